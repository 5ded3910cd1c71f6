import TestCorpus
import Testing
import VanBan
import VanBanViews

@Suite("A consolidated text as Markdown and as a page")
struct ConsolidationViewsTests {
  private static func consolidation(on day: PartialDate? = nil) throws -> Consolidation {
    try Consolidation(
      base: Document(parsing: AmendedAct.base, name: "thong-tu-07.txt"),
      amendments: [AmendedAct.first, AmendedAct.second].map { Document(parsing: $0) }, on: day)
  }

  @Test("Markdown: notes with the statements, what was not carried out, appendices")
  func markdown() throws {
    let text = ConsolidationMarkdown(try Self.consolidation()).text
    for part in [
      "# THÔNG TƯ Quy định về quản lý thư viện\n",
      "> Thông tư số 07/2023/TT-BTC ngày 02 tháng 3 năm 2023, có hiệu lực kể từ ngày 02 tháng 3 năm 2023, được sửa đổi, bổ sung bởi:\n",
      "> ⟨khoản 7 Điều 2: Khoản này được bãi bỏ", "\n## Chương I QUY ĐỊNH CHUNG\n",
      "\n### Điều 1. Phạm vi điều chỉnh[^5]\n", "\n3\\. Báo cáo hằng quý.[^1]\n", "\na) (được bãi bỏ)[^4]\n",
      "\n⟨7. (văn bản không có khoản này)⟩\n", "\nNguyễn Văn A\n", "\n⟨Sổ có tên sách và ngày mượn.⟩\n",
      "\n[^1]: Khoản này được sửa đổi, bổ sung theo quy định tại khoản 1 Điều 1 Thông tư số 10/2024/TT-BTC",
      "    > 1\\. Sửa đổi khoản 3 Điều 2 như sau:\n    >\n    > “3. Báo cáo hằng quý.”.\n",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("Markdown of what differs")
  func comparison() throws {
    let text = ComparisonMarkdown(
      TextComparison(try Self.consolidation(on: PartialDate(year: 2024, month: 12, day: 31)))
    ).text
    #expect(text.contains("b) Kiểm tra ~~bất thường~~ **đột xuất** kho sách.\n"))
    #expect(text.contains("**a) Danh mục;**\n"))
    #expect(!text.contains("Chương"))
  }

  @Test(
    "A mark above the letterhead is in every form",
    arguments: ["HỎA TỐC", "DỰ THẢO LẦN 2", "DỰ THẢO", "MẬT", "TUYỆT MẬT", "THƯỢNG KHẨN"])
  func mark(_ mark: String) throws {
    let consolidation = try Consolidation(
      base: Document(parsing: "\(mark)\n\(AmendedAct.base)"),
      amendments: [Document(parsing: AmendedAct.first)])
    #expect(ConsolidationPage(consolidation).html.contains(">\(mark)<"))
    #expect(ConsolidationMarkdown(consolidation).text.contains(mark))
  }

  @Test("The page leads from each change to its note and the statement, and back")
  func page() throws {
    let html = ConsolidationPage(try Self.consolidation()).html
    for part in [
      ##"<p id="art_2__para_3" class="item depth-2 changed"><span class="label">3.</span> Báo cáo hằng quý.<sup class="note-mark"><a href="#note-1">[1]</a></sup></p>"##,
      ##"<li id="note-1">Khoản này được sửa đổi, bổ sung theo quy định tại khoản 1 Điều 1"##,
      ##"<a href="#art_2__para_3" class="back""##,
      "<blockquote><p>1. Sửa đổi khoản 3 Điều 2 như sau:</p><p>“3. Báo cáo hằng quý.”.</p></blockquote>",
      ##"class="item depth-2 uncertain">⟨<span class="label">7.</span> (văn bản không có khoản này)⟩"##,
      ##"<a href="#refused-1" class="refused-mark""##, "<li id=\"refused-1\">khoản 7 Điều 2:",
      "<td class=\"depth-3\">b) Kiểm tra <del>bất thường</del> kho sách.</td>",
      "<td class=\"depth-3\">b) Kiểm tra <ins>đột xuất</ins> kho sách.<sup", "<td class=\"none\"></td>",
      "Content-Security-Policy",
    ] {
      #expect(html.contains(part), "\(part)")
    }
    // Nothing is loaded, and every link inside leads somewhere.
    #expect(!html.contains("src=") && !html.contains("http://") && !html.contains("https://"))
    let ids = Set(html.matches(of: /id="([^"]+)"/).map { String($0.1) })
    let links = html.matches(of: /href="#([^"]+)"/).map { String($0.1) }
    #expect(links.count > 20 && links.allSatisfy { ids.contains($0) })
  }

  @Test("The page of two days begins with them side by side")
  func twoDays() throws {
    let html = ConsolidationPage(
      try Self.consolidation(),
      comparedWith: try Self.consolidation(on: PartialDate(year: 2024, month: 6, day: 15))
    ).html
    #expect(html.contains("<th scope=\"col\">Ngày 15/06/2024</th><th scope=\"col\">Sau các lần sửa đổi</th>"))
    #expect(html.contains("id=\"view-text\" hidden") && !html.contains("id=\"view-versions\" hidden"))
    #expect(html.contains("<ins>Điều 2a. Kinh phí</ins>") && !html.contains("<del>bất thường</del>"))
  }
}
