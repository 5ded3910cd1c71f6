import Testing

@testable import VanBanFormats

@Suite("How much a page or part would make in memory")
struct MarkupLoadTests {
  @Test(
    "Marks, and the most attributes of one element",
    arguments: [
      ("<p>a</p>", 2, 0), (#"<a b="1" c= '2'>x<br/></a>"#, 5, 2), (#"<p title="a b c = d">"#, 2, 1),
      ("<p a b  c>", 4, 3), (#"<p a="1"b="2"c="3">"#, 4, 3), (#"<p a=x"b c d>"#, 4, 3),
      ("a < b c d e", 1, 0), ("<!-- a b c d --></p>", 2, 0), ("<?xml version=\"1.0\"?>", 1, 0), ("", 0, 0),
    ])
  func load(text: String, marks: Int, attributes: Int) {
    let load = MarkupLoad(Array(text.utf8))
    #expect(load.marks == marks)
    #expect(load.attributes == attributes)
  }

  @Test("More than a document has is refused, and the message says what")
  func refused() {
    let limits = ReadingLimits(partBytes: 16 * 100)
    let many = MarkupLoad(Array(String(repeating: "<br>", count: 101).utf8))
    let error = #expect(throws: FormatError.self) { try many.check(limits, of: "this HTML") }
    #expect(error?.message.contains("more than 100 marks") ?? false)
    let wide = MarkupLoad(Array(("<p" + String(repeating: " a", count: 1001) + ">").utf8))
    #expect(throws: FormatError.self) { try wide.check(ReadingLimits(), of: "this HTML") }
    #expect(throws: Never.self) { try MarkupLoad(Array("<p a b>".utf8)).check(limits, of: "this HTML") }
  }
}
