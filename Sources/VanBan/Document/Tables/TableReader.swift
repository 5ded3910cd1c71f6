/// Reads the rows and cells of a table: those that the file marks, else as far as its lines show them.
///
/// Where tabs or wide gaps separate the cells, their places show the columns. Where a PDF's text has each cell on lines of
/// its own, numbers show the rows, and amounts at the ends of lines the cells.
enum TableReader {
  private static let unitWords: [String] = ["ĐVT", "Đơn vị tính", "Đơn vị"]

  /// The table whose lines are the pieces of `block`.
  static func read(_ block: Block, source: SourceText) -> Table {
    if var rows = MarkedRows.rows(of: block.pieces, source: source) {
      RowKinds.mark(&rows, source: source)
      return noted(
        Table(block: block, unit: nil, rows: rows.map { $0.row(in: source) }), by: .tableRowsMarked)
    }
    var lines = TableLine.lines(of: block, source: source)
    var unit: String?
    if let at = lines.firstIndex(where: { isUnit($0.range, source) }) {
      unit = source[lines[at].range]
      lines.removeAll { isUnit($0.range, source) }
    }
    let heading = Self.heading(of: lines, source: source)
    lines = withoutRepeats(lines, heading: heading, source: source)
    let grid = TableGrid(lines)
    var rows =
      if let grid {
        GridRows(source: source, lines: lines, grid: grid).rows()
      } else {
        FlowRows(source: source, lines: lines).rows()
      }
    RowKinds.mark(&rows, source: source)
    return noted(
      Table(block: block, unit: unit, rows: rows.map { $0.row(in: source) }),
      by: grid == nil ? .tableRowsFlow : .tableRowsGrid)
  }

  /// Notes how rows and columns were told, and hands the table back.
  private static func noted(_ table: Table, by rule: Rule) -> Table {
    Trace.note(
      Decision(
        .table, "rows", by: rule, at: table.block.range,
        evidence: [Evidence(.rows, count: table.rows.count), Evidence(.columns, count: table.width)]))
    return table
  }

  private static func isUnit(_ range: SourceRange, _ source: SourceText) -> Bool {
    guard range.count < RowLimits.longestUnit, source.bytes(range).contains(0x3A) else {
      return false
    }
    let trimmed = TextFolding.whiteSpace(source[range]).drop { $0 == "(" }
    return unitWords.contains { trimmed.hasPrefix($0) }
  }

  /// How many lines the heading has: those before the first row's number.
  private static func heading(of lines: [TableLine], source: SourceText) -> Int {
    let first = lines.firstIndex { line in
      guard let first = line.segments.first else { return false }
      return RowNumber(source.bytes(first.range).prefix { $0 > 0x20 }).map {
        $0.numbers == [1] && $0.style != .letter
      } ?? false
    }
    return first ?? 1
  }

  /// The lines without a heading that is printed again on a new page.
  private static func withoutRepeats(_ lines: [TableLine], heading: Int, source: SourceText) -> [TableLine] {
    guard heading > 0, heading < lines.count, heading <= RowLimits.longestHeading else { return lines }
    let texts = lines[..<heading].map { TextFolding.whiteSpace(source[$0.range]) }
    var kept = Array(lines[..<heading])
    var index = heading
    while index < lines.count {
      let end = index + heading
      if end <= lines.count, TextFolding.whiteSpace(source[lines[index].range]) == texts[0],
        lines[index..<end].map({ TextFolding.whiteSpace(source[$0.range]) }) == texts
      {
        index = end
        continue
      }
      kept.append(lines[index])
      index += 1
    }
    return kept
  }
}
