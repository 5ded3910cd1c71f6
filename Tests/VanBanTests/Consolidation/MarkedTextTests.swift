import Testing

@testable import VanBan

@Suite("A consolidated text that is read again")
struct MarkedTextTests {
  private static let lines = [
    "⟨Chưa thực hiện được: khoản 7 Điều 1: Khoản này được bãi bỏ.⟩", "Điều 1. Phạm vi", "1. Một.",
    "⟨2. Hai.⟩", "⟨3. Ba", "và bốn.⟩", "4. Bốn.",
  ]

  @Test(
    "Marks are read whatever ends the lines",
    arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{85}", "\u{B}"])
  func lineBreaks(_ end: String) {
    let marked = MarkedText(Document(parsing: Self.lines.joined(separator: end) + end))
    #expect(marked.refused == [Self.lines[0]])
    let blocks = marked.document.blocks.filter { !$0.role.isFurniture }
    let text = blocks.map { $0.text(in: marked.document.source) }
    #expect(!text.contains { $0.contains("⟨") || $0.contains("⟩") })
    #expect(
      blocks.filter { marked.isMarked($0) }.map { String($0.text(in: marked.document.source).prefix(2)) } == [
        "2.", "3.",
      ])
  }
}
