/// The new text of an amendment as provisions.
struct QuotedText {
  /// In reading order, nested by their labels.
  let roots: [ProvisionNode]

  /// The text of `amendment` in the act `document`, which is the amending act number `origin` and has these tables.
  init(
    _ amendment: Amendment, in document: Document, tables: [Int: Consolidation.Table], origin: Int
  ) {
    var flat: [Part] = []
    for range in amendment.inlineText {
      flat.append(Part(depth: 0, node: Self.inline(document.source[range], origin: origin), isFirst: true))
    }
    let blocks = amendment.text.map { document.blocks[$0] }
    let printed = blocks.map { $0.text(in: document.source) }
    let texts = Self.unquoted(printed)
    for (index, (block, text)) in zip(blocks, texts).enumerated() {
      var node = Self.node(block, text, in: document.source, origin: origin)
      if block.role == .table {
        node.division = .table
        node.table = tables[block.id]
      }
      // The closing mark on a line of its own.
      guard !node.label.isEmpty || !node.text.isEmpty || node.table != nil else { continue }
      let isFirst =
        index > 0 && Self.startsQuotation(printed[index]) && Self.endsQuotation(printed[index - 1])
      flat.append(Part(depth: block.depth, node: node, isFirst: isFirst))
    }
    roots = Self.nested(Self.attached(flat)[...])
  }

  /// A block of a quotation.
  private struct Part {
    var depth: Int
    let node: ProvisionNode
    /// Whether a quotation of its own begins with it, behind another.
    let isFirst: Bool
  }

  /// Puts paragraphs and tables that stand behind a provision, as deep as it, inside it: outside the quotation they would
  /// be part of it.
  private static func attached(_ parts: [Part]) -> [Part] {
    var parts = parts
    var outer: Int?
    for index in parts.indices {
      let part = parts[index]
      if part.isFirst { outer = nil }
      if part.node.step != nil {
        if outer.map({ part.depth <= $0 }) ?? true { outer = part.depth }
      } else if let outer, part.depth <= outer, !part.node.isGap {
        parts[index].depth = outer + 1
      }
    }
    return parts
  }

  /// Takes out the marks around quotations: before the first block and behind the last, and where one quotation ends
  /// and the next begins.
  private static func unquoted(_ texts: [String]) -> [String] {
    var result = texts
    for index in texts.indices {
      let isFirst = index == 0 || endsQuotation(texts[index - 1])
      let isLast =
        index == texts.count - 1 || startsQuotation(texts[index + 1]) && endsQuotation(texts[index])
      if isFirst, startsQuotation(result[index]) { result[index].removeFirst() }
      if isLast { result[index] = withoutEnd(result[index]) }
    }
    return result
  }

  private static let opening: Set<Character> = ["“", "\"", "‘", "«"]
  private static let closing: Set<Character> = ["”", "\"", "’", "»"]
  private static let stops: Set<Character> = [".", ";", ",", " "]

  private static func startsQuotation(_ text: String) -> Bool {
    text.first.map { opening.contains($0) } ?? false
  }

  private static func endsQuotation(_ text: String) -> Bool {
    text.last { !stops.contains($0) }.map { closing.contains($0) } ?? false
  }

  /// `text` without its closing mark and what stands behind that; as it is where it has none.
  private static func withoutEnd(_ text: String) -> String {
    guard endsQuotation(text), let mark = text.lastIndex(where: { !stops.contains($0) }) else { return text }
    // `… sau đây gọi là “Quỹ”.` closes a name of its own.
    let opened = text[..<mark].reduce(0) { count, character in
      character == "“" || character == "«"
        ? count + 1 : character == "”" || character == "»" ? count - 1 : count
    }
    guard text[mark] == "\"" || opened <= 0 else { return text }
    return String(text[..<mark])
  }

  private static func node(_ block: Block, _ text: String, in source: SourceText, origin: Int)
    -> ProvisionNode
  {
    let printed = block.label.map { source[$0.range] } ?? ""
    let hasLabel = !printed.isEmpty && text.hasPrefix(printed)
    return ProvisionNode(
      block.label, label: hasLabel ? printed : "",
      text: hasLabel ? String(text.dropFirst(printed.count).drop { $0.isWhitespace }) : text, origin: origin)
  }

  /// A provision on the line of its own statement.
  private static func inline(_ quoted: String, origin: Int) -> ProvisionNode {
    var text = TextFolding.whiteSpace(quoted)
    if startsQuotation(text) { text.removeFirst() }
    text = withoutEnd(text)
    let source = SourceText(text)
    let words = WordSequence(Tokenizer.tokens(of: source))
    let label = LabelReader.label(of: words, in: source)
    let printed = label.map { source[$0.range] } ?? ""
    return ProvisionNode(
      label, label: printed, text: String(text.dropFirst(printed.count).drop { $0.isWhitespace }),
      origin: origin)
  }

  private static func nested(_ flat: ArraySlice<Part>) -> [ProvisionNode] {
    var roots: [ProvisionNode] = []
    var index = flat.startIndex
    while index < flat.endIndex {
      var node = flat[index].node
      var end = index + 1
      while end < flat.endIndex, flat[end].depth > flat[index].depth { end += 1 }
      node.children = nested(flat[(index + 1)..<end])
      node.isHeading =
        !node.children.isEmpty && (node.step.map { $0.unit.rank <= ProvisionUnit.article.rank } ?? false)
      roots.append(node)
      index = end
    }
    return roots
  }

  /// The provision of the text that `path` means: one of its own, or inside one that the path leads through. Dots between
  /// provisions that are quoted stand for others, which stay.
  func provision(at path: ProvisionPath) -> ProvisionNode? {
    guard let last = path.last else { return nil }
    if let found = roots.firstIndex(where: { $0.step == last }) {
      // `2. …` twice, for clauses of two Điều.
      guard !roots[(found + 1)...].contains(where: { $0.step == last }) else { return nil }
      return found == roots.count - 1 ? roots[found] : roots[found].withoutGaps
    }
    for root in roots {
      guard let step = root.step, let at = path.steps.firstIndex(of: step) else { continue }
      var node: ProvisionNode? = root
      for step in path.steps[(at + 1)...] { node = node?.children.first { $0.step == step } }
      if let node { return node.withoutGaps }
    }
    return nil
  }

  /// The provisions of the text that are none of `targets`, nor inside one of them, and that the act does not have in
  /// these words. Text of which not even that can be told counts as part of the first target.
  func unnamed(besides targets: [ProvisionPath], in tree: ProvisionTree) -> [AmendingAct.Unnamed] {
    var unnamed: [AmendingAct.Unnamed] = []
    // Without labels all of the text is that of the one provision named.
    let isLabelled = targets.contains { provision(at: $0) != nil }
    var isRest = false
    for root in roots {
      guard let step = root.step,
        let target = targets.first(where: { $0.steps.contains(step) })
          ?? targets.first(where: { $0.steps.contains { $0.unit == step.unit } }),
        let at = target.steps.firstIndex(where: { $0.unit == step.unit })
      else {
        isRest = isRest || isLabelled && !root.isGap
        continue
      }
      Self.check(root, ProvisionPath(Array(target.steps[..<at])), targets, tree, &unnamed)
    }
    if isRest, let first = targets.first { unnamed.append(.init(path: first, node: nil)) }
    return unnamed
  }

  private static func check(
    _ node: ProvisionNode, _ outer: ProvisionPath, _ targets: [ProvisionPath], _ tree: ProvisionTree,
    _ unnamed: inout [AmendingAct.Unnamed]
  ) {
    guard let step = node.step else { return }
    let path = ProvisionPath(outer.steps + [step])
    if targets.contains(where: { $0.contains(path) }) { return }
    let place = tree.place(of: path)
    guard targets.contains(where: { path.contains($0) }) else {
      let node = node.withoutGaps
      if let place, node.isSameText(as: tree[place]) { return }
      return unnamed.append(.init(path: path, node: node))
    }
    if let place, !node.text.isEmpty, !node.isGap, !node.hasSameWords(as: tree[place]) {
      unnamed.append(.init(path: path, node: nil))
    }
    for child in node.children { check(child, path, targets, tree, &unnamed) }
  }
}

extension ProvisionNode {
  /// Whether it has nothing but dots, which stand for text that stays as it is.
  var isGap: Bool {
    text.contains { $0 == "…" || $0 == "." } && text.allSatisfy { "….()[] ;".contains($0) }
      && (text.contains("…") || text.contains(".."))
  }

  /// Without paragraphs that are nothing but dots.
  var withoutGaps: ProvisionNode {
    guard hasGaps else { return self }
    var node = self
    node.children = children.filter { !($0.isGap && $0.step == nil) }.map(\.withoutGaps)
    return node
  }

  /// Whether something is inside it that is not among `nodes` in the same words.
  func hasOthers(than nodes: [ProvisionNode]) -> Bool {
    !withoutGaps.children.allSatisfy { child in
      nodes.contains { $0.step == child.step && child.isSameText(as: $0) }
    }
  }

  private var hasGaps: Bool { children.contains { $0.isGap || $0.hasGaps } }

  /// With what dots stand for taken from `old`; nil where it is not clear what that is.
  func filled(from old: ProvisionNode) -> ProvisionNode? {
    guard hasGaps || isGap else { return self }
    var node = self
    if isGap { node.text = old.text }
    node.children = []
    for child in children where !(child.isGap && child.step == nil) {
      guard let same = old.children.first(where: { $0.step == child.step && child.step != nil }) else {
        if child.isGap { return nil }
        node.children.append(child.withoutGaps)
        continue
      }
      guard let filled = child.filled(from: same) else { return nil }
      node.children.append(filled)
    }
    let kept = old.children.filter { other in !node.children.contains { $0.step == other.step } }
    let labelled = kept.filter { $0.step != nil }
    guard !labelled.isEmpty else { return node }
    guard labelled.count == kept.count else { return nil }
    for child in labelled {
      guard let step = child.step else { continue }
      let before = node.children.lastIndex {
        $0.step.map { $0.unit == step.unit && ProvisionOrder.isBefore($0.number, step.number) } ?? false
      }
      node.children.insert(child, at: before.map { $0 + 1 } ?? 0)
    }
    return node
  }
}
