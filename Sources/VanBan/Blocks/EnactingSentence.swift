/// The sentence in which an office or body issues the document: `Bộ trưởng … ban hành Thông tư …`.
enum EnactingSentence {
  /// No list of offices before the verb is longer.
  private static let longest = 70

  /// Whether the sentence begins with one who issues and extends to `ban hành`.
  static func starts(_ words: WordSequence) -> Bool {
    guard words.first?.shape == .title,
      SignerOffice.match(words, at: 0) != nil || Authority.head(in: words, at: 0) != nil
    else { return false }
    guard let at = issues(words) else { return false }
    return enacted.match(words, at: at) != nil
  }

  /// The index of the word after `ban hành`, where nothing ends the sentence before it.
  static func issues(_ words: WordSequence) -> Int? {
    guard let at = words.firstIndex(of: .issues), at <= longest else { return nil }
    let before = words.slice(0, at).tokens
    return before.contains { $0.kind == .semicolon || $0.kind == .colon } ? nil : at + 2
  }

  /// What is issued so.
  static let enacted = PhraseTable(DocumentKind.names.filter { isEnacted($0.1) })

  /// Whether documents of the kind enact: they have words with which they do.
  static func isEnacted(_ kind: DocumentKind) -> Bool {
    switch kind {
    case .law, .code, .ordinance, .decree, .circular, .jointCircular, .resolution, .decision, .directive,
      .regulation, .statute:
      true
    default: false
    }
  }
}
