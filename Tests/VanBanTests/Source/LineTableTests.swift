import Testing

@testable import VanBan

@Suite("Lines and places")
struct LineTableTests {
  @Test(
    "Lines end with \\n, \\r\\n or \\r",
    arguments: [
      ("", [""]), ("a", ["a"]), ("a\n", ["a\n"]), ("a\nb", ["a\n", "b"]), ("a\r\nb\r\n", ["a\r\n", "b\r\n"]),
      ("a\rb", ["a\r", "b"]), ("\n\n", ["\n", "\n"]), ("\r\r\n\n", ["\r", "\r\n", "\n"]),
    ])
  func lines(text: String, lines: [String]) {
    let source = SourceText(text)
    #expect((1...source.lines.count).map { source[source.lines.range(ofLine: $0)] } == lines)
  }

  @Test("Every byte lies in the line that holds it")
  func holding() {
    let source = SourceText("Điều 1.\r\n\nPhạm vi\rđiều chỉnh\n")
    for offset in 0..<source.bytes.count {
      #expect(source.lines.range(ofLine: source.lines.line(at: offset)).contains(offset))
    }
    #expect(source.lines.range(ofLine: 0).isEmpty)
    #expect(source.lines.range(ofLine: 99).isEmpty)
  }

  @Test("Columns count characters")
  func columns() {
    let source = SourceText("Một\nđiều kiện: hòa\n")
    let colon = source.bytes.firstIndex(of: 0x3A) ?? 0
    #expect(source.location(of: colon) == SourceLocation(line: 2, column: 10))
    #expect(source.location(of: 0) == SourceLocation(line: 1, column: 1))
  }

  @Test("Ranges")
  func ranges() {
    let range = SourceRange(3, 7)
    #expect(range.count == 4)
    #expect(range.contains(3) && range.contains(6) && !range.contains(7))
    #expect(range.contains(SourceRange(4, 7)) && !range.contains(SourceRange(2, 5)))
    #expect(range.union(SourceRange(9, 12)) == SourceRange(3, 12))
    #expect(SourceRange(5, 2).isEmpty)
  }

  @Test("A range past the end of the text gives what there is")
  func pastEnd() {
    let source = SourceText("abc")
    #expect(source[SourceRange(1, 99)] == "bc")
    #expect(source[SourceRange(50, 99)] == "")
    #expect(source[SourceRange(-5, 1)] == "a")
  }
}
