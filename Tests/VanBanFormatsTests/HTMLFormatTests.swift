import Testing
import VanBan
import VanBanFormats

@Suite("HTML")
struct HTMLFormatTests {
  private func text(_ html: String) throws -> String {
    let source = try HTMLFormat.sourceText(of: Array(html.utf8))
    return source[source.range]
  }

  @Test("A paragraph, a cell, an entry of a list and a line break are a line each")
  func lines() throws {
    let html = """
      <html><head><title>Không hiện</title><style>p { color: red }</style></head><body>
      <table><tr><td><b>CHÍNH PHỦ</b></td><td>CỘNG HÒA<br>Độc lập</td></tr></table>
      <p>Điều&nbsp;1. <i>Phạm vi</i>
         điều chỉnh</p><ul><li>một<li>hai</ul><script>ba()</script></body></html>
      """
    #expect(try text(html) == "CHÍNH PHỦ\nCỘNG HÒA\nĐộc lập\nĐiều 1. Phạm vi điều chỉnh\nmột\nhai\n")
  }

  @Test("A charset that lies does not matter to valid UTF-8; another one counts")
  func charset() throws {
    #expect(try text(#"<html><meta charset="iso-8859-1"><p>Kế hoạch</p></html>"#) == "Kế hoạch\n")
    let latin = Array(#"<html><meta charset="iso-8859-1"><p>caf"#.utf8) + [0xE9] + Array("</p></html>".utf8)
    let source = try HTMLFormat.sourceText(of: latin)
    #expect(source[source.range] == "café\n")
  }

  @Test("Tags left open are mended")
  func damaged() throws {
    #expect(try text("<html><p>một<div>hai<td>ba") == "một\nhai\nba\n")
  }

  @Test("A page that the parser leaves before its end is an error, not a shorter text")
  func deep() {
    #expect(throws: FormatError.self) {
      try text("<html>" + String(repeating: "<div>", count: 5000) + "đáy")
    }
  }

  @Test("A page in an old encoding is read in the one that is named")
  func encoding() throws {
    let bytes = try #require(TextEncoding.tcvn3.encode("<html><p>Kế hoạch phòng dịch</p></html>"))
    let source = try HTMLFormat.sourceText(of: bytes, encoding: .tcvn3)
    #expect(source[source.range] == "Kế hoạch phòng dịch\n")
  }

  @Test("Bytes that hold no page are an error that says so")
  func empty() {
    #expect(throws: FormatError.self) { try HTMLFormat.sourceText(of: []) }
  }

  @Test("A page parses to the document that it shows")
  func document() throws {
    let html = """
      <html><body><p>Điều 1. Phạm vi</p><p>1. Nghị định này quy định:</p><p>a) một;</p><p>b) hai.</p></body></html>
      """
    let document = Document(parsing: try HTMLFormat.sourceText(of: Array(html.utf8)))
    #expect(document.blocks.compactMap { $0.label?.text } == ["Điều 1.", "1.", "a)", "b)"])
  }
}
