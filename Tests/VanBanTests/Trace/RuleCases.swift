import Testing

@testable import VanBan

/// A small text for each rule that the documents of the package do not show.
enum RuleCases {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: Rule
    let source: SourceText

    init(_ rule: Rule, _ text: String) {
      self.rule = rule
      source = SourceText(text)
    }

    /// A text whose file was signed.
    init(_ rule: Rule, _ text: String, signed signatures: [DigitalSignature]) {
      self.rule = rule
      source = SourceText(text).signed(signatures)
    }

    /// A text whose file says how its lines are laid out.
    init(_ rule: Rule, _ lines: [(text: String, layout: SourceLayout.Line)]) {
      self.rule = rule
      source = SourceText(
        lines.map { $0.text + "\n" }.joined(), encoding: .utf8, encodingConfidence: 1,
        layout: SourceLayout(lines: lines.map(\.layout), marksTables: true))
    }

    var testDescription: String { rule.rawValue }
  }

  static let all: [Case] = furniture + frame + body + formats + force + others

  // MARK: Pages

  private static let full = "Các cơ quan, đơn vị, địa phương căn cứ nhiệm vụ được giao triển khai"

  /// Pages with the marks between them; a sentence goes on over each.
  private static func pages(_ marks: String...) -> String {
    let page = Array(repeating: "- \(full);", count: 29) + [full]
    return page.joined(separator: "\n") + "\n"
      + marks.map { $0 + "\nthực hiện kế hoạch này.\n" + page.joined(separator: "\n") + "\n" }.joined()
      + "thực hiện."
  }

  private static let furniture = [
    Case(.furniturePageMark, "[[SOURCE kh PAGE 1]]\nKẾ HOẠCH\nPhát triển giao thông\n"),
    Case(.furnitureNumberDashes, pages("- 7 -")),
    Case(
      .furnitureInHeader,
      "UBND XÃ TÂN LẬP\nNgười ký: Lê Văn Bình\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/KH-UBND\nKẾ HOẠCH\nQuản lý bến"
    ),
    Case(.furnitureNumberRow, pages("2", "3", "4")),
    Case(.furnitureNumberEdge, "Kế hoạch năm.\n1\n\u{0C}Hồ sơ gồm đơn.\n2\n\u{0C}Thời hạn là năm ngày."),
    Case(.furnitureNumberColumn, "Năm\n\n" + (1995...2004).map { "\($0)\n\n" }.joined()),
    Case(
      .furnitureRunningHead,
      ["An", "Bình", "Cường"].enumerated().map {
        "Xã \($0.element)\n\u{0C}Kế hoạch chuyển đổi số, trang \($0.offset + 1)"
      }.joined(separator: "\n")),
  ]

  // MARK: Frame

  private static let motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"

  private static func decision(_ number: String) -> String {
    """
    ỦY BAN NHÂN DÂN
    TỈNH HẢI DƯƠNG
    \(motto)Số: \(number)
    Hải Dương, ngày 06 tháng 9 năm 2023
    QUYẾT ĐỊNH
    Ban hành Quy chế
    Căn cứ Luật Tổ chức chính quyền địa phương;
    Điều 1. Ban hành kèm theo Quyết định này Quy chế.
    Điều 2. Quyết định có hiệu lực từ ngày ký.
    Nơi nhận:
    - Như Điều 2;
    - Lưu: VT.
    CHỦ TỊCH

    Nguyễn Văn An


    """
  }

  private static let stamped = """
    1. Văn phòng chủ trì, theo dõi việc thực hiện.

    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH
    Ký bởi: Ủy ban nhân dân huyện Tân Lập
    Email: ubnd@tanlap.gov.vn

    Nguyễn Trí An
    """

  private static let attached =
    decision("12/QĐ-UBND") + """
      ỦY BAN NHÂN DÂN
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      QUY CHẾ
      Hoạt động của tổ công tác
      (Ban hành kèm theo Quyết định số 12/QĐ-UBND)

      Điều 1. Phạm vi điều chỉnh
      Quy chế này quy định về tổ công tác.
      """

  private static let signature = DigitalSignature(
    signer: "Ủy ban nhân dân tỉnh Hải Dương", seconds: 1_736_219_397)

  private static let frame = [
    Case(
      .headerJointIssuers,
      "SỞ TÀI CHÍNH - SỞ NỘI VỤ\n\(motto)Số: 12/HDLN-STC-SNV\n\nHƯỚNG DẪN\nVề chế độ công tác phí"),
    Case(.headerMark, "UBND HUYỆN TÂN LẬP\n\(motto)TỐI MẬT\nSố: /CV-UBND\n\nKẾ HOẠCH\nỨng phó bão"),
    Case(.furnitureStamp, stamped),
    Case(.fieldStamp, stamped),
    Case(.fieldSignedIssuer, decision("12/QĐ-UBND"), signed: [signature]),
    Case(.fieldSignedDate, decision("12/QĐ-UBND"), signed: [signature]),
    Case(
      .closingFollows,
      "1. Văn phòng theo dõi.\n\nTrên đây là Kế hoạch ứng phó bão năm 2023.\n\nCác xã báo cáo về huyện.\n"),
    Case(
      .closingColumn,
      "1. Văn phòng theo dõi.\n\nNơi nhận:                    CHỦ TỊCH\n- Như trên;\n\n          Nguyễn Trí An\n"
    ),
    Case(
      .closingPair,
      """
      1. Các bộ phối hợp thực hiện.

           KT. CHÁNH ÁN                            KT. VIỆN TRƯỞNG
           PHÓ CHÁNH ÁN                           PHÓ VIỆN TRƯỞNG

             Nguyễn Trí An                         Nguyễn Duy Bình
      """),
    Case(.appendixOwnHeader, attached),
    Case(
      .appendixBeforeSignature,
      "1. Văn phòng theo dõi.\n\nPHỤ LỤC I\n\n2. Các xã thực hiện.\n\nKT. CHỦ TỊCH\n\nNguyễn Trí An\n"),
    Case(.documentLetterhead, decision("12/QĐ-UBND") + decision("13/QĐ-UBND")),
    Case(.rejectedBlank, "1. Theo Quyết định số ...../QĐ-UBND của tỉnh.\n"),
    Case(.rejectedFrame, "1. Văn phòng theo dõi.\n\nNơi nhận:\n- Như trên;\n- Phòng 12/2.\n"),
  ]

  // MARK: Body

  private static let body = [
    Case(
      .quoteOpenedInside,
      """
      Điều 1. Sửa đổi Điều 5 như sau: “Cơ quan thanh tra:
      a) Thanh tra tỉnh;
      b) Thanh tra huyện.”
      Điều 2. Luật này có hiệu lực từ ngày 01 tháng 7 năm 2023.
      """),
    Case(
      .depthListAnew,
      "Tổ kiểm phiếu gồm:\n1. Ông Lê Văn An.\n2. Bà Bùi Thị Lan.\nĐại diện cử tri gồm:\n1. Ông Trần Văn Bình.\n"
    ),
    Case(
      .depthReturn,
      """
      - Kết quả theo từng năm:
      + Năm 2021 tiếp tục thực hiện các nhiệm vụ đã được giao.
      Các nhiệm vụ của năm gồm có.
      - Số hóa hồ sơ;
      + Năm 2022 hoàn thành các nhiệm vụ đã được giao.
      """),
    Case(.tableTooShort, "Kinh phí thực hiện như sau.\nĐơn vị tính: đồng\n"),
    Case(.tableGaps, grid),
    Case(.tableRowsGrid, grid),
  ]

  private static let grid = """
    1. Các phòng, ban, đơn vị thuộc huyện tập trung triển khai các nhiệm vụ được giao như sau:

       Chức danh                  Định mức
       Công tác viên              01 người phụ trách 25 đối tượng
       tại cơ sở                  thuộc diện quản lý
       Nhân viên y tế             01 người phụ trách 50 đối tượng
    """

  // MARK: Files that say how their lines are laid out

  private static let formats = [
    Case(
      .furnitureFormat,
      [
        ("Kế hoạch chuyển đổi số", .init(place: .pageHeader)),
        ("Các xã thực hiện.", .init(beginsParagraph: true)),
      ]),
    Case(
      .joinFormat,
      [
        ("Các xã thực hiện.", .init(beginsParagraph: true)),
        ("Văn phòng theo dõi.", .init(beginsParagraph: true)),
      ]),
    Case(.tableMarked, rows),
    Case(.tableRowsMarked, rows),
  ]

  private static let rows: [(text: String, layout: SourceLayout.Line)] = [
    ("Các xã thực hiện như sau:", .init(beginsParagraph: true)), ("Xã\tSố hộ", .init(table: 0)),
    ("An\t12", .init(table: 0)), ("Bình\t15", .init(table: 0)),
  ]

  private static let others = [
    Case(
      .relationOwnTitle,
      "BỘ TÀI CHÍNH\nSố: 10/2024/TT-BTC\n\nTHÔNG TƯ\nBãi bỏ một số quy định của Thông tư số 7/2023/TT-BTC\n\n"
        + "Điều 1. Phạm vi\nThông tư có hiệu lực từ ngày ký."),
    Case(.keywordPlace, "Căn cử Luật Giá;\nXét đề nghị của Sở Tài chính;"),
    Case(.keywordSequence, "Điều 1. Phạm vi\nBến thủy.\nĐiêu 2. Hiệu lực\nTừ ngày ký."),
    Case(.keywordFigures, "Văn phòng báo cáo trước ngày l3 tháng 4 năm 2021."),
    Case(.mentionForeign, "Theo Luật Dân số của Nhật Bản, mỗi địa phương lập kế hoạch."),
    Case(.workLawCited, "Căn cứ Luật Đất đai số 31/2024/QH15;\n\nTheo Luật Đất đai, Nhà nước giao đất.\n"),
    Case(.workLawShortened, "Theo Luật Quản lý thuế, người nộp thuế khai theo Luật QLT."),
    Case(.workDraft, "Bộ lấy ý kiến về dự thảo Luật Đất đai."),
    Case(.mentionItself, "Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Giá."),
  ]

  // MARK: Force

  private static func act(_ words: String) -> String {
    ForceFixture.text(.law, "Điều 9. Hiệu lực thi hành\n\n1. Luật này có hiệu lực \(words).")
  }

  private static let force = [
    Case(.forceAdoption, act("từ ngày được Quốc hội thông qua")),
    Case(.forceDelay, act("sau 45 ngày kể từ ngày ký")),
    Case(.forceRefused, act("sau 15 ngày kể từ ngày đăng Công báo")),
    Case(.forceApplied, act("từ ngày 01/7/2026 và áp dụng từ ngày 01/01/2026")),
    Case(.forceProvision, act("từ ngày 01/7/2026; riêng Điều 1 có hiệu lực từ ngày 01/01/2027")),
    Case(.forceExcepted, act("từ ngày 01/7/2026, trừ khoản 1 Điều 1 của Luật này")),
    Case(
      .forceTransition,
      act("từ ngày 01/7/2026") + "\n2. Hồ sơ nộp trước ngày Luật này có hiệu lực theo luật cũ."),
    Case(
      .forceOtherAct,
      act("từ ngày 01/7/2026") + "\n2. Luật số 3/2020/QH14 hết hiệu lực từ ngày Luật này có hiệu lực."),
    Case(
      .forceAdopted,
      act("từ ngày 01/7/2026") + "\n\nLuật này được Quốc hội khóa XV thông qua ngày 27 tháng 6 năm 2025."),
  ]
}
