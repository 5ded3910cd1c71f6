internal import VanBan

/// Writes the text of a Word file (WordprocessingML, ECMA-376): paragraphs, tables, footnotes.
struct WordWriter {
  /// How a paragraph is set.
  struct Style {
    var alignment = "both"
    /// The indent of its first line, in twentieths of a point.
    var indent = 0
    var isBold = false
    var isItalic = false
    /// Whether its words are on a coloured ground.
    var isHighlighted = false
    /// In half points; nil for that of the document.
    var size: Int?
    /// Whether it stays with the next paragraph.
    var staysWithNext = false
    /// Space before and behind it, in twentieths of a point.
    var before = 60
    var after = 60
    /// Its style in `styles.xml`.
    var name: String?
    /// The level in the outline, from 0.
    var outlineLevel: Int?
    var beginsPage = false
  }

  private(set) var body = ""
  private(set) var footnotes = ""
  /// 0 and 1 are the lines above the notes.
  private var nextNote = 2

  /// A paragraph of lines, with notes behind its last word.
  mutating func paragraph(_ lines: [String], _ style: Style = Style(), notes: [String] = []) {
    body += "<w:p><w:pPr>"
    if let name = style.name { body += "<w:pStyle w:val=\"\(name)\"/>" }
    if style.staysWithNext { body += "<w:keepNext/>" }
    if style.beginsPage { body += "<w:pageBreakBefore/>" }
    body += "<w:spacing w:before=\"\(style.before)\" w:after=\"\(style.after)\"/>"
    if style.indent > 0 { body += "<w:ind w:firstLine=\"\(style.indent)\"/>" }
    body += "<w:jc w:val=\"\(style.alignment)\"/>"
    if let level = style.outlineLevel { body += "<w:outlineLvl w:val=\"\(level)\"/>" }
    body += "</w:pPr>"
    for (index, line) in lines.enumerated() {
      body += "<w:r>" + Self.properties(style) + (index > 0 ? "<w:br/>" : "") + Self.text(line) + "</w:r>"
    }
    for note in notes { add(note: note) }
    body += "</w:p>"
  }

  private static func properties(_ style: Style) -> String {
    var properties = ""
    if style.isBold { properties += "<w:b/>" }
    if style.isItalic { properties += "<w:i/>" }
    if let size = style.size { properties += "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>" }
    if style.isHighlighted { properties += "<w:highlight w:val=\"yellow\"/>" }
    return properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
  }

  private static func text(_ text: String) -> String {
    let parts = text.split(separator: "\t", omittingEmptySubsequences: false)
    return parts.map {
      "<w:t xml:space=\"preserve\">" + MarkupEscaping.escaped(String($0), in: .xml) + "</w:t>"
    }.joined(separator: "<w:tab/>")
  }

  private mutating func add(note: String) {
    let mark = "<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>"
    body += "<w:r>\(mark)<w:footnoteReference w:id=\"\(nextNote)\"/></w:r>"
    footnotes +=
      "<w:footnote w:id=\"\(nextNote)\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>"
      + "<w:r>\(mark)<w:footnoteRef/></w:r><w:r>" + Self.text(" " + note) + "</w:r></w:p></w:footnote>"
    nextNote += 1
  }

  // MARK: Tables

  /// Columns without lines: a letterhead, a signature. `widths` are in twentieths of a point.
  mutating func columns(_ widths: [Int], _ cells: [(inout WordWriter) -> Void]) {
    beginTable(widths, hasLines: false)
    body += "<w:tr>"
    for (width, cell) in zip(widths, cells) {
      body += "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>"
      let start = body.utf8.count
      cell(&self)
      // A cell must end with a paragraph.
      if body.utf8.count == start { paragraph([]) }
      body += "</w:tc>"
    }
    body += "</w:tr></w:tbl>"
  }

  /// A table with lines, as wide as the text.
  mutating func table(_ table: Consolidation.Table, width: Int, style: Style) {
    let column = width / max(table.width, 1)
    if let unit = table.unit { paragraph([unit], Style(alignment: "right", isItalic: true)) }
    beginTable([Int](repeating: column, count: table.width), hasLines: true)
    /// Rows that a cell above still covers, for each column.
    var covered: [Int: (rows: Int, columns: Int)] = [:]
    for row in table.rows {
      body += "<w:tr>" + (row.isHeader ? "<w:trPr><w:tblHeader/></w:trPr>" : "")
      var at = 0
      func fill(_ writer: inout WordWriter) {
        while let above = covered[at], above.rows > 0 {
          covered[at] = (above.rows - 1, above.columns)
          writer.cell("", width: column, columns: above.columns, merge: "continue", style)
          at += above.columns
        }
      }
      fill(&self)
      for cell in row.cells {
        var own = style
        own.isBold = row.isHeader
        own.alignment = row.isHeader ? "center" : "left"
        self.cell(
          cell.text, width: column, columns: cell.columns, merge: cell.rows > 1 ? "restart" : nil, own)
        if cell.rows > 1 { covered[at] = (cell.rows - 1, cell.columns) }
        at += cell.columns
        fill(&self)
      }
      if at == 0 { self.cell("", width: column, columns: table.width, merge: nil, style) }
      body += "</w:tr>"
    }
    body += "</w:tbl>"
  }

  private mutating func cell(_ text: String, width: Int, columns: Int, merge: String?, _ style: Style) {
    body += "<w:tc><w:tcPr><w:tcW w:w=\"\(width * columns)\" w:type=\"dxa\"/>"
    if columns > 1 { body += "<w:gridSpan w:val=\"\(columns)\"/>" }
    if let merge { body += "<w:vMerge w:val=\"\(merge)\"/>" }
    body += "</w:tcPr>"
    paragraph(text.isEmpty ? [] : [text], style)
    body += "</w:tc>"
  }

  private mutating func beginTable(_ widths: [Int], hasLines: Bool) {
    body += "<w:tbl><w:tblPr><w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/>"
    if hasLines {
      body += "<w:tblBorders>"
      for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        body += "<w:\(side) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
      }
      body += "</w:tblBorders>"
    }
    body += "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
    for width in widths { body += "<w:gridCol w:w=\"\(width)\"/>" }
    body += "</w:tblGrid>"
  }
}
