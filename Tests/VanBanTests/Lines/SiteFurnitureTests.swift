import Testing

@testable import VanBan

@Suite("What stamps and websites print")
struct SiteFurnitureTests {
  @Test(
    "The stamp of a document received",
    arguments: [
      ("ĐẾN Số: 123 Ngày: 12/4", true), ("ĐẾN Số 45", true), ("CÔNG VĂN ĐẾN Số: 123", true),
      ("ĐẾN Ngày: 12/4/2021", true), ("VĂN BẢN ĐẾN Số: 7 Ngày: 3/2", true), ("ĐẾN: Ngày: 5", true),
      ("ĐẾN NĂM 2030", false), ("Đến Số nhà 5", false), ("ĐẾN", false), ("ĐẾN Số:………", false),
      ("CÔNG VĂN ĐI Số: 5", false),
      ("", false),
    ])
  func arrivalStamp(line: String, expected: Bool) {
    #expect(SiteFurniture.isArrivalStamp(ReaderInput(line).words) == expected)
  }

  @Test(
    "A field of it",
    arguments: [
      ("Chuyển: Phòng Tổng hợp", true), ("Chuyển:", true), ("Số và ký hiệu HS:", true),
      ("CÔNG VĂN ĐẾN", true),
      ("Lưu hồ sơ số: 12", true), ("VĂN BẢN ĐẾN", true), ("Chuyển đổi số", false), ("CHUYỂN", false),
      ("Công văn đến", false), ("chuyển: phòng", false), ("", false),
    ])
  func arrivalField(line: String, expected: Bool) {
    #expect(SiteFurniture.isArrivalField(ReaderInput(line).words) == expected)
  }
}
