import Dresser
import Testing
import VanBan

/// What each dress makes of one small decision.
@Suite("A decision in each dress")
struct DressExamplesTests {
  private static let decision:
    [(role: BlockRole, begin: AnnotatedLine.Begin, depth: Int?, label: String?, text: String)] = [
      (.issuer, .block, nil, nil, "ỦY BAN NHÂN DÂN"),
      (.issuer, .inside, nil, nil, "TỈNH SƠN LA"),
      (.number, .block, nil, nil, "Số: 254/QĐ-UBND"),
      (.motto, .block, nil, nil, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      (.motto, .inside, nil, nil, "Độc lập - Tự do - Hạnh phúc"),
      (.date, .block, nil, nil, "Sơn La, ngày 17 tháng 02 năm 2023"),
      (.blank, .none, nil, nil, ""),
      (.type, .block, nil, nil, "QUYẾT ĐỊNH"),
      (.title, .block, nil, nil, "Ban hành kế hoạch"),
      (.heading, .block, 1, "Chương I", "Chương I"),
      (.heading, .inside, 1, "Chương I", "QUY ĐỊNH CHUNG"),
      (.item, .block, 2, "1.", "1. Quyết định này có"),
      (.item, .inside, 2, "1.", "hiệu lực theo Luật số 47/2019/QH14."),
      (.recipientsLabel, .block, nil, nil, "Nơi nhận:"),
      (.recipient, .block, nil, "-", "- Như trên;"),
      (.recipient, .block, nil, "-", "- Lưu: VT."),
      (.signatureAuthority, .block, nil, nil, "CHỦ TỊCH"),
      (.signatureName, .block, nil, nil, "Hoàng Quốc Khánh"),
    ]

  private static let text = DressedText(
    decision.map(\.text).joined(separator: "\n"),
    DocumentAnnotation(
      lines: decision.enumerated().map { index, row in
        AnnotatedLine(
          line: index + 1, roles: [row.role], begin: row.begin, depth: row.depth, label: row.label)
      },
      citations: [
        AnnotatedCitation(id: 1, line: 13, kind: .law, number: "47/2019/QH14", relation: .implements)
      ],
      fields: [AnnotatedField(key: .place, value: "Sơn La"), AnnotatedField(key: .type, value: "quyet-dinh")]),
    name: "decision")

  /// The lines of the dressed text with their roles, those of furniture and blanks left out.
  private static let examples: [(dress: String, lines: [String])] = [
    (
      "markdown-marker",
      [
        "header.issuer B | ###### ỦY BAN NHÂN DÂN TỈNH SƠN LA",
        "header.motto B | ###### CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
        "header.number B | Số: 254/QĐ-UBND", "header.date B | Sơn La, ngày 17 tháng 02 năm 2023",
        "type B | QUYẾT ĐỊNH",
        "title B | Ban hành kế hoạch", "heading B | # Chương I QUY ĐỊNH CHUNG",
        "item B | 1. Quyết định này có hiệu lực theo Luật số 47/2019/QH14.",
        "recipients.label B | Nơi nhận:", "recipient B | - Như trên;", "recipient B | - Lưu: VT.",
        "signature.authority B | CHỦ TỊCH", "signature.name B | Hoàng Quốc Khánh",
      ]
    ),
    (
      "markdown-markitdown",
      [
        "header.issuer+header.motto B | | ỦY BAN NHÂN DÂN TỈNH SƠN LA | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc |",
        "header.number+header.date B | | Số: 254/QĐ-UBND | Sơn La, ngày 17 tháng 02 năm 2023 |",
        "type B | **QUYẾT ĐỊNH**", "title B | **Ban hành kế hoạch**",
        "heading B | **Chương I QUY ĐỊNH CHUNG**",
        "item B | 1\\. Quyết định này có hiệu lực theo Luật số 47/2019/QH14.",
        "recipients.label+recipient+signature.authority+signature.name B | | Nơi nhận: - Như trên; - Lưu: VT. | CHỦ TỊCH Hoàng Quốc Khánh |",
      ]
    ),
    (
      "columns-tabs",
      [
        "header.issuer+header.motto B | ỦY BAN NHÂN DÂN\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "header.issuer+header.motto I | TỈNH SƠN LA\t\tĐộc lập - Tự do - Hạnh phúc",
        "header.number+header.date B | Số: 254/QĐ-UBND\t\tSơn La, ngày 17 tháng 02 năm 2023",
        "type B | QUYẾT ĐỊNH", "title B | Ban hành kế hoạch", "heading B | Chương I",
        "heading I | QUY ĐỊNH CHUNG",
        "item B | 1. Quyết định này có", "item I | hiệu lực theo Luật số 47/2019/QH14.",
        "recipients.label+signature.authority B | Nơi nhận:\t\tCHỦ TỊCH",
        "recipient+signature.name B | - Như trên;\t\tHoàng Quốc Khánh", "recipient B | - Lưu: VT.",
      ]
    ),
    (
      "frames",
      [
        "header.issuer+header.motto B | | ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |",
        "header.issuer+header.motto I | | TỈNH SƠN LA     | Độc lập - Tự do - Hạnh phúc        |",
        "header.number+header.date B | | Số: 254/QĐ-UBND | Sơn La, ngày 17 tháng 02 năm 2023  |",
        "type B | QUYẾT ĐỊNH", "title B | Ban hành kế hoạch", "heading B | Chương I",
        "heading I | QUY ĐỊNH CHUNG",
        "item B | 1. Quyết định này có", "item I | hiệu lực theo Luật số 47/2019/QH14.",
        "recipients.label+signature.authority B | | Nơi nhận:   | CHỦ TỊCH         |",
        "recipient+signature.name B | | - Như trên; | Hoàng Quốc Khánh |",
        "recipient B | | - Lưu: VT.  |                  |",
      ]
    ),
    (
      "letterhead-after",
      [
        "type B | QUYẾT ĐỊNH", "title B | Ban hành kế hoạch", "heading B | Chương I",
        "heading I | QUY ĐỊNH CHUNG",
        "item B | 1. Quyết định này có", "item I | hiệu lực theo Luật số 47/2019/QH14.",
        "recipients.label B | Nơi nhận:", "recipient B | - Như trên;", "recipient B | - Lưu: VT.",
        "signature.authority B | CHỦ TỊCH", "signature.name B | Hoàng Quốc Khánh",
        "header.issuer B | ỦY BAN NHÂN DÂN", "header.issuer I | TỈNH SƠN LA",
        "header.motto B | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "header.motto I | Độc lập - Tự do - Hạnh phúc",
        "header.number B | Số: 254/QĐ-UBND", "header.date B | Sơn La, ngày 17 tháng 02 năm 2023",
      ]
    ),
    (
      "tcvn3",
      [
        "header.issuer B | ñY BAN NH¢N D¢N", "header.issuer I | TØNH S¥N LA",
        "header.number B | Sè: 254/Q§-UBND",
        "header.motto B | CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "header.motto I | §éc lËp - Tù do - H¹nh phóc",
        "header.date B | S¬n La, ngµy 17 th¸ng 02 n¨m 2023", "type B | QUYÕT §ÞNH",
        "title B | Ban hµnh kÕ ho¹ch",
        "heading B | Ch­¬ng I", "heading I | QUY §ÞNH CHUNG", "item B | 1. QuyÕt ®Þnh nµy cã",
        "item I | hiÖu lùc theo LuËt sè 47/2019/QH14.", "recipients.label B | N¬i nhËn:",
        "recipient B | - Nh­ trªn;", "recipient B | - L­u: VT.", "signature.authority B | CHñ TÞCH",
        "signature.name B | Hoµng Quèc Kh¸nh",
      ]
    ),
  ]

  @Test("reads so", arguments: examples)
  func example(dress name: String, lines: [String]) throws {
    let dress = try #require(Dress.all.first { $0.name == name })
    let dressed = try #require(dress(Self.text))
    let rows = zip(dressed.annotation.lines, dressed.lines)
      .filter { row, _ in !row.roles.allSatisfy(\.isFurniture) }
      .map { row, line in "\(row.role) \(row.begin.rawValue) | \(line.text)" }
    #expect(rows == lines)
    let citation = try #require(dressed.annotation.citations.first)
    #expect(dressed.lines[citation.line - 1].text.contains(name == "tcvn3" ? "LuËt" : "Luật số"))
  }
}
