import Testing

@testable import VanBan

@Suite("Where notes end")
struct NoteExtentsTests {
  private static let first = "1 Khoản này được sửa đổi theo khoản 1 Điều 1 Nghị định số 5/2023/NĐ-CP."
  private static let second = "2 Điều này được bãi bỏ theo khoản 2 Điều 1 Nghị định số 5/2023/NĐ-CP."

  /// Two pages with a note each, `end` between them.
  private static func pages(_ end: String, before: String = "\n") -> String {
    NoteFixture.decree(
      """
      Điều 1. Phạm vi
      1.1 Nghị định này quy định về bến và nơi đỗ của các
      \(before)\(first)
      \(end)phương tiện vận tải.
      2. Hai.
      Điều 2.2 (được bãi bỏ)
      \(before)\(second)
      \(end)Điều 3. Hiệu lực
      Nghị định này có hiệu lực từ ngày ký ban hành.
      """, number: "05/VBHN-BTC")
  }

  @Test(
    "With the page: the text goes on behind it",
    arguments: [
      ("\u{C}", "\n"), ("\n2\n\n", "\n"), ("\nCÔNG BÁO/Số 167/Ngày 31-03-2026\n\n", "\n"),
      ("\u{C}", "__________\n"),
    ])
  func foot(end: String, before: String) {
    let text = Self.pages(end, before: before)
    #expect(
      NoteFixture.labels(text)
        == [
          "Điều 1. Phạm vi", "1. Nghị định này quy định về", "2. Hai.", "Điều 2. (được bãi bỏ)",
          "Điều 3. Hiệu lực",
          "- Các Bộ;", "- Lưu: VT.",
        ].filter { !$0.hasPrefix("-") })
    #expect(NoteFixture.notes(text) == [Self.first, Self.second])
    #expect(NoteFixture.marks(text) == ["1 in art_1__para_1 → fn_1", "2 in art_2 → fn_2"])
  }

  @Test("Before an appendix, on whatever page it begins")
  func appendix() {
    let text =
      "Ghi rõ loại chứng chỉ ⁽⁴⁾.\n⁽⁴⁾ Chứng chỉ đại lý.\nPhụ lục số 6c\nMẪU ĐĂNG KÝ\n(Kèm theo Thông tư số 1/2025/TT-BTC)\n"
    #expect(NoteFixture.notes(text) == ["⁽⁴⁾ Chứng chỉ đại lý."])
  }

  @Test("One that is not finished goes on at the foot of the next page")
  func goesOn() {
    let text = NoteFixture.decree(
      """
      Điều 1. Phạm vi
      1.1 Nghị định này quy định về bến.

      1 Điều 5 của Nghị định số 5/2023/NĐ-CP quy định như sau:
      “Điều 5. Hiệu lực
      \u{C}2. Hai.
      Điều 3. Hiệu lực
      Nghị định này có hiệu lực từ ngày ký ban hành.

      Nghị định này có hiệu lực từ ngày 01 tháng 5 năm 2023.”.
      \u{C}Điều 4. Thi hành
      """, number: "05/VBHN-BTC")
    #expect(
      NoteFixture.notes(text) == [
        "1 Điều 5 của Nghị định số 5/2023/NĐ-CP quy định như sau: / “Điều 5. Hiệu lực / "
          + "Nghị định này có hiệu lực từ ngày 01 tháng 5 năm 2023.”."
      ])
    #expect(NoteFixture.labels(text).filter { $0.hasPrefix("Điều") }.count == 3)
  }

  @Test("At the end: where an appendix begins, or a website's own text")
  func atEnd() {
    let text = NoteFixture.decree(
      "Điều 1. Phạm vi[1]\nMột.",
      after: "[1] Điều này được sửa đổi:\n“Điều 1. Phạm vi\nHai.”.\n\nPHỤ LỤC I\nDANH MỤC\n\nBến.")
    let document = Document(parsing: text)
    #expect(NoteFixture.notes(text).map { $0.hasSuffix("Hai.”.") } == [true])
    #expect(document.appendices.map(\.number) == ["I"])
  }
}
