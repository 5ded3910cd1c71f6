internal import VanBan

/// Rows of a page that belong together: running text, text in two columns, or a table.
struct PDFZone {
  enum Kind { case text, columns, table }

  let kind: Kind
  let rows: [PDFRow]
  /// Where columns begin, from the left.
  private let starts: [Double]

  /// The zones of `rows` from top to bottom.
  static func zones(of rows: [PDFRow]) -> [PDFZone] {
    var zones: [PDFZone] = []
    var text: [PDFRow] = []
    var index = 0
    let middle = ((rows.map(\.left).min() ?? 0) + (rows.map(\.right).max() ?? 0)) / 2
    func flush() {
      if !text.isEmpty { zones.append(PDFZone(kind: .text, rows: text, starts: [])) }
      text = []
    }
    while index < rows.count {
      if let gutter = Gutter(rows, at: index), let zone = columned(rows, from: index, gutter, middle: middle)
      {
        flush()
        zones.append(zone)
        index += zone.rows.count
      } else {
        text.append(rows[index])
        index += 1
      }
    }
    flush()
    return zones
  }

  /// The empty strip to the right of the first column.
  private struct Gutter {
    /// How far the first column reaches to the right, and the others to the left.
    var first: Double
    var others: Double

    /// The strip in row `index`, or between it and the next row if the two are side by side.
    init?(_ rows: [PDFRow], at index: Int) {
      let row = rows[index]
      if row.segments.count > 1 {
        first = row.segments[0].right
        others = row.segments[1].left
        return
      }
      guard index + 1 < rows.count, rows[index + 1].segments.count == 1, rows[index + 1].top < row.bottom
      else {
        return nil
      }
      let (left, right) = row.left < rows[index + 1].left ? (row, rows[index + 1]) : (rows[index + 1], row)
      guard right.left > left.right + row.height else { return nil }
      first = left.right
      others = right.left
    }

    /// Whether `row` leaves a strip empty; if so, narrows the strip to what both leave. A row of one segment around the
    /// page's `middle` is a title under the columns.
    mutating func takes(_ row: PDFRow, middle: Double) -> Bool {
      if row.segments.count == 1, abs(row.whole.middle - middle) < row.height { return false }
      let isInOthers = row.left > first + row.height * 0.5
      if row.segments.count > 1 {
        let (right, left) = (max(first, row.segments[0].right), min(others, row.segments[1].left))
        // But not a row all in the other columns, or a line with wide gaps by chance.
        guard right < left else { return isInOthers }
        first = right
        others = left
        return true
      }
      if row.right < others - row.height * 0.5 {
        first = max(first, row.right)
        return true
      }
      if isInOthers { others = min(others, row.left) }
      return isInOthers
    }
  }

  /// The zone of the rows in columns from `start` on; nil for text with wide gaps.
  private static func columned(
    _ rows: [PDFRow], from start: Int, _ strip: Gutter, middle: Double
  ) -> PDFZone? {
    var gutter = strip
    var end = start + 1
    // A wide space ends a table, but not a header: the number is well below the issuing body.
    while end < rows.count, rows[end].top - rows[end - 1].bottom <= rows[end - 1].height * 4,
      gutter.takes(rows[end], middle: middle)
    {
      end += 1
    }
    let zone = Array(rows[start..<end])
    let most = zone.map(\.segments.count).max() ?? 0
    if most <= 2, zone.contains(where: { row in row.segments.contains { FrameCell.holdsFrame($0.text) } }) {
      return PDFZone(kind: .columns, rows: zone, starts: [zone.map(\.left).min() ?? 0, gutter.others])
    }
    let several = zone.count { $0.segments.count > 1 }
    guard several >= 2, most >= 3 || several >= 3 else { return nil }
    let widest = zone.first { $0.segments.count == most }
    return PDFZone(kind: .table, rows: zone, starts: widest?.segments.map(\.left) ?? [])
  }

  /// The column of a segment: the one whose start is nearest before its middle.
  private func column(of segment: PDFSegment) -> Int {
    (starts.lastIndex { $0 <= segment.middle }) ?? 0
  }

  /// The left edges of the columns after the first.
  var gutter: Double? { starts.dropFirst().first }

  /// For text in columns, the rows of each.
  var columns: [[PDFRow]] {
    var columns: [[PDFRow]] = Array(repeating: [], count: starts.count)
    for row in rows {
      // Text centred on the page belongs to the column that holds its middle.
      for segment in row.segments {
        columns[column(of: segment)].append(PDFRow(segments: [segment], top: row.top, bottom: row.bottom))
      }
    }
    return columns
  }

  /// For a table, its rows of cells. A line without a first cell continues the row above.
  var cells: [[ReadText]] {
    var table: [[ReadText]] = []
    for row in rows {
      var cells = Array(repeating: ReadText(), count: starts.count)
      for segment in row.segments {
        let place = column(of: segment)
        if !cells[place].isEmpty { cells[place].append(" ") }
        cells[place].append(segment.read)
      }
      if cells[0].isEmpty, let last = table.indices.last {
        for (place, cell) in cells.enumerated() where !cell.isEmpty {
          if !table[last][place].isEmpty { table[last][place].append(" ") }
          table[last][place].append(cell)
        }
      } else {
        table.append(cells)
      }
    }
    return table
  }
}
