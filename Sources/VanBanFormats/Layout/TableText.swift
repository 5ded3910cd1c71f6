internal import VanBan

/// A table as lines of text: a row a line, its cells at their columns, with tabs between them.
///
/// A cell stands where it begins; the other columns and rows that it covers are empty, and the layout of its line says
/// that it covers them. So each value is in its column, whatever was merged above it or beside it.
struct TableText {
  struct Row {
    /// The text of each column, `""` for what is empty or covered.
    var cells: [String]
    var spans: [SourceLayout.Line.Span] = []
    var isHeading: Bool
  }

  /// The rows that are not empty.
  let rows: [Row]

  /// The most columns and rows that a cell covers; more is an error of the file.
  static let widest = 64
  static let longest = 1000
  /// How many rows a heading has besides its first.
  private static let longestHeading = 4

  init(_ table: TableGrid) {
    let hasBoldHeading = table.hasBoldHeading
    var rows: [Row] = []
    /// For each cell over rows: its first row and column, columns, and the last row that it reaches.
    var placed: [(row: Int, columns: Range<Int>, last: Int)] = []
    var open: [Int] = []
    for (index, row) in table.rows.enumerated() {
      var cells: [String] = []
      open.removeAll { placed[$0].last < index }
      /// Passes the columns that cells above cover.
      func passCovered() {
        while let above = open.first(where: { placed[$0].columns.contains(cells.count) }) {
          let end = placed[above].columns.upperBound
          cells += Array(repeating: "", count: end - cells.count)
        }
      }
      var own: [(columns: Range<Int>, last: Int)] = []
      for cell in row.cells {
        let text = Self.oneLine(cell.text)
        let columns = max(1, min(cell.columns, Self.widest))
        if cell.goesOn, text.isEmpty {
          // The cell above reaches one row further.
          if let above = placed.lastIndex(where: {
            $0.columns.lowerBound == cells.count && $0.last == index - 1
          }) {
            placed[above].last = index
          }
          cells += Array(repeating: "", count: columns)
          continue
        }
        if !cell.goesOn { passCovered() }
        let start = cells.count
        let rows = cell.rows == 0 ? table.rows.count - index : min(cell.rows, Self.longest)
        own.append((start..<(start + columns), index + max(rows, 1) - 1))
        cells.append(text)
        cells += Array(repeating: "", count: columns - 1)
      }
      passCovered()
      for cell in own {
        if cell.last > index { open.append(placed.count) }
        placed.append((index, cell.columns, cell.last))
      }
      rows.append(Row(cells: cells, isHeading: row.isHeading || hasBoldHeading && index == 0))
    }
    // What is beside the rest of a merged cell of the heading is of the heading too.
    if let first = rows.first, first.isHeading {
      let reach = placed.prefix { $0.row == 0 }.map(\.last).max() ?? 0
      for row in rows.indices where row > 0 && row <= min(reach, Self.longestHeading) {
        rows[row].isHeading = true
      }
    }
    // Empty rows are left out, and cells do not reach over them.
    let isKept = rows.map { $0.cells.contains { !$0.isEmpty } }
    var kept = [0]
    for row in isKept { kept.append(kept[kept.count - 1] + (row ? 1 : 0)) }
    for cell in placed where isKept[cell.row] {
      let last = min(cell.last, rows.count - 1)
      let count = kept[last + 1] - kept[cell.row]
      if cell.columns.count > 1 || count > 1 {
        rows[cell.row].spans.append(
          .init(column: cell.columns.lowerBound, columns: cell.columns.count, rows: count))
      }
    }
    self.rows = zip(rows, isKept).filter(\.1).map(\.0)
  }

  /// The paragraphs of a cell on one line.
  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0.isNewline }).joined(separator: " ")
  }
}
