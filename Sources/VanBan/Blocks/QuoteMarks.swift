/// The quotation marks around text that an amending document puts into another.
enum QuoteMarks {
  /// Whether the line begins with an opening mark.
  static func opens(_ words: WordSequence) -> Bool { words.kind(0) == .openQuote || words.kind(0) == .quote }

  /// Whether the line ends with a closing mark, before or after its last punctuation.
  static func closes(_ words: WordSequence) -> Bool {
    var index = words.count - 1
    while index > 0, let kind = words.kind(index),
      kind == .dot || kind == .semicolon || kind == .comma || kind == .slash
    {
      index -= 1
    }
    guard index > 0 else { return false }
    if words.kind(index) == .closeQuote || words.kind(index) == .quote {
      // A mark that closes one opened on the same line closes nothing else.
      let opened = words.tokens.dropFirst().count { $0.kind == .openQuote }
      let closed = words.tokens.count { $0.kind == .closeQuote }
      return words.kind(index) == .quote || closed > opened || (opens(words) && closed == opened + 1)
    }
    return false
  }

  /// Whether the quotation that the line begins with ends before the line does: a phrase, not a provision.
  static func closesInside(_ words: WordSequence) -> Bool {
    guard
      let close = words.tokens.dropFirst().firstIndex(where: { $0.kind == .closeQuote || $0.kind == .quote })
    else { return false }
    return words.tokens[words.tokens.index(after: close)...].contains {
      $0.kind == .word || $0.kind == .number
    }
  }

  /// The label of a quoted line, without its opening mark.
  static func label(of words: WordSequence, in source: SourceText) -> Label? {
    LabelReader.label(of: opens(words) ? words.slice(1, words.count) : words, in: source)
  }
}
