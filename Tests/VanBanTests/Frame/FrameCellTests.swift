import Testing

@testable import VanBan

@Suite("Cells of a file's frame")
struct FrameCellTests {
  @Test(
    "Motto, recipients and signatures are told from data",
    arguments: [
      ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", true),
      ("Nơi nhận:\n- Như trên;", true), ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", true),
      ("UBND TỈNH HẢI ĐÔNG\nĐẢNG CỘNG SẢN VIỆT NAM", true), ("Kinh phí (triệu đồng)", false),
      ("1.250", false),
      ("Chủ tịch UBND huyện phụ trách", false), ("", false),
    ])
  func frame(text: String, expected: Bool) {
    #expect(FrameCell.holdsFrame(text) == expected)
  }
}
