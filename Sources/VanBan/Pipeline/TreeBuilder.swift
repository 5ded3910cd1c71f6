/// Makes the tree from blocks that carry their depth.
struct TreeBuilder {
  private let blocks: [Block]
  private let source: SourceText
  private var index = 0

  /// The nodes of `blocks`, which are in reading order.
  static func nodes(_ blocks: [Block], source: SourceText) -> [Node] {
    var builder = TreeBuilder(blocks: blocks, source: source)
    return builder.children(below: 0)
  }

  private init(blocks: [Block], source: SourceText) {
    self.blocks = blocks
    self.source = source
  }

  /// The nodes from here on that are deeper than `depth`.
  private mutating func children(below depth: Int) -> [Node] {
    var nodes: [Node] = []
    while index < blocks.count, effectiveDepth(blocks[index]) > depth {
      let block = blocks[index]
      index += 1
      switch block.role {
      case .heading: nodes.append(.section(Section(heading: block, children: children(below: block.depth))))
      case .item: nodes.append(.item(ListItem(block: block, children: children(below: block.depth))))
      case .quote: nodes.append(.quote(Quote(block: block, children: children(below: block.depth))))
      case .basis: nodes.append(.legalBasis(block))
      case .table: nodes.append(.table(TableReader.read(block, source: source)))
      case .figure: nodes.append(.figure(block))
      case .authority, .enacting, .addressee: nodes.append(.formula(block))
      case .closing: nodes.append(.closing(block))
      default: nodes.append(.paragraph(block))
      }
    }
    return nodes
  }

  /// Blocks without a depth of their own are at the top.
  private func effectiveDepth(_ block: Block) -> Int { max(block.depth, 1) }
}
