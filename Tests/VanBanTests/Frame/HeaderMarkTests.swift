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
      ("XEM XONG TRẢ LẠI", "handling"),
      ("DỰ THẢO LẦN 2 (trình họp ngày 10/4/2021)", "draft"), ("Dự thảo (gửi kèm Tờ trình)", "draft"),
      // What is said of the way of a draft.
      ("Dự thảo trình Quốc hội", "draft"), ("Dự thảo Luật trình Quốc hội thông qua", "draft"),
      ("Dự thảo trình Quốc hội tại kỳ họp thứ 6", "draft"), ("DỰ THẢO TRÌNH", "draft"),
      ("Dự thảo xin ý kiến Hội nghị ĐBQH hoạt động chuyên trách", "draft"),
      ("Dự thảo lấy ý kiến", "draft"), ("Dự thảo Nghị quyết", "-"), ("Trình Quốc hội", "-"),
      ("Dự thảo trình bày tại hội nghị", "-"), ("Dự thảo gửi Bộ Tư pháp thẩm định", "draft"),
      ("Dự thảo Nghị định quy định về bến bãi", "-"),
      ("Dự thảo trình Quốc hội gồm ba chương.", "-"), ("THAY BẢN ĐÃ GỬI", "handling"),
      ("Thay bản đã gửi", "-"), ("Mật", "-"), ("mật", "-"), ("Dự thảo Nghị định", "-"), ("MẬT ONG", "-"),
      ("Thu hồi đất", "-"),
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

  @Test(
    "A line that goes on with the mark of a draft, and others",
    arguments: [
      ("trình Quốc hội", true), ("tại Kỳ họp thứ 3", true), ("ngày 25/3/2025", true), ("(27/06/2025)", true),
      ("Ngày 08/8/2025", true), ("QUỐC HỘI THÔNG QUA", true), ("Trình Quốc hội tại Kỳ họp thứ 6", true),
      ("LUẬT", false), ("HÀNG KHÔNG DÂN DỤNG VIỆT NAM", false), ("QUỐC HỘI", false),
      ("Ngày mai trời đẹp", false), ("(Kèm theo Tờ trình)", false), ("tại kỳ họp này.", false), ("", false),
    ])
  func goesOn(line: String, expected: Bool) {
    #expect(HeaderMark.goesOn(ReaderInput(line).words) == expected)
  }

  @Test(
    "A draft's mark above or below the type name, over lines, is no title",
    arguments: [
      (
        "Dự thảo trình Quốc hội\ntại Kỳ họp thứ 3\n\nLUẬT\nHÓA CHẤT",
        "Dự thảo trình Quốc hội tại Kỳ họp thứ 3"
      ),
      (
        "Dự thảo xin ý kiến Hội nghị ĐBQH\nngày 25/3/2025\n\nLUẬT\nHÓA CHẤT",
        "Dự thảo xin ý kiến Hội nghị ĐBQH ngày 25/3/2025"
      ),
      ("LUẬT\nDự thảo 3\n(27/06/2025)\n\nHÓA CHẤT", "Dự thảo 3 (27/06/2025)"),
      ("LUẬT\nTÀI LIỆU HỌP\nHÓA CHẤT", "TÀI LIỆU HỌP"),
      ("LUẬT\nDỰ THẢO TRÌNH\nQUỐC HỘI THÔNG QUA\n\nHÓA CHẤT", "DỰ THẢO TRÌNH QUỐC HỘI THÔNG QUA"),
      (
        "DỰ THẢO\nTrình Quốc hội tại Kỳ họp thứ 6\n\nLUẬT\nHÓA CHẤT",
        "DỰ THẢO Trình Quốc hội tại Kỳ họp thứ 6"
      ),
    ])
  func title(head: String, mark: String) {
    let document = Document(
      parsing: """
        QUỐC HỘI
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Luật số:    /2025/QH15

        \(head)

        Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
        Quốc hội ban hành Luật Hóa chất.
        Điều 1. Phạm vi điều chỉnh
        Luật này quy định về hóa chất.

        """)
    #expect(document.kind == .law)
    #expect(document.title.text == "HÓA CHẤT")
    #expect(document.header.marks == [mark])
    #expect(document.header.isDraft)
  }
}
