import Testing

@testable import VanBan

@Suite("When an assembly passed the act")
struct AdoptionReaderTests {
  static let sentences: [(String, [String])] = [
    (
      "Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV, kỳ họp thứ 9 thông qua ngày 27 tháng 6 năm "
        + "2025.", ["adopted 2025-06-27 first stated"]
    ),
    (
      "Luật này đã được Quốc hội khóa XV, kỳ họp bất thường lần thứ 9 thông qua ngày 17 tháng 02 năm 2025./.",
      ["adopted 2025-02-17 first stated"]
    ),
    (
      "Luật này được Quốc hội khóa XV thông qua tại kỳ họp thứ 9, ngày 27/6/2025.",
      ["adopted 2025-06-27 first stated"]
    ),
    (
      "Luật này được Quốc hội khóa XV, kỳ họp thứ … thông qua ngày … tháng 6 năm 2025.",
      ["adopted 2025-06 refused: incomplete first stated"]
    ),
    ("Luật Đất đai được Quốc hội thông qua ngày 18 tháng 01 năm 2024.", []),
    ("Dự toán được Quốc hội thông qua ngày 18 tháng 01 năm 2024.", []),
  ]

  @Test("Its last sentence", arguments: sentences)
  func adopted(sentence: String, expected: [String]) {
    #expect(
      ForceFixture.days(.law, "Điều 2. Thực hiện\n\n1. Chính phủ hướng dẫn.\n\n" + sentence) == expected)
  }

  @Test("From the day on which it was passed: that one, and not the date of the header")
  func adoption() {
    let body = """
      Điều 2. Luật này có hiệu lực thi hành từ ngày được Quốc hội thông qua.

      Luật này được Quốc hội khóa XV, kỳ họp thứ 9 thông qua ngày 27 tháng 6 năm 2025.
      """
    #expect(
      ForceFixture.days(.law, body) == ["from 2025-06-27 first adoption", "adopted 2025-06-27 first stated"])
  }

  @Test("A council's resolution")
  func council() {
    let body = """
      Điều 2. Nghị quyết này có hiệu lực từ ngày 01 tháng 8 năm 2025.

      Nghị quyết đã được Hội đồng nhân dân tỉnh khoá XVI, kỳ họp thứ 28 thông qua ngày 09 tháng 7 năm 2025./.
      """
    #expect(
      ForceFixture.days(.resolution, body) == [
        "from 2025-08-01 first stated", "adopted 2025-07-09 first stated",
      ])
  }
}
