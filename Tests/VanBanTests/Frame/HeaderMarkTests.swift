import Testing

@testable import VanBan

@Suite("Marks in a header")
struct HeaderMarkTests {
  @Test(
    "Of secrecy, urgency, draft and handling",
    arguments: [
      ("MẬT", "mat"), ("TỐI MẬT", "toi-mat"), ("TUYỆT MẬT", "tuyet-mat"), ("KHẨN", "khan"),
      ("THƯỢNG KHẨN", "thuong-khan"), ("HỎA TỐC", "hoa-toc"), ("HỎA TỐC HẸN GIỜ", "hoa-toc"),
      ("(MẬT)", "mat"), ("DỰ THẢO", "draft"), ("Dự thảo", "draft"), ("DỰ THẢO LẦN 2", "draft"),
      ("Dự thảo ngày 5/6/2023", "draft"), ("(Dự thảo lần thứ ba)", "-"), ("LƯU HÀNH NỘI BỘ", "handling"),
      ("XEM XONG TRẢ LẠI", "handling"), ("Dự thảo trình Quốc hội tại kỳ họp thứ 6", "draft"),
      ("Dự thảo Luật trình Quốc hội thông qua", "draft"), ("DỰ THẢO TRÌNH CHÍNH PHỦ", "draft"),
      ("Dự thảo lấy ý kiến", "draft"), ("Dự thảo Nghị quyết", "-"), ("Trình Quốc hội", "-"),
      ("Dự thảo trình bày tại hội nghị", "-"),
      ("Mật", "-"), ("mật", "-"), ("Dự thảo Nghị định", "-"), ("MẬT ONG", "-"), ("Thu hồi đất", "-"),
      ("", "-"),
    ])
  func mark(line: String, expected: String) {
    let found =
      switch HeaderMark.read(ReaderInput(line).words) {
      case .secrecy(let secrecy): secrecy.rawValue
      case .urgency(let urgency): urgency.rawValue
      case .draft: "draft"
      case .handling: "handling"
      case nil: "-"
      }
    #expect(found == expected)
  }
}
