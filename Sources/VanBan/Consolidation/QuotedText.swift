/// The new text of an amendment as provisions.
struct QuotedText {
  /// In reading order, nested by their labels.
  let roots: [ProvisionNode]

  /// The text of `amendment` in the act `document`, which is the amending act number `origin` and has these tables.
  init(
    _ amendment: Amendment, in document: Document, tables: [Int: Consolidation.Table], origin: Int
  ) {
    var flat: [(depth: Int, node: ProvisionNode)] = []
    for range in amendment.inlineText {
      flat.append((0, Self.inline(document.source[range], origin: origin)))
    }
    let blocks = amendment.text.map { document.blocks[$0] }
    let texts = Self.unquoted(blocks.map { $0.text(in: document.source) })
    for (block, text) in zip(blocks, texts) {
      var node = Self.node(block, text, in: document.source, origin: origin)
      if block.role == .table {
        node.division = .table
        node.table = tables[block.id]
      }
      flat.append((block.depth, node))
    }
    roots = Self.nested(flat[...])
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

  private static func nested(_ flat: ArraySlice<(depth: Int, node: ProvisionNode)>) -> [ProvisionNode] {
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

  /// The provision of the text that `path` means: one of its own, or inside one that the path leads through.
  func provision(at path: ProvisionPath) -> ProvisionNode? {
    guard let last = path.last else { return nil }
    if let found = roots.first(where: { $0.step == last }) { return found }
    for root in roots {
      guard let step = root.step, let at = path.steps.firstIndex(of: step) else { continue }
      var node: ProvisionNode? = root
      for step in path.steps[(at + 1)...] { node = node?.children.first { $0.step == step } }
      if let node { return node }
    }
    return nil
  }
}
