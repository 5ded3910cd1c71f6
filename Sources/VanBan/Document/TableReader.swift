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
      if let row = markedRow(piece, text: text, source: source) {
        rows.append(row)
        continue
      }
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

  /// The row of a table that the file marks: its cells stand between tabs, empty ones too.
  private static func markedRow(_ piece: SourceRange, text: String, source: SourceText) -> Table.Row? {
    let number = source.lines.line(at: piece.lowerBound)
    guard let layout = source.layout?.line(number), layout.table != nil else { return nil }
    // The tabs before the first and after the last word are no part of the piece.
    let line = source[source.lines.range(ofLine: number)].filter { $0 != "\n" }
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
    return Table.Row(isHeader: layout.isTableHeading, cells: cells, range: piece)
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
