public import VanBan

/// A document as Markdown (CommonMark with the tables of GitHub): real headings, lists, quotations and tables, without
/// page numbers and running heads.
public struct MarkdownText: Sendable {
  private let document: Document
  /// Nil without marks of notes.
  private let inline: InlineReader?
  /// What each note is called: its number, or where several have it also which of them it is.
  private let noteNames: [String]

  /// The form of `document`, which is made by ``text``.
  public init(_ document: Document) {
    self.document = document
    inline = document.noteMarks.isEmpty ? nil : InlineReader(document)
    var uses: [Int: Int] = [:]
    noteNames = document.footnotes.map { note in
      uses[note.number, default: 0] += 1
      let use = uses[note.number, default: 1]
      return use == 1 ? "\(note.number)" : "\(note.number)-\(use)"
    }
  }

  /// The text; it ends with a line break.
  ///
  /// - Complexity: O(*n*) in the length of the document: each call makes it anew.
  public var text: String {
    var writer = MarkdownWriter()
    for part in ReadingOrder(document).parts {
      switch part {
      case .preface(let blocks): write(preface: blocks, to: &writer)
      case .addressee(let block), .preamble(let block): writer.paragraph(text(of: block))
      case .body(let nodes): write(nodes, to: &writer)
      case .recipients(let recipients): write(recipients, to: &writer)
      case .signature(let signature):
        write(signature, to: &writer)
      case .appendix(let appendix):
        write(preface: appendix.headerBlocks, to: &writer)
        if let heading = appendix.heading { writer.heading(text(of: heading), level: 1) }
        write(appendix.body, to: &writer)
      case .notes(let notes): for (place, note) in notes.enumerated() { write(note, place, to: &writer) }
      }
    }
    return writer.text
  }

  /// The text of `block`, with the names of its notes where their marks stand.
  private func text(of block: Block) -> String {
    inline?.text(of: block) { name(of: $0) } ?? block.text(in: document.source)
  }

  private func text(of cell: Table.Cell, in block: Block) -> String {
    inline?.text(of: cell, in: block) { name(of: $0) } ?? cell.text
  }

  private func name(of mark: NoteMark) -> String {
    mark.footnote.map { MarkdownWriter.note(noteNames[$0]) } ?? "[\(mark.number)]"
  }

  /// `[^5]: …`, with its further paragraphs under it.
  private func write(_ note: Footnote, _ place: Int, to writer: inout MarkdownWriter) {
    guard let first = note.body.first else { return }
    let text = note.block.text(in: document.source)
    let label = note.block.label.map { document.source.text(in: $0.range) } ?? ""
    writer.beginNote(noteNames[place], text.hasPrefix(label) ? String(text.dropFirst(label.count)) : text)
    write(first.children, to: &writer)
    write(Array(note.body.dropFirst()), to: &writer)
    writer.endNote()
  }

  private func write(_ signature: Signature, to writer: inout MarkdownWriter) {
    writer.lines(signature.blocks.flatMap(\.pieces).map { document.source.text(in: $0) })
  }

  /// Type name and title are one heading, of the first level.
  private func write(preface blocks: [Block], to writer: inout MarkdownWriter) {
    var title: [String] = []
    func close(_ writer: inout MarkdownWriter) {
      if !title.isEmpty { writer.heading(title.joined(separator: " "), level: 1) }
      title = []
    }
    for block in blocks {
      switch block.role {
      case .type, .title, .subject: title.append(text(of: block))
      default:
        close(&writer)
        writer.lines(
          block.role == .motto
            ? block.pieces.map { document.source.text(in: $0) } : [block.text(in: document.source)])
      }
    }
    close(&writer)
  }

  private func write(_ nodes: [Node], to writer: inout MarkdownWriter) {
    let source = document.source
    for node in nodes {
      let text = self.text(of: node.block)
      switch node {
      case .section(let section):
        writer.heading(text, level: min(section.heading.depth, 5) + 1)
        write(section.children, to: &writer)
      case .item(let item):
        writer.item(label: item.block.label, text)
        write(item.children, to: &writer)
        writer.endItem()
      case .legalBasis(let block) where block.label != nil:
        writer.item(label: block.label, text)
        writer.endItem()
      case .quote(let quote):
        writer.beginQuote()
        writer.paragraph(text)
        write(quote.children, to: &writer)
        writer.endQuote()
      case .table(let table): write(table, to: &writer)
      case .figure(let block): writer.verbatim(block.pieces.map { source.text(in: $0) })
      default: writer.paragraph(text)
      }
    }
  }

  /// The number of columns up to which all rows get the table's width.
  private static let widest = 128

  private func write(_ table: Table, to writer: inout MarkdownWriter) {
    if let unit = table.unit { writer.paragraph(unit) }
    let headings = table.rows.prefix(while: \.isHeader)
    let width = table.width
    let slots = width > Self.widest ? [] : table.slots(width: width)
    func cells(_ index: Int) -> [String] {
      // Short rows of a very wide table stay short: else a few wide rows would lengthen all the others.
      if width > Self.widest { return table.rows[index].cells.map { text(of: $0, in: table.block) } }
      return slots[index].flatMap { slot in
        [slot.cell.map { text(of: $0, in: table.block) } ?? ""]
          + [String](repeating: "", count: slot.span - 1)
      }
    }
    writer.table(
      heading: headings.isEmpty ? nil : cells(0),
      rows: table.rows.indices.dropFirst(headings.isEmpty ? 0 : 1).map { cells($0) })
  }

  private func write(_ recipients: Recipients, to writer: inout MarkdownWriter) {
    if let label = recipients.label { writer.paragraph(label.text(in: document.source)) }
    for entry in recipients.entries {
      writer.item(label: entry.block.label, entry.block.text(in: document.source))
      writer.endItem()
    }
  }
}
