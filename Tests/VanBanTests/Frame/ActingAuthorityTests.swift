import Testing

@testable import VanBan

@Suite("The body that acts, on a line of its own")
struct ActingAuthorityTests {
  @Test(
    "It stands in capitals and does nothing else on its line",
    arguments: [
      ("THỦ TƯỚNG CHÍNH PHỦ", true), ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HẢI ĐÔNG", true),
      ("HỘI ĐỒNG NHÂN DÂN TỈNH HẢI ĐÔNG KHÓA XVII, KỲ HỌP THỨ 20", true),
      ("Chủ tịch Ủy ban nhân dân tỉnh", false), ("CHÍNH PHỦ BAN HÀNH:", false), ("QUYẾT ĐỊNH", false),
      ("", false),
    ])
  func alone(line: String, expected: Bool) {
    #expect(ActingAuthority.actsAlone(ReaderInput(line).words) == expected)
  }

  @Test(
    "A telegram's order to those whom it is sent to",
    arguments: [
      ("THỦ TƯỚNG CHÍNH PHỦ điện:", true), ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN", true),
      ("Thủ tướng Chính phủ yêu cầu:", false), ("điện:", false), ("Cơ quan cấp điện:", false),
    ])
  func order(line: String, expected: Bool) {
    #expect(ActingAuthority.isOrder(ReaderInput(line).words) == expected)
  }

  @Test(
    "An office, in whatever case",
    arguments: [
      ("CHỦ TỊCH ỦY BAN NHÂN DÂN", true), ("Bộ trưởng Bộ Nội vụ", true), ("ỦY BAN NHÂN DÂN", false),
    ])
  func office(line: String, expected: Bool) {
    #expect(ActingAuthority.startsWithOffice(ReaderInput(line).words) == expected)
  }
}
