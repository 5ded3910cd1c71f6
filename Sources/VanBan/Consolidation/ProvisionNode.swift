/// A provision of an act while amendments are worked into it: a labelled block, or a paragraph, a table, a quotation.
struct ProvisionNode: Sendable {
  /// What amendments have done to it.
  enum State: Sendable, Hashable {
    case current
    case repealed
  }

  /// Its own step in paths; nil for paragraphs, bullets and quotations.
  var step: ProvisionPath.Step?
  /// The label as printed: `Điều 5.`, `1.`, `a)`; empty without one.
  var label: String
  /// The text without the label.
  var text: String
  /// Whether the children are below a heading: Chương, Mục, Điều with a title.
  var isHeading: Bool
  var isTable = false
  /// Whether the text begins on the line below the label.
  var startsLine = false
  var children: [ProvisionNode] = []
  var state = State.current
  /// The act that put in the text, by its place among the amending acts; nil for the act's own text.
  var origin: Int?
  /// The amendments that changed it, by their place among those carried out.
  var changes: [Int] = []
  /// How many of ``changes`` are of acts before the one in hand.
  var settled = 0
  /// The amendments of it that were refused, by their place among those refused.
  var refusals: [Int] = []
  /// The ``Block/id`` of the block of the base that it is; nil for text that came in.
  var block: Int?

  init(_ block: Block, in source: SourceText, children: [ProvisionNode]) {
    step = block.role == .quote ? nil : block.label.flatMap { ProvisionPath.Step($0) }
    // The lines of a heading in capitals stay as they are printed.
    let isDivision = step.map { $0.unit.rank < ProvisionUnit.article.rank } ?? false
    let whole = isDivision ? block.pieces.map { source[$0] }.joined(separator: "\n") : block.text(in: source)
    let printed = block.role == .quote ? "" : block.label.map { source[$0.range] } ?? ""
    if !printed.isEmpty, whole.hasPrefix(printed) {
      label = printed
      let rest = whole.dropFirst(printed.count)
      startsLine = rest.first?.isNewline ?? false
      text = String(rest.drop { $0.isWhitespace })
    } else {
      label = ""
      text = whole
    }
    isHeading = block.role == .heading
    isTable = block.role == .table
    self.block = block.id
    self.children = children
  }

  init(step: ProvisionPath.Step?, label: String, text: String, isHeading: Bool = false, origin: Int?) {
    self.step = step
    self.label = label
    self.text = text
    self.isHeading = isHeading
    self.origin = origin
  }

  /// The label and the text, as a paragraph.
  var paragraph: String { [label, text].filter { !$0.isEmpty }.joined(separator: startsLine ? "\n" : " ") }
}

extension ProvisionNode {
  /// The tree of `node`.
  init(_ node: Node, in source: SourceText) {
    self.init(node.block, in: source, children: node.children.map { ProvisionNode($0, in: source) })
  }
}
