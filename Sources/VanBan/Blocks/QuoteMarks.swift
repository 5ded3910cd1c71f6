/// The quotation marks around text that an amending document puts into another.
enum QuoteMarks {
  /// Whether the line begins with an opening mark.
  static func opens(_ words: WordSequence) -> Bool { words.kind(0) == .openQuote || words.kind(0) == .quote }

  /// How many quotations more the line opens than it closes. Straight marks do not show their side and do
  /// not count.
  static func balance(_ words: WordSequence) -> Int {
    var balance = 0
    for token in words.tokens {
      if token.kind == .openQuote { balance += 1 }
      if token.kind == .closeQuote { balance -= 1 }
    }
    return balance
  }

  /// How a line ends that has a closing mark before or after its last punctuation.
  enum Closing { case none, mark, markWithStop }

  /// Whether the line ends with a closing mark, and whether a full stop or semicolon is beside it, as at
  /// the end of a provision.
  static func closing(_ words: WordSequence) -> Closing {
    var index = words.count - 1
    var hasStop = false
    while index > 0, let kind = words.kind(index),
      kind == .dot || kind == .semicolon || kind == .comma || kind == .slash
    {
      hasStop = hasStop || kind == .dot || kind == .semicolon
      index -= 1
    }
    guard index > 0, words.kind(index) == .closeQuote || words.kind(index) == .quote else { return .none }
    let before = words.kind(index - 1)
    return hasStop || before == .dot || before == .semicolon ? .markWithStop : .mark
  }

  /// Whether the quotation that the line begins with ends before the line does: a phrase, not a provision.
  static func closesInside(_ words: WordSequence) -> Bool {
    var depth = 0
    for (index, token) in words.tokens.enumerated() {
      switch token.kind {
      case .openQuote: depth += 1
      case .closeQuote: depth -= 1
      case .quote: depth += depth > 0 ? -1 : 1
      default: continue
      }
      if depth <= 0 {
        return words.slice(index + 1, words.count).tokens.contains { $0.kind == .word || $0.kind == .number }
      }
    }
    return false
  }

  /// The label of a quoted line, without its opening mark.
  static func label(of words: WordSequence, in source: SourceText) -> Label? {
    LabelReader.label(of: opens(words) ? words.slice(1, words.count) : words, in: source)
  }
}
