/// The body or office that acts, on lines of its own before or among the căn cứ.
enum ActingAuthority {
  /// Whether the line, in capitals, names a body or office and does nothing else.
  static func actsAlone(_ words: WordSequence) -> Bool {
    guard words.isUpper, let count = head(words) else { return false }
    guard words.kind(words.count - 1) == .word || words.kind(words.count - 1) == .number else { return false }
    return words.count <= count + 14
  }

  /// Whether the line begins with the office of one who acts for a body.
  static func startsWithOffice(_ words: WordSequence) -> Bool { SignerOffice.match(words, at: 0) != nil }

  /// `THỦ TƯỚNG CHÍNH PHỦ điện:` of a telegram, which the addressees follow.
  static func isOrder(_ words: WordSequence) -> Bool {
    guard words.count >= 2, words.count <= 16, head(words) != nil else { return false }
    let end = words.kind(words.count - 1) == .colon ? words.count - 1 : words.count
    return words.matches(.telegramOrder, at: end - 1)
  }

  /// The number of words of the body or office that the line begins with.
  private static func head(_ words: WordSequence) -> Int? {
    if let office = SignerOffice.match(words, at: 0) { return office.count }
    return Authority.head(in: words, at: 0)?.count
  }
}
