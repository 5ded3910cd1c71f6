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

  func write(_ node: Node, to writer: borrowing XMLWriter) {
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
      let name = context.notes.begins(with: node.block) ? "footnote" : "item"
      writer.element("hcontainer", ["eId": id, "name": name], content)
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

  /// Quoted text for another document, as the provision that it is there, with what is in it.
  private func quote(_ quote: Quote, _ id: String, to writer: borrowing XMLWriter) {
    writer.element("quotedStructure", ["eId": id]) {
      guard let division = quote.division else {
        writer.element("p") { context.write(quote.block, to: writer) }
        for child in quote.children { quoted(child, to: writer) }
        return
      }
      let number = NodeNumber.text(of: quote.block.label)
      let name = [division.abbreviation, number].compactMap { $0 }.joined(separator: "_")
      provision(quote, division, id + "__" + name, to: writer)
    }
  }

  /// What stands inside quoted text.
  private func quoted(_ node: Node, to writer: borrowing XMLWriter) {
    guard case .quote(let quote) = node else { return write(node, to: writer) }
    provision(quote, quote.division ?? .alinea, context.identifiers[node.block.id], to: writer)
    writer.lineBreak()
  }

  private func provision(_ quote: Quote, _ division: Division, _ id: String, to writer: borrowing XMLWriter) {
    writer.element(division.rawValue, ["eId": id]) {
      let (label, rest) = context.split(quote.block)
      if !label.isEmpty { writer.element("num") { context.write(label, to: writer) } }
      // A chapter and an article have a title; in an article without anything under it, that is its text.
      if division.isTitled, !quote.children.isEmpty {
        if !rest.isEmpty { writer.element("heading") { context.write(rest, to: writer) } }
      } else {
        writer.element(quote.children.isEmpty ? "content" : "intro") {
          writer.element("p") { context.write(rest, to: writer) }
        }
      }
      for child in quote.children { quoted(child, to: writer) }
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

extension Division {
  /// Whether what stands behind its number is a title.
  fileprivate var isTitled: Bool {
    switch self {
    case .part, .chapter, .section, .subsection, .article, .division: true
    default: false
    }
  }
}
