/// Tables that show by their columns: by wide gaps between cells, or by the numbers of the columns.
extension TableFinder {
  /// How many numbers of columns the line is, and nothing else: `(1)`, `(2)`, `(3)`.
  private func columnNumbers(_ position: Int) -> Int {
    let words = words(position)
    guard words.count.isMultiple(of: 3) else { return 0 }
    for at in stride(from: 0, to: words.count, by: 3) {
      guard words.kind(at) == .openBracket, words.kind(at + 1) == .number, words.kind(at + 2) == .closeBracket
      else { return 0 }
    }
    return words.count / 3
  }

  /// A table that shows by the numbers of its columns, on lines of their own.
  func numberedColumns(from position: Int, floor: Int) -> Run? {
    guard columnNumbers(position) > 0 else { return nil }
    let ahead = position..<min(position + limits.columnNumbersReach, indices.count)
    guard ahead.reduce(0, { $0 + columnNumbers($1) }) >= limits.leastColumnNumbers,
      let last = ahead.last(where: { columnNumbers($0) > 0 })
    else { return nil }
    var start = position
    while start > floor, labels[start - 1] == nil, isNarrow(start - 1, limits.veryNarrow),
      lines[indices[start - 1]].ending == .none, !words(start - 1).isUpper
    {
      start -= 1
    }
    return Run(positions: start..<tableEnd(after: last), role: .table, rule: .tableColumnNumbers)
  }

  /// Whether the line or one of the next has cells that are apart.
  func hasCells(near position: Int) -> Bool {
    (position..<min(position + limits.rowReach, indices.count)).contains {
      cellGaps($0) > 0 || lines[indices[$0]].indent >= limits.farIndent
    }
  }

  /// The wide gaps of the line, but for one after its label.
  func cellGaps(_ position: Int) -> Int {
    let line = lines[indices[position]]
    // `Trưởng ban     : 1,0`: what is behind a colon is said of what is before it, and no column.
    if line.gaps > 0, line.gaps <= limits.gapsBeforeColon, let colon = line.words.firstIndex(of: .colon),
      colon > 0,
      !line.words.isJoined(colon - 1)
    {
      return 0
    }
    guard line.gaps > 0, let label = labels[position] else { return line.gaps }
    let next = line.words.tokens.first { $0.range.lowerBound >= label.range.upperBound }
    let gap = next.map { $0.range.lowerBound - label.range.upperBound } ?? 0
    guard next?.range.lowerBound == line.firstGapEnd else { return line.gaps }
    // A very wide one leaves a cell empty, and so do two tabs.
    return gap == 1 || (limits.labelGap..<limits.emptyCell).contains(gap) ? line.gaps - 1 : line.gaps
  }

  /// A table whose lines keep their cells apart by gaps: three such lines at least, and few others between them.
  func gridRun(from start: Int, floor: Int) -> Run? {
    guard cellGaps(start) > 0 else { return nil }
    var end = start + 1
    var gapped = 1
    var last = start
    while end < indices.count, end - last <= limits.cellReach {
      if cellGaps(end) > 0 {
        gapped += 1
        last = end
      } else if endsGrid(at: end) {
        break
      }
      end += 1
      if end - start > limits.cellReach, areFew(gapped, of: end - start) { break }
    }
    end = last + 1
    // What follows the last row is of its cells where it is under one of them.
    while end < indices.count, end - last <= limits.cellReach, labels[end] == nil,
      isNarrow(end, limits.narrow),
      lines[indices[end]].indent > limits.indent
    {
      end += 1
    }
    // A long run has been looked through and is a table without them too.
    if areFew(gapped, of: end - start), last - start > limits.longRun { end = last + 1 }
    guard gapped >= limits.leastGapped, !areFew(gapped, of: end - start) else {
      note(
        .tableFewGaps, start, [Evidence(.gappedLines, count: gapped), Evidence(.lines, count: end - start)])
      return nil
    }
    if let numbers = (start..<end).first(where: { columnNumbers($0) >= limits.leastColumnNumbers }) {
      end = max(end, tableEnd(after: numbers))
    }
    var first = start
    while first > floor, labels[first - 1] == nil, isNarrow(first - 1, limits.narrow),
      lines[indices[first - 1]].indent > limits.indent, lines[indices[first - 1]].ending == .none,
      !words(first - 1).isUpper
    {
      first -= 1
    }
    return Run(positions: first..<end, role: .table, rule: .tableGaps)
  }

  /// Whether `gapped` of `count` lines are too few for a table.
  private func areFew(_ gapped: Int, of count: Int) -> Bool {
    Double(gapped) < Double(count) * limits.gapped
  }

  /// Whether a line without a gap is not a cell: a full line, or a heading.
  private func endsGrid(at position: Int) -> Bool {
    if let label = labels[position], label.style.isNamed { return true }
    guard lines[indices[position]].indent <= limits.indent else { return false }
    return !isNarrow(position, limits.narrow)
  }
}
