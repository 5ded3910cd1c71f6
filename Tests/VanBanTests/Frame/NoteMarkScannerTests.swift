import Testing

@testable import VanBan

@Suite("What may be marks of notes")
struct NoteMarkScannerTests {
  private static func found(_ text: String) -> [String] {
    let source = SourceText(text)
    return NoteMarkScanner.candidates(in: source, lines: LineScanner.lines(of: source)) { _ in true }
      .map { "\($0.form) \($0.value) at “\(source[$0.range])”" }
  }

  @Test(
    "Each form",
    arguments: [
      ("Điều 34.20 Nguyên tắc cho vay", ["label 20 at “20”"]),
      ("Điều 35.23 (được bãi bỏ)", ["label 23 at “23”"]), ("Điều 12a.5 Hồ sơ", ["label 5 at “5”"]),
      ("1. Một.\n2.21 Bảo toàn vốn.", ["label 21 at “21”"]), ("a)22 Sổ phương tiện;", ["label 22 at “22”"]),
      ("đ)4 (được bãi bỏ);", ["label 4 at “4”"]), ("e)7Chậm nhất", ["label 7 at “7”"]),
      ("1. 3 Chậm nhất đến hết năm", ["loose 3 at “3”"]), ("ban hành Luật Khiếu nại1.", ["word 1 at “1”"]),
      ("THÔNG TƯ1", ["word 1 at “1”"]), ("Chương II5", ["word 5 at “5”"]),
      ("Phụ lục XVII9", ["word 9 at “9”"]),
      ("số tiền cho vay.3", ["word 3 at “3”"]), ("gọi là “bến”6 và", ["word 6 at “6”"]),
      ("Nguyên tắc cho vay[5]", ["apart 5 at “[5]”"]), ("Nguyên tắc⁵ và", ["apart 5 at “⁵”"]),
      ("cho vay ^ 5 ^.", ["apart 5 at “ ^ 5 ^”"]), ("cho vay(5) và", ["loose 5 at “(5)”"]),
      ("giai đoạn 2021 - 20253", ["tail 3 at “3”"]), ("Mã số: V.09.02.014", ["tail 4 at “4”"]),
      ("Mẫu số 035", ["tail 5 at “5”"]), ("Nghị quyết số 51/2001/QH103", ["tail 3 at “3”"]),
      ("Điều 5[3]. Quản lý", ["apart 3 at “[3]”"]), ("+2 (được bãi bỏ)", ["label 2 at “2”"]),
    ])
  func forms(text: String, expected: [String]) {
    #expect(Self.found(text) == expected)
  }

  @Test(
    "What is none",
    arguments: [
      // Sections of two levels.
      "2. Hai.\n2.1 Mục tiêu\n2.2 Nhiệm vụ", "1.1 Mục tiêu\n1.2 Nhiệm vụ",
      "Điều 1.1 Phạm vi\nĐiều 1.2 Đối tượng",
      "3.5 triệu đồng", "1.05 Mã", "diện tích 20 m² đất", "10m2 và 5 km²", "Quốc lộ QL1 và CO2",
      "theo khoản2",
      "số15 ngày", "Nghị quyết QH13", "Luật số 10/2020/QH14", "Phòng A1", "năm 2025", "cho vay (5) và", "[a]",
      "2021-2025",
    ])
  func refused(text: String) {
    #expect(Self.found(text) == [])
  }

  @Test("Clauses with notes in a row are no sections of two levels")
  func clauses() {
    let text =
      "Điều 2. Giải thích từ ngữ\n1.2 Khiếu nại là.\n2.3 Người khiếu nại là.\n3.4 Rút là.\n4. Cơ quan là."
    #expect(Self.found(text) == ["label 2 at “2”", "label 3 at “3”", "label 4 at “4”"])
  }
}
