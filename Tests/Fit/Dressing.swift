import VanBan

/// Puts heads into other clothes, so that the weights are fitted on more kinds than were annotated.
struct Dressing {
  private var random: UInt64

  init(seed: UInt64) { random = seed }

  /// SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every machine.
  private mutating func next(_ limit: Int) -> Int {
    random &+= 0x9E37_79B9_7F4A_7C15
    var z = random
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(limit))
  }

  /// Lines that pages, stamps, converters and websites print.
  private static let foreign = [
    "SAO Y; VĂN PHÒNG; 12/05/2023 09:14:22", "[[SOURCE tai-lieu PAGE 1]]", "<!-- PAGE 1 -->",
    "--- Page 1 ---",
    "https://vanban.example.vn/chi-tiet/12345", "*Source: https://example.vn/van-ban/123*",
    "Người ký: Trần Văn An",
    "Ký bởi: Cổng Thông tin điện tử", "Thời gian ký: 01.02.2024 10:11:12 +07:00", "Trang 1/5", "1/12",
    "Email: vanphong@example.gov.vn", "Signature Not Verified", "Trang chủ » Văn bản » Chi tiết", "Tải về",
    "Lượt xem: 312", "Cơ quan: Văn phòng", "CÔNG VĂN ĐẾN", "ĐẾN Số: 1250 Ngày: 12/5/2023",
    "Chuyển: P. Hành chính",
    "BẢN SAO", "VGP", "Scanned with TapScanner", "Digitally signed by UBND", "Thuộc tính | Tải về | In",
    "![](img-0.jpeg)",
    "Văn bản này được tải từ website", "DỮ LIỆU ĐIỆN TỬ", "Số hóa: 12/3/2022", "- 1 -",
  ]

  /// Lines that nobody knows.
  private static let unknown = [
    "~ ^ l", "q7 . J", "ii", "t~ . ,", "k#/", "Xem tiếp trang sau", "x x", "l .",
  ]

  /// `count` copies of `head`, each in other clothes.
  mutating func copies(of head: HeadText, count: Int) -> [HeadText] {
    (0..<count).map { _ in
      var copy = head
      switch next(10) {
      case 0: insertAbove(&copy)
      case 1:
        insertAbove(&copy)
        insertBetween(&copy)
      case 2: insertBetween(&copy)
      case 3: damage(&copy)
      case 4:
        damage(&copy)
        insertAbove(&copy)
      case 5: leaveOut(&copy)
      case 6: moveDown(&copy)
      case 7: leftColumnFirst(&copy)
      case 8:
        breakSubject(&copy)
        leftColumnFirst(&copy)
      default:
        columns(&copy)
        insertAbove(&copy)
      }
      return copy
    }
  }

  private mutating func insertAbove(_ head: inout HeadText) {
    for _ in 0...next(4) {
      head.lines.insert(
        HeadText.Line(roles: [.furniture], text: Self.foreign[next(Self.foreign.count)]), at: 0)
    }
    if next(2) == 0 { head.lines.insert(HeadText.Line(roles: [], text: ""), at: 1) }
  }

  private mutating func insertBetween(_ head: inout HeadText) {
    let places = head.lines.indices.filter { index in
      head.lines[index].roles.contains { $0 != .text && $0 != .basis && $0 != .title }
    }
    for place in places.reversed() where next(4) == 0 {
      let isUnknown = next(4) == 0
      let lines = isUnknown ? Self.unknown : Self.foreign
      head.lines.insert(
        HeadText.Line(roles: [isUnknown ? .text : .furniture], text: lines[next(lines.count)]), at: place + 1)
    }
  }

  /// Marks of letters wrong or missing, as a scan has them.
  private mutating func damage(_ head: inout HeadText) {
    let strength = [4, 10, 30][next(3)]
    for index in head.lines.indices {
      head.lines[index].text = String(
        String.UnicodeScalarView(
          head.lines[index].text.unicodeScalars.map { scalar in
            guard next(strength) == 0, let other = Self.alike[scalar] else { return scalar }
            return other[next(other.count)]
          }))
    }
  }

  /// Letters that scans take for one another.
  private static let alike: [Unicode.Scalar: [Unicode.Scalar]] = {
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for group in [
      "aàáảãạ", "âầấẩẫậa", "ăằắẳẵặa", "eèéẻẽẹ", "êềếểễệe", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộo", "ơờớởỡợo", "uùúủũụ",
      "ưừứửữựu",
      "AÀÁẢÃẠ", "ÂẦẤẨẪẬA", "ĂẰẮẲẴẶA", "EÈÉẺẼẸ", "ÊỀẾỂỄỆE", "IÌÍỈĨỊ", "OÒÓỎÕỌ", "ÔỒỐỔỖỘO", "ƠỜỚỞỠỢO", "UÙÚỦŨỤ",
      "ƯỪỨỬỮỰU",
      "ĐD", "đd",
    ] {
      let scalars = Array(group.unicodeScalars)
      for scalar in scalars where table[scalar] == nil { table[scalar] = scalars.filter { $0 != scalar } }
    }
    return table
  }()

  private mutating func leaveOut(_ head: inout HeadText) {
    let roles: [HeadRole] = [.motto, .number, .date, .body, .type]
    let role = roles[next(roles.count)]
    head.lines.removeAll { $0.roles == [role] }
  }

  /// The letterhead below lines of the text.
  private mutating func moveDown(_ head: inout HeadText) {
    let text = head.lines.filter { $0.roles == [.text] }.prefix(1 + next(5))
    head.lines.insert(contentsOf: text, at: 0)
  }

  /// The left column whole, then the right one, as the cells of a letterhead's table are read.
  private mutating func leftColumnFirst(_ head: inout HeadText) {
    let isPart = head.lines.map { line in
      line.roles.count == 1 && [.body, .motto, .number, .date, .subject].contains(line.roles[0])
    }
    guard let first = isPart.firstIndex(of: true) else { return }
    let end = isPart[first...].firstIndex { !$0 } ?? isPart.count
    let parts = head.lines[first..<end]
    let isRight: (HeadText.Line) -> Bool = { $0.roles == [.motto] || $0.roles == [.date] }
    head.lines.replaceSubrange(first..<end, with: parts.filter { !isRight($0) } + parts.filter(isRight))
  }

  /// `V/v` on a line of its own, as narrow cells have it.
  private mutating func breakSubject(_ head: inout HeadText) {
    guard let at = head.lines.firstIndex(where: { $0.roles == [.subject] }) else { return }
    let words = head.lines[at].text.split(separator: " ", maxSplits: 1)
    guard words.count == 2, words[0].lowercased().hasPrefix("v/v") else { return }
    head.lines[at].text = String(words[0])
    head.lines.insert(HeadText.Line(roles: [.subject], text: String(words[1])), at: at + 1)
  }

  /// Neighbouring lines of the two columns on one line.
  private mutating func columns(_ head: inout HeadText) {
    let parts = [("", "      ", ""), ("", "\t", ""), ("| ", " | ", " |"), ("", "||", "")][next(4)]
    var index = 0
    while index + 1 < head.lines.count {
      let (left, right) = (head.lines[index], head.lines[index + 1])
      let isPair =
        left.roles == [.body] && right.roles == [.motto] || left.roles == [.number] && right.roles == [.date]
        || left.roles == [.body] && right.roles == [.date]
      if isPair {
        let text = parts.0 + left.text.trimmed + parts.1 + right.text.trimmed + parts.2
        head.lines[index] = HeadText.Line(roles: left.roles + right.roles, text: text)
        head.lines.remove(at: index + 1)
      }
      index += 1
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
