/// Lines of capitals that are each a block: enacting words and acting authorities.
enum ActingLines {
  private static let enacting = Lexicon.phrases(.enacts)

  /// Whether the line is enacting words with their colon.
  static func isEnacting(_ words: WordSequence) -> Bool {
    guard words.isUpper, let match = enacting.match(words, at: 0) else { return false }
    return match.count == words.count || (words.kind(match.count) == .colon && words.count == match.count + 1)
  }

  private static let terms = Lexicon.list(.councilTerm)

  /// Whether the line continues the name of a council: `KHÓA XVII, KỲ HỌP THỨ 20`.
  static func namesTerm(_ words: WordSequence) -> Bool { terms.contains { words.matches($0) } }
}
