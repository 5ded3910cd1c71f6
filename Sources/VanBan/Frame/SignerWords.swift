/// The words of a signature (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 7; Hướng dẫn 36-HD/VPTW).
enum SignerWords {
  /// `TM.` thay mặt, `KT.` ký thay, `TL.` thừa lệnh, `TUQ.` thừa ủy quyền, `Q.` quyền.
  static let capacities: [SyllableKey] = ["TM", "KT", "TL", "TUQ", "Q"].map { SyllableKey($0) }

  /// The offices that sign.
  static let offices = PhraseTable<Bool>(
    [
      "chủ tịch", "phó chủ tịch", "thủ tướng", "phó thủ tướng", "bộ trưởng", "thứ trưởng", "giám đốc",
      "phó giám đốc", "tổng giám đốc", "phó tổng giám đốc", "cục trưởng", "phó cục trưởng", "tổng cục trưởng",
      "phó tổng cục trưởng", "chi cục trưởng", "phó chi cục trưởng", "vụ trưởng", "phó vụ trưởng",
      "chánh văn phòng", "phó chánh văn phòng", "chủ nhiệm", "phó chủ nhiệm", "trưởng ban", "phó trưởng ban",
      "trưởng phòng", "phó trưởng phòng", "hiệu trưởng", "phó hiệu trưởng", "viện trưởng", "phó viện trưởng",
      "chánh án", "phó chánh án", "chánh thanh tra", "phó chánh thanh tra", "thống đốc", "phó thống đốc",
      "tổng thanh tra", "phó tổng thanh tra", "tổng kiểm toán", "phó tổng kiểm toán", "tổng kiểm toán nhà nước",
      "bí thư", "phó bí thư", "tổng bí thư", "thường trực ban bí thư", "trưởng đoàn", "chủ tịch nước",
      "chủ tịch quốc hội", "phó chủ tịch quốc hội", "chủ tọa", "tư lệnh", "chính ủy", "trưởng công an",
      "kế toán trưởng", "ủy viên thường trực", "phó chủ tịch thường trực", "phó bí thư thường trực",
      "thủ trưởng", "phó thủ trưởng", "đội trưởng", "trưởng trạm", "phó trưởng đoàn", "quyền chủ tịch",
    ].map { ($0, true) })

  /// Titles before a signer's name.
  private static let titles: Set<SyllableKey> = Set(
    ["PGS", "GS", "TS", "ThS", "BS", "KTS", "Đại", "Thượng", "Trung", "Thiếu"].map { SyllableKey($0) })

  /// Where a capacity begins at `index`: `TM.`, `KT.`, `T/M`, `K/T`, `KT ` before capitals. Gives its end.
  static func capacity(_ words: WordSequence, at index: Int) -> Int? {
    guard words.kind(index) == .word, words[index].shape == .upper else { return nil }
    if words.kind(index + 1) == .slash, words.kind(index + 2) == .word, words[index + 2].shape == .upper,
      words[index].range.count == 1, words[index + 2].range.count == 1,
      words[index + 2].key == SyllableKey("M") || words[index + 2].key == SyllableKey("T")
    {
      return words.kind(index + 3) == .dot ? index + 4 : index + 3
    }
    guard capacities.contains(words[index].key) else { return nil }
    if words.kind(index + 1) == .dot { return index + 2 }
    guard words[index].range.count > 1, words.kind(index + 1) == .word, words[index + 1].shape == .upper else { return nil }
    return index + 1
  }

  /// Whether the line begins a signature's authority: a capacity, or an office in capitals.
  static func startsAuthority(_ words: WordSequence) -> Bool {
    if let end = capacity(words, at: 0) {
      return end == words.count || words.slice(end..<words.count).isUpper || capacity(words, at: end) != nil
    }
    guard words.isUpper, let office = offices.match(words, at: 0) else { return false }
    return words.count <= office.count + 8
  }

  /// Whether the line can be a person's name: two to six capitalised words and nothing else.
  static func isName(_ words: WordSequence, single: Bool = false) -> Bool {
    var names = 0
    for (index, token) in words.tokens.enumerated() {
      switch token.kind {
      case .word where token.shape == .title: names += 1
      case .word where token.shape == .upper && token.range.count <= 3: names += 1
      case .word where titles.contains(token.key): break
      case .dot where index > 0 && index < words.count - 1: break
      case .dash where index > 0 && index < words.count - 1: break
      default: return false
      }
    }
    return names >= (single ? 1 : 2) && names <= 7 && !words.isUpper
  }
}
