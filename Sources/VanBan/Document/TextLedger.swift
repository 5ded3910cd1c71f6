/// How much of a document's text has which role: what a person looks at to see whether something was taken for what it
/// is not.
public struct TextLedger: Sendable, Hashable {
  /// What one role has.
  public struct Entry: Sendable, Hashable {
    /// The role of the blocks.
    public let role: BlockRole
    /// Their characters that are not white space; a letter with its marks is one, however it is encoded.
    public let count: Int
    /// The share of all, 0…1.
    public let share: Double
  }

  /// The roles that the document has, those with most text first.
  public let entries: [Entry]

  /// The share of `role`, 0…1.
  public func share(of role: BlockRole) -> Double { entries.first { $0.role == role }?.share ?? 0 }

  /// The share of the text that belongs to the page or the website and not to the document, 0…1.
  public var furniture: Double { entries.reduce(0) { $0 + ($1.role.isFurniture ? $1.share : 0) } }

  init(_ blocks: [Block], in source: SourceText) {
    var counts = [Int](repeating: 0, count: BlockRole.allCases.count)
    var places: [BlockRole: Int] = [:]
    for (place, role) in BlockRole.allCases.enumerated() { places[role] = place }
    for block in blocks {
      guard let place = places[block.role] else { continue }
      for piece in block.pieces {
        counts[place] +=
          ByteScan.characters(in: source.bytes.span, piece) - source.bytes(piece).count { $0 <= 0x20 }
      }
    }
    let all = counts.reduce(0, +)
    entries = zip(BlockRole.allCases, counts).filter { $0.1 > 0 }.map {
      Entry(role: $0.0, count: $0.1, share: Double($0.1) / Double(all))
    }.sorted { $0.count > $1.count }
  }
}

extension Document {
  /// How much of its text has which role.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public var ledger: TextLedger { TextLedger(blocks, in: source) }
}
