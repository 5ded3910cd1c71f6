import Testing

@testable import VanBan

@Suite("Headings of appendices")
struct AppendixHeadingTests {
  @Test(
    "The word that opens one, with no more than its number unless in capitals",
    arguments: [
      ("PHỤ LỤC", true), ("PHỤ LỤC I", true), ("Phụ lục 01", true), ("Phụ lục II. Danh mục hồ sơ", true),
      ("PHỤ LỤC DANH MỤC HỒ SƠ", true), ("Phụ biểu 1", true), ("Mẫu số 02", true), ("Biểu số 3", true),
      ("BIỂU MẪU", true),
      ("Phụ lục số 6c", true), ("Phụ lục số 01: Mẫu báo cáo", true), ("Phụ lục số 6 của Thông tư này", false),
      // A form's number with its symbol.
      ("Mẫu số 01/BCĐBQH-MT", true), ("Mẫu 02/TTr-ĐK", true), ("Mẫu số 3a-KH/TU", false),
      ("Mẫu số 01/2021/HC-CP nêu trên", false), ("Biểu số 05/BC-KH", true), ("Mẫu số 01/báo cáo", false),
      ("phụ lục 01", false), ("Phụ lục này quy định", false),
      ("Phụ lục kèm theo văn bản này gồm hai phần", false), ("MẪU BÁO CÁO", false),
      ("Mẫu số liệu thống kê", false), ("Danh mục hồ sơ", false), ("", false),
    ])
  func opens(line: String, expected: Bool) {
    #expect(AppendixHeading.opens(ReaderInput(line).words) == expected)
  }

  @Test(
    "The note that it was issued with a document",
    arguments: [
      ("(Ban hành kèm theo Quyết định số 5/QĐ-UBND", true), ("(kèm theo Công văn số 5)", true),
      ("Kèm theo Quyết định số 5/QĐ-UBND", true), ("kèm theo Quyết định số 5/QĐ-UBND", false),
      ("(Theo Quyết định số 5/QĐ-UBND)", false), ("Ban hành Quy chế làm việc", false),
    ])
  func note(line: String, expected: Bool) {
    #expect(AppendixHeading.isAttachmentNote(ReaderInput(line).words) == expected)
  }

  @Test(
    "How far it goes: the line after it",
    arguments: [
      ("PHỤ LỤC I\nDANH MỤC HỒ SƠ\n(Kèm theo Quyết định số 1/QĐ-UBND\nngày 02/3/2022)\n1. Hồ sơ", "5"),
      ("QUY CHẾ\nlàm việc của Ban Chỉ đạo\n(Ban hành kèm theo Quyết định số 1/QĐ-UBND)\nĐiều 1.", "4"),
      ("PHỤ LỤC\n\nDanh mục hồ sơ\n\nHồ sơ gồm hai loại", "4"),
      ("PHỤ LỤC\nDANH MỤC HỒ SƠ\nHồ sơ gồm hai loại", "3"), ("Phụ\nlục 1\nDANH MỤC\n1. Hồ sơ", "4"),
      ("PHỤ LỤC\n1. Hồ sơ", "2"), ("Mẫu số 01\nUBND XÃ TÂN LẬP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "2"),
      // Capitals alone open none, nor does a sentence.
      ("DANH MỤC HỒ SƠ\nHồ sơ gồm hai loại.", "-"), ("Phụ lục này quy định\nmẫu báo cáo", "-"),
      ("QUY CHẾ\nĐiều 1. Phạm vi.\n(Kèm theo Quyết định số 1/QĐ-UBND)", "-"),
    ])
  func end(text: String, expected: String) {
    let input = ReaderInput(text)
    let end = AppendixHeading.end(lines: input.lines, roles: input.roles, at: 0, to: input.lines.count)
    #expect(ReaderInput.number(end) == expected)
  }

  @Test(
    "An entry of a list ends a title",
    arguments: [
      ("1. Hồ sơ", true), ("a) Hồ sơ gồm", true), ("2022 là năm", false), ("Hồ sơ. Tài liệu", false),
    ])
  func item(line: String, expected: Bool) {
    #expect(LabelReader.startsItem(ReaderInput(line).words) == expected)
  }
}
