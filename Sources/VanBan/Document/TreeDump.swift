/// What a tree dump shows.
public struct TreeDumpOptions: Sendable, Hashable {
  /// How the place of a node is shown.
  public enum Places: Sendable, Hashable {
    /// `12` or `12-14`: lines from 1.
    case lines
    /// `120..<348`: UTF-8 byte offsets.
    case bytes
    /// Not at all, for dumps that should not change with the lines before.
    case none
  }

  /// How the place of each node is shown.
  public var places = Places.lines
  /// The longest text in characters, at least 3; of a longer one the start and the end are shown.
  public var textLength = 72
  /// Whether page numbers, running heads, links and ornaments are shown.
  public var showsFurniture = true

  /// Lines as places, texts up to 72 characters, with furniture.
  public init() {}
}

extension Document {
  /// The whole document as indented text, one line a node: role, label, depth, place and text. What the
  /// document lacks is left out. Tests compare it with what they expect.
  public func treeDump(_ options: TreeDumpOptions = TreeDumpOptions()) -> String {
    var dump = TreeDump(source: source, options: options)
    dump.write(self)
    return dump.text
  }
}

private struct TreeDump {
  let source: SourceText
  let options: TreeDumpOptions
  private(set) var text = ""
  private var indentation = 0

  init(source: SourceText, options: TreeDumpOptions) {
    self.source = source
    self.options = options
  }

  mutating func write(_ document: Document) {
    line("document" + (document.kind.map { " " + $0.rawValue } ?? ""))
    nested { dump in
      dump.write(document.header)
      dump.write(document.title)
      dump.group("addressees", document.addressees)
      dump.write(document.preamble)
      dump.group("body", document.body)
      if let recipients = document.recipients { dump.write(recipients) }
      for signature in document.signatures { dump.write(signature) }
      for appendix in document.appendices { dump.write(appendix) }
      if dump.options.showsFurniture {
        dump.group("furniture", document.furniture.filter { $0.role != .blank })
      }
      dump.write(document.citations)
      dump.write(document.abbreviations)
      dump.write(document.diagnostics)
    }
  }
}

// MARK: - The frame of the document

extension TreeDump {
  private mutating func write(_ header: Header) {
    guard !header.blocks.isEmpty else { return }
    line("header")
    nested { dump in
      dump.field("superior", header.superior)
      dump.field("issuer", header.issuer)
      dump.field("motto", header.motto)
      dump.field("number", header.number)
      dump.field("serial", header.serial)
      dump.field("year", header.year.map { String($0) })
      dump.field("symbol", header.symbol)
      dump.field("place", header.place)
      dump.field("date", header.date?.description)
      for mark in header.marks { dump.field("mark", mark) }
      dump.write(header.blocks)
    }
  }

  private mutating func write(_ title: Title) {
    guard !title.blocks.isEmpty else { return }
    line("title")
    nested { dump in
      dump.field("type", title.type)
      dump.field("text", title.text)
      dump.write(title.blocks)
    }
  }

  private mutating func write(_ preamble: Preamble) {
    // The authority may be among the căn cứ.
    let blocks = preamble.authority + preamble.bases + [preamble.enacting].compactMap { $0 }
    group("preamble", blocks.sorted { $0.id < $1.id })
  }

  private mutating func write(_ recipients: Recipients) {
    line("recipients")
    nested { dump in
      if let label = recipients.label { dump.write(label) }
      for entry in recipients.entries {
        dump.write(entry.block)
        dump.nested { dump in
          dump.field("name", entry.name)
          dump.field("purpose", entry.purpose)
          dump.field("archive", entry.archiveUnits.isEmpty ? nil : entry.archiveUnits.joined(separator: ", "))
        }
      }
    }
  }

  private mutating func write(_ signature: Signature) {
    line("signature")
    nested { dump in
      dump.field("capacity", signature.capacity)
      dump.field("office", signature.office)
      dump.field("body", signature.body)
      dump.field("name", signature.name)
      dump.write(signature.blocks)
    }
  }

  private mutating func write(_ appendix: Appendix) {
    line("appendix")
    nested { dump in
      if let heading = appendix.heading { dump.write(heading) }
      for node in appendix.body { dump.write(node) }
    }
  }
}

// MARK: - Blocks and nodes

extension TreeDump {
  private mutating func group(_ name: String, _ blocks: [Block]) {
    guard !blocks.isEmpty else { return }
    line(name)
    nested { $0.write(blocks) }
  }

  private mutating func group(_ name: String, _ nodes: [Node]) {
    guard !nodes.isEmpty else { return }
    line(name)
    nested { dump in
      for node in nodes { dump.write(node) }
    }
  }

  private mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    var parts = [block.role.rawValue]
    if block.depth > 0 { parts.append(String(block.depth)) }
    if let label = block.label { parts.append("[" + TextFolding.whiteSpace(label.text) + "]") }
    if let place = place(block.range) { parts.append("@" + place) }
    parts.append(quoted(block.text(in: source)))
    line(parts.joined(separator: " "))
  }

  private mutating func write(_ node: Node) {
    write(node.block)
    nested { dump in
      if case .table(let table) = node { dump.write(table) }
      for child in node.children { dump.write(child) }
    }
  }

  private mutating func write(_ table: Table) {
    let names: [Table.Row.Kind: String] = [
      .header: "head", .columnNumbers: "columns", .group: "group", .total: "total",
    ]
    field("unit", table.unit)
    for row in table.rows {
      let cells = row.cells.map { cell in
        shortened(cell.text) + (cell.span > 1 ? " ×\(cell.span)" : "")
      }
      line(names[row.kind, default: "row"] + " " + cells.joined(separator: " | "))
    }
  }
}

// MARK: - Layers beside the tree

extension TreeDump {
  private mutating func write(_ citations: [Citation]) {
    guard !citations.isEmpty else { return }
    line("citations")
    nested { dump in
      for citation in citations { dump.write(citation) }
    }
  }

  private mutating func write(_ citation: Citation) {
    var parts = ["\(citation.id)", citation.relation.rawValue]
    if case .citation(let id) = citation.origin { parts.append("from \(id)") }
    parts.append(citation.kind?.rawValue ?? "-")
    if let number = citation.number { parts.append(number.text) }
    if let name = citation.name { parts.append(quoted(name)) }
    if let date = citation.date { parts.append(date.description) }
    if let issuer = citation.issuer { parts.append("by " + issuer) }
    if let pinpoint = citation.pinpoint { parts.append("at " + pinpoint.text) }
    if let place = place(citation.range) { parts.append("@" + place) }
    line(parts.joined(separator: " "))
  }

  private mutating func write(_ abbreviations: [Abbreviation]) {
    guard !abbreviations.isEmpty else { return }
    line("abbreviations")
    nested { dump in
      for abbreviation in abbreviations {
        let long = abbreviation.long.map { " " + dump.quoted($0) } ?? ""
        dump.line(abbreviation.short + long + (dump.place(abbreviation.range).map { " @" + $0 } ?? ""))
      }
    }
  }

  private mutating func write(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    line("diagnostics")
    nested { dump in
      for diagnostic in diagnostics {
        let place = dump.place(diagnostic.range).map { " @" + $0 } ?? ""
        dump.line(
          diagnostic.severity.rawValue + " " + diagnostic.code.rawValue + place + " " + diagnostic.message)
      }
    }
  }
}

// MARK: - Lines

extension TreeDump {
  private mutating func line(_ content: String) {
    text += String(repeating: "  ", count: indentation) + content + "\n"
  }

  private mutating func nested(_ contents: (inout TreeDump) -> Void) {
    indentation += 1
    contents(&self)
    indentation -= 1
  }

  private mutating func field(_ name: String, _ value: String?) {
    if let value { line(name + ": " + shortened(value)) }
  }

  private func place(_ range: SourceRange) -> String? {
    switch options.places {
    case .none: return nil
    case .bytes: return range.description
    case .lines:
      let first = source.lines.line(at: range.lowerBound)
      let last = source.lines.line(at: max(range.lowerBound, range.upperBound - 1))
      return first == last ? "\(first)" : "\(first)-\(last)"
    }
  }

  private func quoted(_ text: String) -> String { "“" + shortened(text) + "”" }

  /// White space folded, so that a node stays on its line; the middle of a long text left out.
  private func shortened(_ text: String) -> String {
    let text = TextFolding.whiteSpace(text)
    let length = max(options.textLength, 3)
    guard text.count > length else { return text }
    let tail = (length - 1) / 3
    return text.prefix(length - 1 - tail) + "…" + text.suffix(tail)
  }
}
