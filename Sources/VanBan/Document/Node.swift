/// A node of the body.
public indirect enum Node: Sendable, Hashable {
  /// A heading with the nodes under it.
  case section(Section)
  /// A labelled block that is itself the text, with its sub-items.
  case item(ListItem)
  /// A block without sub-items, mostly without a label.
  case paragraph(Block)
  /// One entry of a section headed CĂN CỨ.
  case legalBasis(Block)
  /// Quoted text that an amending document puts into another.
  case quote(Quote)
  /// Lines that form a table.
  case table(Table)
  /// The words of a diagram: short lines in no order, with their heading.
  case figure(Block)
  /// An acting authority, enacting words or an addressee inside the body.
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

  /// The nodes under it, in reading order; empty for all but sections, items and quotes.
  public var children: [Node] {
    switch self {
    case .section(let section): section.children
    case .item(let item): item.children
    case .quote(let quote): quote.children
    default: []
    }
  }

  /// From its first byte to the last byte of its last descendant.
  ///
  /// - Complexity: O(*d*) in the depth of nesting.
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

/// A heading with the nodes under it.
public struct Section: Sendable, Hashable {
  /// The heading with its label: `I. MỤC TIÊU`, `Điều 1. Phạm vi điều chỉnh`.
  public let heading: Block
  /// The nodes under the heading, in reading order.
  public let children: [Node]
}

/// A labelled block that is itself the text.
public struct ListItem: Sendable, Hashable {
  /// The block with its label and text.
  public let block: Block
  /// Its sub-items and paragraphs, in reading order.
  public let children: [Node]
}

/// A block that an amending document puts into another.
public struct Quote: Sendable, Hashable {
  /// The first block of the quoted text.
  public let block: Block
  /// The rest of the quoted text, nested by its own labels.
  public let children: [Node]
}
