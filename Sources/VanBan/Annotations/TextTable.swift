/// Rows of cells as text, in columns that are as wide as their widest cell. Cells are shown as
/// ``Swift/String/visible(lines:)`` has them: none can break a line or act on a terminal.
package struct TextTable {
  package enum Alignment: Sendable { case left, right }

  private let alignments: [Alignment]
  private var rows: [[String]] = []

  /// `alignments` has one entry a column; columns past its end are aligned left.
  package init(_ alignments: [Alignment]) { self.alignments = alignments }

  package mutating func append(_ row: [String]) { rows.append(row.map { $0.visible() }) }

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
        if column > 0 { line += "  " }
        let isLeft = column >= alignments.count || alignments[column] == .left
        // Past the last cell there is nothing to align.
        let padding = isLeft && column == row.count - 1 ? 0 : widths[column] - cell.count
        let blank = String(repeating: " ", count: padding)
        line += isLeft ? cell + blank : blank + cell
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    return text
  }
}
