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
    #expect(
      try text(html) == "CHÍNH PHỦ\nCỘNG HÒA\nĐộc lập\nĐiều 1. Phạm vi điều chỉnh\n• một\n• hai\n")
  }

  @Test(
    "Entries of lists have the marks that a browser prints",
    arguments: [
      ("<ol><li>a<li>b</ol>", "1. a\n2. b\n"), (#"<ol start="4" type="a"><li>x</ol>"#, "d. x\n"),
      (#"<ol style="list-style-type: upper-roman"><li>x<li value="4">y</ol>"#, "I. x\nIV. y\n"),
      ("<ul><li>- có gạch</ul>", "- có gạch\n"), (#"<ul style="list-style: none"><li>x</ul>"#, "x\n"),
      ("<ol><li>một<ul><li><p>hai</p></ul><li>ba</ol>", "1. một\n• hai\n2. ba\n"),
    ])
  func lists(html: String, expected: String) throws {
    #expect(try text("<html>" + html) == expected)
  }

  @Test("What is not shown is no text")
  func hidden() throws {
    let html = """
      <html><p>một</p><div style="display: none">ẩn</div><p hidden>ẩn</p><noscript>ẩn</noscript>
      <button>Tải về</button><p>hai</p></html>
      """
    #expect(try text(html) == "một\nhai\n")
  }

  @Test("What is centred and bold is known")
  func formatting() throws {
    let html = """
      <html><p align="center"><b>KẾ HOẠCH</b></p><p style="text-align:center">Tên <b>đậm</b></p><h2>Đầu đề</h2>
      <p>chữ</p></html>
      """
    let layout = try #require(try HTMLFormat.sourceText(of: Array(html.utf8)).layout)
    #expect(layout.lines.map(\.isCentred) == [true, true, false, false])
    #expect(layout.lines.map(\.isBold) == [true, false, true, false])
  }

  @Test("A table of data is a row a line; one that arranges the header is text, also inside another")
  func tables() throws {
    let html = """
      <html><table><tr><td><table border="1"><tr><td>UBND TỈNH A</td>
      <td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table></td></tr></table>
      <p>Điều 1. Kinh phí</p>
      <table border="1"><tr><th>TT</th><th colspan="2">Tên</th></tr><tr><td>1</td><td></td><td>Máy<p>tính</p></td></tr></table>
      """
    #expect(
      try text(html)
        == "UBND TỈNH A\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐiều 1. Kinh phí\nTT\tTên\t\n1\t\tMáy tính\n")
    let layout = try #require(try HTMLFormat.sourceText(of: Array(html.utf8)).layout)
    #expect(layout.lines.map(\.table) == [nil, nil, nil, 0, 0])
    #expect(layout.lines.map(\.isTableHeading) == [false, false, false, true, false])
  }

  @Test("Text in a table outside its cells is not lost")
  func strayText() throws {
    #expect(try text("<html><table>lạc<tr>rơi<td>a</td><td>b</td></tr></table>").contains("lạc"))
    #expect(try text("<html><table>lạc<tr>rơi<td>a</td><td>b</td></tr></table>").contains("rơi"))
  }

  @Test("Two line breaks part paragraphs, one does not")
  func breaks() throws {
    let html = "<html><p>Chương I<br>QUY ĐỊNH<br><br>Điều 1. Một</p>"
    let layout = try #require(try HTMLFormat.sourceText(of: Array(html.utf8)).layout)
    #expect(layout.lines.map(\.beginsParagraph) == [true, false, true])
  }

  @Test("Text in fonts of the years before Unicode is converted")
  func fonts() throws {
    let html =
      #"<html><p><font face=".VnTime">C&eacute;ng ho&micro;</font> và <span style="font-family: 'VNI-Times'">hoøa</span></p>"#
    #expect(try text(html) == "Cộng hoà và hòa\n")
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

  @Test("Letters of an old font that were taken for others are decoded once, and told of")
  func legacyLettersOnce() throws {
    let line = "Céng hßa x· héi chñ nghÜa ViÖt Nam. Quy ®Þnh vÒ qu¶n lý nhµ n−íc ®èi víi c¸c c¬ së s¶n xuÊt."
    let html =
      "<html><head><meta charset=\"utf-8\"></head><body>" + String(repeating: "<p>\(line)</p>", count: 6)
      + "</body></html>"
    let source = try HTMLFormat.sourceText(of: Array(html.utf8))
    #expect(source[source.range].hasPrefix("Cộng hòa xã hội chủ nghĩa Việt Nam. Quy định về quản lý"))
    #expect(source.diagnostics.map(\.code) == [.legacyLetters])
  }

  @Test("What was noticed while decoding the page is kept")
  func decodingDiagnostics() throws {
    let html =
      Array("<html><body><p>Quyết định về việc ".utf8) + [0xFF] + Array(" tổ chức</p></body></html>".utf8)
    let source = try HTMLFormat.sourceText(of: html, encoding: .utf8)
    #expect(source.diagnostics.map(\.code) == [.illFormedText])
  }
}
