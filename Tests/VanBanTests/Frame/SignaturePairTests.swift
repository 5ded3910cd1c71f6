import Testing

@testable import VanBan

@Suite("Two signatures side by side")
struct SignaturePairTests {
  private static let pair = SignaturePair(
    left: .init(start: 0, signature: 0), right: .init(start: 20, signature: 1))

  @Test(
    "A line belongs to both columns, or to the nearer",
    arguments: [
      ("GIÁM ĐỐC            CHỦ TỊCH", "GIÁM ĐỐC | CHỦ TỊCH"), ("Trần Văn An", "Trần Văn An | "),
      ("                    Lê Thị Bình", " | Lê Thị Bình"), ("A       B       C", "-"),
      ("Trần  Văn An", "Trần Văn An | "),
    ])
  func split(line: String, expected: String) {
    let input = ReaderInput(line)
    let parts = Self.pair.split(ClosingCell.cells(of: input.lines[0], in: input.source))
    #expect(parts.map { input.text($0.left) + " | " + input.text($0.right) } ?? "-" == expected)
  }
}
