/// A provision of an act while amendments are worked into it: a labelled block, or a paragraph, a table, a quotation.
struct ProvisionNode: Sendable {
  /// What amendments have done to it.
  enum State: Sendable, Hashable {
    case current
    case repealed
  }

  /// An amendment of one of the acts.
  struct Change: Sendable, Hashable {
    /// The act, by its place among the amending acts.
    let act: Int
    /// Which of its amendments that change the act in hand and hold.
    let amendment: Int
  }

  /// What stands behind the label of a provision that was repealed.
  static let repealedText = "(được bãi bỏ)"

  /// Its own step in paths; nil for paragraphs, bullets and quotations.
  var step: ProvisionPath.Step?
  /// What it is in the hierarchy.
  var division: Division
  /// The label as printed: `Điều 5.`, `1.`, `a)`; empty without one.
  var label: String
  /// The text without the label; of a table with rows, see ``table``.
  var text: String
  /// The rows, where it is a table whose text shows them.
  var table: Consolidation.Table?
  /// Whether the children are below a heading: Chương, Mục, Điều with a title.
  var isHeading: Bool
  /// Whether the text begins on the line below the label.
  var startsLine = false
  var children: [ProvisionNode] = []
  var state = State.current
  /// The act that put in the text, by its place among the amending acts; nil for the act's own text.
  var origin: Int?
  /// The amendments that changed it, in their order.
  var changes: [Change] = []
  /// The amendments of it that were refused, by their place among those refused.
  var refusals: [Int] = []
  /// Whether it only shows where a provision would be that the act does not have.
  var isMissing = false
  /// Whether the text that was consolidated had it between `⟨` and `⟩` already.
  var wasMarked = false
  /// The ``Block/id`` of the block of the base that it is; nil for text that came in.
  var block: Int?

  init(step: ProvisionPath.Step, label: String, text: String, origin: Int?) {
    self.step = step
    division = Division(step.unit)
    self.label = label
    self.text = text
    isHeading = false
    self.origin = origin
  }

  /// A block of a new text, whose printed `label` may have been left out.
  init(_ block: Label?, label: String, text: String, origin: Int) {
    step = label.isEmpty ? nil : block.flatMap { ProvisionPath.Step($0) }
    division = Division.labelled(label.isEmpty ? nil : block) ?? .alinea
    self.label = label
    self.text = text
    isHeading = false
    self.origin = origin
  }

  /// Shows where a provision would be that the act does not have.
  static func missing(_ step: ProvisionPath.Step, label: String) -> ProvisionNode {
    var node = ProvisionNode(
      step: step, label: label, text: missingText + step.unit.name.lowercased() + " này)", origin: nil)
    node.isMissing = true
    return node
  }

  private static let missingText = "(văn bản không có "

  /// The label and the text, as a paragraph; of a table a row a line.
  var paragraph: String {
    if let table { return table.text }
    let text = state == .repealed ? Self.repealedText : text
    return [label, text].filter { !$0.isEmpty }.joined(
      separator: startsLine && state == .current ? "\n" : " ")
  }
}

extension ProvisionNode {
  /// The tree of `node`.
  init(_ node: Node, in source: SourceText, isMarked: (Block) -> Bool) {
    let block = node.block
    step = block.role == .quote ? nil : block.label.flatMap { ProvisionPath.Step($0) }
    division = node.division
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
    if case .table(let rows) = node { table = Consolidation.Table(rows) }
    isHeading = block.role == .heading
    if !label.isEmpty, text == Self.repealedText {
      state = .repealed
      text = ""
    }
    self.block = block.id
    wasMarked = isMarked(block)
    isMissing = wasMarked && !label.isEmpty && text.hasPrefix(Self.missingText)
    children = node.children.map { ProvisionNode($0, in: source, isMarked: isMarked) }
  }
}

extension ProvisionNode {
  /// Its changes and those of what is inside it, in the order of the acts.
  var allChanges: [Change] {
    guard !children.isEmpty else { return changes }
    var all: [Change] = []
    for change in changes + children.flatMap(\.allChanges) where !all.contains(change) { all.append(change) }
    return all.sorted { ($0.act, $0.amendment) < ($1.act, $1.amendment) }
  }

  /// Nothing is left open any more.
  mutating func clearMarks() {
    refusals = []
    wasMarked = false
  }

  /// Is marked where `old`, which has the same parts, was.
  mutating func keepMarks(of old: ProvisionNode) {
    wasMarked = old.wasMarked
    for (index, child) in zip(children.indices, old.children) { children[index].keepMarks(of: child) }
  }

  /// Notes that amendment `refusal` was refused, at it and all inside it.
  mutating func addRefusal(_ refusal: Int) {
    if !refusals.contains(refusal) { refusals.append(refusal) }
    for index in children.indices { children[index].addRefusal(refusal) }
  }

  /// Whether it has the same words as `other`, with what is inside.
  func isSameText(as other: ProvisionNode) -> Bool {
    hasSameWords(as: other) && table == other.table && children.count == other.children.count
      && zip(children, other.children).allSatisfy { $0.label == $1.label && $0.isSameText(as: $1) }
  }

  /// Whether its own text has the same words as that of `other`, however they are spelled.
  func hasSameWords(as other: ProvisionNode) -> Bool {
    func words(_ text: String) -> [UInt32] {
      let text = TextFolding.whiteSpace(text)[...].trimmingEnd { $0 == "." || $0 == ";" || $0 == "," }
      return FoldedText(String(text), ignoresCase: false).units
    }
    return words(text) == words(other.text)
  }
}

extension Substring {
  fileprivate func trimmingEnd(_ isLeftOut: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, isLeftOut(last) { text.removeLast() }
    return text
  }
}
