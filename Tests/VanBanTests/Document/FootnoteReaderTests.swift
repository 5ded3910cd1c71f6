import Testing

@testable import VanBan

@Suite("Notes and their marks, linked")
struct FootnoteReaderTests {
  /// Blocks of one piece each that begin at these places, every ten bytes.
  private static func block(_ id: Int) -> Block {
    Block(id: id, role: .item, depth: 1, pieces: [SourceRange(id * 10, id * 10 + 9)])
  }

  private static func note(_ number: Int, in id: Int) -> Footnote {
    Footnote(number: number, block: block(id), body: [.paragraph(block(id))], marks: [])
  }

  @Test(
    "Each mark has the note of its number and the block that it stands behind",
    arguments: [
      // Marks as number and place, notes as number and block.
      ([(1, 5), (2, 15)], [(1, 4), (2, 5)], ["1 in 0 → 0", "2 in 1 → 1"]),
      // A mark behind the last word of its block is where the next begins.
      ([(1, 10)], [(1, 4)], ["1 in 0 → 0"]),
      ([(3, 5)], [(1, 4)], ["3 in 0 → none"]), ([(1, 5), (1, 15)], [(1, 4)], ["1 in 0 → 0", "1 in 1 → 0"]),
      // Of two notes of one number each has the marks before it, and the last those behind it too.
      ([(1, 5), (1, 25), (1, 55)], [(1, 1), (1, 4)], ["1 in 0 → 0", "1 in 2 → 1", "1 in 5 → 1"]),
      ([], [(1, 4)], []),
    ] as [([(Int, Int)], [(Int, Int)], [String])])
  func linked(marks: [(Int, Int)], notes: [(Int, Int)], expected: [String]) {
    let linked = FootnoteReader.linked(
      marks.map { (number: $0.0, range: SourceRange($0.1, $0.1 + 1)) },
      notes: notes.map { Self.note($0.0, in: $0.1) }, blocks: (0..<6).map { Self.block($0) })
    let rows = linked.marks.map { mark in
      "\(mark.number) in \(mark.block) → \(mark.footnote.map { String($0) } ?? "none")"
    }
    #expect(rows == expected)
    for (place, note) in linked.notes.enumerated() {
      #expect(note.marks == linked.marks.filter { $0.footnote == place }.map(\.range))
    }
  }
}
