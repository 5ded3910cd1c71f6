internal import VanBan

/// Reads the paragraphs and tables of the parts of a Word file.
struct DOCXReader {
  /// A reference to a footnote or endnote.
  struct Note {
    /// `footnote` or `endnote`
    let element: String
    let id: String
  }

  private let styles: DOCXStyles
  private var numbering: DOCXNumbering
  /// The notes in the order of their references.
  private(set) var notes: [Note] = []
  /// The text of a paragraph whose end is deleted, which continues in the next.
  private var carried: InlineText?

  init(styles: DOCXStyles, numbering: DOCXNumbering) {
    self.styles = styles
    self.numbering = numbering
  }

  /// Elements whose content is not part of the accepted text.
  private static let skipped: Set<String> = [
    "del", "moveFrom", "pPr", "rPr", "sdtPr", "sdtEndPr", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr",
    "instrText",
    "delText", "delInstrText",
  ]

  /// The paragraphs and tables in `container`.
  mutating func pieces(in container: XMLNode) -> [Piece] {
    var pieces: [Piece] = []
    for child in container.children where child.isElement {
      switch child.name {
      case "p": addParagraph(child, to: &pieces)
      case "tbl": pieces.append(.table(table(child)))
      case "AlternateContent": pieces += alternative(child)
      case let name where Self.skipped.contains(name): break
      default: pieces += self.pieces(in: child)
      }
    }
    return pieces
  }

  /// The content of the first choice of an `mc:AlternateContent` with text.
  private mutating func alternative(_ node: XMLNode) -> [Piece] {
    for choice in node.children where choice.isElement {
      let found = pieces(in: choice)
      if !found.isEmpty { return found }
    }
    return []
  }

  // MARK: Paragraphs

  private mutating func addParagraph(_ node: XMLNode, to pieces: inout [Piece]) {
    let properties = node.child("pPr")
    let formatting = styles.paragraph(properties)
    var text = carried ?? InlineText(folds: false)
    carried = nil
    var boxes: [Piece] = []
    if properties?.child("rPr")?.child("del") != nil {
      addRuns(of: node, formatting, to: &text, boxes: &boxes)
      carried = text
      pieces += boxes
      return
    }
    let marker = formatting.list.flatMap {
      numbering.marker(list: $0, level: formatting.level, style: styles.styleName(properties))
    }
    addRuns(of: node, formatting, to: &text, boxes: &boxes)
    if !text.isEmpty {
      var paragraph = text.take(isCentred: formatting.isCentred ?? false)
      if let marker { paragraph.text = marker + String(paragraph.text.drop { $0.isWhitespace }) }
      pieces.append(.paragraph(paragraph))
    }
    pieces += boxes
  }

  private mutating func addRuns(
    of node: XMLNode, _ paragraph: DOCXFormatting, to text: inout InlineText, boxes: inout [Piece]
  ) {
    for child in node.children where child.isElement {
      switch child.name {
      case "r": addRun(child, paragraph, to: &text, boxes: &boxes)
      case let name where Self.skipped.contains(name): break
      default: addRuns(of: child, paragraph, to: &text, boxes: &boxes)
      }
    }
  }

  private mutating func addRun(
    _ node: XMLNode, _ paragraph: DOCXFormatting, to text: inout InlineText, boxes: inout [Piece]
  ) {
    let formatting = styles.run(node.child("rPr"), in: paragraph)
    if formatting.isHidden ?? false { return }
    let isBold = formatting.isBold ?? false
    let font = formatting.font.flatMap { LegacyFont(named: $0) }
    for child in node.children where child.isElement {
      switch child.name {
      case "t":
        let run = child.children.compactMap(\.text).joined()
        if formatting.isRaised ?? false, font == nil {
          text.appendRaised(run, isBold: isBold)
        } else {
          text.append(formatting.isCapitals ?? false ? run.uppercased() : run, isBold: isBold, font: font)
        }
      case "tab", "ptab": text.append("\t")
      case "br", "cr": text.breakLine()
      // The code of a soft hyphen is ư in the ABC fonts; in others it shows nothing.
      case "softHyphen": if font != nil { text.append("\u{AD}", isBold: isBold, font: font) }
      case "noBreakHyphen": text.append("-", isBold: isBold)
      case "sym":
        if let code = child.attribute("char").flatMap({ UInt32($0, radix: 16) }),
          let scalar = Unicode.Scalar(code)
        {
          let font = child.attribute("font").flatMap { LegacyFont(named: $0) }
          text.append(String(scalar), isBold: isBold, font: font)
        }
      case "footnoteReference", "endnoteReference":
        guard let id = child.attribute("id") else { break }
        notes.append(Note(element: String(child.name.dropLast("Reference".count)), id: id))
        text.append("[\(notes.count)]")
      case "drawing", "pict", "object", "AlternateContent": boxes += textBoxes(in: child)
      default: break
      }
    }
  }

  /// The text boxes in a drawing; only one form of a drawing with two.
  private mutating func textBoxes(in node: XMLNode) -> [Piece] {
    var found: [Piece] = []
    for child in node.children where child.isElement {
      found += child.name == "txbxContent" ? pieces(in: child) : textBoxes(in: child)
      if node.name == "AlternateContent", !found.isEmpty { return found }
    }
    return found
  }

  // MARK: Tables

  private mutating func table(_ node: XMLNode) -> TableGrid {
    var grid = TableGrid()
    grid.hasLines = DOCXTable.hasLines(node, styles: styles)
    addRows(of: node, to: &grid)
    return grid
  }

  private mutating func addRows(of node: XMLNode, to grid: inout TableGrid) {
    for child in node.children where child.isElement {
      switch child.name {
      case "tr":
        let properties = child.child("trPr")
        if properties?.child("del") != nil { break }
        var row = TableGrid.Row(cells: [], isHeading: properties?.child("tblHeader")?.isOn ?? false)
        let before = properties?.child("gridBefore")?.attribute("val").flatMap { Int($0) } ?? 0
        if before > 0 { row.cells.append(TableGrid.Cell(pieces: [], columns: min(before, 64))) }
        addCells(of: child, to: &row)
        grid.rows.append(row)
      case let name where Self.skipped.contains(name): break
      default: addRows(of: child, to: &grid)
      }
    }
  }

  private mutating func addCells(of node: XMLNode, to row: inout TableGrid.Row) {
    for child in node.children where child.isElement {
      switch child.name {
      case "tc":
        let columns = child.child("tcPr")?.child("gridSpan")?.attribute("val").flatMap { Int($0) } ?? 1
        let merge = child.child("tcPr")?.child("vMerge")
        row.cells.append(
          TableGrid.Cell(
            pieces: pieces(in: child), columns: max(1, min(columns, TableText.widest)),
            goesOn: merge.map { $0.attribute("val") != "restart" } ?? false))
      case let name where Self.skipped.contains(name): break
      default: addCells(of: child, to: &row)
      }
    }
  }

  // MARK: Margins

  /// The running heads and feet of the sections in `body`, each once.
  static func marginReferences(in body: XMLNode) -> [(isHeader: Bool, id: String)] {
    var references: [(isHeader: Bool, id: String)] = []
    func visit(_ node: XMLNode, _ level: Int) {
      for child in node.children where child.isElement {
        switch child.name {
        case "headerReference", "footerReference":
          guard let id = child.attribute("id"), !references.contains(where: { $0.id == id }) else { break }
          references.append((child.name == "headerReference", id))
        // A section's properties are at the end of the body, or in those of its last paragraph.
        case "p", "pPr", "sectPr", "sdt", "sdtContent": if level < 16 { visit(child, level + 1) }
        default: break
        }
      }
    }
    visit(body, 0)
    return references
  }
}

/// Whether a Word file draws the lines of a table.
enum DOCXTable {
  /// Whether any of `borders` is drawn.
  static func drawsLines(_ borders: XMLNode) -> Bool {
    borders.children.contains { border in
      guard border.isElement, let value = border.attribute("val") else { return false }
      return value != "nil" && value != "none"
    }
  }

  static func hasLines(_ table: XMLNode, styles: DOCXStyles) -> Bool {
    let properties = table.child("tblPr")
    if let borders = properties?.child("tblBorders"), drawsLines(borders) { return true }
    if properties?.child("tblBorders") == nil,
      let style = properties?.child("tblStyle")?.attribute("val"), styles.linedTables.contains(style)
    {
      return true
    }
    return table.children("tr").contains { row in
      row.children("tc").contains { $0.child("tcPr")?.child("tcBorders").map { drawsLines($0) } ?? false }
    }
  }
}
