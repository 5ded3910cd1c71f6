/// Reads the rows of a table as far as its lines show them.
enum TableReader {
  private static let unitWords: [String] = ["ĐVT", "Đơn vị tính", "Đơn vị"]

  /// The table whose lines are the pieces of `block`.
  static func read(_ block: Block, source: SourceText) -> Table {
    var unit: String?
    var rows: [Table.Row] = []
    var sawData = false
    for piece in block.pieces {
      let text = source[piece]
      if unit == nil, isUnit(text) {
        unit = text
        continue
      }
      let cells = cells(of: text)
      let startsRow = cells.first.map { Int($0) != nil } ?? false
      sawData = sawData || startsRow
      rows.append(Table.Row(isHeader: !sawData, cells: cells, range: piece))
    }
    return Table(block: block, unit: unit, rows: rows)
  }

  private static func isUnit(_ text: String) -> Bool {
    let trimmed = text.drop { $0 == "(" }
    return unitWords.contains { trimmed.hasPrefix($0) } && trimmed.contains(":")
  }

  /// The cells of a line: columns that three spaces or a tab keep apart, and a row number before the first.
  private static func cells(of text: String) -> [String] {
    var cells: [String] = []
    var current = ""
    var spaces = 0
    func close() {
      if !current.isEmpty { cells.append(current) }
      current = ""
    }
    for character in text {
      if character == " " || character == "\t" || character == "\u{A0}" {
        spaces += character == "\t" ? 3 : 1
        continue
      }
      if spaces >= 3 { close() } else if spaces > 0, !current.isEmpty { current += " " }
      spaces = 0
      current.append(character)
    }
    close()
    guard let first = cells.first, let space = first.firstIndex(of: " "), Int(first[..<space]) != nil else {
      return cells
    }
    cells[0] = String(first[first.index(after: space)...])
    return [String(first[..<space])] + cells
  }
}
