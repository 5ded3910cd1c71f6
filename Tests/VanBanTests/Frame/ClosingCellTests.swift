import Testing

@testable import VanBan

@Suite("The columns of a closing's line")
struct ClosingCellTests {
  @Test(
    "Wide gaps, tabs and bars part them; each knows where it begins",
    arguments: [
      ("- UBND tỉnh;                 CHỦ TỊCH", "0 - UBND tỉnh; | 29 CHỦ TỊCH"), ("CHỦ TỊCH", "0 CHỦ TỊCH"),
      ("        CHỦ TỊCH", "8 CHỦ TỊCH"), ("\tCHỦ TỊCH", "8 CHỦ TỊCH"),
      ("- Lưu: VT.\tTrần Văn An", "0 - Lưu: VT. | 11 Trần Văn An"),
      ("Trần  Văn  An", "0 Trần Văn An"), ("| - Lưu: VT. | CHỦ TỊCH |", "2 - Lưu: VT. | 15 CHỦ TỊCH"),
      ("│            │ CHỦ TỊCH │", "15 CHỦ TỊCH"), ("A     B     C     D     E", "0 A B C D E"),
    ])
  func cells(line: String, expected: String) {
    let input = ReaderInput(line)
    let cells = ClosingCell.cells(of: input.lines[0], in: input.source)
    #expect(cells.map { "\($0.column) \(input.text($0.words))" }.joined(separator: " | ") == expected)
  }

  @Test("The bars of a drawn frame, and what is in its first cell")
  func bars() {
    let framed = ReaderInput("| - Lưu: VT. | CHỦ TỊCH |")
    #expect(ClosingCell.bars(of: framed.lines[0], in: framed.source).count == 3)
    #expect(framed.text(ClosingCell.unframed(framed.words)) == "- Lưu: VT.")
    let plain = ReaderInput("- Lưu: VT | CT.")
    #expect(ClosingCell.bars(of: plain.lines[0], in: plain.source).isEmpty)
    #expect(ClosingCell.unframed(plain.words).count == plain.words.count)
  }

  @Test("An entry begins with a dash or bullet, and may be behind the label")
  func entry() throws {
    let input = ReaderInput("Nơi nhận: - Như trên;")
    let cell = ClosingCell.cells(of: input.lines[0], in: input.source)[0]
    #expect(!cell.isEntry)
    #expect(try #require(cell.behind(input.words[2].range.upperBound)).isEntry)
    #expect(cell.behind(input.source.bytes.count) == nil)
  }
}
