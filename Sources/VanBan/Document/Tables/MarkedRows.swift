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
        row(source.lines.range(ofLine: number), line, source: source))
    }
    return withoutRepeats(rows, source)
  }

  /// The rows without a heading that is printed again, as on each page of a long table.
  private static func withoutRepeats(_ rows: [RowDraft], _ source: SourceText) -> [RowDraft] {
    let heading = rows.prefix { $0.kind == .header }.count
    guard heading > 0, heading < rows.count else { return rows }
    func text(_ row: RowDraft) -> [String] {
      row.cells.flatMap { cell in cell.pieces.map { TextFolding.whiteSpace(source[$0]) } }
    }
    let texts = rows[..<heading].map(text)
    var kept = Array(rows[..<heading])
    var index = heading
    while index < rows.count {
      let end = index + heading
      let repeats =
        end <= rows.count && rows[index].cells.count == rows[0].cells.count
        && rows[index..<end].map(text) == texts
      if repeats {
        index = end
      } else {
        kept.append(rows[index])
        index += 1
      }
    }
    return kept
  }

  private static func row(_ line: SourceRange, _ layout: SourceLayout.Line, source: SourceText) -> RowDraft {
    let isHeading = layout.isTableHeading
    var row = RowDraft(isHeading ? .header : .data)
    var spans = layout.spans[...]
    var column = 0
    var start = line.lowerBound
    for offset in line.lowerBound...line.upperBound {
      guard offset == line.upperBound || source.bytes[offset] == 0x09 else { continue }
      if let cell = trimmed(SourceRange(start, offset), source) {
        if column == 0, !isHeading { row.number = RowNumber(source.bytes(cell)) }
        while let span = spans.first, span.column < column { spans.removeFirst() }
        let span = spans.first.flatMap { $0.column == column ? $0 : nil }
        row.add(cell, columns: column..<(column + (span?.columns ?? 1)))
        if let span { row.spanRows(span.rows) }
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
