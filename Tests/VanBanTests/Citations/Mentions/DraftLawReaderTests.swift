import Testing

@testable import VanBan

@Suite("Laws that are drafts yet")
struct DraftLawReaderTests {
  @Test(
    "Words before the name or in brackets behind it say so",
    arguments: [
      ("góp ý dự thảo Luật Đất đai trước ngày 1 tháng 5", [true]),
      ("trình dự án Luật Việc làm", [true]),
      ("Dự án Luật Quản lý thuế (thay thế)", [true]),
      ("góp ý dự thảo các Luật Đất đai, Luật Nhà ở và Luật Kinh doanh bất động sản", [true, true, true]),
      ("khi chưa ban hành Luật Quy hoạch (sửa đổi)", [true]),
      ("thông qua Luật Đất đai (sửa đổi, bổ sung)", [true]),
      ("dự án Luật sửa đổi, bổ sung một số điều của Luật Giá", [true, false]),
      ("theo Luật Đất đai", [false]), ("theo Luật Đất đai (Điều 5)", [false]),
      ("dự thảo Luật Đất đai thay thế Luật Đất đai năm 2013", [true, false]),
      ("dự án đầu tư theo Luật Đầu tư", [false]), ("dự thảo Nghị định quy định chi tiết Luật Giá", [false]),
    ])
  func drafts(text: String, expected: [Bool]) {
    #expect(CitationFixture.citations(text).filter { $0.kind == .law }.map(\.isDraft) == expected)
  }

  @Test("A draft is no version of the law")
  func resolution() {
    var header = Header()
    header.date = PartialDate(year: 2023, month: 2, day: 1)
    let cited = CitationFixture.citations("góp ý dự thảo Luật Đất đai theo Luật Đất đai", header: header)
    #expect(cited.map(\.resolution.summary) == ["incomplete: number", "/akn/vn/act/luat/2013/45-2013-qh13"])
  }
}
