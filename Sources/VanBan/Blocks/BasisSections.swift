/// Finds the sections that list căn cứ.
enum BasisSections {
  private static let titles = Lexicon.list(.basisHeading)

  /// Marks the entries of sections headed CĂN CỨ as bases.
  static func mark(_ blocks: [Draft]) -> [Draft] {
    var blocks = blocks
    var depth: Int?
    for index in blocks.indices {
      let role = blocks[index].role
      let isBullet = blocks[index].label?.style.isBullet
      if let open = depth, blocks[index].depth <= open { depth = nil }
      if depth != nil {
        if role == .paragraph || role == .item && isBullet ?? false {
          blocks[index].become(.basis, by: .basisSection)
        }
      } else if role == .heading, !(isBullet ?? false), isTitle(blocks[index]) {
        depth = blocks[index].depth
      }
    }
    return blocks
  }

  /// Whether the heading announces căn cứ.
  static func isTitle(_ block: Draft) -> Bool {
    guard block.wordCount <= 12 else { return false }
    let body = block.body
    return titles.contains { body.matches($0) }
  }
}
