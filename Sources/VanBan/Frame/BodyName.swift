/// The name of a body over the lines of a header, and where one body's name ends and the next begins.
enum BodyName {
  /// Words with which the name of a body begins.
  static let heads = PhraseTable<Bool>(
    [
      "ủy ban nhân dân", "hội đồng nhân dân", "ủy ban thường vụ quốc hội", "quốc hội", "chính phủ",
      "thủ tướng chính phủ", "chủ tịch nước", "bộ", "sở", "cục", "tổng cục", "chi cục", "vụ", "ban",
      "văn phòng", "phòng", "viện", "trường", "đại học", "học viện", "trung tâm", "công an", "kho bạc",
      "ngân hàng", "kiểm toán nhà nước", "tòa án", "viện kiểm sát", "thanh tra", "bảo hiểm xã hội",
      "đài", "ủy ban dân tộc", "ủy ban", "hội đồng", "hội", "liên đoàn", "liên hiệp", "tổng liên đoàn",
      "đoàn", "đảng ủy", "đảng bộ", "tỉnh ủy", "thành ủy", "huyện ủy", "thị ủy", "quận ủy", "chi bộ",
      "công ty", "tổng công ty", "tập đoàn", "bệnh viện", "đội", "trạm", "nhà xuất bản", "báo", "tạp chí",
      "cơ quan", "thuế", "hải quan", "ban quản lý", "mặt trận", "ủy ban mặt trận tổ quốc", "thông tấn xã",
    ].map { ($0, true) })

  /// Words that cannot end a name, nor stand before the head of another.
  private static let connectives: Set<SyllableKey> = [
    SyllableKey("và"), SyllableKey("của"), SyllableKey("về"), SyllableKey("thuộc"), SyllableKey("các"),
    SyllableKey("văn"), SyllableKey("chủ"), SyllableKey("tịch"), SyllableKey("phó"),
  ]

  /// Cuts the lines of a header's left column into names of bodies: `ỦY BAN NHÂN` / `DÂN` / `TỈNH HÀ TĨNH`
  /// is one, `BỘ TÀI CHÍNH` / `CỤC THUẾ` are two.
  static func split(_ lines: [WordSequence]) -> [Range<Int>] {
    var names: [Range<Int>] = []
    for (index, words) in lines.enumerated() {
      guard let last = names.last else {
        names.append(index..<(index + 1))
        continue
      }
      let before = lines[index - 1]
      let isOpen =
        before.last.map { $0.kind == .dash || $0.kind == .comma || connectives.contains($0.key) } ?? false
      let repeatsHead = heads.match(words, at: 0).map { $0.count == words.count && words.count == 1 } ?? true
      if heads.match(words, at: 0) != nil, !isOpen, !repeatsHead, isComplete(lines[last]) {
        names.append(index..<(index + 1))
      } else {
        names[names.count - 1] = last.lowerBound..<(index + 1)
      }
    }
    return names
  }

  /// Whether the lines are a name already, and not only its head: `ỦY BAN` alone is none.
  private static func isComplete(_ lines: ArraySlice<WordSequence>) -> Bool {
    let words = lines.reduce(WordSequence([])) { $0.joined(with: $1) }
    guard let head = heads.match(words, at: 0) else { return true }
    return words.count > head.count || head.count >= 2
  }
}
