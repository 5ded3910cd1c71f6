/// Puts lines with columns together into rows.
struct GridRows {
  let source: SourceText
  let lines: [TableLine]
  let grid: TableGrid

  func rows() -> [RowDraft] {
    let numbers = numbers()
    let isNumbered = numbers.contains { $0 != nil }
    let firstRow = numbers.firstIndex { $0 != nil } ?? min(1, lines.count)
    var rows = headings(upTo: firstRow)
    let starts = isNumbered ? numberedStarts(numbers, from: firstRow) : plainStarts(from: firstRow)
    var row: RowDraft?
    for index in firstRow..<lines.count {
      if starts.contains(index) || row == nil {
        if let row { rows.append(row) }
        row = RowDraft(.data)
      }
      if let number = numbers[index] { row?.number = number }
      for piece in grid.lines[index] { row?.add(piece.range, columns: piece.columns) }
    }
    if let row { rows.append(row) }
    return rows
  }

  /// The row number that each line carries in its first column.
  private func numbers() -> [RowNumber?] {
    var before = RowNumbers()
    return grid.lines.map { pieces in
      guard let first = pieces.first, first.columns.lowerBound == 0,
        let number = RowNumber(source.bytes(first.range)),
        number.follows(before) || before.last.map({ number.style == $0.style }) ?? false
      else { return nil }
      before.append(number)
      return number
    }
  }

  /// The column headings; two rows where one covers several columns and others are under it.
  private func headings(upTo end: Int) -> [RowDraft] {
    guard end > 0 else { return [] }
    let lastSpan = (0..<end).last { grid.lines[$0].contains { $0.columns.count > 1 } }
    let split = lastSpan.map { $0 + 1 < end ? $0 + 1 : end } ?? end
    let numbers = (0..<end).first { index in
      RowKinds.isColumnNumbers(grid.lines[index].map { source[$0.range] })
    }
    var bounds = [0..<split, split..<end]
    if let numbers { bounds = [0..<min(split, numbers), min(split, numbers)..<numbers, numbers..<end] }
    return bounds.compactMap { bounds in
      guard !bounds.isEmpty else { return nil }
      var row = RowDraft(bounds.lowerBound == numbers ? .columnNumbers : .header)
      for index in bounds {
        for piece in grid.lines[index] { row.add(piece.range, columns: piece.columns) }
      }
      return row
    }
  }

  /// Where rows begin that carry numbers. Where blank lines part the rows, a number may be beside the middle of
  /// its row.
  private func numberedStarts(_ numbers: [RowNumber?], from first: Int) -> Set<Int> {
    let apart = [first] + ((first + 1)..<max(first + 1, lines.count)).filter { lines[$0].isApart }
    let groups = zip(apart, apart.dropFirst() + [lines.count]).map { numbers[$0..<$1].count { $0 != nil } }
    let single = groups.count { $0 == 1 }
    if apart.count > 2, Double(single) >= Double(groups.count) * RowLimits.numberedOnce,
      (groups.max() ?? 0) <= 1
    {
      return Set(apart)
    }
    var starts = Set(numbers.indices.filter { $0 >= first && numbers[$0] != nil })
    for index in lines.indices where index > first && RowKinds.isTotal(lines[index].range, source) {
      starts.insert(index)
    }
    return starts
  }

  /// Without numbers a line begins a row where it fills the first column.
  private func plainStarts(from first: Int) -> Set<Int> {
    Set(
      lines.indices.filter { index in
        guard index >= first else { return false }
        return grid.lines[index].first?.columns.lowerBound == 0
      })
  }
}
