public import VanBan

/// A document as clean reading text: a paragraph a line, blank lines between parts, cells of a table between tabs,
/// without page numbers and running heads.
public struct PlainText: Sendable {
  private let document: Document

  /// The form of `document`, which is made by ``text``.
  public init(_ document: Document) { self.document = document }

  /// The text; it ends with a line break.
  ///
  /// - Complexity: O(*n*) in the length of the document: each call makes it anew.
  public var text: String {
    var writer = Writer(document)
    for part in ReadingOrder(document).parts { writer.write(part) }
    return writer.text
  }

  private struct Writer {
    let source: SourceText
    private(set) var text = ""
    private var isSeparated = true
    private let inline: InlineReader?

    init(_ document: Document) {
      source = document.source
      inline = document.noteMarks.isEmpty ? nil : InlineReader(document)
    }

    mutating func write(_ part: ReadingOrder.Part) {
      separate()
      switch part {
      case .preface(let blocks): lines(blocks)
      case .addressee(let block), .preamble(let block): line(block)
      case .body(let nodes): write(nodes)
      case .recipients(let recipients): lines(recipients.blocks)
      case .signature(let signature):
        for piece in signature.blocks.flatMap(\.pieces) { line(source.text(in: piece)) }
      case .appendix(let appendix):
        lines(appendix.headerBlocks)
        if let heading = appendix.heading {
          line(heading)
          separate()
        }
        write(appendix.body)
      case .notes(let notes): for note in notes { write(note.body) }
      }
    }

    private mutating func write(_ nodes: [Node]) {
      for node in nodes {
        switch node {
        case .section(let section):
          separate()
          line(section.heading)
        case .table(let table):
          separate()
          write(table)
          separate()
        case .figure(let block):
          separate()
          for piece in block.pieces { line(source.text(in: piece)) }
          separate()
        default: line(node.block)
        }
        write(node.children)
      }
    }

    private mutating func write(_ table: Table) {
      if let unit = table.unit { line(unit) }
      for row in table.rows {
        line(
          row.cells.map { TextFolding.whiteSpace(text(of: $0, in: table.block)) }.joined(separator: "\t"),
          keepsTabs: true)
      }
    }

    private func text(of cell: Table.Cell, in block: Block) -> String {
      inline?.text(of: cell, in: block) { "[\($0.number)]" } ?? cell.text
    }

    private mutating func lines(_ blocks: [Block]) {
      for block in blocks { line(block) }
    }

    private mutating func line(_ block: Block) {
      line(inline?.text(of: block) { "[\($0.number)]" } ?? block.text(in: source))
    }

    private mutating func line(_ content: String, keepsTabs: Bool = false) {
      let content = keepsTabs ? content : TextFolding.whiteSpace(content)
      guard !content.isEmpty else { return }
      text += content + "\n"
      isSeparated = false
    }

    private mutating func separate() {
      if !isSeparated { text += "\n" }
      isSeparated = true
    }
  }
}
