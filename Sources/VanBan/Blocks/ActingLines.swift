/// Lines of capitals that are each a block: enacting words and acting authorities.
enum ActingLines {
  private static let enacting = Lexicon.phrases(.enacts)

  /// Whether the line is enacting words, with their colon or between dashes: `QUYẾT ĐỊNH:`, `NAY QUYẾT ĐỊNH`,
  /// `- QUYẾT ĐỊNH -`.
  static func isEnacting(_ words: WordSequence) -> Bool {
    guard let last = words.last,
      last.kind == .colon || last.kind == .semicolon || last.kind == .word || last.kind == .dash
    else { return false }
    var words = words
    if words.kind(0) == .dash, last.kind == .dash, words.count > 2 { words = words.slice(1, words.count - 1) }
    guard words.isUpper else { return false }
    let start = words.matches(now) ? 1 : 0
    guard let match = enacting.match(words, at: start) else { return false }
    return endsLine(words, start + match.count)
  }

  /// What is enacting words only behind căn cứ: the same in small letters, and the names of other kinds: `Quyết định:`,
  /// `Nghị định:`.
  static func isSmallEnacting(_ words: WordSequence) -> Bool {
    guard words.first?.shape == .title || words.first?.shape == .upper, words.last?.kind == .colon else {
      return false
    }
    let start = words.matches(now) ? 1 : 0
    let count =
      enacting.match(words, at: start)?.count ?? DocumentKind.nameTable.match(words, at: start)?.count
    return count.map { start + $0 + 1 == words.count } ?? false
  }

  private static let now: Phrase = "nay"

  private static func endsLine(_ words: WordSequence, _ end: Int) -> Bool {
    end == words.count
      || end + 1 == words.count && (words.kind(end) == .colon || words.kind(end) == .semicolon)
  }

  private static let terms = Lexicon.list(.councilTerm)

  /// Whether the line continues the name of a council: `KHÓA XVII, KỲ HỌP THỨ 20`.
  static func namesTerm(_ words: WordSequence) -> Bool { terms.contains { words.matches($0) } }
}
