import Testing
import VanBan
import VanBanViews

// The code of the documentation of VanBanViews; `Scripts/check-docs` checks that every line of it stands here.

@Suite("Examples of the documentation: views")
struct CatalogueExamplesTests {
  @Test("the three views of a document")
  func views() {
    let text = "KẾ HOẠCH\nChuyển đổi số năm 2023\n\nI. MỤC TIÊU\n- Đẩy mạnh ứng dụng công nghệ thông tin.\n"

    let document = Document(parsing: text)
    let markdown = MarkdownText(document).text
    let plain = PlainText(document).text
    let page = DocumentPage(document).html

    #expect(markdown.hasPrefix("# KẾ HOẠCH Chuyển đổi số năm 2023\n"))
    #expect(plain.contains("\nI. MỤC TIÊU\n"))
    #expect(page.hasPrefix("<!doctype html>"))
  }
}
