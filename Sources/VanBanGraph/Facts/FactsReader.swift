public import VanBan

extension DocumentFacts {
  /// What the graph keeps of `document`, which was read from the file at `path`.
  ///
  /// - Parameters:
  ///   - document: The document, parsed.
  ///   - path: Its name in the graph.
  ///   - hash: A digest of the file's bytes.
  ///   - byteCount: The length of the file in bytes.
  /// - Complexity: O(*n*) in the length of the document.
  public init(_ document: Document, path: String, hash: String, byteCount: Int) {
    let nodes = NodePaths(document)
    let places = ProvisionPlaces(document)
    let blocks = Dictionary(document.blocks.map { ($0.id, $0) }) { first, _ in first }
    let citations = document.citations.map { citation in
      let block = blocks[citation.block]
      var origin: Int?
      if case .citation(let id) = citation.origin { origin = id }
      return CitationFacts(
        ordinal: citation.id, origin: origin, work: WorkFacts(citation), relation: citation.relation.rawValue,
        pinpoint: citation.pinpoint?.text,
        provisions: Self.keys(citation.pinpoint), node: nodes.path(ofBlock: citation.block),
        citing: places[citation.block],
        quote: block.map { Quote.text(around: citation.range, in: $0, of: document.source) } ?? "",
        line: document.source.lines.line(at: citation.range.lowerBound), start: citation.range.lowerBound,
        end: citation.range.upperBound)
    }
    let reported = Self.reported(document, citations)
    self.init(
      path: path, hash: hash, byteCount: byteCount, identity: WorkFacts(document),
      isDraft: document.header.isDraft, citations: citations + reported, force: ForceFacts.read(document),
      changes: ChangeFacts.read(document),
      provisions: places.keys)
  }

  /// The provisions that a pinpoint names, each once.
  private static func keys(_ pinpoint: Pinpoint?) -> [ProvisionKey] {
    guard let pinpoint else { return [] }
    var seen: Set<ProvisionKey> = []
    return pinpoint.provisions.compactMap { ProvisionKey($0) }.filter { seen.insert($0).inserted }
  }

  /// What the document says that works which it cites have done to others, as citations of these by those.
  private static func reported(_ document: Document, _ citations: [CitationFacts]) -> [CitationFacts] {
    let places = Dictionary(citations.enumerated().map { ($0.element.ordinal, $0.offset) }) { first, _ in
      first
    }
    var reported: [CitationFacts] = []
    for change in document.reportedChanges {
      guard let by = places[change.by], let act = places[change.act] else { continue }
      var facts = citations[act]
      facts.ordinal = citations.count + reported.count + 1
      facts.origin = change.by
      facts.relation = change.relation.rawValue
      facts.standing = .reported
      // The words around the work that has done it say so.
      facts.quote = citations[by].quote
      facts.node = citations[by].node
      facts.citing = citations[by].citing
      facts.line = document.source.lines.line(at: change.range.lowerBound)
      facts.start = change.range.lowerBound
      facts.end = change.range.upperBound
      reported.append(facts)
    }
    return reported
  }
}

/// The labels over each block of a document.
struct NodePaths {
  private var paths: [Int: String] = [:]

  init(_ document: Document) {
    for node in document.body { visit(node) }
    for (index, appendix) in document.appendices.enumerated() {
      let name = document.appendices.count > 1 ? "Phụ lục (\(index + 1))" : "Phụ lục"
      if let heading = appendix.heading { paths[heading.id] = name }
      for node in appendix.body { visit(node, under: name) }
    }
  }

  /// `Phần thứ nhất / I. / 2.`; nil outside the body, and where neither the block nor any above it has a label.
  func path(ofBlock id: Int) -> String? { paths[id] }

  /// Without recursion, so that deep nesting cannot exhaust the stack.
  private mutating func visit(_ root: Node, under path: String? = nil) {
    var open = [(root, path)]
    while let (node, path) = open.popLast() {
      let own = [path, node.block.label?.text].compactMap { $0 }.joined(separator: " / ")
      let here = own.isEmpty ? nil : own
      paths[node.block.id] = here
      open += node.children.map { ($0, here) }
    }
  }
}

/// The words around a mention.
enum Quote {
  /// The most bytes before and after the mention.
  private static let reach = (before: 160, after: 200)

  /// The text of `block`, cut to the words around `range` where it is long, with `…` where it is cut.
  static func text(around range: SourceRange, in block: Block, of source: SourceText) -> String {
    let whole = Array(block.text(in: source).utf8)
    if whole.count <= reach.before + reach.after { return String(decoding: whole, as: UTF8.self) }
    let start = position(of: range.lowerBound, in: block, of: source)
    let end = min(start + range.count, whole.count)
    var low = max(0, start - reach.before)
    var high = min(whole.count, end + reach.after)
    while low > 0, low < start, whole[low - 1] != 0x20 { low += 1 }
    while high < whole.count, high > end, whole[high] != 0x20 { high -= 1 }
    // Not inside a character, if there was no blank.
    while low > 0, whole[low] & 0xC0 == 0x80 { low -= 1 }
    while high < whole.count, whole[high] & 0xC0 == 0x80 { high += 1 }
    let text = String(decoding: whole[low..<high], as: UTF8.self)
    return (low > 0 ? "… " : "") + trimmed(text) + (high < whole.count ? " …" : "")
  }

  /// The position of byte `offset` of the source in the text of the block, to within a byte a line.
  private static func position(of offset: Int, in block: Block, of source: SourceText) -> Int {
    var position = 0
    for piece in block.pieces {
      if offset < piece.upperBound { return position + max(0, offset - piece.lowerBound) }
      position += piece.count + 1
    }
    return max(0, position - 1)
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
