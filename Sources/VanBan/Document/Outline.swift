extension Document {
  /// The document as a person would draw it: who issued what, then the tree of its parts, a line each.
  ///
  /// - Parameter textLength: The longest text of a line in characters; longer ones end in `…`.
  public func outline(textLength: Int = 80) -> String {
    var outline = Outline(source: source, textLength: max(textLength, 1))
    outline.write(self)
    return outline.text
  }
}

private struct Outline {
  /// A branch of the tree as drawn.
  struct Branch {
    var text: String
    var branches: [Branch] = []
  }

  let source: SourceText
  let textLength: Int
  private(set) var text = ""

  init(source: SourceText, textLength: Int) {
    self.source = source
    self.textLength = textLength
  }

  mutating func write(_ document: Document) {
    for heading in headings(of: document) where !heading.isEmpty { text += heading + "\n" }
    text += OutlineCounts(document).text + "\n"
    write(branches(of: document), after: "")
  }

  /// Whose document it is, and about what.
  private func headings(of document: Document) -> [String] {
    let header = document.header
    let issuer = [header.superior, header.issuer].compactMap { $0 }.joined(separator: " / ")
    let type = document.title.type ?? document.kind?.name
    let date = [header.place, header.date?.description].compactMap { $0 }.joined(separator: ", ")
    let what = [type, number(of: header), date.isEmpty ? nil : date].compactMap { $0 }
    return [issuer, what.joined(separator: " · "), document.title.text ?? ""]
      .map { TextFolding.whiteSpace($0) }
  }

  /// `Số 64/2007/NĐ-CP`; a blank serial as `…`.
  private func number(of header: Header) -> String? {
    guard let number = header.number else { return nil }
    return "Số " + (header.serial == nil ? "…" : "") + number
  }
}

// MARK: - Branches

extension Outline {
  private func branches(of document: Document) -> [Branch] {
    let preamble = document.preamble
    var branches = document.addressees.map { branch($0) }
    let opening = preamble.authority + preamble.bases + [preamble.enacting].compactMap { $0 }
    branches += opening.sorted { $0.id < $1.id }.map { branch($0) }
    branches += document.body.map { branch($0) }
    if let recipients = document.recipients, !recipients.entries.isEmpty {
      let label = recipients.label.map { branch($0).text } ?? "Nơi nhận:"
      branches.append(Branch(text: label, branches: recipients.entries.map { branch($0.block) }))
    }
    for signature in document.signatures {
      let parts = [signature.capacity, signature.body, signature.office, signature.name]
      branches.append(Branch(text: shortened(parts.compactMap { $0 }.joined(separator: " "))))
    }
    for appendix in document.appendices {
      branches.append(
        Branch(
          text: appendix.heading.map { branch($0).text } ?? "(sau chữ ký)",
          branches: appendix.body.map { branch($0) }))
    }
    branches += document.footnotes.flatMap(\.body).map { branch($0) }
    return branches
  }

  private func branch(_ node: Node) -> Branch {
    var branch =
      switch node {
      case .table(let table):
        Branch(text: "[table, \(OutlineCounts.count(table.rows.count, "row"))] " + text(of: table.block))
      case .figure(let block): Branch(text: "[figure] " + text(of: block))
      case .quote(let quote): Branch(text: "[quote] " + text(of: quote.block))
      default: Branch(text: text(of: node.block))
      }
    branch.text = shortened(branch.text)
    branch.branches = node.children.map { self.branch($0) }
    return branch
  }

  private func branch(_ block: Block) -> Branch { Branch(text: shortened(text(of: block))) }

  private func text(of block: Block) -> String { TextFolding.whiteSpace(block.text(in: source)) }

  private func shortened(_ text: String) -> String {
    text.count > textLength ? text.prefix(textLength - 1) + "…" : text
  }

  private mutating func write(_ branches: [Branch], after prefix: String) {
    for (index, branch) in branches.enumerated() {
      let isLast = index == branches.count - 1
      text += prefix + (isLast ? "└─ " : "├─ ") + branch.text + "\n"
      write(branch.branches, after: prefix + (isLast ? "   " : "│  "))
    }
  }
}

/// How many there are of what a person would count.
private struct OutlineCounts: DocumentWalker {
  private var sections = 0
  private var items = 0
  private var paragraphs = 0
  private var tables = 0
  private var figures = 0
  private var citations: Int
  private var diagnostics: Int

  init(_ document: Document) {
    citations = document.citations.count
    diagnostics = document.diagnostics.count
    walk(document)
  }

  mutating func visitSection(_ section: Section) {
    sections += 1
    descend(into: .section(section))
  }

  mutating func visitItem(_ item: ListItem) {
    items += 1
    descend(into: .item(item))
  }

  mutating func visitParagraph(_ block: Block) { paragraphs += 1 }
  mutating func visitTable(_ table: Table) { tables += 1 }
  mutating func visitFigure(_ block: Block) { figures += 1 }

  /// `3 sections, 1 item`; what there is none of is left out, citations are always told.
  var text: String {
    let counts = [
      (sections, "section"), (items, "item"), (paragraphs, "paragraph"), (tables, "table"),
      (figures, "figure"),
    ]
    var parts = counts.filter { $0.0 > 0 }.map { Self.count($0.0, $0.1) }
    parts.append(Self.count(citations, "citation"))
    if diagnostics > 0 { parts.append(Self.count(diagnostics, "diagnostic")) }
    return parts.joined(separator: ", ")
  }

  static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
