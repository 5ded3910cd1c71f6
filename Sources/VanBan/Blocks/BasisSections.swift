/// Finds the sections that list căn cứ.
enum BasisSections {
  private static let titles: [Phrase] = [
    "căn cứ", "các căn cứ", "cơ sở pháp lý", "những căn cứ", "căn cứ pháp lý", "cơ sở xây dựng",
    "văn bản căn cứ",
  ]

  /// Marks the entries of sections headed CĂN CỨ as bases.
  static func mark(_ blocks: [Draft]) -> [Draft] {
    var blocks = blocks
    var depth: Int?
    for index in blocks.indices {
      let block = blocks[index]
      if let open = depth, block.depth <= open { depth = nil }
      if depth != nil {
        let isEntry = block.role == .paragraph || block.role == .item && block.label?.style.isBullet ?? false
        if isEntry { blocks[index].role = .basis }
      } else if block.role == .heading, block.label.map({ !$0.style.isBullet }) ?? true, isTitle(block) {
        depth = block.depth
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
