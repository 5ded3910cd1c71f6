/// `Căn cứ:` above the căn cứ, which are a list under it.
enum BasisLead {
  /// What such a line says.
  static let forms = [
    "căn cứ", "căn cứ vào", "các căn cứ", "căn cứ các văn bản", "căn cứ pháp lý", "chiếu theo",
  ]

  private static let table = PhraseTable<Bool>(forms.map { ($0, true) })

  /// Whether the line is nothing else: `Căn cứ:`, `CĂN CỨ`.
  static func isLead(_ words: WordSequence) -> Bool {
    guard let first = words.first, first.shape == .title || first.shape == .upper,
      let found = table.match(words, at: 0)
    else { return false }
    return found.count == words.count || found.count + 1 == words.count && words.kind(found.count) == .colon
  }

  /// Whether the line is that and the first of its list: `Căn cứ: Luật …;`.
  static func isList(_ words: WordSequence) -> Bool {
    guard words.first?.shape == .title, let found = table.match(words, at: 0) else { return false }
    return words.kind(found.count) == .colon
  }
}
