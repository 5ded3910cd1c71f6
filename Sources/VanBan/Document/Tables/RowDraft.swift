/// A row that is still being put together.
struct RowDraft {
  struct Cell {
    var columns: Range<Int>
    var pieces: [SourceRange]
    /// How many rows it covers.
    var rows = 1
  }

  var kind: Table.Row.Kind
  var number: RowNumber?
  private(set) var cells: [Cell] = []
  /// For each cell how far it and those before it reach.
  private var reaches: [Int] = []

  init(_ kind: Table.Row.Kind = .data, number: RowNumber? = nil) {
    self.kind = kind
    self.number = number
  }

  /// Adds a stretch of a line to the cell of its columns.
  mutating func add(_ piece: SourceRange, columns: Range<Int>) {
    // The first cell that reaches into the columns is the one that has them, if one has.
    let at = reaches.partitioningIndex { $0 > columns.lowerBound }
    if at < cells.count, cells[at].columns.overlaps(columns) {
      cells[at].pieces.append(piece)
      let low = min(cells[at].columns.lowerBound, columns.lowerBound)
      cells[at].columns = low..<max(cells[at].columns.upperBound, columns.upperBound)
    } else {
      cells.insert(Cell(columns: columns, pieces: [piece]), at: at)
      reaches.insert(columns.upperBound, at: at)
    }
    var next = at
    while next < cells.count, reaches[next] < cells[at].columns.upperBound {
      reaches[next] = cells[at].columns.upperBound
      next += 1
    }
  }

  /// The last cell covers so many rows.
  mutating func spanRows(_ rows: Int) {
    if let last = cells.indices.last { cells[last].rows = max(rows, 1) }
  }

  /// Adds a stretch as a cell of its own, after the others.
  mutating func addCell(_ piece: SourceRange) {
    let column = cells.last?.columns.upperBound ?? 0
    cells.append(Cell(columns: column..<(column + 1), pieces: [piece]))
    reaches.append(column + 1)
  }

  /// Adds a stretch to the last cell.
  mutating func extendCell(_ piece: SourceRange) {
    guard let last = cells.indices.last else { return addCell(piece) }
    cells[last].pieces.append(piece)
  }

  /// The finished row.
  func row(in source: SourceText) -> Table.Row {
    let finished = cells.map { cell in
      let text = cell.pieces.map { TextFolding.whiteSpace(source[$0]) }.joined(separator: " ")
      return Table.Cell(
        text: text, column: cell.columns.lowerBound, span: cell.columns.count, rowSpan: cell.rows,
        value: CellNumber(text),
        pieces: cell.pieces)
    }
    let ranges = cells.flatMap(\.pieces)
    let range = ranges.dropFirst().reduce(ranges.first ?? SourceRange(0, 0)) { $0.union($1) }
    return Table.Row(
      kind: kind, number: number == nil ? nil : finished.first?.text, numbers: number?.numbers ?? [],
      cells: finished, range: range)
  }
}
