import Testing

@testable import VanBan

@Suite("What the right column of a letterhead goes on with")
struct ColumnRestTests {
  @Test(
    "Where the rest begins on the next line",
    arguments: [
      ("CỘNG HÒA XÃ", "DÂN HỘI CHỦ NGHĨA VIỆT NAM", 1), ("CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM", 0),
      ("CỘNG HOÀ XÃ HỘI", "TỈNH BẾN ĐÒ CHỦ NGHIA VIỆT NAM", 3), ("CỘNG HÒA", "AN SƠN XÃ HỘI CHỦ", 2),
      ("An Sơn, ngày", "84/2025/QĐ-UBND 02 tháng 12 năm 2025", 7),
      ("An Sơn, ngày 18", "tháng 11 năm 2025", 0),
      // Not the rest, or nothing is begun.
      ("CỘNG HÒA XÃ HỘI", "ỦY BAN NHÂN DÂN", nil), ("CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM MỚI", nil),
      ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "VIỆT NAM", nil), ("UBND XÃ", "HỘI CHỦ NGHĨA VIỆT NAM", nil),
      ("An Sơn, ngày 18 tháng 11 năm 2025", "tháng 12 năm 2025", nil), ("An Sơn, ngày 18", "KẾ HOẠCH", nil),
    ] as [(String, String, Int?)])
  func start(begun: String, next: String, expected: Int?) {
    let text = ReaderInput(begun + "\n" + next)
    let words = (text.lines[0].words, text.lines[1].words)
    #expect(ColumnRest(words.0, in: text.source)?.start(in: words.1, text.source) == expected)
  }
}
