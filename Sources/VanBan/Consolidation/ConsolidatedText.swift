extension Consolidation {
  /// A paragraph of the consolidated text.
  public struct Paragraph: Sendable {
    /// The label and the text, as printed.
    public let text: String
    /// How many characters of ``text`` are the label.
    public let labelLength: Int
    /// How deep it is nested, from 0.
    public let depth: Int
    /// The provision that it begins; nil for one that begins none.
    public let provision: ProvisionPath?
    /// The amendments that changed it, by their place in ``Consolidation/entries``.
    public let changes: [Int]
    /// The amendments of it that were not carried out, by their place in ``Consolidation/refused``.
    public let refusals: [Int]
    /// Whether it was repealed.
    public let isRepealed: Bool
    /// Whether it heads provisions.
    public let isHeading: Bool
    /// The ``Block/id`` of the block of the base that stood here; nil for text that came in.
    public let block: Int?
  }

  /// The provisions in reading order, without letterhead and signature.
  public var paragraphs: [Paragraph] {
    var result: [Paragraph] = []
    Self.add(tree.roots, at: ProvisionPath([]), depth: 0, to: &result)
    return result
  }

  private static func add(
    _ nodes: [ProvisionNode], at outer: ProvisionPath, depth: Int, to result: inout [Paragraph]
  ) {
    for node in nodes {
      var path = outer
      if let step = node.step {
        path = ProvisionPath(
          outer.steps.filter { $0.unit.rank < step.unit.rank && step.unit != .article } + [step])
      }
      let text =
        node.state == .repealed ? [node.label, "(được bãi bỏ)"].joined(separator: " ") : node.paragraph
      result.append(
        Paragraph(
          text: text, labelLength: node.label.count, depth: depth, provision: node.step.map { _ in path },
          changes: node.changes, refusals: node.refusals, isRepealed: node.state == .repealed,
          isHeading: node.isHeading, block: node.block))
      add(node.children, at: path, depth: depth + 1, to: &result)
    }
  }

  /// The text with letterhead and signature, a paragraph a line. A paragraph whose amendments were not all carried out
  /// stands between `⟨` and `⟩`.
  public var text: String {
    let (before, after) = frame
    let lines = paragraphs.map { $0.refusals.isEmpty ? $0.text : "⟨\($0.text)⟩" }
    return (before + lines + after).filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  /// What stands before the provisions and behind them, a paragraph a line.
  private var frame: (before: [String], after: [String]) {
    var before: [String] = []
    var after: [String] = []
    var isBehind = false
    func add(_ blocks: [Block]) {
      let texts = blocks.map { $0.text(in: base.source) }
      if isBehind { after += texts } else { before += texts }
    }
    for part in ReadingOrder(base).parts {
      switch part {
      case .body: isBehind = true
      case .preface(let blocks): add(blocks)
      case .addressee(let block), .preamble(let block): add([block])
      case .recipients(let recipients): add(recipients.blocks)
      case .signature(let signature): add(signature.blocks)
      case .appendix, .notes: break
      }
    }
    return (before, after)
  }
}
