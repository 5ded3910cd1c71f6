import Testing

@testable import VanBan

/// Articles of an act, and what they say of its force: the lines of the dump without their words.
struct ForceCase: Sendable, CustomTestStringConvertible {
  let act: ForceFixture.Act
  let text: String
  let expected: [String]

  init(_ act: ForceFixture.Act, _ text: String, _ expected: String...) {
    self.act = act
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text }
}

/// The tables of the tests of force.
enum ForceCases {
  private typealias Case = ForceCase

  /// Điều 9 is about force.
  static func article(_ clauses: String) -> String { "Điều 9. Hiệu lực thi hành\n\n\(clauses)\n" }

  static let ownWords: [ForceCase] = [
    Case(
      .law, article("Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2026."),
      "from 2026-01-01 first stated"),
    Case(
      .decree, article("1. Nghị định này có hiệu lực kể từ ngày 1/1/2026."), "from 2026-01-01 first stated"),
    Case(.decision, "Điều 2. Quyết định này có hiệu lực từ ngày ký.", "from 2025-07-10 first signing"),
    Case(
      .decision, "Điều 2. Quyết định này thay thế Quyết định số 3/2020/QĐ-UBND và có hiệu lực kể từ ngày ký.",
      "from 2025-07-10 first signing", "ends citation 1 replaced whole", "on 2025-07-10 after own-force"),
    Case(
      .resolution, "Điều 2. Nghị quyết này áp dụng trong năm 2026 và có hiệu lực kể từ ngày ký ban hành.",
      "from 2025-07-10 first signing"),
    Case(
      .resolution, "Điều 2. Nghị quyết có hiệu lực thi hành kể từ ngày 08 tháng 12 năm 2025.",
      "from 2025-12-08 first stated"),
    Case(
      .circular, article("1. Thông tư này sẽ có hiệu lực thi hành kể từ ngày 15 tháng 8 năm 2025./."),
      "from 2025-08-15 first stated"),
    Case(
      .decision, "Điều 3. Trong quá trình thực hiện, Quyết định này có hiệu lực kể từ ngày ký.",
      "from 2025-07-10 first signing"),
    Case(
      .decision, "Điều 3. Quyêt định này có hiệu lực thi hành kể từ ngày 01 tháng 9 năm 2025.",
      "from 2025-09-01 first stated"),
    Case(
      .decree, article("Từ ngày 01 tháng 01 năm 2026, Nghị định này có hiệu lực thi hành."),
      "from 2026-01-01 first stated"),
    Case(.decision, "Điều 2. Quyết định này có hiệu lực thi hành.", "from refused: not-stated first stated"),
    Case(
      .decision,
      "Điều 3. Quyết định này có hiệu lực thi hành theo Quyết định số 3659/QĐ-BKHCN ngày 13/11/2025.",
      "from refused: event first event"),
  ]

  static let others: [ForceCase] = [
    Case(
      .decree, "Điều 2. Thực hiện\n\nLuật Đất đai số 31/2024/QH15 có hiệu lực từ ngày 01 tháng 01 năm 2025."),
    Case(.circular, "Điều 2. Thực hiện\n\nNghị định này có hiệu lực từ ngày 01 tháng 01 năm 2026."),
    Case(.letter, "Bộ Tài chính ban hành Thông tư số 7/2025/TT-BTC. Thông tư có hiệu lực từ ngày 01/7/2025."),
    Case(.letter, "Nghị định này có hiệu lực từ ngày 01/7/2025."),
    Case(
      .law,
      "Điều 2. Sửa đổi, bổ sung Điều 24 của Luật Thư viện như sau:\n“Điều 24. Hiệu lực thi hành\nLuật này có hiệu lực "
        + "thi hành từ ngày 01 tháng 01 năm 2026.”."),
    Case(
      .law,
      "Điều 2. Sửa đổi khoản 2 Điều 24 thành: “Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2026”."),
    Case(
      .decree, "Điều 2. Bản án có hiệu lực pháp luật từ ngày 01 tháng 01 năm 2026 thì được thi hành."),
    Case(
      .law, "Điều 2. Luật này có hiệu lực pháp lý cao hơn các văn bản khác từ ngày 01 tháng 01 năm 2026."),
    Case(
      .decree,
      "Điều 2. Hợp đồng\n\n1. Hợp đồng này có hiệu lực kể từ ngày ký.\n2. Quyết định này có hiệu lực kể từ ngày ký."
    ),
    Case(
      .circular,
      "Điều 2. Sau 12 tháng kể từ ngày Thông tư này có hiệu lực thi hành, các đơn vị báo cáo Bộ Tài chính."),
    Case(
      .decision,
      "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A\n\nQUY CHẾ\nHoạt "
        + "động thư viện\n(Ban hành kèm theo Quyết định số 9/2025/QĐ-UBND)\n\nĐiều 9. Quyết định này có hiệu lực từ ngày 01 "
        + "tháng 9 năm 2025.", "from 2025-07-10 first signing"),
  ]

  static let together: [ForceCase] = [
    Case(
      .circular,
      article(
        "1. Thông tư này có hiệu lực kể từ ngày 15/8/2025 và hết hiệu lực kể từ ngày 01 tháng 3 năm 2027."),
      "from 2025-08-15 first stated", "to 2027-03-01 after stated"),
    Case(
      .circular,
      article("1. Thông tư này có hiệu lực thi hành kể từ ngày ký đến hết ngày 31 tháng 12 năm 2026."),
      "from 2025-07-10 first signing", "to 2026-12-31 last stated"),
    Case(
      .resolution,
      article(
        "1. Nghị quyết này có hiệu lực kể từ ngày 01 tháng 9 năm 2025 và được thực hiện đến hết ngày 28/02/2027."
      ),
      "from 2025-09-01 first stated", "to 2027-02-28 last stated"),
    Case(
      .resolution, article("Nghị quyết này có hiệu lực từ ngày 01/01/2026 đến hết năm 2030."),
      "from 2026-01-01 first stated", "to 2030-12-31 last stated"),
    Case(
      .decree,
      article("Nghị định này có hiệu lực thi hành kể từ ngày ký và áp dụng từ ngày 01 tháng 01 năm 2025."),
      "from 2025-07-10 first signing", "applied from 2025-01-01 first stated"),
    Case(
      .circular,
      article(
        "1. Thông tư này có hiệu lực từ ngày 15/8/2025. Các chế độ quy định tại Thông tư này được áp dụng từ ngày 01/7/2025."
      ),
      "from 2025-08-15 first stated", "applied from 2025-07-01 first stated"),
    Case(
      .circular,
      article(
        "1. Thông tư này có hiệu lực từ ngày 15/8/2025; các quy định tại Thông tư này áp dụng kể từ ngày 01/7/2025."
      ),
      "from 2025-08-15 first stated", "applied from 2025-07-01 first stated"),
    Case(
      .decree,
      article(
        "Nghị định này có hiệu lực kể từ ngày ký và áp dụng từ kỳ tính thuế thu nhập doanh nghiệp năm 2025."),
      "from 2025-07-10 first signing", "applied from 2025 refused: period first stated"),
    Case(
      .circular,
      article("1. Thông tư này có hiệu lực từ ngày 15/8/2025.") + "\nĐiều 10. Thực hiện\n\n"
        + "Thông tư này có hiệu lực từ ngày 15/9/2025.",
      "from refused: contradictory first stated"),
  ]

  static let transitions: [ForceCase] = [
    Case(
      .law,
      article("Luật này có hiệu lực từ ngày 01/01/2026.")
        + "\nĐiều 10. Quy định chuyển tiếp\n\n1. Hồ sơ nhận trước ngày Luật này có hiệu lực thì giải quyết theo luật cũ.",
      "from 2026-01-01 first stated", "transition Điều 10"),
    Case(
      .circular,
      article(
        "1. Thông tư này có hiệu lực từ ngày 01/01/2026.\n2. Hồ sơ đã nộp trước ngày Thông tư này có hiệu lực thì tiếp tục "
          + "thực hiện theo quy định cũ."),
      "from 2026-01-01 first stated", "transition khoản 2 Điều 9"),
    Case(
      .circular,
      article(
        "1. Thông tư này có hiệu lực từ ngày 01/01/2026.\n2. Kể từ ngày Thông tư này có hiệu lực, các đơn vị báo cáo hằng năm."
      ),
      "from 2026-01-01 first stated"),
  ]

  private static let start = "1. Luật này có hiệu lực từ ngày 01/01/2026, trừ quy định tại khoản 2 Điều này."
  private static let from = "from 2026-01-01 first stated"

  static let provisions: [ForceCase] = [
    Case(
      .law,
      article(start + "\n2. Khoản 3 Điều 5 của Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2026."),
      from, "exception khoản 3 Điều 5", "from 2026-07-01 first stated"),
    Case(
      .law,
      article(
        start
          + "\n2. Quy định tại các khoản 1, 2 và 4 Điều 5, Điều 7 của Luật này có hiệu lực từ ngày 01/7/2026."
      ),
      from, "exception khoản 1 Điều 5; khoản 2 Điều 5; khoản 4 Điều 5; Điều 7", "from 2026-07-01 first stated"
    ),
    Case(
      .law, article(start + "\n2. Các điều 5, 6 và 7 của Luật này có hiệu lực từ ngày 01/7/2026."),
      from, "exception Điều 5; Điều 6; Điều 7", "from 2026-07-01 first stated"),
    Case(
      .law,
      article(
        start + "\n2. Khoản 1 Điều 56 và Mục 2, Mục 3 Chương II của Luật này có hiệu lực từ ngày 01/7/2025."),
      from, "exception khoản 1 Điều 56; Mục 2 Chương 2; Mục 3 Chương 2", "from 2025-07-01 first stated"),
    Case(
      .law,
      article(
        start + "\n2. Quy định tại mục số 7 điểm a khoản 3 Điều 1 của Luật này có hiệu lực từ ngày 01/7/2026."
      ),
      from, "exception điểm a khoản 3 Điều 1", "from 2026-07-01 first stated"),
    Case(
      .law,
      article(
        start + "\n2. Quy định về hóa đơn điện tử của Luật này có hiệu lực từ ngày 01 tháng 7 năm 2027."),
      from, "exception", "from 2027-07-01 first stated"),
    Case(
      .law,
      article(
        start
          + "\n2. Quy định về đánh giá công chức tại Mục 3 Chương IV của Luật này được thực hiện từ 01/7/2026."
      ),
      from, "exception Mục 3 Chương 4", "applied from 2026-07-01 first stated"),
    Case(
      .law,
      article(
        start + "\n2. Các quy định liên quan đến thu nhập từ kinh doanh áp dụng từ kỳ tính thuế năm 2026."),
      from, "exception", "applied from 2026 refused: period first stated"),
    Case(
      .law,
      article(
        "Luật này có hiệu lực từ ngày 01/01/2026; riêng khoản 2 Điều 5 có hiệu lực từ ngày 01 tháng 7 năm 2026."
      ),
      from, "exception khoản 2 Điều 5", "from 2026-07-01 first stated"),
    Case(
      .law,
      article(
        "Luật này có hiệu lực từ ngày 01/01/2026, trừ khoản 2 Điều 5 có hiệu lực từ ngày 01 tháng 7 năm 2026."
      ),
      from, "exception khoản 2 Điều 5", "from 2026-07-01 first stated"),
    Case(
      .law, article("Luật này có hiệu lực từ ngày 01/01/2026, trừ khoản 3 Điều 5 của Luật này."),
      from, "exception khoản 3 Điều 5", "from refused: not-stated first stated"),
    Case(
      .law, article(start + "\n2. Tổ chức đã đăng ký thì không phải đăng ký lại."),
      from, "exception khoản 2 Điều 9", "from refused: not-stated first stated"),
    Case(
      .law,
      article(
        start
          + "\n2. Các quy định sau đây có hiệu lực từ ngày 01 tháng 7 năm 2026:\na) Khoản 2 Điều 5;\nb) Điều 7."
      ),
      from, "exception khoản 2 Điều 5", "from 2026-07-01 first stated", "exception Điều 7",
      "from 2026-07-01 first stated"),
    Case(
      .law,
      article(
        "1. Luật này có hiệu lực từ ngày 01/01/2026, trừ các trường hợp sau đây:\na) Khoản 2 Điều 5 có hiệu lực từ ngày "
          + "01/7/2026;\nb) Điều 7 của Luật này có hiệu lực từ ngày 01/01/2027."),
      from, "exception khoản 2 Điều 5", "from 2026-07-01 first stated", "exception Điều 7",
      "from 2027-01-01 first stated"),
    Case(
      .law,
      article(
        "1. Luật này có hiệu lực từ ngày 01/01/2026.\n2. Quy định tại khoản này có hiệu lực đến hết năm 2030."
      ),
      from, "exception khoản 2 Điều 9", "to 2030-12-31 last stated"),
    Case(
      .law,
      article(
        "1. Luật này có hiệu lực từ ngày 01/01/2026.\n2. Khoản 5 Điều 8 của Luật này hết hiệu lực từ ngày 01/01/2030."
      ),
      from, "exception khoản 5 Điều 8", "to 2030-01-01 after stated"),
  ]

  private static let circular = "1. Thông tư này có hiệu lực từ ngày 15/8/2025.\n"
  private static let day = "from 2025-08-15 first stated"
  private static let ends = "on 2025-08-15 after own-force"

  static let acts: [ForceCase] = [
    Case(
      .circular,
      article(
        circular + "2. Thông tư số 3/2020/TT-BTC hết hiệu lực kể từ ngày Thông tư này có hiệu lực thi hành."),
      day, "ends citation 1 expires whole", ends),
    Case(
      .circular,
      article(circular + "2. Kể từ ngày Thông tư này có hiệu lực, Thông tư số 3/2020/TT-BTC hết hiệu lực."),
      day, "ends citation 1 expires whole", ends),
    Case(
      .circular, article(circular + "2. Thông tư số 3/2020/TT-BTC hết hiệu lực từ ngày 01 tháng 9 năm 2025."),
      day, "ends citation 1 expires whole", "on 2025-09-01 after stated"),
    Case(
      .circular, article(circular + "2. Khoản 2 Điều 5 Thông tư số 3/2020/TT-BTC hết hiệu lực thi hành."),
      day, "ends citation 1 expires provisions khoản 2 Điều 5", ends),
    Case(
      .circular,
      article(
        circular
          + "2. Thông tư số 3/2020/TT-BTC đã được sửa đổi, bổ sung một số điều theo Thông tư số 4/2021/TT-BTC và "
          + "Thông tư số 5/2022/TT-BTC hết hiệu lực kể từ ngày Thông tư này có hiệu lực."),
      day, "ends citation 1 expires whole", ends),
    Case(
      .circular,
      article(
        circular
          + "2. Thông tư số 3/2020/TT-BTC và Thông tư số 4/2021/TT-BTC hết hiệu lực kể từ ngày Thông tư này có hiệu "
          + "lực, trừ trường hợp quy định tại Điều 10 Thông tư này."),
      day, "ends citation 1 expires whole", ends, "except: trừ trường hợp quy định tại Điều 10 Thông tư này",
      "ends citation 2 expires whole", ends, "except: trừ trường hợp quy định tại Điều 10 Thông tư này"),
    Case(
      .circular,
      article(
        circular
          + "2. Các văn bản sau đây hết hiệu lực kể từ ngày Thông tư này có hiệu lực:\na) Thông tư số 3/2020/TT-BTC;\n"
          + "b) Thông tư số 4/2021/TT-BTC."),
      day, "ends citation 1 expires whole", ends, "ends citation 2 expires whole", ends),
    Case(
      .circular,
      article("1. Thông tư này có hiệu lực từ ngày 15/8/2025 và thay thế Thông tư số 3/2020/TT-BTC."),
      day, "ends citation 1 replaced whole", ends),
    Case(
      .circular, article(circular + "2. Bãi bỏ Thông tư số 3/2020/TT-BTC ngày 5 tháng 3 năm 2020."),
      day, "ends citation 1 repealed whole", ends),
    Case(
      .circular,
      article(circular + "2. Khi Thông tư số 3/2020/TT-BTC hết hiệu lực thì áp dụng Thông tư này."), day),
    Case(
      .circular,
      article(circular + "2. Thông tư số 3/2020/TT-BTC tiếp tục có hiệu lực đến hết ngày 31/12/2025."), day),
  ]
}
