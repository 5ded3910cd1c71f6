/// A mark of secrecy, urgency, draft or handling, on a line of its own in the header.
enum HeaderMark: Sendable {
  case secrecy(Secrecy)
  case urgency(Urgency)
  case draft
  /// How it is to be handled: `LƯU HÀNH NỘI BỘ`.
  case handling

  /// Luật Bảo vệ bí mật nhà nước 29/2018/QH14, Điều 8; Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II.9 and II.10.
  private static let table = PhraseTable<HeaderMark>([
    ("tuyệt mật", .secrecy(.topSecret)), ("tối mật", .secrecy(.secret)), ("mật", .secrecy(.confidential)),
    ("hỏa tốc hẹn giờ", .urgency(.express)), ("hỏa tốc", .urgency(.express)),
    ("thượng khẩn", .urgency(.veryUrgent)), ("khẩn", .urgency(.urgent)), ("dự thảo", .draft),
    ("bản dự thảo", .draft), ("lưu hành nội bộ", .handling), ("xem xong trả lại", .handling),
    ("thu hồi", .handling), ("chỉ người có tên mới được bóc bì", .handling),
  ])

  /// What may follow on the line: `DỰ THẢO LẦN 2`, `Dự thảo ngày 5/6/2023`, `HỎA TỐC 14 giờ`.
  private static let details = KeySet(
    ["lần", "thứ", "ngày", "tháng", "năm", "giờ", "phút", "bản", "số", "hẹn"].map { SyllableKey($0) })

  /// What may follow the mark of a draft besides: `Dự thảo Luật trình Quốc hội thông qua`, `Dự thảo trình Chính phủ`.
  private static let drafted = KeySet(
    [
      "luật", "nghị", "quyết", "định", "pháp", "lệnh", "trình", "quốc", "hội", "chính", "phủ", "ủy", "ban",
      "thường", "vụ", "thông", "qua", "tại", "kỳ", "họp", "xin", "lấy", "ý", "kiến", "góp",
    ].map { SyllableKey($0) })

  private static let presents = KeySet(["trình", "kiến"].map { SyllableKey($0) })

  /// The mark that the line is, nil where it says anything else.
  static func read(_ words: WordSequence) -> HeaderMark? {
    var words = words
    let isBracketed = words.kind(0) == .openBracket && words.last?.kind == .closeBracket
    if isBracketed { words = words.slice(1, words.count - 1) }
    guard let first = words.first, let found = table.match(words, at: 0) else { return nil }
    // A word in small letters is a sentence's; one with a capital alone only where it is a draft's mark.
    guard words.slice(0, found.count).isUpper || first.shape == .title && found.value.isDraft else {
      return nil
    }
    let rest = words.slice(found.count, words.count)
    // `Dự thảo Nghị định` is what a sentence is about.
    let isOfDraft = found.value.isDraft && rest.tokens.contains { presents.contains($0.key) }
    guard rest.count <= (isOfDraft ? 12 : 8),
      rest.tokens.allSatisfy({
        $0.kind != .word || details.contains($0.key) || $0.key.count == 1
          || isOfDraft && drafted.contains($0.key)
      })
    else { return nil }
    return found.value
  }

  private var isDraft: Bool {
    if case .draft = self { return true }
    return false
  }
}
