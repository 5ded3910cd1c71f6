/// Gives blocks their places in reading order.
struct BlockNumbering {
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

  mutating func blocks() -> [Block] {
    starts.sort { $0 < $1 }
    return starts.indices.map { place in
      let entry = entries[starts[place].entry]
      return Block(id: place, role: entry.role, label: entry.label, depth: entry.depth, pieces: entry.pieces)
    }
  }

  /// The place of the block that begins at `start`, of several the last; nil for one that was never added.
  func place(of start: Int) -> Int? {
    let next = starts.partitioningIndex { $0.start > start }
    return next > 0 && starts[next - 1].start == start ? next - 1 : nil
  }
}
