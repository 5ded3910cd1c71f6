/// A place in a row of a table: a cell, columns in which nothing stands, or columns that a cell above covers.
package struct TableSlot: Sendable {
  /// Nil where nothing stands.
  package let cell: Table.Cell?
  /// How many columns it covers, at least 1.
  package let span: Int
  /// How many rows it covers, at least 1, no more than the table has.
  package var rows = 1
  /// Whether a cell of a row above covers it.
  package var isCovered = false
}

extension Table {
  /// The number of columns, at least 1.
  package var width: Int { rows.flatMap(\.cells).map { $0.column + max($0.span, 1) }.max() ?? 1 }

  /// For each row its cells, with what is empty between them and what cells above cover, which together cover `width`
  /// columns. A row of one cell is as wide as the table, if none covers part of it.
  package func slots(width: Int) -> [[TableSlot]] {
    /// The columns that cells above cover, and for how many rows more, in order.
    var covered: [(columns: Range<Int>, rows: Int)] = []
    return rows.enumerated().map { index, row in
      let slots = slots(of: row, width: width, covered: covered.map(\.columns), left: rows.count - index)
      covered = covered.compactMap { $0.rows > 1 ? ($0.columns, $0.rows - 1) : nil }
      var column = 0
      for slot in slots {
        if slot.rows > 1 { covered.append((column..<(column + slot.span), slot.rows - 1)) }
        column += slot.span
      }
      covered.sort { $0.columns.lowerBound < $1.columns.lowerBound }
      return slots
    }
  }

  /// The slots of `row`, below cells that cover `covered`; `left` rows are left, with this one.
  private func slots(of row: Row, width: Int, covered: [Range<Int>], left: Int) -> [TableSlot] {
    var slots: [TableSlot] = []
    var column = 0
    var above = covered[...]
    /// Adds what is empty and what is covered up to column `end`.
    func fill(to end: Int) {
      while column < end {
        while let first = above.first, first.upperBound <= column { above.removeFirst() }
        guard let first = above.first, first.lowerBound < end else {
          slots.append(TableSlot(cell: nil, span: end - column))
          column = end
          return
        }
        if first.lowerBound > column { slots.append(TableSlot(cell: nil, span: first.lowerBound - column)) }
        let start = max(first.lowerBound, column)
        slots.append(TableSlot(cell: nil, span: first.upperBound - start, isCovered: true))
        column = first.upperBound
      }
    }
    for cell in row.cells {
      fill(to: cell.column)
      let start = max(cell.column, column)
      let isWhole = row.cells.count == 1 && start == 0 && covered.isEmpty
      let span = isWhole ? width : max(cell.column + max(cell.span, 1) - start, 1)
      slots.append(TableSlot(cell: cell, span: span, rows: min(max(cell.rowSpan, 1), left)))
      column = start + span
    }
    fill(to: width)
    return slots
  }
}
