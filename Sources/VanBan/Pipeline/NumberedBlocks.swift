/// The blocks of a document in reading order, numbered from 0.
struct NumberedBlocks {
  let all: [Block]
  /// Where each block begins.
  private let starts: [Int]

  init(_ layout: DocumentLayout) {
    var numbering = Numbering()
    for drafts in [layout.frame, layout.preamble, layout.body, layout.closing?.drafts ?? []] {
      numbering.add(drafts)
    }
    for region in layout.regions {
      if let heading = region.heading { numbering.add([heading]) }
      numbering.add(region.header?.drafts ?? [])
      numbering.add(region.body)
    }
    for note in layout.notes { numbering.add(note.drafts) }
    for (role, line) in layout.furniture { numbering.add(role, line) }
    (all, starts) = numbering.blocks()
  }

  /// The block that was made from `draft`; nil for a draft that is no part of the layout. The tests of coverage find
  /// what would be missing from the tree for it.
  func block(_ draft: Draft) -> Block? {
    let next = starts.partitioningIndex { $0 > draft.start }
    return next > 0 && starts[next - 1] == draft.start ? all[next - 1] : nil
  }
}

/// Gives blocks their places in reading order.
private struct Numbering {
  private struct Entry {
    let role: BlockRole
    let label: Label?
    let depth: Int
    let pieces: [SourceRange]
  }

  private var entries: [Entry] = []
  /// Where each begins, and its place in `entries`.
  private var starts: [(start: Int, entry: Int)] = []

  mutating func add(_ drafts: [Draft]) {
    for draft in drafts where !draft.parts.isEmpty {
      add(Entry(role: draft.role, label: draft.label, depth: draft.depth, pieces: draft.pieces))
    }
  }

  mutating func add(_ role: BlockRole, _ line: Line) {
    add(Entry(role: role, label: nil, depth: 0, pieces: [line.isBlank ? line.range : line.content]))
  }

  private mutating func add(_ entry: Entry) {
    starts.append((entry.pieces[0].lowerBound, entries.count))
    entries.append(entry)
  }

  /// The blocks, and where each begins.
  mutating func blocks() -> ([Block], [Int]) {
    starts.sort { $0 < $1 }
    let blocks = starts.indices.map { place in
      let entry = entries[starts[place].entry]
      return Block(id: place, role: entry.role, label: entry.label, depth: entry.depth, pieces: entry.pieces)
    }
    return (blocks, starts.map(\.start))
  }
}
