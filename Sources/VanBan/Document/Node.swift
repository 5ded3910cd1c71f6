/// A node of the body.
public indirect enum Node: Sendable, Hashable {
  /// A heading with what stands under it.
  case section(Section)
  /// A labelled block that is itself the text, with its sub-items.
  case item(ListItem)
  case paragraph(Block)
  /// One entry of a section headed CĂN CỨ.
  case legalBasis(Block)
  case quote(Quote)
  case table(Table)
  case figure(Block)
  /// An acting authority or enacting words inside the body.
  case formula(Block)
  /// A closing formula.
  case closing(Block)

  /// The block at its head.
  public var block: Block {
    switch self {
    case .section(let section): section.heading
    case .item(let item): item.block
    case .quote(let quote): quote.block
    case .table(let table): table.block
    case .paragraph(let block), .legalBasis(let block), .figure(let block), .formula(let block),
      .closing(let block):
      block
    }
  }

  public var children: [Node] {
    switch self {
    case .section(let section): section.children
    case .item(let item): item.children
    case .quote(let quote): quote.children
    default: []
    }
  }

  /// From its first byte to the last byte of its last descendant.
  public var range: SourceRange {
    var range = block.range
    var last = children.last
    while let node = last {
      range = range.union(node.block.range)
      last = node.children.last
    }
    return range
  }
}

/// A heading with what stands under it.
public struct Section: Sendable, Hashable {
  public let heading: Block
  public let children: [Node]
}

/// A labelled block that is itself the text.
public struct ListItem: Sendable, Hashable {
  public let block: Block
  public let children: [Node]
}

/// A block that an amending document puts into another.
public struct Quote: Sendable, Hashable {
  public let block: Block
  public let children: [Node]
}
