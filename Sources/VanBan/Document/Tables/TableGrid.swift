/// The columns of a table whose lines show them by tabs or gaps.
struct TableGrid {
  /// A stretch of a line with the columns that it covers.
  struct Piece {
    let range: SourceRange
    let columns: Range<Int>
  }

  /// For each line its pieces, from left to right.
  let lines: [[Piece]]

  /// Lines of the grid; nil where too few lines show columns.
  init?(_ lines: [TableLine]) {
    let gapped = lines.count { $0.segments.count > 1 }
    guard Double(gapped) >= Double(lines.count) * RowLimits.gapped else { return nil }
    if lines.contains(where: { $0.tabs != nil }) {
      self.lines = lines.map { line in
        zip(line.segments, line.tabs ?? Array(line.segments.indices)).map {
          Piece(range: $0.range, columns: $1..<($1 + 1))
        }
      }
      return
    }
    let columns = Self.columns(of: lines)
    // Where the columns are not below each other, the first cell of each line is of the first column.
    let most = lines.map(\.segments.count).max() ?? 0
    let areAligned = lines.allSatisfy { line in
      let firsts = line.segments.map { Self.place(of: $0, in: columns).lowerBound }
      return line.segments.count < most || Set(firsts).count == firsts.count
    }
    guard columns.count >= most, areAligned else {
      self.lines = lines.map { line in
        line.segments.enumerated().map { Piece(range: $1.range, columns: $0..<($0 + 1)) }
      }
      return
    }
    self.lines = lines.map { line in
      line.segments.map { Piece(range: $0.range, columns: Self.place(of: $0, in: columns)) }
    }
  }

  /// Where the columns are: stretches that the lines with most cells cover.
  private static func columns(of lines: [TableLine]) -> [Range<Int>] {
    let most = lines.map(\.segments.count).max() ?? 0
    // Lines with a cell in every column show them best; one alone may be a chance.
    var full = lines.filter { $0.segments.count == most }
    if full.count < RowLimits.leastFull {
      full = lines.filter { Double($0.segments.count) >= Double(most) * RowLimits.nearlyFull }
    }
    let width = full.flatMap { $0.segments.map(\.end) }.max() ?? 0
    var steps = [Int](repeating: 0, count: width + 1)
    for segment in full.flatMap(\.segments) {
      steps[segment.start] += 1
      steps[segment.end] -= 1
    }
    var columns: [Range<Int>] = []
    var covered = 0
    var start: Int?
    for column in 0...width {
      covered += steps[column]
      if covered > 0 {
        start = start ?? column
      } else if let first = start {
        columns.append(first..<column)
        start = nil
      }
    }
    return columns
  }

  /// The columns that a segment covers; the nearest where it covers none.
  private static func place(of segment: TableLine.Segment, in columns: [Range<Int>]) -> Range<Int> {
    // The columns are in order, apart from each other.
    let first = columns.partitioningIndex { segment.start < $0.upperBound }
    let end = columns.partitioningIndex { $0.lowerBound >= segment.end }
    if first < end { return first..<end }
    guard first > 0 else { return 0..<1 }
    guard first < columns.count else { return (first - 1)..<first }
    let before = segment.start - columns[first - 1].upperBound
    let nearest = before <= columns[first].lowerBound - segment.end ? first - 1 : first
    return nearest..<(nearest + 1)
  }
}
