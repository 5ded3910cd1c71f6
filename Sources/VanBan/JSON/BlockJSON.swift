/// A block of the document: one paragraph, label and text, table, recipient … over however many lines. A node of
/// the body also has the nodes nested under it.
struct BlockJSON: PlacedObject {
  static let name = "Block"
  static let summary =
    "A block: one paragraph, label and text, table, recipient … over however many lines. In the body it is a node "
    + "of the tree, with the blocks that are nested under it."

  var id = ""
  var role = BlockRole.paragraph
  var label: LabelJSON?
  var depth: Int?
  var line = 0
  var range = SourceRange(0, 0)
  var pieces: [SourceRange] = []
  var text = ""
  var unit: String?
  var rows: [RowJSON]?
  var children: [BlockJSON] = []
  var boxes: [PageBox] = []

  static let members: [JSONMember<BlockJSON>] =
    ownMembers + placeMembers + [
      .unlessEmpty("children", \.children, "What is nested under it, in reading order.")
    ]

  private static let ownMembers: [JSONMember<BlockJSON>] = [
    JSONMember(
      "id", \.id,
      "Its name in the document, which stays the same when the document is read again: `art_5__para_2__point_a`. "
        + "In Akoma Ntoso it is the eId."),
    JSONMember("role", \.role, "What it is."),
    JSONMember("label", \.label, "Its label; left out where it has none."),
    JSONMember(
      "depth", \.depth,
      "Nesting depth in the body, from 1; left out outside it. An appendix starts again at 1.",
      schema: .within(1...1000)),
    .derived("line", \.line, "The line on which it begins, from 1.", schema: .atLeast(1)),
    .derived(
      "range", \.range,
      "From its first byte to its last, with what stands between: UTF-8 byte offsets into `source.text`, the end "
        + "not included.", schema: .range),
    .utf16(of: "range", \.range),
    JSONMember(
      "pieces", \.pieces,
      "Its text, a range for each line that it has part in, without what stands between (page numbers, another "
        + "column) and the white space at the ends."),
    .derived(
      "text", \.text,
      "Its lines joined: by nothing where a number or symbol was broken after a hyphen or slash, else by a space. "
        + "It holds the label; spelling is as written."),
    JSONMember("unit", \.unit, "For a table, its unit as printed: `ĐVT: Triệu đồng`."),
    JSONMember("rows", \.rows, "For a table, its rows in reading order."),
  ]

  init() {}

  init(_ block: Block, in context: PublishedContext) {
    id = context.identifiers[block.id]
    role = block.role
    label = block.label.map { LabelJSON($0) }
    depth = block.depth > 0 ? block.depth : nil
    line = context.line(of: block.range)
    range = block.range
    pieces = block.pieces
    text = block.text(in: context.source)
    boxes = context.document.boxes(of: block)
  }

  init(_ node: Node, in context: PublishedContext) {
    self.init(node.block, in: context)
    if case .table(let table) = node {
      unit = table.unit
      rows = table.rows.map { RowJSON($0) }
    }
    children = node.children.map { BlockJSON($0, in: context) }
  }

  /// The block and all nested under it, in reading order.
  var all: [BlockJSON] { [self] + children.flatMap(\.all) }

  func block(id: Int) -> Block {
    Block(id: id, role: role, label: label?.label, depth: depth ?? 0, pieces: pieces)
  }

  func node(_ context: RestoringContext) throws(RestoringError) -> Node {
    let block = try context.block(self)
    let nodes = try Self.nodes(children, context)
    switch role {
    case .heading: return .section(Section(heading: block, children: nodes))
    case .item: return .item(ListItem(block: block, children: nodes))
    case .quote: return .quote(Quote(block: block, children: nodes))
    case .basis: return .legalBasis(block)
    case .table:
      return .table(Table(block: block, unit: unit, rows: (rows ?? []).map(\.row)))
    case .figure: return .figure(block)
    case .authority, .enacting, .addressee: return .formula(block)
    case .closing: return .closing(block)
    default: return .paragraph(block)
    }
  }

  static func nodes(_ json: [BlockJSON], _ context: RestoringContext) throws(RestoringError) -> [Node] {
    var nodes: [Node] = []
    for item in json { nodes.append(try item.node(context)) }
    return nodes
  }
}

/// The label before the text of a block.
struct LabelJSON: JSONObject {
  static let name = "Label"
  static let summary = "What stands before the text of a section, an item or a bullet."

  var text = ""
  var style = Label.Style.dash
  var numbers: [Int] = []
  var range = SourceRange(0, 0)

  static let members: [JSONMember<LabelJSON>] = [
    JSONMember("text", \.text, "As written, its punctuation included: `I.`, `a)`, `-`, `Điều 18a.`."),
    JSONMember("style", \.style, "The way it is written."),
    .unlessEmpty(
      "numbers", \.numbers,
      "Its place in the sequence, level by level: `[2, 1, 3]` for `2.1.3.`, `[4]` for `IV.`, `[5]` for `đ)`; left "
        + "out for bullets.", schema: .array(.within(0...(.max)))),
    JSONMember("range", \.range, "Where it stands: UTF-8 byte offsets."),
    .utf16(of: "range", \.range),
  ]

  init() {}

  init(_ label: Label) {
    text = label.text
    style = label.style
    numbers = label.numbers
    range = label.range
  }

  var label: Label { Label(style: style, numbers: numbers, text: text, range: range) }
}
