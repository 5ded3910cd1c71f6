import Testing

@testable import VanBan

@Suite("Short names of laws")
struct LawsNamedTests {
  private static func last(_ text: String, year: Int = 2021) -> String? {
    var header = Header()
    header.date = PartialDate(year: year, month: 3, day: 1)
    return CitationFixture.citations(text, header: header).last?.resolution.summary
  }

  @Test(
    "A short name is the law that the text names in full, else the one title that its letters fit",
    arguments: [
      ("Luật Quản lý thuế; khoản 1 Điều 5 Luật QLT", "/akn/vn/act/luat/2019/38-2019-qh14"),
      ("theo Luật QLT", "/akn/vn/act/luat/2019/38-2019-qh14"),
      ("theo Luật BHYT", "/akn/vn/act/luat/2008/25-2008-qh12"),
      ("theo Luật NSNN", "/akn/vn/act/luat/2015/83-2015-qh13"),
      ("Luật Ngân sách nhà nước năm 2015; Luật Ngân sách", "/akn/vn/act/luat/2015/83-2015-qh13"),
      ("theo Luật Bảo vệ BMNN", "/akn/vn/act/luat/2018/29-2018-qh14"),
      ("theo Luật Hỗ trợ DNNVV", "/akn/vn/act/luat/2017/04-2017-qh14"),
      ("theo Luật KBCB", "/akn/vn/act/luat/2009/40-2009-qh12"),
      // Letters of two words stand for many titles, and others for none.
      ("theo Luật ĐT", "incomplete: number"), ("theo Luật XYZ", "incomplete: number"),
      ("Luật Đầu tư; Luật Đấu thầu; theo Luật ĐT", "incomplete: number"),
      ("Luật Quản lý thuế; Luật Quản lý", "incomplete: number"),
    ])
  func short(text: String, expected: String) {
    #expect(Self.last(text) == expected)
  }

  @Test(
    "A law that is open by its name and date is the one that the text cites with its number",
    arguments: [
      ("Luật Đất đai số 31/2024/QH15; theo Luật Đất đai", "/akn/vn/act/luat/2024/31-2024-qh15"),
      ("theo Luật Đất đai số 45/2013/QH13 và Luật Đất đai", "/akn/vn/act/luat/2013/45-2013-qh13"),
      (
        "Luật Đất đai số 45/2013/QH13; Luật Đất đai số 31/2024/QH15; theo Luật Đất đai",
        "/akn/vn/act/luat/2013/45-2013-qh13 or /akn/vn/act/luat/2024/31-2024-qh15"
      ),
      // A version that the day excludes is not meant by the name alone.
      (
        "Luật Đất đai số 13/2003/QH11; theo Luật Đất đai",
        "/akn/vn/act/luat/2013/45-2013-qh13 or /akn/vn/act/luat/2024/31-2024-qh15"
      ),
    ])
  func cited(text: String, expected: String) {
    #expect(Self.last(text, year: 2024) == expected)
  }

  @Test(
    "A law in the title of another document is the one of that document's day, or the one passed that it details",
    arguments: [
      (
        "Nghị định số 137/2013/NĐ-CP ngày 21 tháng 10 năm 2013 của Chính phủ quy định chi tiết thi hành một số điều của Luật Điện lực",
        "/akn/vn/act/luat/2004/28-2004-qh11"
      ),
      (
        "Nghị định số 145/2020/NĐ-CP ngày 14 tháng 12 năm 2020 của Chính phủ quy định chi tiết một số điều của Bộ luật Lao động",
        "/akn/vn/act/bo-luat/2019/45-2019-qh14"
      ),
      (
        "Nghị định số 78/2025/NĐ-CP của Chính phủ quy định chi tiết Luật Ban hành văn bản quy phạm pháp luật",
        "/akn/vn/act/luat/2025/64-2025-qh15"
      ),
      (
        "Nghị định số 43/2014/NĐ-CP ngày 15 tháng 5 năm 2014 của Chính phủ quy định chi tiết thi hành một số điều của Luật Đất đai",
        "/akn/vn/act/luat/2013/45-2013-qh13"
      ),
    ])
  func ofTheOuterDocument(text: String, expected: String) {
    #expect(Self.last(text, year: 2025) == expected)
  }
}
