import Testing

@testable import VanBan

@Suite("Columns of a head")
struct HeadSegmentTests {
  @Test(
    "At gaps, tabs and borders, and where two columns were joined; left column first",
    arguments: [
      ("UBND XÃ      CỘNG HÒA XÃ HỘI", ["UBND XÃ", "CỘNG HÒA XÃ HỘI"]),
      ("UBND XÃ\tSố: 5", ["UBND XÃ", "Số: 5"]),
      ("| UBND XÃ | CỘNG HÒA XÃ HỘI |", ["UBND XÃ", "CỘNG HÒA XÃ HỘI"]),
      ("UBND XÃ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", ["UBND XÃ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]),
      (
        "Số: 5/QĐ-UBND Tân Lập, ngày 2 tháng 3 năm 2020",
        ["Số: 5/QĐ-UBND", "Tân Lập, ngày 2 tháng 3 năm 2020"]
      ),
      ("Số: 5/UBND V/v báo cáo", ["Số: 5/UBND", "V/v báo cáo"]),
      ("BỘ NỘI VỤ -------", ["BỘ NỘI VỤ", "-------"]),
      // A blank in a number or a date, and in a sentence, parts nothing.
      ("Số:      /UBND-KGVX", ["Số: /UBND-KGVX"]),
      ("Bến Đò, ngày      tháng 01 năm 2025", ["Bến Đò, ngày tháng 01 năm 2025"]),
      (
        "theo Nghị định số 30/2020/NĐ-CP ngày 5 tháng 3 năm 2020",
        ["theo Nghị định số 30/2020/NĐ-CP ngày 5 tháng 3 năm 2020"]
      ),
      (
        "UBND TỈNH     CỘNG HÒA XÃ HỘI\nSỞ NỘI VỤ     CHỦ NGHĨA VIỆT NAM",
        ["UBND TỈNH", "SỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM"]
      ),
    ])
  func segments(text: String, expected: [String]) {
    let input = ReaderInput(text)
    let segments = HeadCutter(text: input.header).segments(of: Array(input.lines.indices))
    #expect(segments.map { input.text($0.words) } == expected)
  }
}
