import Testing

@testable import VanBan

@Suite("Where a closing ends")
struct ClosingEvidenceTests {
  private func read(_ text: String) -> ClosingReader.Result? {
    let input = ReaderInput(text)
    return ClosingReader.read(
      input.source, lines: input.lines, roles: input.roles, from: 0, to: input.lines.count)
  }

  @Test(
    "A line that shows nothing is passed over where a name is due and comes; it stays text",
    arguments: [
      ("Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nø “ a\nTrần Văn An", [3], 5),
      ("CHỦ TỊCH\nTrần Văn An\nmột dòng khác", [], 2),
      ("Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nmột dòng khác\nhai dòng khác", [], 3),
      ("Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nmột dòng khác\nPHỤ LỤC\nTrần Văn An", [], 3),
    ])
  func unplaced(text: String, expected: [Int], end: Int) throws {
    let found = try #require(read(text))
    #expect(found.unplaced == expected)
    #expect(found.end == end)
  }

  @Test(
    "The page's number printed again behind the signature is of the page, down to the end or an appendix",
    arguments: [
      ("CHỦ TỊCH\nTrần Văn An\n84\n84", 2), ("CHỦ TỊCH\nTrần Văn An\n84\n84\nPHỤ LỤC I", 2),
      ("CHỦ TỊCH\nTrần Văn An\n84\nngười được mời", 0), ("CHỦ TỊCH\nTrần Văn An", 0),
    ])
  func numbers(text: String, expected: Int) throws {
    #expect(try #require(read(text)).pageNumbers.count == expected)
  }
}
