import VanBan

/// Where the notes are written: at the first mark of each that stands in running text.
struct AkomaNtosoNotes {
  /// The indices of such marks in ``Document/noteMarks``.
  private let anchors: Set<Int>
  /// The places of the other notes in ``Document/footnotes``.
  let withoutAnchor: [Int]
  /// The ``Block/id`` of the block that each of the others is written in.
  private let places: [Int: Int]
  /// The ``Block/id`` of the first block of each note.
  private let heads: Set<Int>

  init(_ document: Document) {
    var anchors: Set<Int> = []
    var places: [Int: Int] = [:]
    for (index, mark) in document.noteMarks.enumerated() {
      guard let note = mark.footnote, document.blocks.indices.contains(mark.block),
        Self.holdsNotes(document.blocks[mark.block].role), places[note] == nil
      else { continue }
      places[note] = mark.block
      anchors.insert(index)
    }
    self.anchors = anchors
    self.places = places
    withoutAnchor = document.footnotes.indices.filter { places[$0] == nil }
    heads = Set(document.footnotes.map(\.block.id))
  }

  /// The places of the notes that are not written where the blocks `left` are left out.
  func unwritten(without left: Set<Int>) -> [Int] {
    (withoutAnchor + places.filter { left.contains($0.value) }.map(\.key)).sorted()
  }

  func isAnchor(_ mark: Int) -> Bool { anchors.contains(mark) }

  /// Whether a note begins with `block`. The fields of a form are labelled as notes are: `[10] Email`.
  func begins(with block: Block) -> Bool { heads.contains(block.id) }

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
