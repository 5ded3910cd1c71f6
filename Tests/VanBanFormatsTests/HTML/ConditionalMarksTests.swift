import Testing
import VanBan

@testable import VanBanFormats

@Suite("Marks of Word for old browsers")
struct ConditionalMarksTests {
  @Test(
    "Go; comments and data stay",
    arguments: [
      ("<p><![if !supportLists]>- <![endif]>Làm đường</p>", "<p>- Làm đường</p>"),
      ("<p>a</p>", "<p>a</p>"),
      (
        "<!--[if gte mso 9]><xml></xml><![endif]--><p>a<![endif]></p>",
        "<!--[if gte mso 9]><xml></xml><![endif]--><p>a</p>"
      ),
      ("<p>a<![CDATA[b]]></p>", "<p>a<![CDATA[b]]></p>"),
      ("<p>a<![if", "<p>a<![if"),
      ("<!-- a <![if]>", "<!-- a <![if]>"),
    ])
  func removed(_ page: String, _ expected: String) {
    #expect(String(decoding: ConditionalMarks.removed(from: Array(page.utf8)), as: UTF8.self) == expected)
  }

  @Test("Are no text of the page")
  func page() throws {
    let page =
      "<html><body><p><![if !vml]><![endif]></p><p>Điều 1. <![if !supportLists]>Phạm vi<![endif]></p></body></html>"
    let text = try HTMLFormat.sourceText(of: Array(page.utf8))
    let lines = String(decoding: text.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines == ["Điều 1. Phạm vi"])
  }
}
