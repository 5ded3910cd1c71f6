import VanBan

/// The hierarchy of a body.
struct AkomaNtosoBody {
  let context: AkomaNtosoContext

  /// Writes `nodes` in the element `name`, which must not be empty.
  func write(_ nodes: some Collection<Node>, as name: String, to writer: borrowing XMLWriter) {
    writer.element(name) {
      writer.lineBreak()
      if nodes.isEmpty { writer.element("hcontainer", ["name": "empty"]) { writer.element("content") } }
      for node in nodes { write(node, to: writer) }
    }
    writer.lineBreak()
  }

  private func write(_ node: Node, to writer: borrowing XMLWriter) {
    let id = context.identifiers[node.block.id]
    switch node {
    case .section(let section):
      element(node, id, to: writer) { head(section.heading, to: writer, children: section.children) }
    case .item(let item):
      element(node, id, to: writer) { text(item.block, to: writer, children: item.children) }
    case .legalBasis(let block):
      element(node, id, to: writer, role: "basis") { text(block, to: writer, children: []) }
    case .paragraph(let block):
      element(node, id, to: writer) { text(block, to: writer, children: []) }
    case .quote(let quote):
      writer.element("alinea", ["class": "quote"]) {
        writer.element("content") {
          writer.element("p") {
            writer.element("mod", ["eId": id + "__mod"]) { self.quote(quote, id, to: writer) }
          }
        }
      }
    case .table(let table):
      writer.element("hcontainer", ["eId": id, "name": "table"]) {
        writer.element("content") { self.table(table, id, to: writer) }
      }
    case .figure(let block), .formula(let block), .closing(let block):
      writer.element("hcontainer", ["eId": id, "name": node.division.rawValue]) {
        writer.element("content") { writer.element("p") { context.write(block, to: writer) } }
      }
    }
    writer.lineBreak()
  }

  /// The element of a division of the hierarchy.
  private func element(
    _ node: Node, _ id: String, to writer: borrowing XMLWriter, role: String? = nil, _ content: () -> Void
  ) {
    if node.division == .footnote {
      writer.element("hcontainer", ["eId": id, "name": "footnote"], content)
    } else {
      writer.element(
        node.division.rawValue,
        ["eId": id, "class": role, "period": context.force.periods[node.block.id]], content)
    }
  }

  /// Number, heading, and the nodes under them.
  private func head(_ block: Block, to writer: borrowing XMLWriter, children: [Node]) {
    let (label, rest) = context.split(block)
    if !label.isEmpty { writer.element("num") { context.write(label, to: writer) } }
    if !rest.isEmpty { writer.element("heading") { context.write(rest, to: writer) } }
    for child in children { write(child, to: writer) }
  }

  /// Number, text, and the nodes under it.
  private func text(_ block: Block, to writer: borrowing XMLWriter, children: [Node]) {
    let (label, rest) = context.split(block)
    if !label.isEmpty { writer.element("num") { context.write(label, to: writer) } }
    writer.element(children.isEmpty ? "content" : "intro") {
      writer.element("p") { context.write(rest, to: writer) }
    }
    for child in children { write(child, to: writer) }
  }

  /// Quoted text for another document, with the nodes under it.
  private func quote(_ quote: Quote, _ id: String, to writer: borrowing XMLWriter) {
    writer.element("quotedStructure", ["eId": id]) {
      let (label, rest) = context.split(quote.block)
      if label.isEmpty {
        writer.element("p") { context.write(rest, to: writer) }
      } else {
        writer.element("num") { context.write(label, to: writer) }
        writer.element("p") { context.write(rest, to: writer) }
      }
      for child in quote.children { write(child, to: writer) }
    }
  }

  private func table(_ table: Table, _ id: String, to writer: borrowing XMLWriter) {
    guard !table.rows.isEmpty else {
      return writer.element("p") { context.write(table.block, to: writer) }
    }
    writer.element("table", ["eId": id + "__table"]) {
      if let unit = table.unit { writer.element("caption", text: unit) }
      for (row, slots) in zip(table.rows, table.slots(width: table.width)) {
        writer.element("tr", ["class": row.kind == .data ? nil : row.kind.rawValue]) {
          for slot in slots where !slot.isCovered {
            writer.element(
              row.isHeader ? "th" : "td",
              [
                "colspan": slot.span > 1 ? String(slot.span) : nil,
                "rowspan": slot.rows > 1 ? String(slot.rows) : nil,
              ]
            ) {
              writer.element("p", text: slot.cell?.text ?? "")
            }
          }
        }
        writer.lineBreak()
      }
    }
  }
}
