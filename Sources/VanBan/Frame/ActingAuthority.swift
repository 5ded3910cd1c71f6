/// The body or office that acts, on lines of its own before or among the căn cứ.
enum ActingAuthority {
  private static let offices = PhraseTable<Bool>(
    [
      "chủ tịch ủy ban nhân dân", "chủ tịch nước", "thủ tướng chính phủ", "bộ trưởng", "chính phủ", "quốc hội",
      "ủy ban thường vụ quốc hội", "ủy ban nhân dân", "hội đồng nhân dân", "giám đốc", "tổng cục trưởng",
      "cục trưởng", "thống đốc", "tổng thanh tra", "tổng kiểm toán", "viện trưởng", "chánh án", "hiệu trưởng",
      "tổng giám đốc", "chánh văn phòng", "trưởng ban", "ban chấp hành", "ban thường vụ", "bộ chính trị",
      "ban bí thư", "hội đồng thẩm phán", "liên bộ", "chủ nhiệm", "trưởng phòng", "tỉnh ủy", "thành ủy",
      "chánh thanh tra", "ban chỉ đạo", "thường trực hội đồng nhân dân",
    ].map { ($0, true) })

  /// Whether the line, in capitals, names a body or office and does nothing else.
  static func actsAlone(_ words: WordSequence) -> Bool {
    guard words.isUpper, let match = offices.match(words, at: 0) else { return false }
    guard words.kind(words.count - 1) == .word || words.kind(words.count - 1) == .number else { return false }
    return match.count <= words.count && words.count <= match.count + 14
  }
}
