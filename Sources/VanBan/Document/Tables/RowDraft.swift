/// A row that is still being put together.
struct RowDraft {
  struct Cell {
    var columns: Range<Int>
    var pieces: [SourceRange]
  }

  var kind: Table.Row.Kind
  var number: RowNumber?
  private(set) var cells: [Cell] = []

  init(_ kind: Table.Row.Kind = .data, number: RowNumber? = nil) {
    self.kind = kind
    self.number = number
  }

  /// Adds a stretch of a line to the cell of its columns.
  mutating func add(_ piece: SourceRange, columns: Range<Int>) {
    if let at = cells.firstIndex(where: { $0.columns.overlaps(columns) }) {
      cells[at].pieces.append(piece)
      cells[at].columns =
        min(
          cells[at].columns.lowerBound, columns.lowerBound)..<max(
          cells[at].columns.upperBound, columns.upperBound)
      return
    }
    let place = cells.firstIndex { $0.columns.lowerBound > columns.lowerBound } ?? cells.count
    cells.insert(Cell(columns: columns, pieces: [piece]), at: place)
  }

  /// Adds a stretch as a cell of its own, after the others.
  mutating func addCell(_ piece: SourceRange) {
    let column = cells.last?.columns.upperBound ?? 0
    cells.append(Cell(columns: column..<(column + 1), pieces: [piece]))
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
        text: text, column: cell.columns.lowerBound, span: cell.columns.count, value: CellNumber(text),
        pieces: cell.pieces)
    }
    let ranges = cells.flatMap(\.pieces)
    let range = ranges.dropFirst().reduce(ranges.first ?? SourceRange(0, 0)) { $0.union($1) }
    return Table.Row(
      kind: kind, number: number == nil ? nil : finished.first?.text, numbers: number?.numbers ?? [],
      cells: finished, range: range)
  }
}
