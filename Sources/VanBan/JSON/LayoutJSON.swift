/// How the lines of a text were laid out in the file that it was taken out of.
struct LayoutJSON: JSONObject {
  static let name = "Layout"
  static let summary =
    "How the lines of the text were laid out in the file that it was taken out of (HTML, Word)."

  var marksTables = false
  var lines: [LineLayoutJSON] = []

  static let members: [JSONMember<LayoutJSON>] = [
    JSONMember("marksTables", \.marksTables, "Whether every table of the text is marked."),
    JSONMember("lines", \.lines, "What is known of each line, in their order."),
  ]

  init() {}

  init(_ layout: SourceLayout) {
    marksTables = layout.marksTables
    lines = layout.lines.map { LineLayoutJSON($0) }
  }

  var layout: SourceLayout { SourceLayout(lines: lines.map(\.line), marksTables: marksTables) }
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
      place: linePlace, table: table, isTableHeading: isTableHeading ?? false)
  }
}
