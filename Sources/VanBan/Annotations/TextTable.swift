/// Rows of cells as text, in columns that are as wide as their widest cell.
package struct TextTable {
  package enum Alignment: Sendable { case left, right }

  private let alignments: [Alignment]
  private var rows: [[String]] = []

  /// `alignments` has one entry a column; columns past its end are aligned left.
  package init(_ alignments: [Alignment]) { self.alignments = alignments }

  package mutating func append(_ row: [String]) { rows.append(row) }

  /// One line a row, two spaces between columns, none at the end of a line.
  package var text: String {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.count)
      }
    }
    var text = ""
    for row in rows {
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        let alignment = column < alignments.count ? alignments[column] : .left
        if column > 0 { line += "  " }
        line += alignment == .left ? cell + padding : padding + cell
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    return text
  }
}
