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
      // A tab between all words parts none of them.
      ("KẾ\tHOẠCH", ["KẾ HOẠCH"]),
      ("SỞ\tNỘI\tVỤ\nKẾ\tHOẠCH", ["SỞ NỘI VỤ", "KẾ HOẠCH"]),
      (
        "UBND\tXÃ\tCỘNG\tHÒA\tXÃ\tHỘI\tCHỦ\tNGHĨA\tVIỆT\tNAM",
        ["UBND XÃ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]
      ),
      // Columns that run into each other: what the right one has begun goes on behind the left one's.
      (
        "ỦY BAN NHÂN CỘNG HÒA XÃ\nDÂN HỘI CHỦ NGHĨA VIỆT NAM",
        ["ỦY BAN NHÂN", "DÂN", "CỘNG HÒA XÃ", "HỘI CHỦ NGHĨA VIỆT NAM"]
      ),
      (
        "HUYỆN AN CỘNG HÒA XÃ\nSƠN HỘI CHỦ\nPHÒNG Y TẾ NGHĨA VIỆT NAM",
        ["HUYỆN AN", "SƠN", "PHÒNG Y TẾ", "CỘNG HÒA XÃ", "HỘI CHỦ", "NGHĨA VIỆT NAM"]
      ),
      (
        "BỘ Y TẾ CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
        ["BỘ Y TẾ", "CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
      ),
      (
        "Số: An Sơn, ngày\n84/2025/QĐ-UBND 02 tháng 12 năm 2025",
        ["Số:", "84/2025/QĐ-UBND", "An Sơn, ngày", "02 tháng 12 năm 2025"]
      ),
      (
        "Số: 5/KH-UBND An Sơn, ngày 18\ntháng 11 năm 2025",
        ["Số: 5/KH-UBND", "An Sơn, ngày 18", "tháng 11 năm 2025"]
      ),
      (
        "Số: 5/KH-UBND Thành phố Hồ Chí\nMinh, ngày 18 tháng 11 năm 2025",
        ["Số: 5/KH-UBND", "Thành phố Hồ Chí", "Minh, ngày 18 tháng 11 năm 2025"]
      ),
      ("Sô: /KH-UBND An Sơn, ngày tháng năm 2023", ["Sô: /KH-UBND", "An Sơn, ngày tháng năm 2023"]),
      // A motto alone over two lines, and a title with a date in it, are one column.
      ("CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM", ["CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM"]),
      (
        "BÃI BỎ THÔNG TƯ SỐ 31/2015/TT-BYT NGÀY 14 THÁNG 10 NĂM 2015",
        ["BÃI BỎ THÔNG TƯ SỐ 31/2015/TT-BYT NGÀY 14 THÁNG 10 NĂM 2015"]
      ),
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
