/// A place in a row of a table: a cell, or columns in which nothing stands.
package struct TableSlot: Sendable {
  /// Nil where nothing stands.
  package let cell: Table.Cell?
  /// How many columns it covers, at least 1.
  package let span: Int
}

extension Table {
  /// The number of columns, at least 1.
  package var width: Int { rows.flatMap(\.cells).map { $0.column + max($0.span, 1) }.max() ?? 1 }

  /// The cells of `row` with what is empty between them, which together cover `width` columns. A row of one cell is as
  /// wide as the table.
  package func slots(of row: Row, width: Int) -> [TableSlot] {
    var slots: [TableSlot] = []
    var column = 0
    for cell in row.cells {
      if cell.column > column { slots.append(TableSlot(cell: nil, span: cell.column - column)) }
      let start = max(cell.column, column)
      let isWhole = row.cells.count == 1 && start == 0
      let span = isWhole ? width : max(cell.column + max(cell.span, 1) - start, 1)
      slots.append(TableSlot(cell: cell, span: span))
      column = start + span
    }
    if column < width { slots.append(TableSlot(cell: nil, span: width - column)) }
    return slots
  }
}
