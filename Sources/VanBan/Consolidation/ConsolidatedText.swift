extension Consolidation {
  /// A paragraph of the consolidated text.
  public struct Paragraph: Sendable {
    /// Its name in the act, as ``Document/identifiers`` makes them: `art_5__para_2`.
    public let identifier: String
    /// The label and the text, as printed; of a table a row a line, with tabs between the cells.
    public let text: String
    /// How many characters of ``text`` are the label.
    public let labelLength: Int
    /// How deep it is nested, from 0.
    public let depth: Int
    /// What it is in the hierarchy.
    public let division: Division
    /// The provision that it begins; nil for one that begins none.
    public let provision: ProvisionPath?
    /// The rows, where it is a table whose text shows them.
    public let table: Table?
    /// The act that put in the text, by its place among ``Consolidation/amendingActs``; nil for the act's own text, though
    /// words of it may have been changed.
    public let origin: Int?
    /// The amendments that changed it, by their place in ``Consolidation/entries``.
    public let changes: [Int]
    /// The amendments of it that were not carried out, by their place in ``Consolidation/refused``.
    public let refusals: [Int]
    /// Whether what it should say is not certain: some amendment of it was not carried out, now or before.
    public let isMarked: Bool
    /// Whether it was repealed.
    public let isRepealed: Bool
    /// Whether it heads provisions.
    public let isHeading: Bool
    /// The ``Block/id`` of the block of the base that stood here; nil for text that came in.
    public let block: Int?

    /// The label and the text, between `⟨` and `⟩` where it is marked.
    public var markedText: String { isMarked ? "⟨\(text)⟩" : text }

    /// The text without the label.
    public var body: String { String(text.dropFirst(labelLength).drop { $0.isWhitespace }) }

    /// The label as printed; empty without one.
    public var label: String { String(text.prefix(labelLength)) }
  }

  /// The provisions in reading order, without letterhead and signature.
  ///
  /// - Complexity: O(*n*) in the length of the text: each call makes them anew.
  public var paragraphs: [Paragraph] {
    ConsolidatedParagraphs(places: entryPlaces).paragraphs(of: tree)
  }

  /// The provisions of the act as it was.
  public var originalParagraphs: [Paragraph] {
    ConsolidatedParagraphs(places: [:]).paragraphs(of: ProvisionTree(base))
  }

  /// The text with letterhead, signature and appendices, a paragraph a line. A paragraph whose amendments were not all
  /// carried out stands between `⟨` and `⟩`, and what was not carried out is listed at the head in such lines too, with
  /// the reason. A text in this form can be consolidated further.
  public var text: String {
    var lines = refusedBefore
    for entry in refused {
      let line = MarkedText.refusedHead + line(of: entry) + "⟩"
      if !lines.contains(line) { lines.append(line) }
    }
    return (lines + self.lines(isMarked: true)).joined(separator: "\n") + "\n"
  }

  /// The text without marks, and without what was not carried out.
  var plainText: String { lines(isMarked: false).joined(separator: "\n") + "\n" }

  private func lines(isMarked: Bool) -> [String] {
    var lines: [String] = []
    for part in parts {
      switch part {
      case .provisions:
        // Blank lines set tables off.
        lines += paragraphs.flatMap { paragraph -> [String] in
          let text = isMarked ? paragraph.markedText : paragraph.text
          return paragraph.table == nil ? [text] : ["", text, ""]
        }
      case .blocks(.signature, let blocks): lines += blocks.flatMap { pieces(of: $0) }
      case .blocks(_, let blocks): lines += blocks.map { $0.text(in: base.source) }
      case .appendix(_, let blocks, let paragraphs):
        // Blank lines set the heading off.
        lines += [""] + blocks.flatMap { pieces(of: $0) } + [""]
        lines += paragraphs.map { isMarked ? $0.markedText : $0.text }
      }
    }
    return lines
  }
}

extension Consolidation {
  /// The lines of `block` as printed.
  private func pieces(of block: Block) -> [String] {
    block.pieces.map { TextFolding.whiteSpace(base.source.text(in: $0)) }
  }

  /// A part of the consolidated text.
  package enum Part {
    /// What stands around the provisions, with what it is.
    case blocks(Frame, [Block])
    case provisions
    /// An appendix, which amendments do not reach: its heading and what is in it, marked where something should be changed.
    case appendix(Appendix, heading: [Block], [Paragraph])
  }

  /// What stands around the provisions.
  package enum Frame: Sendable {
    case preface, preamble, recipients, signature, notes
  }

  /// The parts in reading order.
  package var parts: [Part] {
    var parts: [Part] = []
    var hasProvisions = false
    var trees = appendices.trees[...]
    for part in ReadingOrder(base).parts {
      switch part {
      case .body where hasProvisions: break
      case .body:
        hasProvisions = true
        parts.append(.provisions)
      case .preface(let blocks): parts.append(.blocks(.preface, blocks))
      case .addressee(let block), .preamble(let block): parts.append(.blocks(.preamble, [block]))
      case .recipients(let recipients): parts.append(.blocks(.recipients, recipients.blocks))
      case .signature(let signature): parts.append(.blocks(.signature, signature.blocks))
      case .appendix(let appendix):
        guard let tree = trees.popFirst() else { continue }
        parts.append(
          .appendix(
            appendix, heading: appendix.headerBlocks + [appendix.heading].compactMap { $0 },
            ConsolidatedParagraphs(places: [:]).paragraphs(of: tree)))
      case .notes(let notes):
        parts.append(.blocks(.notes, notes.flatMap { $0.body.flatMap(\.allBlocks) }))
      }
    }
    return parts
  }
}

extension Node {
  /// The blocks of it and of all under it, in reading order.
  fileprivate var allBlocks: [Block] { [block] + children.flatMap(\.allBlocks) }
}

/// Makes paragraphs of provisions.
struct ConsolidatedParagraphs {
  /// The places in the entries of what changed provisions.
  let places: [ProvisionNode.Change: Int]
  private var paragraphs: [Consolidation.Paragraph] = []
  private var uses: [String: Int] = [:]

  init(places: [ProvisionNode.Change: Int]) { self.places = places }

  func paragraphs(of tree: ProvisionTree) -> [Consolidation.Paragraph] {
    var maker = self
    maker.add(tree.roots, at: ProvisionPath([]), under: "", depth: 0)
    return maker.paragraphs
  }

  private mutating func add(
    _ nodes: [ProvisionNode], at outer: ProvisionPath, under prefix: String, depth: Int
  ) {
    var counts: [String: Int] = [:]
    for node in nodes {
      var path = outer
      if let step = node.step {
        path = ProvisionPath(
          outer.steps.filter { $0.unit.rank < step.unit.rank && step.unit != .article } + [step])
      }
      let name = name(of: node, under: prefix, &counts)
      paragraphs.append(
        Consolidation.Paragraph(
          identifier: name, text: node.paragraph, labelLength: node.label.count, depth: depth,
          division: node.division, provision: node.step.map { _ in path }, table: node.table,
          origin: node.origin, changes: node.changes.compactMap { places[$0] }.sorted(),
          refusals: node.refusals, isMarked: node.wasMarked || !node.refusals.isEmpty,
          isRepealed: node.state == .repealed, isHeading: node.isHeading, block: node.block))
      add(node.children, at: path, under: name + "__", depth: depth + 1)
    }
  }

  /// As ``NodeIdentifiers`` makes names; the second of a name gets `_2`.
  private mutating func name(
    of node: ProvisionNode, under prefix: String, _ counts: inout [String: Int]
  ) -> String {
    let sort = node.division.abbreviation
    var number = node.division.isNumbered ? node.step.map { NodeNumber.text(printed: $0.number) } ?? "" : ""
    if number.isEmpty {
      counts[sort, default: 0] += 1
      number = String(counts[sort, default: 1])
    }
    let name = (node.division == .article ? "" : prefix) + sort + "_" + number
    uses[name, default: 0] += 1
    let count = uses[name, default: 1]
    return count == 1 ? name : name + "_\(count)"
  }
}
