import Testing

@testable import VanBan

@Suite("Which lines begin notes")
struct NoteHeadsTests {
  private static func chosen(_ text: String, marks: Set<Int>, isConsolidated: Bool = true) -> [Int] {
    let source = SourceText(text)
    let lines = LineScanner.lines(of: source)
    let heads = NoteHeads(source: source, lines: lines, roles: PageFurniture.roles(of: lines, in: source))
    return heads.chosen(marks: marks, isConsolidated: isConsolidated).map(\.head.value)
  }

  @Test(
    "Those that say so, and those that a mark hangs on",
    arguments: [
      (
        "Một\n\n1 Khoản này được sửa đổi theo Luật số 5.\n2 Điều này được bãi bỏ theo Luật số 5.", [1, 2],
        [1, 2]
      ),
      ("[1] Phần in nghiêng là mới.", [1], [1]), ("[1] Phần in nghiêng là mới.", [], [1]),
      // Rows of a table, and clauses.
      ("1 Hà Nội\n2 Hải Phòng\n3 Đà Nẵng", [], []), ("1. Khoản 2 được sửa đổi như sau\n2. Một", [1, 2], []),
      ("_______\n1. Khoản này được sửa đổi theo Luật số 5.\n2. Một điều khác.", [1, 2], [1, 2]),
      ("Nơi nhận:\n- Lưu: VT.\n1. Khoản này được bãi bỏ theo Luật số 5.", [1], [1]),
      // Fields of a form.
      ("[01] Kỳ tính thuế:\n[02] Tên:\n[09] Fax:\n[10] Email:\n[13] Địa chỉ:", [10, 13], []),
      // Anew in the next part.
      (
        "1 Khoản này được bãi bỏ theo Luật số 5.\n2 Điều này được bãi bỏ.\n\n1 Mẫu này được bãi bỏ.", [1, 2],
        [1, 2, 1]
      ),
    ] as [(String, Set<Int>, [Int])])
  func chosen(text: String, marks: Set<Int>, expected: [Int]) {
    #expect(Self.chosen(text, marks: marks) == expected)
  }

  @Test("Outside consolidated texts a number alone is none")
  func others() {
    #expect(Self.chosen("1 Khoản này được bãi bỏ.", marks: [], isConsolidated: false) == [])
  }
}
