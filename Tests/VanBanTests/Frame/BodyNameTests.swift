import Testing

@testable import VanBan

@Suite("Names of bodies in the left column")
struct BodyNameTests {
  @Test(
    "Where one ends and the next begins",
    arguments: [
      ("ỦY BAN NHÂN\nDÂN\nTỈNH HẢI ĐÔNG", ["ỦY BAN NHÂN DÂN TỈNH HẢI ĐÔNG"]),
      ("BỘ TÀI CHÍNH\nCỤC THUẾ", ["BỘ TÀI CHÍNH", "CỤC THUẾ"]),
      ("BỘ TÀI CHÍNH CỤC\nHẢI QUAN", ["BỘ TÀI CHÍNH", "CỤC HẢI QUAN"]),
      ("UBND TỈNH HẢI ĐÔNG\nSỞ NỘI VỤ", ["UBND TỈNH HẢI ĐÔNG", "SỞ NỘI VỤ"]),
      ("BỘ TÀI CHÍNH - BỘ NỘI VỤ", ["BỘ TÀI CHÍNH -", "BỘ NỘI VỤ"]),
      ("ĐẢNG BỘ TỈNH HẢI ĐÔNG\nHUYỆN ỦY TÂN LẬP", ["ĐẢNG BỘ TỈNH HẢI ĐÔNG", "HUYỆN ỦY TÂN LẬP"]),
      // A name that goes on in the next line.
      ("SỞ LAO ĐỘNG THƯƠNG BINH\nVÀ XÃ HỘI", ["SỞ LAO ĐỘNG THƯƠNG BINH VÀ XÃ HỘI"]),
      ("VĂN PHÒNG\nỦY BAN NHÂN DÂN", ["VĂN PHÒNG ỦY BAN NHÂN DÂN"]),
      ("CHỦ TỊCH\nỦY BAN NHÂN DÂN TỈNH", ["CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"]),
      ("", []),
    ])
  func split(text: String, expected: [String]) {
    let input = ReaderInput(text)
    let names = BodyName.split(input.rows)
    #expect(names.map { $0.map { input.text($0) }.joined(separator: " ") } == expected)
  }
}
