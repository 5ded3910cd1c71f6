public import VanBan

/// A consolidated text as Akoma Ntoso 3.0: the version of the act on its day, with each change in `passiveModifications`,
/// its day in `lifecycle` and `temporalData`, and its note where the text was changed.
///
/// What was not carried out is marked with a `remark` in the text and listed in `proprietary`.
public struct ConsolidatedAkomaNtoso: Sendable {
  private let consolidation: Consolidation

  /// The form of `consolidation`, which is made by ``xml()``.
  public init(_ consolidation: Consolidation) { self.consolidation = consolidation }

  /// The XML, in UTF-8.
  ///
  /// - Throws: ``XMLError`` if memory runs out.
  /// - Complexity: O(*n*) in the length of the text.
  public func xml() throws(XMLError) -> [UInt8] {
    guard let writer = XMLWriter() else {
      throw XMLError(message: "There is no memory to write the document.", line: nil)
    }
    let context = AkomaNtosoContext(consolidation.base)
    let paragraphs = ConsolidatedTree(consolidation.paragraphs)
    let changes = ConsolidatedChanges(consolidation, paragraphs: paragraphs.all)
    writer.element(
      "akomaNtoso", ["xmlns": AkomaNtoso.namespace, "xmlns:vb": AkomaNtoso.ownNamespace]
    ) {
      writer.lineBreak()
      writer.element(
        context.work.form.rawValue, ["name": context.work.kind, "contains": "singleVersion"]
      ) {
        changes.writeMeta(context, to: writer)
        AkomaNtosoFrame(context: context).writePreface(to: writer)
        AkomaNtosoFrame(context: context).writePreamble(to: writer)
        ConsolidatedBody(consolidation: consolidation, changes: changes, notes: consolidation.notes).write(
          paragraphs.roots, footnotes: context.notesOfBody, of: context,
          as: context.work.form == .act ? "body" : "mainBody", to: writer)
        AkomaNtosoFrame(context: context).writeConclusions(
          [], recipients: consolidation.base.recipients, signatures: consolidation.base.signatures, to: writer
        )
        AkomaNtosoAttachments(context: context).write(to: writer)
      }
      writer.lineBreak()
    }
    return writer.bytes()
  }
}

extension AkomaNtosoContext {
  /// The notes whose marks stand in the body, which is written as text without them.
  fileprivate var notesOfBody: [Footnote] {
    func blocks(_ nodes: [Node]) -> [Int] { nodes.flatMap { [$0.block.id] + blocks($0.children) } }
    return notes.unwritten(without: Set(blocks(document.body))).map { document.footnotes[$0] }
  }
}

/// The paragraphs of a consolidated text, one inside the other.
struct ConsolidatedTree {
  struct Node {
    let paragraph: Consolidation.Paragraph
    var children: [Node] = []
  }

  let all: [Consolidation.Paragraph]
  let roots: [Node]

  init(_ paragraphs: [Consolidation.Paragraph]) {
    all = paragraphs
    var index = 0
    roots = Self.nodes(paragraphs, &index, depth: 0)
  }

  private static func nodes(_ paragraphs: [Consolidation.Paragraph], _ index: inout Int, depth: Int) -> [Node]
  {
    var nodes: [Node] = []
    while index < paragraphs.count, paragraphs[index].depth >= depth {
      var node = Node(paragraph: paragraphs[index])
      index += 1
      node.children = Self.nodes(paragraphs, &index, depth: depth + 1)
      nodes.append(node)
    }
    return nodes
  }
}

/// The hierarchy of a consolidated text.
struct ConsolidatedBody {
  let consolidation: Consolidation
  let changes: ConsolidatedChanges
  let notes: [String]

  /// Writes `nodes`, and behind them the notes of the act itself, in the element `name`, which must not be empty.
  func write(
    _ nodes: [ConsolidatedTree.Node], footnotes: [Footnote], of context: AkomaNtosoContext, as name: String,
    to writer: borrowing XMLWriter
  ) {
    writer.element(name) {
      writer.lineBreak()
      if nodes.isEmpty, footnotes.isEmpty {
        writer.element("hcontainer", ["name": "empty"]) { writer.element("content") }
      }
      for node in nodes { write(node, to: writer) }
      for note in footnotes {
        for node in note.body { AkomaNtosoBody(context: context).write(node, to: writer) }
      }
    }
    writer.lineBreak()
  }

  private func write(_ node: ConsolidatedTree.Node, to writer: borrowing XMLWriter) {
    let paragraph = node.paragraph
    let id = paragraph.identifier
    let period = changes.period(of: paragraph)
    let status = paragraph.isRepealed ? "removed" : nil
    func element(_ name: String, named: String? = nil, _ content: () -> Void) {
      writer.element(
        name,
        [
          "eId": id, "name": named, "class": paragraph.isMarked ? "uncertain" : nil, "status": status,
          "period": period,
        ], content)
    }
    switch paragraph.division {
    case .table, .figure, .formula, .closing, .footnote, .quote:
      element("hcontainer", named: paragraph.division.rawValue) {
        writer.element("content") {
          if let table = paragraph.table {
            write(table, id, to: writer)
            if hasMarks(paragraph) { writer.element("p") { marks(of: paragraph, to: writer) } }
          } else {
            writer.element("p") { text(paragraph.text, of: paragraph, to: writer) }
          }
        }
      }
      for child in node.children { write(child, to: writer) }
    default:
      element(paragraph.division.rawValue) {
        if !paragraph.label.isEmpty { writer.element("num", text: paragraph.label) }
        if paragraph.isHeading, !node.children.isEmpty {
          if !paragraph.body.isEmpty || hasMarks(paragraph) {
            writer.element("heading") { text(paragraph.body, of: paragraph, to: writer) }
          }
        } else {
          writer.element(node.children.isEmpty ? "content" : "intro") {
            writer.element("p") { text(paragraph.body, of: paragraph, to: writer) }
          }
        }
        for child in node.children { write(child, to: writer) }
      }
    }
    writer.lineBreak()
  }

  private func hasMarks(_ paragraph: Consolidation.Paragraph) -> Bool {
    !paragraph.changes.isEmpty || paragraph.isMarked
  }

  private func text(
    _ text: String, of paragraph: Consolidation.Paragraph, to writer: borrowing XMLWriter
  ) {
    writer.text(TextFolding.whiteSpace(text))
    marks(of: paragraph, to: writer)
  }

  /// The notes on a paragraph: where one is met first, with its text.
  private func marks(of paragraph: Consolidation.Paragraph, to writer: borrowing XMLWriter) {
    for change in paragraph.changes {
      let (id, marker) = ("note_\(change + 1)", String(change + 1))
      guard changes.anchors[change] == paragraph.identifier else {
        writer.element("noteRef", ["href": "#" + id, "marker": marker])
        continue
      }
      writer.element("authorialNote", ["eId": id, "marker": marker, "placement": "bottom"]) {
        writer.element("p", text: notes[change])
      }
    }
    guard paragraph.isMarked else { return }
    let reasons = paragraph.refusals.map { consolidation.line(of: consolidation.refused[$0]) }
    let words = reasons.isEmpty ? "chưa chắc chắn từ lần hợp nhất trước" : reasons.joined(separator: " ")
    writer.element("remark", ["status": "editorial"], text: "⟨\(words)⟩")
  }

  private func write(_ table: Consolidation.Table, _ id: String, to writer: borrowing XMLWriter) {
    writer.element("table", ["eId": id + "__table"]) {
      if let unit = table.unit { writer.element("caption", text: unit) }
      for row in table.rows {
        writer.element("tr") {
          for cell in row.cells {
            writer.element(
              row.isHeader ? "th" : "td",
              [
                "colspan": cell.columns > 1 ? String(cell.columns) : nil,
                "rowspan": cell.rows > 1 ? String(cell.rows) : nil,
              ]
            ) { writer.element("p", text: cell.text) }
          }
        }
        writer.lineBreak()
      }
    }
  }
}
