/// A row of a table.
struct RowJSON: JSONObject {
  static let name = "Row"
  static let summary = "A row of a table."

  var kind = Table.Row.Kind.data
  var isHeader = false
  var number: String?
  var numbers: [Int] = []
  var range = SourceRange(0, 0)
  var cells: [CellJSON] = []

  static let members: [JSONMember<RowJSON>] = [
    JSONMember("kind", \.kind, "What it is; a `group` names the rows after it."),
    .derived("isHeader", \.isHeader, "Whether it is a column heading, or the numbers of columns under it."),
    JSONMember("number", \.number, "Its number as printed: `1`, `1.1`, `II`; it is the first cell too."),
    .unlessEmpty(
      "numbers", \.numbers, "What the number is, level by level: `[1, 1]` for `1.1`.",
      schema: .array(.within(0...(.max)))),
    JSONMember("range", \.range, "From its first byte to its last: UTF-8 byte offsets."),
    .utf16(of: "range", \.range),
    JSONMember("cells", \.cells, "Its cells; one where the text does not show where cells end."),
  ]

  init() {}

  init(_ row: Table.Row) {
    kind = row.kind
    isHeader = row.isHeader
    number = row.number
    numbers = row.numbers
    range = row.range
    cells = row.cells.map { CellJSON($0) }
  }

  var row: Table.Row {
    Table.Row(kind: kind, number: number, numbers: numbers, cells: cells.map(\.cell), range: range)
  }
}

/// A cell of a table.
struct CellJSON: JSONObject {
  static let name = "Cell"
  static let summary = "A cell of a table."

  var text = ""
  var column = 0
  var span = 1
  var rowSpan: Int?
  var value: CellNumberJSON?
  var pieces: [SourceRange] = []

  static let members: [JSONMember<CellJSON>] = [
    JSONMember("text", \.text, "The parts of its lines, joined by a blank."),
    JSONMember("column", \.column, "The first column that it stands in, from 0.", schema: .within(0...9999)),
    JSONMember(
      "span", \.span, "How many columns it covers: more than 1 for a heading over several.",
      schema: .within(1...9999)),
    JSONMember(
      "rowSpan", \.rowSpan,
      "How many rows it covers, its own and those below; left out where that is 1. The rows below have no cell there.",
      schema: .within(1...9999)),
    JSONMember("value", \.value, "The number that it holds and nothing else."),
    JSONMember("pieces", \.pieces, "Its parts, a range for each line."),
  ]

  init() {}

  init(_ cell: Table.Cell) {
    text = cell.text
    column = cell.column
    span = cell.span
    rowSpan = cell.rowSpan > 1 ? cell.rowSpan : nil
    value = cell.value.map { CellNumberJSON($0) }
    pieces = cell.pieces
  }

  var cell: Table.Cell {
    Table.Cell(
      text: text, column: column, span: span, rowSpan: rowSpan ?? 1, value: value?.number, pieces: pieces)
  }
}

/// A number in a cell.
struct CellNumberJSON: JSONObject {
  static let name = "CellNumber"
  static let summary = "A number in a cell, exactly: `98,5 %` is 985 with one decimal place and the unit `%`."

  var digits = 0
  var decimals = 0
  var unit: String?
  var value = 0.0

  static let members: [JSONMember<CellNumberJSON>] = [
    JSONMember("digits", \.digits, "All digits as one whole number, with its sign."),
    JSONMember(
      "decimals", \.decimals, "How many of the digits stand after the decimal comma.", schema: .within(0...18)
    ),
    JSONMember("unit", \.unit, "`%`, `đồng`, `triệu đồng` where it is printed beside the number."),
    .derived("value", \.value, "Its value, as near as a binary fraction comes."),
  ]

  init() {}

  init(_ number: CellNumber) {
    digits = number.digits
    decimals = number.decimals
    unit = number.unit
    value = number.value
  }

  var number: CellNumber { CellNumber(digits: digits, decimals: decimals, unit: unit) }
}
