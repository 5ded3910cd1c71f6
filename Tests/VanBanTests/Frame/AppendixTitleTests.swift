import Testing

@testable import VanBan

@Suite("What the heading of an appendix says")
struct AppendixTitleTests {
  @Test(
    "Its kind, number, title and note",
    arguments: [
      (
        "PHỤ LỤC I\nDANH MỤC HỒ SƠ\n(Kèm theo Quyết định số 1/QĐ-UBND)",
        "appendix - I | DANH MỤC HỒ SƠ | Kèm theo Quyết định số 1/QĐ-UBND"
      ),
      ("PHỤ LỤC", "appendix - - | - | -"), ("Mẫu số 02: Đơn đề nghị", "form - 02 | Đơn đề nghị | -"),
      ("Biểu số 2a. Kinh phí", "list - 2a | Kinh phí | -"),
      ("Phụ lục số 3 - Bảng giá", "appendix - 3 | Bảng giá | -"),
      (
        "QUY CHẾ\nlàm việc\n(Ban hành kèm theo Quyết định số 1/QĐ-UBND)",
        "attachment quy-che - | làm việc | Ban hành kèm theo Quyết định số 1/QĐ-UBND"
      ),
      ("QUY CHẾ LÀM VIỆC", "attachment quy-che - | QUY CHẾ LÀM VIỆC | -"),
      // The note may stand above the title, and brackets within it.
      (
        "PHỤ LỤC\n(Kèm theo Công văn số 5 (bản 2))\nBẢNG GIÁ",
        "appendix - - | BẢNG GIÁ | Kèm theo Công văn số 5 (bản 2)"
      ),
      ("DANH SÁCH", "attachment - - | DANH SÁCH | -"),
    ])
  func title(text: String, expected: String) {
    let input = ReaderInput(text)
    let title = AppendixTitle(input.rows, in: input.source)
    let kind = [title.kind.rawValue, title.documentKind?.rawValue ?? "-", title.number ?? "-"]
    #expect(
      kind.joined(separator: " ") + " | " + (title.title ?? "-") + " | " + (title.note ?? "-") == expected)
  }

  @Test(
    "Numbers",
    arguments: [
      ("01", "01"), ("I", "I"), ("XII", "XII"), ("2a", "2a"), ("A", "A"), ("B2", "B2"), ("12 người", "12"),
      ("DANH", "-"), ("b", "-"), ("123456", "-"), ("về giá", "-"), ("(1)", "-"), ("", "-"),
    ])
  func number(text: String, expected: String) {
    let input = ReaderInput(text)
    #expect(AppendixNumber(input.words, at: 0, in: input.source)?.text ?? "-" == expected)
  }

  @Test("Two printed numbers are one whatever their zeros and case")
  func comparable() {
    #expect(AppendixNumber.comparable("01") == AppendixNumber.comparable("1"))
    #expect(AppendixNumber.comparable("2A") == AppendixNumber.comparable("2a"))
    #expect(AppendixNumber.comparable("I") != AppendixNumber.comparable("1"))
    #expect(AppendixNumber.comparable("0") == "0")
  }
}
