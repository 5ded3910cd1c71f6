import Testing

@testable import VanBan

@Suite("How paragraphs of web pages begin")
struct PageOpeningTests {
  @Test(
    "Only as documents do, or as a site's fields",
    arguments: [
      ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", .motto), ("  CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", .motto),
      ("ĐẢNG CỘNG SẢN VIỆT NAM", .motto), ("Điều 5. Phạm vi", .part), ("Khoản 1", .part), ("Khoản", .part),
      ("Chương II", .part),
      ("Nơi nhận:", .frame), ("Kính gửi: Ủy ban", .frame), ("Căn cứ Luật Hải quan", .basis),
      ("Số hiệu:", .field), ("Loại văn bản", .field), ("Ngày ban hành: 30/01/2015", .field),
      ("theo Điều 5", []), ("điều 5 của", []), ("Tin tức", []), ("Điều lệ Đảng", []), ("Số hiệu tàu bay", []),
      ("", []),
    ] as [(String, PageOpening)])
  func openings(text: String, expected: PageOpening) {
    #expect(PageOpening.of(text) == expected)
  }
}
