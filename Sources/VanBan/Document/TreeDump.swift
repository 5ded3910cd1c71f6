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
  /// The whole document as indented text, one line a node: role, depth, label, place and text. Under the tree stand
  /// the layers beside it: appendix mentions, footnotes, citations with the works that they mean, references,
  /// abbreviations and diagnostics. What the document lacks is left out. Tests compare it with what they expect.
  public func treeDump(_ options: TreeDumpOptions = TreeDumpOptions()) -> String {
    var dump = TreeDump(document: self, options: options)
    dump.writeAll()
    return dump.lines.text
  }
}

/// Writes the tree; ``LayerDump`` writes the layers beside it.
private struct TreeDump {
  let document: Document
  let options: TreeDumpOptions
  var lines: DumpLines

  init(document: Document, options: TreeDumpOptions) {
    self.document = document
    self.options = options
    lines = DumpLines(source: document.source, options: options)
  }

  mutating func writeAll() {
    lines.line("document" + (document.kind.map { " " + $0.rawValue } ?? ""))
    lines.indent()
    lines.work(document.identifier)
    write(document.header)
    write(document.title)
    group("addressees", document.addressees)
    write(document.preamble)
    if !document.body.isEmpty {
      lines.line("body")
      lines.indent()
      lines.nodes(document.body)
      lines.outdent()
    }
    // Most closing formulas are nodes of the body too.
    if let closing = document.closing, !document.body.contains(where: { $0.block == closing }) {
      lines.block(closing)
    }
    if let recipients = document.recipients { write(recipients) }
    for signature in document.signatures { write(signature) }
    for appendix in document.appendices { write(appendix) }
    if !document.footnotes.isEmpty {
      lines.line("notes")
      lines.nested { lines in for note in document.footnotes { lines.nodes(note.body) } }
    }
    if options.showsFurniture { group("furniture", document.furniture.filter { $0.role != .blank }) }
    writeLedger()
    var layers = LayerDump(document: document, lines: lines)
    layers.writeAll()
    lines = layers.lines
  }

  /// `text by role: item 61 %, para 20 %`
  private mutating func writeLedger() {
    let shares = document.ledger.entries.map { "\($0.role.rawValue) \(Self.percent($0.share)) %" }
    if !shares.isEmpty { lines.line("text by role: " + shares.joined(separator: ", ")) }
  }

  /// A share in whole hundredths, and in tenths of them where it is less than one.
  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return tenths < 10 ? "0.\(tenths)" : "\((tenths + 5) / 10)"
  }

  private mutating func group(_ name: String, _ blocks: [Block]) {
    guard !blocks.isEmpty else { return }
    lines.line(name)
    lines.nested { $0.blocks(blocks) }
  }

  private mutating func write(_ header: Header) {
    guard !header.blocks.isEmpty else { return }
    lines.line("header")
    lines.nested { lines in
      lines.field("superior", header.superior)
      lines.field("issuer", header.issuer)
      // One body alone is the issuer.
      if header.issuers.count > 1 {
        for body in header.issuers { lines.field("with others", body) }
      }
      lines.field("motto", header.motto)
      lines.field("number", header.number)
      lines.field("serial", header.serial)
      lines.field("year", header.year.map { String($0) })
      lines.field("symbol", header.symbol)
      lines.field("place", header.place)
      lines.field("date", header.date?.description)
      for mark in header.marks { lines.field("mark", mark) }
      lines.field("secrecy", header.secrecy?.rawValue)
      lines.field("urgency", header.urgency?.rawValue)
      if header.isDraft { lines.line("draft") }
      lines.blocks(header.blocks)
    }
  }

  private mutating func write(_ title: Title) {
    guard !title.blocks.isEmpty else { return }
    lines.line("title")
    lines.nested { lines in
      lines.field("type", title.type)
      lines.field("text", title.text)
      lines.blocks(title.blocks)
    }
  }

  private mutating func write(_ preamble: Preamble) {
    // The authority may be among the căn cứ.
    let blocks = preamble.authority + preamble.bases + [preamble.enacting].compactMap { $0 }
    group("preamble", blocks.sorted { $0.id < $1.id })
  }

  private mutating func write(_ recipients: Recipients) {
    lines.line("recipients")
    lines.nested { lines in
      if let label = recipients.label { lines.block(label) }
      for entry in recipients.entries {
        lines.block(entry.block)
        lines.nested { lines in
          lines.field("name", entry.name)
          lines.field("purpose", entry.purpose)
          if !entry.archiveUnits.isEmpty {
            lines.field("archive", entry.archiveUnits.joined(separator: ", "))
          }
        }
      }
    }
  }

  private mutating func write(_ signature: Signature) {
    lines.line("signature")
    lines.nested { lines in
      lines.field("capacity", signature.capacity)
      lines.field("office", signature.office)
      lines.field("body", signature.body)
      lines.field("name", signature.name)
      if let stamp = signature.stamp {
        lines.line("stamp" + lines.places(of: stamp.pieces))
        lines.nested { lines in
          lines.field("signer", stamp.signer)
          lines.field("organisation", stamp.organisation)
          lines.field("email", stamp.email)
          lines.field("time", stamp.time)
        }
      }
      lines.blocks(signature.blocks)
    }
  }

  private mutating func write(_ appendix: Appendix) {
    let parts = ["appendix \(appendix.id)", appendix.kind.rawValue, appendix.documentKind?.rawValue]
    lines.line(parts.compactMap { $0 }.joined(separator: " "))
    lines.indent()
    lines.field("number", appendix.number)
    lines.field("title", appendix.title)
    lines.field("note", appendix.note)
    if let header = appendix.header { write(header) }
    if let heading = appendix.heading { lines.block(heading) }
    lines.nodes(appendix.body)
    lines.outdent()
  }
}
