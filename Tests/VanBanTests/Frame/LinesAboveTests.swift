import Testing

@testable import VanBan

@Suite("What stands above a header")
struct LinesAboveTests {
  @Test(
    "A page's or website's lines, text, or another document",
    arguments: [
      ("", "-"), ("Số hiệu:\nLoại văn bản:", "-"), ("PHẦN VĂN BẢN QUY PHẠM", "-"),
      ("1. Một mục của văn bản", "text"), ("Căn cứ Luật Lưu trữ;", "text"),
      ("a\nb\nc\nd\ne\ng\nh", "text"),
      // A website tells the news of a document between its fields.
      ("Số hiệu:\nLoại văn bản:\n1. Quyết định mới", "-"),
      ("Nơi nhận:\n- Lưu: VT.", "text document"), ("Mẫu số 01", "text document"),
    ])
  func above(text: String, expected: String) {
    let input = ReaderInput(text)
    let above = LinesAbove(0..<input.lines.count, in: input.header)
    let found = [above.isText ? "text" : nil, above.isDocument ? "document" : nil].compactMap { $0 }
    #expect((found.isEmpty ? "-" : found.joined(separator: " ")) == expected)
  }
}
