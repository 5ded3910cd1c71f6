import VanBan

/// The consolidated text as it is laid out, with its notes.
struct ConsolidationSheet {
  private let consolidation: Consolidation
  private let paragraphs: [Consolidation.Paragraph]
  /// For each change the paragraphs that it changed.
  private let places: [[String]]
  private let source: SourceText

  init(_ consolidation: Consolidation) {
    self.consolidation = consolidation
    source = consolidation.base.source
    paragraphs = consolidation.paragraphs
    var places: [[String]] = consolidation.entries.map { _ in [] }
    for paragraph in paragraphs {
      for change in paragraph.changes { places[change].append(paragraph.identifier) }
    }
    self.places = places
  }

  /// `THÔNG TƯ 07/2023/TT-BTC – Quy định về …`
  var title: String {
    let base = consolidation.base
    let head = [base.title.type, base.header.number].compactMap { $0 }.joined(separator: " ")
    let parts = [head, base.title.text ?? ""].map { TextFolding.whiteSpace($0) }.filter { !$0.isEmpty }
    return parts.isEmpty ? consolidation.baseName : parts.joined(separator: " – ")
  }

  func write(to writer: inout HTMLWriter) {
    head(to: &writer)
    var closing: [[Block]] = []
    var hasRecipients = false
    func endClosing(_ writer: inout HTMLWriter) {
      self.closing(closing, hasRecipients, to: &writer)
      closing = []
    }
    for part in consolidation.parts {
      switch part {
      case .blocks(.preface, let blocks): preface(blocks, to: &writer)
      case .blocks(.preamble, let blocks):
        for block in blocks {
          let name =
            switch block.role {
            case .basis: "basis"
            case .authority: "authority"
            case .enacting: "enacting"
            default: "addressee"
            }
          writer.element("p", ["class": name], text: text(block))
        }
      case .blocks(.recipients, let blocks):
        hasRecipients = true
        closing.append(blocks)
      case .blocks(.signature, let blocks): closing.append(blocks)
      case .blocks(.notes, let blocks):
        endClosing(&writer)
        for block in blocks { writer.element("p", ["class": "para"], text: text(block)) }
      case .provisions: for paragraph in paragraphs { write(paragraph, to: &writer) }
      case .appendix(_, let heading, let paragraphs):
        endClosing(&writer)
        writer.element("section", ["class": "appendix"]) { writer in
          for block in heading { writer.element("p", ["class": "appendix-title"], text: text(block)) }
          for paragraph in paragraphs { write(paragraph, isAppendix: true, to: &writer) }
        }
      }
      writer.raw("\n")
    }
    endClosing(&writer)
    notes(to: &writer)
  }

  private func text(_ block: Block) -> String { TextFolding.whiteSpace(block.text(in: source)) }

  // MARK: What the text is

  private func head(to writer: inout HTMLWriter) {
    writer.element("section", ["class": "standing", "aria-label": "Về lời văn này · About this text"]) {
      writer in
      writer.element("p", text: consolidation.standing)
      writer.element("p", text: consolidation.sourcesHead)
      writer.element("ul") { writer in
        for source in consolidation.sources { writer.element("li", text: source + ".") }
      }
      for remark in consolidation.remarks { writer.element("p", ["class": "warning"], text: remark) }
      guard !consolidation.refused.isEmpty || !consolidation.refusedBefore.isEmpty else { return }
      writer.element("p", ["class": "warning"]) {
        $0.words(PageWords("Chưa thực hiện được:", "Not carried out:"))
      }
      writer.element("ol", ["class": "refused"]) { writer in
        for (index, entry) in consolidation.refused.enumerated() {
          writer.element("li", ["id": "refused-\(index + 1)"]) { writer in
            writer.write(consolidation.line(of: entry))
            statement(of: entry, to: &writer)
          }
        }
        for line in consolidation.refusedBefore { writer.element("li", text: line) }
      }
    }
    writer.raw("\n")
  }

  // MARK: Frame

  private func preface(_ blocks: [Block], to writer: inout HTMLWriter) {
    func of(_ roles: BlockRole...) -> [Block] { blocks.filter { roles.contains($0.role) } }
    writer.element("header", ["class": "letterhead"]) { writer in
      column("left", of(.mark, .superior, .issuer), to: &writer)
      column("right", of(.motto), to: &writer)
      column("left low", of(.number, .subject), to: &writer)
      column("right low", of(.date), to: &writer)
    }
    writer.raw("\n")
    for block in of(.type) { writer.element("h1", ["class": "type"], text: text(block)) }
    for block in of(.title) { writer.element("p", ["class": "title"], text: text(block)) }
    for block in blocks where !block.role.isOfHead && !block.role.isFurniture {
      writer.element("p", ["class": "para"], text: text(block))
    }
  }

  private func column(_ name: String, _ blocks: [Block], to writer: inout HTMLWriter) {
    writer.element("div", ["class": name]) { writer in
      for block in blocks {
        writer.element(
          "p", ["class": block.role.rawValue.split(separator: ".").joined(separator: "-")]
        ) { lines(block, to: &$0) }
      }
    }
  }

  private func lines(_ block: Block, to writer: inout HTMLWriter) {
    for (index, piece) in block.pieces.enumerated() {
      if index > 0 { writer.raw(block.role == .issuer || block.role == .superior ? " " : "<br>") }
      writer.write(TextFolding.whiteSpace(source.text(in: piece)))
    }
  }

  private func closing(_ parts: [[Block]], _ hasRecipients: Bool, to writer: inout HTMLWriter) {
    guard !parts.isEmpty else { return }
    let recipients = hasRecipients ? parts.first ?? [] : []
    writer.element("footer", ["class": "closing-part"]) { writer in
      writer.element("div", ["class": "recipients"]) { writer in
        for block in recipients {
          writer.element(
            "p", ["class": block.role == .recipient ? "recipient" : "recipients-label"], text: text(block))
        }
      }
      writer.element("div", ["class": "signatures"]) { writer in
        for block in parts.dropFirst(hasRecipients ? 1 : 0).flatMap({ $0 }) {
          let name = block.role == .signatureName ? "signature-name" : "signature-authority"
          writer.element("p", ["class": name]) { lines(block, to: &$0) }
        }
      }
    }
    writer.raw("\n")
  }

  // MARK: Provisions

  private func write(
    _ paragraph: Consolidation.Paragraph, isAppendix: Bool = false, to writer: inout HTMLWriter
  ) {
    var names = [paragraph.isHeading ? "heading" : paragraph.labelLength > 0 ? "item" : "para"]
    if paragraph.depth > 0 { names.append("depth-\(min(paragraph.depth, 8))") }
    if !paragraph.changes.isEmpty || paragraph.origin != nil { names.append("changed") }
    if paragraph.isMarked { names.append("uncertain") }
    if paragraph.isRepealed { names.append("repealed") }
    let id = isAppendix ? nil : paragraph.identifier
    if let table = paragraph.table {
      write(table, id, names.joined(separator: " "), to: &writer)
      if paragraph.isMarked || !paragraph.changes.isEmpty {
        writer.element("p", ["class": "table-marks"]) { marks(paragraph, to: &$0) }
      }
    } else {
      let element = paragraph.isHeading ? "h\(min(paragraph.depth + 2, 6))" : "p"
      writer.element(element, ["id": id, "class": names.joined(separator: " ")]) { writer in
        if paragraph.isMarked { writer.raw("⟨") }
        if paragraph.labelLength > 0 {
          writer.element("span", ["class": "label"], text: paragraph.label)
          writer.raw(" ")
        }
        for (index, line) in paragraph.body.split(whereSeparator: \.isNewline).enumerated() {
          if index > 0 { writer.raw("<br>") }
          writer.write(String(line))
        }
        if paragraph.isMarked { writer.raw("⟩") }
        marks(paragraph, to: &writer)
      }
    }
    writer.raw("\n")
  }

  private func marks(_ paragraph: Consolidation.Paragraph, to writer: inout HTMLWriter) {
    for change in paragraph.changes { Self.mark(change, to: &writer) }
    for refusal in paragraph.refusals {
      writer.element("sup", ["class": "note-mark"]) { writer in
        writer.element(
          "a",
          [
            "href": "#refused-\(refusal + 1)", "class": "refused-mark",
            "title": consolidation.line(of: consolidation.refused[refusal]),
          ], text: "⟨\(refusal + 1)⟩")
      }
    }
  }

  /// The mark of a note, which leads to it.
  static func mark(_ change: Int, to writer: inout HTMLWriter) {
    writer.element("sup", ["class": "note-mark"]) {
      $0.element("a", ["href": "#note-\(change + 1)"], text: "[\(change + 1)]")
    }
  }

  private func write(_ table: Consolidation.Table, _ id: String?, _ name: String, to writer: inout HTMLWriter)
  {
    writer.element(
      "div", ["class": "table " + name, "role": "region", "tabindex": "0", "aria-label": "Bảng · Table"]
    ) { writer in
      writer.element("table", ["id": id]) { writer in
        if let unit = table.unit { writer.element("caption", text: unit) }
        for row in table.rows {
          writer.element("tr") { writer in
            for cell in row.cells {
              writer.element(
                row.isHeader ? "th" : "td",
                [
                  "colspan": cell.columns > 1 ? String(cell.columns) : nil,
                  "rowspan": cell.rows > 1 ? String(cell.rows) : nil,
                ], text: cell.text)
            }
          }
        }
      }
    }
  }

  // MARK: Notes

  private func notes(to writer: inout HTMLWriter) {
    guard !consolidation.entries.isEmpty else { return }
    writer.element("section", ["class": "amendment-notes", "aria-label": "Chú thích · Notes"]) { writer in
      writer.element("h2") { $0.words(PageWords("Chú thích", "Notes")) }
      let notes = consolidation.notes
      writer.element("ol") { writer in
        for (index, entry) in consolidation.entries.enumerated() {
          writer.element("li", ["id": "note-\(index + 1)"]) { writer in
            writer.write(notes[index])
            for (number, place) in places[index].prefix(20).enumerated() {
              writer.raw(" ")
              writer.element(
                "a", ["href": "#" + place, "class": "back", "aria-label": "Về quy định được sửa đổi"],
                text: places[index].count > 1 ? "↩\(number + 1)" : "↩")
            }
            statement(of: entry, to: &writer)
          }
          writer.raw("\n")
        }
      }
    }
  }

  /// The words of the act that changed the text.
  private func statement(of entry: Consolidation.Entry, to writer: inout HTMLWriter) {
    writer.element("details") { writer in
      writer.element("summary") { $0.words(PageWords("Lời văn sửa đổi", "The statement")) }
      writer.element("blockquote") { writer in
        for line in consolidation.statement(of: entry) { writer.element("p", text: line) }
      }
    }
  }

  // MARK: Outline

  private static func isListed(_ paragraph: Consolidation.Paragraph) -> Bool {
    switch paragraph.division {
    case .part, .chapter, .section, .subsection, .article: true
    default: paragraph.isHeading && paragraph.depth == 0
    }
  }

  /// The headings, and how many changes are in each.
  func writeSide(to writer: inout HTMLWriter) {
    writer.element("aside", ["class": "side", "id": "side"]) { writer in
      writer.element("nav", ["class": "outline", "aria-label": "Mục lục · Outline"]) { writer in
        writer.element("h2") { $0.words(PageWords("Mục lục", "Outline")) }
        writer.element("ul") { writer in
          for (index, paragraph) in paragraphs.enumerated()
          where Self.isListed(paragraph) {
            let inside = paragraphs[(index + 1)...].prefix { $0.depth > paragraph.depth }
            let count = Set(([paragraph] + inside).flatMap(\.changes)).count
            let isOpen = ([paragraph] + inside).contains { $0.isMarked }
            writer.element("li") { writer in
              writer.element("a", ["href": "#" + paragraph.identifier]) { writer in
                writer.write(TextFolding.whiteSpace(paragraph.text))
                if count > 0 { writer.element("span", ["class": "count"], text: " [\(count)]") }
                if isOpen { writer.element("span", ["class": "open-mark"], text: " ⟨⟩") }
              }
            }
          }
        }
      }
    }
    writer.raw("\n")
  }
}
