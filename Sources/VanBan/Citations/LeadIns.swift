/// Remembers, over the blocks in reading order, which paragraph or heading introduces the list that a block
/// is an entry of, and what it says of the documents in the list: `đã ban hành các văn bản như:`.
struct LeadIns {
  private struct Entry {
    let depth: Int
    let style: Label.Style?
    let role: BlockRole
    let relation: Citation.Relation?
  }

  private var open: [Entry] = []

  /// The relation that the lead-in of `block` gives to the documents that its entries begin with.
  mutating func relation(for block: BlockWords) -> Citation.Relation? {
    let own = block.block
    guard own.role.isBody || own.role == .basis else {
      open = []
      return nil
    }
    open.removeAll { entry in
      // A block labelled like the lead-in itself is no entry of its list.
      own.depth < entry.depth
        || own.depth == entry.depth && own.label != nil
          && (own.label?.style == entry.style
            || entry.style == nil && own.role == .heading && !Self.isBullet(own))
    }
    return open.last?.relation
  }

  private static func isBullet(_ block: Block) -> Bool {
    switch block.label?.style {
    case .dash, .plus, .star, .bullet: true
    default: false
    }
  }

  /// Notes `block` as a lead-in if it is one.
  mutating func note(_ block: BlockWords) {
    let last = block.count - 1
    guard last >= 0, block.kind(last) == .colon, block.block.role.isBody else { return }
    var start = last
    while start > 0, !block.isSentenceEnd(start - 1), block.kind(start - 1) != .semicolon { start -= 1 }
    let found = GoverningWords.last(in: start..<last, of: block)
    let entry = Entry(
      depth: block.block.depth, style: block.block.label?.style, role: block.block.role,
      relation: found?.relation ?? nil)
    // Whatever ends this one would end an earlier one like it too.
    open.removeAll { $0.depth == entry.depth && $0.style == entry.style }
    open.append(entry)
  }
}
