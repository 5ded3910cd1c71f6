import Foundation
import Testing
import VanBan
import VanBanViews

@Suite("The page")
struct DocumentPageTests {
  private let html = DocumentPage(Document(parsing: ReadingTextTests.plan, name: "ke-hoach.txt")).html

  @Test("shows citations and defined terms as links to what they are")
  func links() {
    #expect(
      html.contains(
        ##"Căn cứ <a class="cite" href="#cite-1" data-card="cite-1">Nghị quyết số 52-NQ/TW</a> ngày"##))
    #expect(html.contains(#"<div class="card" id="cite-1"><h3>Nghị quyết số 52-NQ/TW</h3>"#))
    #expect(html.contains(##"</span> Dùng <a class="term" href="#term-1" data-card="term-1">CNTT</a> ở"##))
    #expect(html.contains(#"<div class="card" id="term-1"><h3>CNTT</h3><p>công nghệ thông tin</p>"#))
  }

  @Test("leads from a reference to the part that is meant")
  func references() {
    let text =
      "Điều 1. Phạm vi\n1. Một.\n2. Hai.\nĐiều 2. Hiệu lực\nTheo quy định tại khoản 2 Điều 1 Quyết định này.\n"
    let page = DocumentPage(Document(parsing: text)).html
    #expect(page.contains(##"<a class="reference" href="#art_1__para_2">khoản 2 Điều 1"##))
  }

  @Test("puts a remark beside the block in which it stands, and one of no place above all")
  func remarks() {
    let page = DocumentPage(Document(parsing: "1. Một.\n2. Hai.\n2. Hai nữa.\n")).html
    #expect(page.contains("Hai nữa.</p><aside class=\"remarks\""))
    #expect(page.contains("Nhãn “2.” lặp lại"))
    #expect(page.contains("<aside class=\"remarks general\""))
  }

  @Test("has an outline whose links lead to headings")
  func outline() {
    #expect(html.contains(##"<a href="#sec_1__para_1">1. Mục tiêu chung</a>"##))
    #expect(html.contains(#"<h3 id="sec_1__para_1" class="heading depth-1" data-line="16""#))
  }

  @Test("shows the whole source, each byte once")
  func source() throws {
    let start = try #require(html.range(of: "<div class=\"lines\""))
    let end = try #require(html.range(of: "</section>", range: start.upperBound..<html.endIndex))
    let lines = html[start.lowerBound..<end.lowerBound].components(separatedBy: "<code>").dropFirst().map {
      line in
      line.components(separatedBy: "</code>")[0].replacingOccurrences(
        of: "<[^>]*>", with: "", options: .regularExpression)
    }
    #expect(lines.joined(separator: "\n") + "\n" == ReadingTextTests.plan)
  }

  @Test("shows the pictures of a scan where they are given, its words at their places, and leads to them")
  func pictures() {
    let text = "SỞ Y TẾ\nSố: 5/BC-SYT\nTheo Luật <Đất đai.\n"
    func word(_ word: String, left: Double, _ confidence: Double) -> TextRecognition.Word {
      let start = text.range(of: word).map { text[..<$0.lowerBound].utf8.count } ?? 0
      return .init(
        range: SourceRange(start, start + word.utf8.count), confidence: confidence,
        box: PageBox(page: 1, left: left, top: 10, right: left + 20, bottom: 20))
    }
    let document = Document(
      parsing: SourceText(
        text, encoding: .utf8, encodingConfidence: 1,
        layout: SourceLayout(
          lines: Array(repeating: .init(), count: 4), marksTables: true,
          pages: [PageSize(width: 100, height: 200)]),
        recognition: TextRecognition(
          pages: [1],
          words: [word("SỞ", left: 5, 0.9), word("5/BC-SYT", left: 30, 0.4), word("<Đất", left: 60, 0.9)])))
    let picture = PagePicture(
      page: 1, size: PageSize(width: 100, height: 200), width: 10, height: 20, form: .png,
      bytes: [0x89, 0x50, 0x4E])
    let page = DocumentPage(document, pictures: [picture]).html
    for expected in [
      "<svg viewBox=\"0 0 100 200\" role=\"group\">", "href=\"data:image/png;base64,iVBO\"",
      "<tspan x=\"5\" y=\"18\" font-size=\"9\" textLength=\"20\" lengthAdjust=\"spacingAndGlyphs\">SỞ</tspan>",
      ">&lt;Đất</tspan>", "<rect class=\"doubt\" x=\"30\" y=\"10\" width=\"20\" height=\"10\">",
      "<a href=\"#page-1\" data-boxes=\"1 30 10 50 20\">5/BC-SYT</a>",
    ] {
      #expect(page.contains(expected), "\(expected)")
    }
    let plain = DocumentPage(document).html
    #expect(!plain.contains("id=\"view-pages\"") && !plain.contains("data-boxes=\""))
  }

  @Test("asks for nothing from elsewhere, and no text of the document is markup")
  func safety() {
    let evil =
      "KẾ HOẠCH\n</script><script>alert(1)</script>\n\"><img src=x onerror=alert(1)>\n\u{1}\u{7F}\u{84}\u{85}\n"
    let page = DocumentPage(Document(parsing: evil, name: "<b>\"&.txt")).html
    #expect(page.components(separatedBy: "<script>").count == 2)
    #expect(!page.contains("<img"))
    #expect(!page.contains("<b>\""))
    #expect(page.contains("␁␡\u{FFFD}"))
    #expect(page.contains("␁␡\u{FFFD}"))
    #expect(!page.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) })
    for word in ["http://", "https://", "//cdn", "@import", "url("] {
      #expect(!html.contains(word), "\(word)")
    }
  }

  @Test("allows its own style sheet and script and nothing else")
  func policy() throws {
    let policy = try #require(
      html.firstMatch(of: /http-equiv="Content-Security-Policy" content="([^"]*)"/)?.1)
    #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
    #expect(!policy.contains("unsafe"))
    let deep = DocumentPage(Document(parsing: "I. MỘT\n1. Hai\na) Ba\n- Bốn\n+ Năm\n")).html
    #expect(deep.contains("class=\"item depth-"))
    #expect(!deep.contains(" style="))
  }

  @Test(
    "of any input is a page", arguments: ["", "\n", "\u{0}", "- \n+ \n", "“Điều 1. Trích\n", "STT\n1\n2\n"])
  func anyInput(text: String) {
    let page = DocumentPage(Document(parsing: text)).html
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"vi\">"))
    #expect(page.hasSuffix("</html>\n"))
  }
}
