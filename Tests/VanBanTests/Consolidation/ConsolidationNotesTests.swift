import Testing

@testable import VanBan

@Suite("How notes name acts and days")
struct ConsolidationNotesTests {
  private static let base = ConsolidationFixture.base(
    "Điều 1. Phạm vi\n1. Một.\n2. Hai.\nĐiều 2. Việc\n1. Một.\n2. Hai.")

  private static func consolidation(
    date: String = "ngày 05 tháng 01 năm 2024",
    title: String = "Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC"
  ) throws -> Consolidation {
    try Consolidation(
      base: base,
      amendments: [ConsolidationFixture.amending("1. Bãi bỏ khoản 2 Điều 1.", date: date, title: title)])
  }

  @Test(
    "A title in capitals stays as it is, another begins with a small letter",
    arguments: [
      (
        "SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA THÔNG TƯ SỐ 07/2023/TT-BTC",
        "SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA THÔNG TƯ SỐ 07/2023/TT-BTC"
      ),
      (
        "Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC",
        "sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC"
      ),
      ("Bãi bỏ quy định tại Thông tư số 07/2023/TT-BTC", "bãi bỏ quy định tại Thông tư số 07/2023/TT-BTC"),
      (
        "Đính chính Thông tư số 07/2023/TT-BTC", "đính chính Thông tư số 07/2023/TT-BTC"
      ),
    ])
  func title(_ title: String, _ expected: String) throws {
    #expect(
      try Self.consolidation(title: title).sources == [
        "Thông tư số 10/2024/TT-BTC ngày 05 tháng 01 năm 2024 " + expected
      ])
  }

  @Test(
    "A date without a day has no `ngày`",
    arguments: [
      ("ngày 05 tháng 01 năm 2024", "ngày 05 tháng 01 năm 2024"),
      ("ngày ... tháng 3 năm 2024", "tháng 3 năm 2024"),
      ("ngày     tháng 12 năm 2024", "tháng 12 năm 2024"),
      ("ngày ….. tháng 01 năm 2024", "tháng 01 năm 2024"),
    ])
  func date(_ date: String, _ expected: String) throws {
    #expect(
      try Self.consolidation(date: date).notes == [
        "Khoản này được bãi bỏ theo quy định tại khoản 1 Điều 1 Thông tư số 10/2024/TT-BTC \(expected)."
      ])
  }
}
