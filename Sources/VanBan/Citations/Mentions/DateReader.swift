/// Reads the date that stands with a citation: `ngày 10/4/2007`, `, ký ngày 12 tháng 12 năm 2019`, `(năm 2015)`, also
/// broken over lines.
struct DateReader {
  private let words: BlockWords
  private let grammar: DateGrammar

  /// A reader of the words up to the one at `limit`.
  init(words: BlockWords, limit: Int) {
    self.words = words
    grammar = DateGrammar(words.cursor(to: limit), .expected)
  }

  /// Words that may be between a number and its date.
  private static let leads = PhraseTable([
    ("được ban hành", true), ("ban hành", true), ("ký", true), ("ký ban hành", true), ("đề", true),
    ("ra", true), ("lập", true),
  ])

  /// The date at `index`, a comma or bracket and a word such as `ký` before it or not.
  func read(at index: Int) -> (date: PartialDate, end: Int)? {
    var at = index
    let isBracketed = words.kind(at) == .openBracket
    if isBracketed || words.kind(at) == .comma
      || (words.kind(at) == .dash && words.key(at + 1) == DateGrammar.day)
    {
      at += 1
    }
    if let lead = Self.leads.match(words.words, at: at), words.key(at + lead.count) == DateGrammar.day {
      at += lead.count
    }
    guard let found = grammar.date(at: at) else { return nil }
    guard isBracketed else { return found }
    return words.kind(found.end) == .closeBracket ? (found.date, found.end + 1) : nil
  }

  /// The date that begins with token `index`.
  func readDate(at index: Int) -> (date: PartialDate, end: Int)? { grammar.date(at: index) }
}
