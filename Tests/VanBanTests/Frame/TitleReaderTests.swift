import Testing

@testable import VanBan

@Suite("Where trích yếu ends")
struct TitleReaderTests {
  @Test(
    "At a blank line, a căn cứ, a label, an addressee or the body that acts",
    arguments: [
      ("Về mức thu\nphí lưu trữ\n\nThời gian qua", "Về mức thu phí lưu trữ"),
      ("Về mức thu phí của\n\nThư viện tỉnh\n\nThời gian qua", "Về mức thu phí của Thư viện tỉnh"),
      ("Về mức thu phí\nCăn cứ Luật Lưu trữ;", "Về mức thu phí"),
      ("Về mức thu phí\nI. MỤC TIÊU", "Về mức thu phí"),
      ("Về mức thu phí\nKính gửi: Sở Nội vụ", "Về mức thu phí"),
      ("VỀ MỨC THU PHÍ\nCỦA THƯ VIỆN\nThời gian qua", "VỀ MỨC THU PHÍ CỦA THƯ VIỆN"),
      ("Về mức thu phí\nBỘ TRƯỞNG BỘ NỘI VỤ", "Về mức thu phí"),
      ("CỦA BAN THƯỜNG VỤ\nvề công tác cán bộ\n\nTình hình", "CỦA BAN THƯỜNG VỤ về công tác cán bộ"),
      ("VỀ MỨC THU PHÍ\nỦY BAN NHÂN DÂN TỈNH HẢI ĐÔNG", "VỀ MỨC THU PHÍ"),
      ("Về mức thu phí\n-----\nThời gian qua", "Về mức thu phí"),
      ("Về bão số 4\nTHỦ TƯỚNG CHÍNH PHỦ điện:", "Về bão số 4"),
      ("Căn cứ Luật Lưu trữ;", "-"), ("1. Mục tiêu", "-"), ("", "-"),
    ])
  func title(text: String, expected: String) {
    let input = ReaderInput(text)
    let issuers = SyllableKey.keys(of: "ỦY BAN NHÂN DÂN TỈNH HẢI ĐÔNG")
    let found = TitleReader(input.header, issuers: issuers).read(from: 0)
    #expect(found.draft.map { input.text($0.words) } ?? "-" == expected)
  }
}
