import VanBan

extension Dress {
  /// As documents come from document systems: marks of pages, of copies and of digital signatures, and links above,
  /// between and under the text.
  static let stamps = Dress(
    "stamps", "document systems that print stamps of signatures and marks of pages into the text",
    isForMarkdown: true
  ) { text, random in
    var dressed = text
    let above = Self.above.randomElement(using: &random) ?? []
    var lines = above.map { DressedLine.furniture($0.replacing("NAME", with: text.name)) }
    let page = Self.pageMarks.randomElement(using: &random) ?? ""
    let stamp = Self.stampsBetween.randomElement(using: &random) ?? []
    var number = 1
    var count = 0
    func mark() -> DressedLine {
      .furniture(
        page.replacing("NAME", with: text.name).replacing("NUMBER", with: String(number)),
        page.hasPrefix("NUMBER") ? .pageNumber : .pageHeader)
    }
    if !page.hasPrefix("NUMBER") { lines.append(mark()) }
    for (index, line) in text.lines.enumerated() {
      // Never into a table, where a mark of a page parts its rows.
      if count >= 45, line.roles != [.table], index + 1 < text.lines.count {
        number += 1
        lines.append(mark())
        count = 0
      }
      lines.append(line)
      count += 1
      // The stamp of a signature lies between office and name.
      if line.roles == [.signatureAuthority],
        text.lines[(index + 1)...].first(where: { !$0.isBlank })?.roles == [.signatureName]
      {
        lines += stamp.map { .furniture($0) }
      }
    }
    dressed.lines = lines
    return dressed
  }

  private static let above: [[String]] = [
    [
      "Người ký: CỔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ", "Email: thongtinchinhphu@chinhphu.vn",
      "Cơ quan: VĂN PHÒNG CHÍNH PHỦ",
      "Thời gian ký: 28.08.2024 15:52:12 +07:00",
    ],
    ["SAO Y; 14/03/2023 08:15:27"],
    ["SAO Y; UBND HUYỆN; 21/07/2022 09:41:03", "Ký bởi: ỦY BAN NHÂN DÂN HUYỆN"],
    ["https://vanban.chinhphu.vn/?pageid=27160&docid=204321"],
    ["Signature Not Verified", "Ký bởi: VĂN PHÒNG", "Ngày ký: 12-05-2023 10:22:41 +07:00"],
    ["*Source: https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/NAME.aspx*", ""],
  ]

  private static let pageMarks = [
    "[[SOURCE NAME PAGE NUMBER]]", "--- Page NUMBER ---", "NUMBER", "<!-- page NUMBER -->", "[Trang NUMBER]",
  ]

  private static let stampsBetween: [[String]] = [
    ["Signature Not Verified"],
    ["Signature Not Verified", "Được ký bởi NGUYỄN VĂN A", "Ngày ký: 12/05/2023 10:22:41"],
    ["Digitally signed by ỦY BAN NHÂN DÂN TỈNH", "Date: 2023.05.12 10:22:41 +07:00"],
    [],
  ]
}
