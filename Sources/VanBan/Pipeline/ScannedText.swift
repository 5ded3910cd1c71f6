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

  init(_ source: SourceText) { self.init(source, notes: [], noteMarks: []) }

  /// The text with `notes` apart from it.
  init(_ source: SourceText, notes: [NoteLines], noteMarks: [(number: Int, place: Int)]) {
    self.source = source
    tokens = Tokenizer.tokens(of: source)
    words = WordSequence(tokens)
    lines = LineScanner.lines(of: source, words: words)
    var roles = PageFurniture.roles(of: lines, in: source)
    for line in notes.lazy.flatMap(\.lines) { roles[line] = .item }
    furniture = roles
    self.notes = notes
    self.noteMarks = noteMarks
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
