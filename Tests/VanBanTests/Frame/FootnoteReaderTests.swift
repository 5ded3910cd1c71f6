import Testing

@testable import VanBan

@Suite("Footnotes and their marks")
struct FootnoteReaderTests {
  @Test(
    "Each note has the marks of its number",
    arguments: [
      ("Điều này[1] và Điều kia[2].\n[1] Sửa đổi.\n[2] Bãi bỏ.", ["1 at 1", "2 at 1"]),
      ("Một[1].\nHai[1].\n[1] Sửa đổi.", ["1 at 1, 2"]), ("Không có dấu.\n[3] Bãi bỏ.", ["3 at none"]),
      // Of two notes of one number each has the marks before it.
      ("Một[1].\n[1] Sửa đổi.\nHai[1].\n[1] Bãi bỏ.", ["1 at 1", "1 at 3"]),
      ("Một (1) và [a].\nHai[9].", []),
    ])
  func notes(text: String, expected: [String]) {
    let source = SourceText(text)
    var blocks: [Block] = []
    for line in 1...source.lines.count {
      let range = source.lines.range(ofLine: line)
      let content = source[range].prefix { $0 != "\n" }
      let piece = SourceRange(range.lowerBound, range.lowerBound + content.utf8.count)
      let isNote = content.hasPrefix("[")
      let number = content.dropFirst().prefix { $0.isNumber }
      let label = Label(
        style: .footnote, numbers: [Int(number) ?? 0], text: "[\(number)]",
        range: SourceRange(piece.lowerBound, piece.lowerBound + 3))
      blocks.append(
        Block(id: line, role: .item, label: isNote ? label : nil, depth: 1, pieces: [piece]))
    }
    let notes = FootnoteReader.footnotes(in: blocks, tokens: Tokenizer.tokens(of: source), source: source)
    let rows = notes.map { note in
      let lines = note.marks.map { String(source.lines.line(at: $0.lowerBound)) }
      return "\(note.number) at " + (lines.isEmpty ? "none" : lines.joined(separator: ", "))
    }
    #expect(rows == expected)
  }
}
