/// How a Nơi nhận is written, and how far it has been read.
struct RecipientList {
  /// Whether its label has been read.
  private var isLabelled = false
  /// Whether entries have dashes, or numbers; whether they end in semicolons.
  private var hasDashes = false
  private var hasNumbers = false
  private(set) var hasSemicolons = false
  /// Where the second of two columns of entries begins, in characters.
  private(set) var secondColumn: Int?
  /// How many entries have been read.
  private var count = 0
  /// How the last line of the last entry ends.
  private var ending = Line.Ending.none
  /// Whether `Lưu: VT`, which is the last, has been read.
  private var hasArchive = false
  /// How many lines the last entry has.
  private var lineCount = 0

  init() {}

  /// How many lines under its label show how it is written.
  private static let shown = 40
  /// No entry has more lines.
  private static let longest = 11

  /// The list whose label is on line `label`.
  init(lines: [Line], roles: [BlockRole?], after label: Int, to limit: Int, _ source: SourceText) {
    isLabelled = true
    for index in label..<min(limit, label + Self.shown) where roles[index] == nil {
      let words = lines[index].words
      if index > label, SignerWords.startsAuthority(words) || AppendixHeading.opens(words) { break }
      for cell in ClosingCell.cells(of: lines[index], in: source) {
        if cell.isEntry { hasDashes = true }
        if index > label, Self.startsNumber(cell.words) { hasNumbers = true }
        if cell.words.last?.kind == .semicolon { hasSemicolons = true }
      }
    }
  }

  private static func startsNumber(_ words: WordSequence) -> Bool {
    words.kind(0) == .number && words.count > 2 && LabelReader.startsItem(words)
  }

  /// Whether more of it is due: it has no entry yet, or the last is followed by others or is not at its end.
  var isOpen: Bool { isLabelled && !hasArchive && (count == 0 || !isClosed) }

  /// Whether nothing more of it is due.
  var isEnded: Bool { count > 0 && (hasArchive || isClosed) && !isBroken }

  /// Whether its last entry ends in a full stop.
  var isClosed: Bool { count > 0 && ending == .period }

  /// Whether the last entry ends in the middle: behind a comma, or with no mark where others have theirs.
  var isBroken: Bool { count > 0 && (ending == .comma || ending == .none && hasSemicolons) }

  /// Whether an entry without a dash begins with `words`: a number where entries have theirs, a capital behind a semicolon.
  func opensEntry(_ words: WordSequence) -> Bool {
    guard isLabelled, let first = words.first else { return false }
    if hasNumbers, !hasDashes, Self.startsNumber(words) { return true }
    if !hasDashes, isOpen, Self.startsWithMark(words) { return true }
    guard first.kind == .word, first.shape != .lower, isOpen, !words.isUpper,
      !SignerWords.startsSmallAuthority(words), !SignedNote.isNote(words)
    else { return false }
    switch ending {
    case _ where count == 0: return true
    case .semicolon: return !hasDashes || Line.Ending.of(words) == .semicolon || words.matches(Self.archive)
    case .none: return !hasDashes && !hasNumbers && !hasSemicolons
    default: return false
    }
  }

  /// Whether a mark that recognition or a font made of a bullet begins the line, and an entry behind it: `~ Lưu: VT`,
  /// `o UBND tỉnh`.
  static func startsWithMark(_ words: WordSequence) -> Bool {
    guard words.count > 1, words.kind(1) == .word, words[1].shape == .title || words[1].shape == .upper else {
      return false
    }
    switch words[0].kind {
    case .symbol, .dot, .quote: return true
    case .word: return words[0].shape == .lower && words[0].key.count == 1 && !words.isJoined(0)
    default: return false
    }
  }

  private static let archive = Lexicon.phrase(.archive)

  /// Whether text that shows nothing else may be of the last entry; behind its full stop only where who signs follows
  /// it: `- Lưu: VT, CT.` / `09 KH`.
  func takesPlain(_ words: WordSequence, isFollowed: @autoclosure () -> Bool) -> Bool {
    guard isLabelled || count > 0, lineCount < Self.longest else { return false }
    return !isClosed || words.kind(0) == .openBracket || words.startsLower || isFollowed()
  }

  /// Notes what was read: the first line of an entry, or one with which it goes on.
  mutating func read(_ words: WordSequence, isNew: Bool, column: Int, isFirstCell: Bool) {
    if isNew {
      count += 1
      lineCount = 0
      if !isFirstCell { secondColumn = secondColumn ?? column }
    }
    lineCount += 1
    ending = Line.Ending.of(words)
    let start = words.kind(0) == .word ? 0 : words.kind(1) == .dot ? 2 : 1
    if isNew, words.matches(Self.archive, at: start) { hasArchive = true }
  }
}
