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
    var writer = Writer(source: document.source)
    for part in ReadingOrder(document).parts { writer.write(part) }
    return writer.text
  }

  private struct Writer {
    let source: SourceText
    private(set) var text = ""
    private var isSeparated = true

    init(source: SourceText) { self.source = source }

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
        line(row.cells.map { TextFolding.whiteSpace($0.text) }.joined(separator: "\t"), keepsTabs: true)
      }
    }

    private mutating func lines(_ blocks: [Block]) {
      for block in blocks { line(block) }
    }

    private mutating func line(_ block: Block) { line(block.text(in: source)) }

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
