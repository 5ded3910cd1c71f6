import Testing

@testable import VanBan

@Suite("Marks of converters between pages")
struct PageMarkTests {
  private static func isMark(_ text: String) -> Bool {
    PageMarks.isMark(LineScanner.lines(of: SourceText(text))[0].words)
  }

  @Test("Every form that is known", arguments: PageMarks.forms.map(\.example))
  func form(text: String) { #expect(Self.isMark(text)) }

  @Test(
    "Their variants",
    arguments: [
      "[[SOURCE a PAGE 1]]", "[[page 12]]".uppercased(), "{0}----", "{117}----------------", "-- Trang 2 --",
      "--- Page 3 of 12 ---", "----- Page 3/12 -----", "== Page 3 ==", "[Page 3]", "(Trang 14)",
      "<!-- PageBreak -->", "<!-- formula-not-decoded -->", "Source: https://vbpl.vn/a",
      "Nguồn: http://a.gov.vn/b",
      // Word's conditions and the codes of its fields.
      "<![if !vml]><![endif]>", "<![if !supportLineBreakNewLine]>", "<![if gte mso 9]> <![endif]>",
      "<![if !supportLists]><![endif]>", "<![if !mso]><![endif]>",
      "Scanned with Adobe Scan", "Quét bằng TapScanner", "Scanned by Genius Scan",
      "PAGE", "PAGE  3", "PAGE 25", "EMBED Equation.3", "EMBED Word.Picture.8",
    ])
  func variant(text: String) { #expect(Self.isMark(text)) }

  @Test(
    "Text that looks like them",
    arguments: [
      "Quét bằng máy quét", "Scanned by", "Quét bằng CamScanner các hồ sơ của năm 2024",
      "PAGE 3 CỦA KẾ HOẠCH", "Page 3", "EMBED", "Embed Excel", "<![Kế hoạch năm]>",
      "[1] Theo Thông tư số 5", "{1} Theo quy định", "- Trang 2 của Kế hoạch", "--- Kế hoạch 3 ---",
      "[Mẫu 2]",
      "Nguồn: ngân sách nhà nước", "Nguồn: https://a.vn và báo cáo", "Trang 2", "- 3 -", "<1 tuổi", "<!--",
      "[[Kế hoạch]]", "Source code", "-------", "(1) Trang 2",
    ])
  func text(_ text: String) { #expect(!Self.isMark(text)) }

  @Test("A sentence goes on over a mark")
  func sentence() {
    let document = Document(
      parsing:
        "1. Ủy ban nhân dân các xã, phường triển khai thực hiện\n\n[[SOURCE a PAGE 2]]\n\nkế hoạch này.\n2. Hết.\n"
    )
    #expect(document.blocks.filter { $0.role == .item }.map(\.pieces.count) == [2, 1])
    #expect(document.blocks.filter { $0.role == .pageHeader }.count == 1)
  }
}
