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
    ("thay bản đã gửi", .handling), ("thay văn bản đã gửi", .handling), ("thay thế bản đã gửi", .handling),
    ("thay thế văn bản đã gửi", .handling), ("tài liệu tham khảo", .handling), ("tài liệu họp", .handling),
    ("thu hồi", .handling), ("chỉ người có tên mới được bóc bì", .handling),
  ])

  /// What may follow on the line: `DỰ THẢO LẦN 2`, `Dự thảo ngày 5/6/2023`, `HỎA TỐC 14 giờ`.
  private static let details = KeySet(
    ["lần", "thứ", "ngày", "tháng", "năm", "giờ", "phút", "bản", "số", "hẹn"].map { SyllableKey($0) })

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
    var rest = words.slice(found.count, words.count)
    if found.value.isDraft, tellsState(rest) { return found.value }
    // `DỰ THẢO LẦN 2 (trình họp ngày 10/4/2021)`
    if found.value.isDraft, rest.last?.kind == .closeBracket, let open = rest.firstIndex(of: .openBracket),
      rest.count - open <= longestState
    {
      rest = rest.slice(0, open)
    }
    guard rest.count <= 8,
      rest.tokens.allSatisfy({ $0.kind != .word || details.contains($0.key) || $0.key.count == 1 })
    else { return nil }
    return found.value
  }

  /// What is said of the way of a draft: `Dự thảo trình Quốc hội tại Kỳ họp thứ 6`, `Dự thảo xin ý kiến Hội nghị …`, `Dự thảo
  /// Luật trình Quốc hội thông qua`.
  private static let states = KeySet(
    ["trình", "xin", "lấy", "gửi", "phục", "tiếp", "chỉnh", "sau"].map { SyllableKey($0) })
  private static let longestState = 16

  private static func tellsState(_ rest: WordSequence) -> Bool {
    guard rest.count <= longestState, let first = rest.first, first.kind == .word else { return false }
    switch rest.last?.kind {
    case .semicolon, .dot, .colon: return false
    default: break
    }
    var at = 0
    if let kind = DocumentKind.nameTable.match(rest, at: 0) { at = kind.count }
    // `Dự thảo trình bày tại hội nghị` is a sentence's.
    return at < rest.count && states.contains(rest[at].key) && !rest.matches("trình bày", at: at)
  }

  /// Whether a line under a draft's mark goes on with it: `trình Quốc hội`, `tại Kỳ họp thứ 3`, `ngày 25/3/2025`, `QUỐC HỘI
  /// THÔNG QUA`, `(27/06/2025)`.
  static func goesOn(_ words: WordSequence) -> Bool {
    guard let first = words.first, words.count <= longestState else { return false }
    switch words.last?.kind {
    case .semicolon, .dot, .colon: return false
    default: break
    }
    if first.kind == .openBracket, words.last?.kind == .closeBracket {
      return words.count <= 9 && words.tokens.allSatisfy { $0.kind != .word || details.contains($0.key) }
    }
    guard first.kind == .word else { return false }
    if first.shape != .lower {
      if first.key == dayWord {
        return words.tokens.allSatisfy { $0.kind != .word || details.contains($0.key) }
      }
      return passing.contains { phrase in words.contains(phrase) } && words.count <= 8
        || states.contains(first.key) && Self.bodies.contains { words.contains($0) }
    }
    return states.contains(first.key) || first.key == atWord || first.key == dayWord
  }

  private static let dayWord = DateGrammar.day
  private static let atWord = SyllableKey("tại")
  private static let passing: [Phrase] = ["quốc hội thông qua", "quốc hội cho ý kiến", "chính phủ thông qua"]
  private static let bodies: [Phrase] = ["quốc hội", "chính phủ", "kỳ họp", "phiên họp"]

  var isDraft: Bool {
    if case .draft = self { return true }
    return false
  }
}
