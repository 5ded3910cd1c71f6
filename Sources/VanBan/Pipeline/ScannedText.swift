/// A text cut into tokens and lines.
struct ScannedWords: Sendable {
  let source: SourceText
  let tokens: [Token]
  /// The tokens without white space.
  let words: WordSequence
  let lines: [Line]

  init(_ source: SourceText) {
    self.source = source
    tokens = Tokenizer.tokens(of: source)
    words = WordSequence(tokens)
    lines = LineScanner.lines(of: source, words: words)
  }

  private init(_ source: SourceText, tokens: [Token], words: WordSequence, lines: [Line]) {
    self.source = source
    self.tokens = tokens
    self.words = words
    self.lines = lines
  }

  /// The words of `source`, which differs from the text of `old` in few of its lines: the others are not cut again.
  init(_ source: SourceText, from old: ScannedText) {
    guard let isSame = Self.areSame(source, old.source) else {
      self.init(source)
      return
    }
    let tokens = Tokenizer.tokens(of: source, from: old.tokens, lines: old.source.lines, where: isSame)
    let words = WordSequence(tokens)
    self.init(
      source, tokens: tokens, words: words,
      lines: LineScanner.lines(of: source, words: words, from: old.lines, where: isSame))
  }

  /// Which lines of `source` are those of `old`; nil where it has other lines.
  private static func areSame(_ source: SourceText, _ old: SourceText) -> [Bool]? {
    guard source.lines.count == old.lines.count, source.tabsPartCells == old.tabsPartCells else { return nil }
    return (1...source.lines.count).map {
      ByteScan.areSame(
        source.bytes.span, source.lines.range(ofLine: $0), old.bytes.span, old.lines.range(ofLine: $0))
    }
  }

  /// The words that the stages read otherwise than they are written.
  var keywords: [KeywordReading] { KeywordReader.readings(in: source, words: words, lines: lines) }

  /// The form of the text with these words put right; nil where none are.
  static func form(of source: SourceText, with keywords: [KeywordReading]) -> ReadingForm? {
    keywords.isEmpty
      ? nil : ReadingForm(source.bytes, edits: keywords.map(\.edit), keepsLines: source.layout != nil)
  }
}

/// A text with its tokens and lines, as all stages behind read it.
struct ScannedText: Sendable {
  let source: SourceText
  let tokens: [Token]
  /// The tokens without white space.
  let words: WordSequence
  let lines: [Line]
  /// The role of each line as page furniture, ``BlockRole/item`` for a line of a note; nil for running text.
  let furniture: [BlockRole?]
  /// The notes, which are told apart from the running text.
  let notes: [NoteLines]
  /// Where the marks of notes stood, which are not in the text, in order.
  let noteMarks: [(number: Int, place: Int)]

  init(_ source: SourceText) { self.init(ScannedWords(source)) }

  /// The text with `notes` apart from it.
  init(_ scan: ScannedWords, notes: [NoteLines] = [], noteMarks: [(number: Int, place: Int)] = []) {
    var roles = PageFurniture.roles(of: scan.lines, in: scan.source)
    for line in notes.lazy.flatMap(\.lines) { roles[line] = .item }
    self.init(scan, furniture: roles, notes: notes, noteMarks: noteMarks)
  }

  private init(
    _ scan: ScannedWords, furniture: [BlockRole?], notes: [NoteLines],
    noteMarks: [(number: Int, place: Int)]
  ) {
    source = scan.source
    tokens = scan.tokens
    words = scan.words
    lines = scan.lines
    self.furniture = furniture
    self.notes = notes
    self.noteMarks = noteMarks
  }

  /// The same text in another form, in which words are put right within their lines.
  ///
  /// What is furniture stays so: no keyword is. Only where a word was torn apart over two lines it is looked for again.
  func read(as form: ReadingForm) -> ScannedText {
    let scan = ScannedWords(source.text(readAs: form), from: self)
    let marks = noteMarks.map { (number: $0.number, place: form.place(ofText: $0.place)) }
    guard scan.lines.count == lines.count else {
      return ScannedText(scan, notes: notes, noteMarks: marks)
    }
    return ScannedText(scan, furniture: furniture, notes: notes, noteMarks: marks)
  }

  /// The lines with what the readers of heads ask of them.
  var heads: HeaderText { HeaderText(source: source, lines: lines, roles: furniture) }

  /// The letterhead and title of the first document in it.
  func header() -> HeaderReader.Result { HeaderReader.read(source, lines: lines, roles: furniture) }

  /// The indices of the lines in `range` that are no furniture.
  func textLines(_ range: Range<Int>) -> [Int] { range.filter { furniture[$0] == nil } }

  /// How the lines at `indices` are broken into paragraphs.
  func model(_ indices: [Int]) -> BoundaryModel { BoundaryModel(source, lines: lines, indices: indices) }
}
