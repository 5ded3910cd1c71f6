/// How the lines of a text were laid out in the file that it was taken out of.
struct LayoutJSON: JSONObject {
  static let name = "Layout"
  static let summary =
    "How the lines of the text were laid out in the file that it was taken out of (HTML, Word)."

  var marksTables = false
  var lines: [LineLayoutJSON] = []
  var pages: [PageSizeJSON] = []

  static let members: [JSONMember<LayoutJSON>] = [
    JSONMember("marksTables", \.marksTables, "Whether every table of the text is marked."),
    JSONMember("lines", \.lines, "What is known of each line, in their order."),
    .unlessEmpty(
      "pages", \.pages,
      "The size of each page of a PDF file or scan, `[width, height]` in points (1/72 inch); left out where the file has "
        + "no pages."),
  ]

  init() {}

  init(_ layout: SourceLayout) {
    marksTables = layout.marksTables
    lines = layout.lines.map { LineLayoutJSON($0) }
    pages = layout.pages.map { PageSizeJSON($0) }
  }

  var layout: SourceLayout {
    SourceLayout(lines: lines.map(\.line), marksTables: marksTables, pages: pages.map(\.size))
  }
}

/// What is known of one line.
struct LineLayoutJSON: JSONObject {
  static let name = "LineLayout"
  static let summary = "What the file says of one line. A member that is left out is false or unknown."

  enum Place: String, JSONName {
    case pageHeader, pageFooter, site
  }

  var beginsParagraph: Bool?
  var isCentred: Bool?
  var isBold: Bool?
  var place: Place?
  var table: Int?
  var isTableHeading: Bool?
  var spans: [CellSpanJSON] = []
  var page: Int?
  var box: BoxJSON?

  static let members: [JSONMember<LineLayoutJSON>] = [
    JSONMember("beginsParagraph", \.beginsParagraph, "Whether it is the first of a paragraph."),
    JSONMember("isCentred", \.isCentred, "Whether it stands in the middle between the margins."),
    JSONMember("isBold", \.isBold, "Whether all its letters are bold."),
    JSONMember("place", \.place, "The running head or foot that it is of, or that it is a website's own."),
    JSONMember(
      "table", \.table, "For a row of a table: the number of the table in the text, from 0.",
      schema: .atLeast(0)),
    JSONMember(
      "isTableHeading", \.isTableHeading, "Whether the row is marked as one of the table's heading."),
    .unlessEmpty("spans", \.spans, "The cells of the row that cover several columns or rows."),
    JSONMember(
      "page", \.page, "The page on which it stands, from 1, where that has a text layer.", schema: .atLeast(1)
    ),
    JSONMember(
      "box", \.box,
      "Its box on that page: `[left, top, right, bottom]` in points (1/72 inch) from the upper left corner."),
  ]

  init() {}

  init(_ line: SourceLayout.Line) {
    beginsParagraph = line.beginsParagraph ? true : nil
    isCentred = line.isCentred ? true : nil
    isBold = line.isBold ? true : nil
    switch line.place {
    case .text: place = nil
    case .pageHeader: place = .pageHeader
    case .pageFooter: place = .pageFooter
    case .site: place = .site
    }
    table = line.table
    isTableHeading = line.isTableHeading ? true : nil
    spans = line.spans.map { CellSpanJSON($0) }
    page = line.box?.page
    box = line.box.map { BoxJSON($0) }
  }

  var line: SourceLayout.Line {
    let linePlace: SourceLayout.Line.Place =
      switch place {
      case .pageHeader: .pageHeader
      case .pageFooter: .pageFooter
      case .site: .site
      case nil: .text
      }
    return SourceLayout.Line(
      beginsParagraph: beginsParagraph ?? false, isCentred: isCentred ?? false, isBold: isBold ?? false,
      place: linePlace, table: table, isTableHeading: isTableHeading ?? false,
      spans: spans.map(\.span), box: page.flatMap { page in box.map { $0.box(onPage: page) } })
  }
}

/// A cell of a row that covers several columns or rows.
struct CellSpanJSON: JSONObject {
  static let name = "CellSpan"
  static let summary = "A cell that covers several columns or rows."

  var column = 0
  var columns = 1
  var rows = 1

  static let members: [JSONMember<CellSpanJSON>] = [
    JSONMember("column", \.column, "The first column that it covers, from 0.", schema: .within(0...9999)),
    JSONMember("columns", \.columns, "How many columns it covers.", schema: .within(1...9999)),
    JSONMember(
      "rows", \.rows, "How many rows it covers, its own and those below.", schema: .within(1...9999)),
  ]

  init() {}

  init(_ span: SourceLayout.Line.Span) {
    column = span.column
    columns = span.columns
    rows = span.rows
  }

  var span: SourceLayout.Line.Span { .init(column: column, columns: columns, rows: rows) }
}
