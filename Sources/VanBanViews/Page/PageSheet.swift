import VanBan

/// The document as it is laid out by its structure.
struct PageSheet {
  let context: PageContext

  func write(to writer: inout HTMLWriter) {
    if !context.generalRemarks.isEmpty {
      writer.element("aside", ["class": "remarks general", "aria-label": "Nhận xét chung · General notes"]) {
        writer in
        for remark in context.generalRemarks { write(remark, to: &writer) }
      }
    }
    var closing: [ReadingOrder.Part] = []
    for part in ReadingOrder(context.document).parts {
      switch part {
      case .preface(let blocks): preface(blocks, to: &writer)
      case .addressee(let block): paragraph(block, "addressee", to: &writer)
      case .preamble(let block): paragraph(block, preambleClass(block), to: &writer)
      case .body(let nodes): body(nodes, to: &writer)
      case .recipients, .signature: closing.append(part)
      case .appendix(let appendix):
        self.closing(closing, to: &writer)
        closing = []
        writer.element("section", ["class": "appendix"]) { writer in
          preface(appendix.headerBlocks, to: &writer)
          if let heading = appendix.heading { block("h2", heading, "appendix-title", to: &writer) }
          body(appendix.body, to: &writer)
        }
      case .notes(let notes):
        self.closing(closing, to: &writer)
        closing = []
        writer.element("section", ["class": "notes", "aria-label": "Chú thích · Notes"]) { writer in
          for note in notes { body(note.body, to: &writer) }
        }
      }
    }
    self.closing(closing, to: &writer)
    if context.document.blocks.allSatisfy({ $0.role.isFurniture }) {
      writer.element("p", ["class": "empty"]) {
        $0.words(PageWords("Văn bản này không có chữ.", "This document has no text."))
      }
    }
  }

  private func preambleClass(_ block: Block) -> String {
    switch block.role {
    case .basis: "basis"
    case .authority: "authority"
    default: "enacting"
    }
  }

  // MARK: Header, title, closing

  private func preface(_ blocks: [Block], to writer: inout HTMLWriter) {
    func of(_ roles: BlockRole...) -> [Block] { blocks.filter { roles.contains($0.role) } }
    let left = of(.superior, .issuer)
    let right = of(.motto)
    let all = left + right + of(.number, .date, .subject, .mark)
    if !all.isEmpty {
      remarks(all, "remarks of-header", to: &writer)
      writer.element("header", ["class": "letterhead"]) { writer in
        for block in of(.mark) { text("p", block, "mark", to: &writer) }
        column("left", left, to: &writer)
        column("right", right, to: &writer)
        column("left low", of(.number, .subject), to: &writer)
        column("right low", of(.date), to: &writer)
      }
      writer.raw("\n")
    }
    for block in of(.type) { self.block("h1", block, "type", to: &writer) }
    for block in of(.title) { self.block(of(.type).isEmpty ? "h1" : "p", block, "title", to: &writer) }
    writer.raw("\n")
  }

  private func column(_ name: String, _ blocks: [Block], to writer: inout HTMLWriter) {
    writer.element("div", ["class": name]) { writer in
      for block in blocks {
        text("p", block, block.role.rawValue.split(separator: ".").joined(separator: "-"), to: &writer)
      }
    }
  }

  private func closing(_ parts: [ReadingOrder.Part], to writer: inout HTMLWriter) {
    guard !parts.isEmpty else { return }
    writer.element("footer", ["class": "closing-part"]) { writer in
      writer.element("div", ["class": "recipients"]) { writer in
        for case .recipients(let recipients) in parts {
          for block in recipients.blocks {
            paragraph(block, block.role == .recipient ? "recipient" : "recipients-label", to: &writer)
          }
        }
      }
      writer.element("div", ["class": "signatures"]) { writer in
        for case .signature(let signature) in parts {
          writer.element("div", ["class": "signature"]) { writer in
            for block in signature.blocks { lines(block, to: &writer) }
          }
        }
      }
    }
    writer.raw("\n")
  }

  /// A block whose lines stay apart.
  private func lines(_ block: Block, to writer: inout HTMLWriter) {
    let name = block.role == .signatureName ? "signature-name" : "signature-authority"
    writer.element("p", attributes(block, name)) { writer in
      for (index, piece) in block.pieces.enumerated() {
        if index > 0 { writer.raw("<br>") }
        writer.write(TextFolding.whiteSpace(context.source.text(in: piece)))
      }
    }
    remarks(block, to: &writer)
  }

  // MARK: Body

  private func body(_ nodes: [Node], to writer: inout HTMLWriter) {
    for node in nodes {
      let depth = node.block.depth
      switch node {
      case .section(let section):
        block("h\(min(depth + 1, 6))", section.heading, "heading", to: &writer)
        writer.raw("\n")
        body(section.children, to: &writer)
      case .table(let table): write(table, to: &writer)
      case .figure(let block):
        writer.element("figure", attributes(block, "figure")) { writer in
          writer.element(
            "pre",
            text: block.pieces.map { TextFolding.whiteSpace(context.source.text(in: $0)) }.joined(
              separator: "\n"))
        }
        remarks(block, to: &writer)
      case .quote(let quote):
        writer.element("blockquote") { writer in
          paragraph(quote.block, "quote", to: &writer)
          body(quote.children, to: &writer)
        }
      case .item, .paragraph, .legalBasis, .formula, .closing:
        paragraph(node.block, node.block.label == nil ? "para" : "item", to: &writer)
        body(node.children, to: &writer)
      }
      writer.raw("\n")
    }
  }

  private func write(_ table: Table, to writer: inout HTMLWriter) {
    writer.element(
      "div", ["class": "table", "role": "region", "tabindex": "0", "aria-label": "Bảng · Table"]
    ) { writer in
      writer.element("table", ["id": context.identifiers[table.block.id]]) { writer in
        if let unit = table.unit { writer.element("caption", text: unit) }
        for (row, slots) in zip(table.rows, table.slots(width: table.width)) {
          let isPlain = row.kind == .data || row.isHeader
          writer.element("tr", ["class": isPlain ? nil : row.kind.rawValue]) { writer in
            for slot in slots where !slot.isCovered {
              writer.element(
                row.isHeader ? "th" : "td",
                [
                  "class": slot.cell?.value == nil ? nil : "figure-cell",
                  "colspan": slot.span > 1 ? String(slot.span) : nil,
                  "rowspan": slot.rows > 1 ? String(slot.rows) : nil,
                ], text: TextFolding.whiteSpace(slot.cell.map { cellText($0, in: table.block) } ?? ""))
            }
          }
        }
      }
    }
    remarks(table.block, to: &writer)
  }

  private func cellText(_ cell: Table.Cell, in block: Block) -> String {
    context.inline.text(of: cell, in: block) { "[\($0.number)]" }
  }

  // MARK: Blocks

  private func attributes(_ block: Block, _ name: String) -> KeyValuePairs<String, String?> {
    [
      "id": context.identifiers[block.id],
      "class": block.depth > 1 ? name + " depth-\(min(block.depth - 1, 8))" : name,
      "data-line": String(context.line(of: block)),
    ]
  }

  private func paragraph(_ block: Block, _ name: String, to writer: inout HTMLWriter) {
    self.block("p", block, name, to: &writer)
  }

  private func block(_ element: String, _ block: Block, _ name: String, to writer: inout HTMLWriter) {
    text(element, block, name, to: &writer)
    remarks(block, to: &writer)
  }

  /// The text of `block` with its marks, without the remarks on it.
  private func text(_ element: String, _ block: Block, _ name: String, to writer: inout HTMLWriter) {
    writer.element(element, attributes(block, name)) { writer in
      if block.role == .motto {
        for (index, piece) in block.pieces.enumerated() {
          if index > 0 { writer.raw("<br>") }
          writer.write(TextFolding.whiteSpace(context.source.text(in: piece)))
        }
      } else {
        for run in context.inline.runs(of: block) { write(run, to: &writer) }
      }
    }
  }

  private func write(_ run: InlineRun, to writer: inout HTMLWriter) {
    switch run.mark {
    case .text: writer.write(run.text)
    case .label: writer.element("span", ["class": "label"], text: run.text)
    case .citation(let id):
      writer.element(
        "a", ["class": "cite", "href": "#cite-\(id)", "data-card": "cite-\(id)"], text: run.text)
    case .reference(let index): write(context.document.references[index], run.text, to: &writer)
    case .term(let index):
      writer.element(
        "a", ["class": "term", "href": "#term-\(index + 1)", "data-card": "term-\(index + 1)"], text: run.text
      )
    case .note(let index):
      let note = context.document.noteMarks[index].footnote.map { context.document.footnotes[$0].block.id }
      writer.element("sup", ["class": "note-mark"]) { writer in
        if let note {
          writer.element("a", ["href": "#" + context.identifiers[note]], text: run.text)
        } else {
          writer.write(run.text)
        }
      }
    }
  }

  /// A reference to a part of the document leads there; one back to a citation shows what that is.
  private func write(_ reference: Reference, _ text: String, to writer: inout HTMLWriter) {
    switch reference.target {
    case .blocks(let blocks):
      guard let first = blocks.first else { return writer.write(text) }
      writer.element("a", ["class": "reference", "href": "#" + context.identifiers[first]], text: text)
    case .citation(let id):
      writer.element(
        "a", ["class": "reference", "href": "#cite-\(id)", "data-card": "cite-\(id)"], text: text)
    case .unresolved: writer.write(text)
    }
  }

  private func remarks(_ block: Block, to writer: inout HTMLWriter) {
    remarks([block], "remarks", to: &writer)
  }

  private func remarks(_ blocks: [Block], _ name: String, to writer: inout HTMLWriter) {
    let remarks = blocks.flatMap { context.remarks[$0.id] ?? [] }
    guard !remarks.isEmpty else { return }
    writer.element("aside", ["class": name, "aria-label": "Nhận xét · Notes"]) { writer in
      for remark in remarks { write(remark, to: &writer) }
    }
  }

  private func write(_ remark: Diagnostic, to writer: inout HTMLWriter) {
    writer.element("p", ["class": "remark " + remark.severity.rawValue]) { writer in
      writer.element("b", text: remark.severity.words.vi)
      writer.write(" " + remark.messageVi)
      writer.element("span", ["class": "en", "lang": "en"], text: remark.message)
    }
  }
}
