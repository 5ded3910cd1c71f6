internal import CLibXML2
internal import VanBan

/// Collects the paragraphs and tables of a tree of elements.
///
/// libxml2 stops at 256 levels, which bounds the recursion.
struct HTMLFlow {
  private var pieces: [Piece] = []
  private var inline = InlineText(folds: true)
  private var isCentred = false
  /// The mark of a list's entry, printed before its first text.
  private var marker = ""
  private var breaks = 0
  private var isSite = false
  private let fontsAreDecoded: Bool
  /// What of the page is the website's.
  private let survey: PageSurvey

  /// - Parameter fontsAreDecoded: Whether letters in legacy fonts are Unicode already.
  init(fontsAreDecoded: Bool, survey: PageSurvey) {
    self.fontsAreDecoded = fontsAreDecoded
    self.survey = survey
  }

  /// Elements that begin and end a paragraph.
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt",
    "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend",
    "li",
    "main", "nav", "ol", "p", "pre", "section", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]
  private static let rowGroups: Set<String> = ["tbody", "thead", "tfoot"]

  /// Adds what `node` shows.
  mutating func walk(_ node: XMLNode, _ style: HTMLStyle) {
    if !style.isSite, !survey.site.isEmpty, survey.site.contains(node.pointer) {
      var own = style
      own.isSite = true
      endParagraph()
      walk(node, own)
      endParagraph()
      return
    }
    if let text = node.text {
      append(text, style)
      return
    }
    guard node.isElement else { return }
    let name = node.name.lowercased()
    guard var inner = style.entering(node, name) else { return }
    switch name {
    case "br": breakLine()
    case "table": addTable(node, inner)
    case "ol", "ul":
      inner.list = HTMLList(node, name)
      endParagraph()
      for child in node.children {
        if child.isElement, child.name.lowercased() == "li" { marker = inner.list?.marker(of: child) ?? "" }
        walk(child, inner)
        marker = ""
      }
      endParagraph()
    case _ where Self.blocks.contains(name):
      endParagraph()
      for child in node.children { walk(child, inner) }
      endParagraph()
    default: for child in node.children { walk(child, inner) }
    }
  }

  private mutating func append(_ text: String, _ style: HTMLStyle) {
    let isBlank = text.allSatisfy { $0.isWhitespace }
    if !isBlank {
      breaks = 0
      if inline.isEmpty { (isCentred, isSite) = (style.isCentred, style.isSite) }
      if !marker.isEmpty {
        if !Self.hasMarker(text) { inline.append(marker, isBold: style.isBold) }
        marker = ""
      }
    }
    let font = fontsAreDecoded ? nil : style.font
    if style.isRaised, font == nil, !style.isPreformatted {
      inline.appendRaised(text, isBold: style.isBold)
      return
    }
    guard style.isPreformatted else {
      inline.append(text, isBold: style.isBold, font: font)
      return
    }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { inline.breakLine() }
      inline.append(String(line), isBold: style.isBold, font: font)
    }
  }

  /// Whether an entry's text begins with a dash or bullet of its own.
  private static func hasMarker(_ text: String) -> Bool {
    guard let first = text.first(where: { !$0.isWhitespace }) else { return false }
    return "-–—•*+▪●○".contains(first)
  }

  /// A line break; two in a row end the paragraph.
  private mutating func breakLine() {
    guard !inline.isEmpty else { return }
    breaks += 1
    if breaks > 1 {
      endParagraph()
    } else {
      inline.breakLine()
    }
  }

  private mutating func endParagraph() {
    breaks = 0
    guard !inline.isEmpty else { return }
    var paragraph = inline.take(isCentred: isCentred)
    if isSite { paragraph.place = .site }
    pieces.append(.paragraph(paragraph))
  }

  mutating func finish() -> [Piece] {
    endParagraph()
    return pieces
  }

  // MARK: Tables

  private mutating func addTable(_ node: XMLNode, _ style: HTMLStyle) {
    endParagraph()
    var grid = TableGrid()
    grid.hasLines = Self.hasLines(node)
    addRows(of: node, style, to: &grid, isHeading: false)
    endParagraph()
    pieces.append(.table(grid))
  }

  /// Adds the rows in `node`. Text in a table outside its rows goes before it.
  private mutating func addRows(
    of node: XMLNode, _ style: HTMLStyle, to grid: inout TableGrid, isHeading: Bool
  ) {
    for child in node.children {
      let name = child.isElement ? child.name.lowercased() : ""
      var outer = style
      if survey.site.contains(child.pointer) { outer.isSite = true }
      if name == "tr", let inner = outer.entering(child, name) {
        addRow(child, inner, to: &grid, isHeading: isHeading)
      } else if Self.rowGroups.contains(name), let inner = outer.entering(child, name) {
        addRows(of: child, inner, to: &grid, isHeading: name == "thead")
      } else {
        walk(child, style)
      }
    }
  }

  private mutating func addRow(_ node: XMLNode, _ style: HTMLStyle, to grid: inout TableGrid, isHeading: Bool)
  {
    var row = TableGrid.Row(cells: [], isHeading: isHeading)
    var names: Set<String> = []
    for child in node.children {
      let name = child.isElement ? child.name.lowercased() : ""
      guard name == "td" || name == "th" else {
        walk(child, style)
        continue
      }
      guard var inner = style.entering(child, name) else { continue }
      names.insert(name)
      var flow = HTMLFlow(fontsAreDecoded: fontsAreDecoded, survey: survey)
      if survey.site.contains(child.pointer) { inner.isSite = true }
      for content in child.children { flow.walk(content, inner) }
      let columns = child.attribute("colspan").flatMap { Int($0) } ?? 1
      let rows = child.attribute("rowspan").flatMap { Int($0) } ?? 1
      row.cells.append(
        TableGrid.Cell(
          pieces: flow.finish(), columns: max(1, min(columns, TableText.widest)),
          rows: max(0, min(rows, TableText.longest))))
    }
    row.isHeading = isHeading || names == ["th"]
    if !row.cells.isEmpty { grid.rows.append(row) }
  }

  /// Whether the table has lines around its cells; nil if it does not say.
  private static func hasLines(_ table: XMLNode) -> Bool? {
    for (property, value) in HTMLStyle.declarations(table.attribute("style") ?? "") where property == "border"
    {
      return !(value.hasPrefix("none") || value.hasPrefix("0") || value.contains("hidden"))
    }
    return table.attribute("border").map { $0 != "0" }
  }
}
