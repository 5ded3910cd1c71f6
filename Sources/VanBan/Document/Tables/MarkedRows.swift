/// Rows of a table that the file itself marks: a row a line, its cells between tabs, empty ones too.
enum MarkedRows {
  /// The rows of the lines at `pieces`; nil where the file does not mark every one of them.
  static func rows(of pieces: [SourceRange], source: SourceText) -> [RowDraft]? {
    guard let layout = source.layout else { return nil }
    var rows: [RowDraft] = []
    for piece in pieces {
      let number = source.lines.line(at: piece.lowerBound)
      guard let line = layout.line(number), line.table != nil else { return nil }
      // The tabs before the first and after the last word are not part of the piece.
      rows.append(
        row(source.lines.range(ofLine: number), isHeading: line.isTableHeading, source: source))
    }
    return rows
  }

  private static func row(_ line: SourceRange, isHeading: Bool, source: SourceText) -> RowDraft {
    var row = RowDraft(isHeading ? .header : .data)
    var column = 0
    var start = line.lowerBound
    for offset in line.lowerBound...line.upperBound {
      guard offset == line.upperBound || source.bytes[offset] == 0x09 else { continue }
      if let cell = trimmed(SourceRange(start, offset), source) {
        if column == 0, !isHeading { row.number = RowNumber(source.bytes(cell)) }
        row.add(cell, columns: column..<(column + 1))
      }
      column += 1
      start = offset + 1
    }
    return row
  }

  /// `range` without the white space at its ends; nil where nothing is left.
  private static func trimmed(_ range: SourceRange, _ source: SourceText) -> SourceRange? {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, source.bytes[low] <= 0x20 { low += 1 }
    while high > low, source.bytes[high - 1] <= 0x20 { high -= 1 }
    return low < high ? SourceRange(low, high) : nil
  }
}
