import Testing

@testable import VanBan

@Suite("New text of an amendment")
struct QuotedTextTests {
  private static func consolidation(_ statement: String) throws -> Consolidation {
    let base = Document(
      parsing: "Điều 1. Phạm vi\n1. Thông tư này quy định.\n2. Mức thu.\nĐiều 2. Việc\n1. Một.\n2. Hai.\n")
    let act = AmendmentReaderTests.circular(
      "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC\n" + statement)
    return try Consolidation(base: base, amendments: [act], work: "07/2023/TT-BTC")
  }

  private static let table = "\n\n| Nhóm | Mức |\n|---|---|\n| A | 10 |\n"

  @Test(
    "What stands behind a provision without a label is part of it",
    arguments: [
      ("“2. Mức thu là 5 đồng.\nMức này đã có thuế.”", ["2. Mức thu là 5 đồng.", "Mức này đã có thuế."]),
      (
        "“2. Mức thu:\na) Năm đồng;\nb) Sáu đồng.\nCác mức này đã có thuế.”",
        ["2. Mức thu:", "a) Năm đồng;", "b) Sáu đồng.", "Các mức này đã có thuế."]
      ),
      (
        "“2. Mức thu:\(table)\nBảng này có thuế.”",
        ["2. Mức thu:", "| Nhóm | Mức | | A | 10 |", "Bảng này có thuế."]
      ),
      ("“2. Mức thu là 5 đồng.\n- Một;\n- Hai.”", ["2. Mức thu là 5 đồng.", "- Một;", "- Hai."]),
    ])
  func behind(_ quotation: String, _ expected: [String]) throws {
    let consolidation = try Self.consolidation("1. Sửa đổi khoản 2 Điều 1 như sau:\n" + quotation)
    #expect(consolidation.refused.isEmpty)
    #expect(
      consolidation.paragraphs.map(\.text) == ["Điều 1. Phạm vi", "1. Thông tư này quy định."] + expected + [
        "Điều 2. Việc", "1. Một.", "2. Hai.",
      ])
  }

  @Test("Of two provisions each has what stands behind it")
  func two() throws {
    let consolidation = try Self.consolidation(
      "1. Sửa đổi khoản 1, khoản 2 Điều 1 như sau:\n“1. Một.\nMột nữa.\n2. Hai.\nHai nữa.”")
    #expect(
      consolidation.paragraphs.map(\.text).prefix(5) == [
        "Điều 1. Phạm vi", "1. Một.", "Một nữa.", "2. Hai.", "Hai nữa.",
      ])
  }

  @Test(
    "What a new text has beside the provisions named is not lost in silence",
    arguments: [
      ("khoản 2 Điều 1 như sau:\n“2. Mức thu là 60 đồng.\n3. Mức chi là 5 đồng.”", "⟨3. Mức chi là 5 đồng.⟩"),
      (
        "Điều 2 như sau:\n“Điều 2. Việc mới\n1. Một mới.\nĐiều 2a. Thêm\n1. Thêm một.”",
        "⟨Điều 2a. Thêm⟩"
      ),
      ("khoản 2 Điều 1 như sau:\n“Bảng mức thu\n2. Mức thu là 60 đồng.”", "⟨2. Mức thu là 60 đồng.⟩"),
      ("tên Điều 2 như sau:\n“Điều 2. Nhiệm vụ\n1. Một khác.”", "⟨Điều 2. Nhiệm vụ⟩"),
      ("khoản 2 Điều 1 và khoản 2 Điều 2 như sau:\n“2. Một.”\n“2. Hai.”", "⟨2. Mức thu.⟩"),
    ])
  func beside(_ statement: String, _ marked: String) throws {
    let consolidation = try Self.consolidation("1. Sửa đổi, bổ sung " + statement)
    #expect(!consolidation.refused.isEmpty)
    #expect(consolidation.paragraphs.map(\.markedText).contains(marked))
  }
}
