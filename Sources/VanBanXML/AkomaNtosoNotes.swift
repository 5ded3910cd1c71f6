import VanBan

/// Where the notes are written: at the first mark of each that stands in running text.
struct AkomaNtosoNotes {
  /// The indices of such marks in ``Document/noteMarks``.
  private let anchors: Set<Int>
  /// The places of the other notes in ``Document/footnotes``.
  let withoutAnchor: [Int]

  init(_ document: Document) {
    var anchors: Set<Int> = []
    var notes: Set<Int> = []
    // A mark in the text of another note is none that a note is written at.
    var inNotes: Set<Int> = []
    var open = document.footnotes.flatMap(\.body)
    while let node = open.popLast() {
      inNotes.insert(node.block.id)
      open += node.children
    }
    for (index, mark) in document.noteMarks.enumerated() {
      guard let note = mark.footnote, document.blocks.indices.contains(mark.block),
        Self.holdsNotes(document.blocks[mark.block].role), !inNotes.contains(mark.block),
        notes.insert(note).inserted
      else { continue }
      anchors.insert(index)
    }
    self.anchors = anchors
    withoutAnchor = document.footnotes.indices.filter { !notes.contains($0) }
  }

  func isAnchor(_ mark: Int) -> Bool { anchors.contains(mark) }

  /// Whether the words of blocks with that role are written with what hangs on them; cells of tables are not.
  private static func holdsNotes(_ role: BlockRole) -> Bool {
    switch role {
    case .type, .title, .subject, .basis, .authority, .enacting, .heading, .item, .paragraph, .quote,
      .closing,
      .appendix:
      true
    default: false
    }
  }
}
