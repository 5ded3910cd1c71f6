import Testing

@testable import VanBan

@Suite("What a website prints after a document")
struct SiteFooterTests {
  private static let end = "Nội dung.\nCHỦ TỊCH\nTrần Văn An\n"

  @Test(
    "Begins at its titles; the line on which it does",
    arguments: [
      (end + "Văn bản liên quan\nTải văn bản\nChia sẻ qua: Facebook", 3, "4"), (end + "Tải văn bản", 3, "4"),
      // The website repeats the document's type and number above its own text.
      (end + "Quyết định 11/QĐ-UBND về giá\nVăn bản liên quan\nTải văn bản\nTừ khóa liên quan", 3, "4"),
      // What a document has stands after the title, or nothing shows that the document has ended.
      (end + "Văn bản liên quan\nĐiều 5. Hiệu lực\nNơi nhận:\n- Lưu: VT.", 3, "-"),
      ("Nội dung.\nVăn bản liên quan\nCác cơ quan rà soát.", nil, "-"), (end + "Hết.", 3, "-"),
    ] as [(String, Int?, String)])
  func start(text: String, closing: Int?, expected: String) {
    let input = ReaderInput(text)
    let start = SiteFooter(text: input.header).start(in: 0..<input.lines.count, closing: closing)
    #expect(ReaderInput.number(start < input.lines.count ? start : nil) == expected)
  }
}
