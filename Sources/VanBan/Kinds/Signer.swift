/// In what capacity a document is signed.
///
/// Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, phần II.7; for the Party `T/M`, `K/T`, `T/L`:
/// Hướng dẫn 36-HD/VPTW, phần II.6.
enum SigningCapacity: String, Sendable, CaseIterable {
  /// Thay mặt: for a body that decides together.
  case onBehalf = "TM."
  /// Ký thay: a deputy for the head.
  case forHead = "KT."
  /// Thừa lệnh: by order of the head.
  case byOrder = "TL."
  /// Thừa ủy quyền.
  case byAuthorisation = "TUQ."
  /// Quyền: acting.
  case acting = "Q."

  /// As printed in capitals; the dot after it, where there is one, is not part of the phrase.
  static let forms: [(String, SigningCapacity)] = [
    ("TM", .onBehalf), ("T / M", .onBehalf), ("THAY MẶT", .onBehalf),
    ("KT", .forHead), ("K / T", .forHead), ("KÝ THAY", .forHead),
    ("TL", .byOrder), ("T / L", .byOrder), ("THỪA LỆNH", .byOrder),
    ("TUQ", .byAuthorisation), ("T / UQ", .byAuthorisation), ("THỪA ỦY QUYỀN", .byAuthorisation),
    ("Q", .acting), ("QUYỀN", .acting),
  ]

  private static let table = PhraseTable(forms)

  /// The capacity in `words` at `index`, and its number of words with the dot after it.
  static func match(
    _ words: WordSequence, at index: Int
  ) -> (capacity: SigningCapacity, count: Int)? {
    guard index >= 0, index < words.count, words[index].shape != .lower,
      let found = table.match(words, at: index)
    else { return nil }
    // A dash matches the slash of a phrase as any mark does.
    if words[index].key.count == 1, found.count == 3, words.kind(index + 1) != .slash { return nil }
    let end = index + found.count
    let hasMark = isMark(words, at: end)
    // `Q` alone is a letter, `Quyền` a word; `Kt. Chủ tịch` shows its dot.
    if found.count == 1, words[index].key.count == 1, !hasMark { return nil }
    if !isCapital(words[index]), words.kind(end) != .dot || words[index].range.count > 3 { return nil }
    return (found.value, found.count + (hasMark ? 1 : 0))
  }

  /// Whether the mark of an abbreviation is at `index`: its dot, or before capitals what is typed in place of it
  /// (`KT: CHỦ TỊCH`, `KT/ CHỦ TỊCH`).
  private static func isMark(_ words: WordSequence, at index: Int) -> Bool {
    switch words.kind(index) {
    case .dot: true
    case .colon, .comma, .slash: index + 1 < words.count && words[index + 1].shape == .upper
    default: false
    }
  }

  /// Whether it is in capitals. One capital letter has the shape of a capital or of a title.
  private static func isCapital(_ token: Token) -> Bool {
    token.shape == .upper || (token.shape == .title && token.key.count == 1)
  }
}

/// The office of a person who signs.
///
/// Heads and deputies of the bodies in ``Authority``; Luật Tổ chức Chính phủ 63/2025/QH15, Luật Tổ chức
/// chính quyền địa phương 72/2025/QH15; as the sample documents print them.
enum SignerOffice: Sendable, CaseIterable {
  case head
  case deputy
  /// One who signs for a part of the body or by its order.
  case subordinate

  static let names: [(String, SignerOffice)] = [
    // State
    ("Chủ tịch Quốc hội", .head), ("Phó Chủ tịch Quốc hội", .deputy), ("Tổng Thư ký", .head),
    ("Chủ tịch nước", .head), ("Phó Chủ tịch nước", .deputy), ("Thủ tướng Chính phủ", .head),
    ("Thủ tướng", .head), ("Phó Thủ tướng", .deputy), ("Phó Thủ tướng Thường trực", .deputy),
    ("Bộ trưởng", .head), ("Quyền Bộ trưởng", .head), ("Thứ trưởng", .deputy),
    ("Thứ trưởng Thường trực", .deputy), ("Chủ nhiệm", .head), ("Phó Chủ nhiệm", .deputy),
    ("Tổng Thanh tra", .head), ("Phó Tổng Thanh tra", .deputy), ("Thống đốc", .head),
    ("Phó Thống đốc", .deputy), ("Tổng Kiểm toán", .head), ("Tổng Kiểm toán nhà nước", .head),
    ("Phó Tổng Kiểm toán nhà nước", .deputy), ("Chánh án", .head), ("Phó Chánh án", .deputy),
    ("Viện trưởng", .head), ("Phó Viện trưởng", .deputy),
    // Local bodies and their departments
    ("Chủ tịch", .head), ("Phó Chủ tịch", .deputy), ("Phó Chủ tịch Thường trực", .deputy),
    ("Ủy viên", .subordinate), ("Giám đốc", .head), ("Phó Giám đốc", .deputy),
    ("Phó Giám đốc phụ trách", .deputy), ("Tổng Giám đốc", .head), ("Phó Tổng Giám đốc", .deputy),
    ("Tổng Cục trưởng", .head), ("Phó Tổng Cục trưởng", .deputy), ("Cục trưởng", .head),
    ("Phó Cục trưởng", .deputy), ("Chi cục trưởng", .head), ("Phó Chi cục trưởng", .deputy),
    ("Vụ trưởng", .head), ("Phó Vụ trưởng", .deputy), ("Trưởng ban", .head), ("Phó Trưởng ban", .deputy),
    ("Phó Ban", .deputy), ("Trưởng phòng", .head), ("Phó Trưởng phòng", .deputy), ("Phó phòng", .deputy),
    ("Đội trưởng", .head), ("Phó Đội trưởng", .deputy), ("Tổ trưởng", .head), ("Phó Tổ trưởng", .deputy),
    ("Trưởng đoàn", .head), ("Phó Trưởng đoàn", .deputy), ("Chánh Văn phòng", .head),
    ("Phó Chánh Văn phòng", .deputy), ("Phó Chánh Văn phòng Thường trực", .deputy),
    ("Chánh Thanh tra", .head), ("Phó Chánh Thanh tra", .deputy), ("Kế toán trưởng", .subordinate),
    ("Hiệu trưởng", .head), ("Phó Hiệu trưởng", .deputy), ("Hiệu phó", .deputy),
    // `Phó` as a letter.
    ("P . Hiệu trưởng", .deputy), ("P . Giám đốc", .deputy), ("P . Chủ tịch", .deputy),
    ("P . Trưởng phòng", .deputy),
    // Those who sign minutes
    ("Thư ký", .subordinate), ("Chủ tọa", .head), ("Chủ trì", .head),
    // Police and army
    ("Tư lệnh", .head), ("Phó Tư lệnh", .deputy), ("Chính ủy", .head), ("Phó Chính ủy", .deputy),
    ("Chỉ huy trưởng", .head), ("Phó Chỉ huy trưởng", .deputy), ("Tổng Tham mưu trưởng", .head),
    ("Trưởng Công an", .head), ("Phó Trưởng Công an", .deputy),
    // Party
    ("Tổng Bí thư", .head), ("Bí thư", .head), ("Phó Bí thư", .deputy),
    ("Phó Bí thư Thường trực", .deputy), ("Thường trực Ban Bí thư", .head),
    ("Bí thư thứ nhất", .head), ("Ủy viên Bộ Chính trị", .subordinate), ("Người phát ngôn", .subordinate),
  ]

  static let table = PhraseTable(names)

  /// The office in `words` at `index`, in capitals or with a capital, and its number of words.
  static func match(_ words: WordSequence, at index: Int) -> (office: SignerOffice, count: Int)? {
    guard index >= 0, index < words.count else { return nil }
    switch words[index].shape {
    case .title, .upper, .mixed: break
    case .lower, .none: return nil
    }
    guard let found = table.match(words, at: index) else { return nil }
    return (found.value, found.count)
  }
}
