/// One line of the source as a typist or an extractor left it.
struct Line: Sendable {
  /// Counted from 1.
  let number: Int
  /// Its bytes, line break included.
  let range: SourceRange
  /// Its tokens without white space.
  let words: WordSequence
  /// Columns of white space before the first token.
  let indent: Int
  /// So many blanks part two cells: typists set one or two between words of a sentence.
  static let gap = 3

  /// How many wide gaps, of ``gap`` blanks or a tab, are between its tokens.
  let gaps: Int
  /// Where the first of them ends; 0 if there is none.
  let firstGapEnd: Int
  /// Characters from its first token to its last.
  let width: Int
  let hasTrailingSpace: Bool
  /// Whether a form feed is on it.
  let startsPage: Bool
  /// How all lines are laid out; the lines share the array, so that a line is cheap to hand on.
  private let layouts: [SourceLayout.Line]?

  init(
    number: Int, range: SourceRange, words: WordSequence, indent: Int, gaps: Int, firstGapEnd: Int,
    width: Int,
    hasTrailingSpace: Bool, startsPage: Bool, layouts: [SourceLayout.Line]?
  ) {
    self.number = number
    self.range = range
    self.words = words
    self.indent = indent
    self.gaps = gaps
    self.firstGapEnd = firstGapEnd
    self.width = width
    self.hasTrailingSpace = hasTrailingSpace
    self.startsPage = startsPage
    self.layouts = layouts
  }

  /// The same line in a text in which it begins elsewhere.
  func placed(_ range: SourceRange, words: WordSequence) -> Line {
    let moved = range.lowerBound - self.range.lowerBound
    return Line(
      number: number, range: range, words: words, indent: indent, gaps: gaps,
      firstGapEnd: gaps > 0 ? firstGapEnd + moved : 0, width: width, hasTrailingSpace: hasTrailingSpace,
      startsPage: startsPage, layouts: layouts)
  }

  /// How the line is laid out, where the file says.
  var layout: SourceLayout.Line? {
    guard let layouts, number <= layouts.count else { return nil }
    return layouts[number - 1]
  }

  var isBlank: Bool { words.isEmpty }

  /// From its first token to its last.
  var content: SourceRange { words.range ?? SourceRange(range.lowerBound, range.lowerBound) }

  /// How the line ends, which tells whether a sentence ends with it.
  var ending: Ending { Ending.of(words) }

  enum Ending: Int, Sendable {
    case none, comma, closing, colon, semicolon, period

    /// Whether a sentence or an entry of a list ends so.
    var isTerminal: Bool { self == .period || self == .semicolon || self == .colon }

    /// How `words` end.
    static func of(_ words: WordSequence) -> Ending {
      guard let last = words.last else { return .none }
      let previous = words.kind(words.count - 2)
      switch last.kind {
      case .dot, .ellipsis: return .period
      case .semicolon: return .semicolon
      case .colon: return .colon
      case .comma: return .comma
      case .slash where previous == .dot: return .period
      case .closeBracket, .closeQuote, .quote:
        switch previous {
        case .dot: return .period
        case .semicolon: return .semicolon
        default: return .closing
        }
      default: return .none
      }
    }
  }
}
