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
    func flush() {
      if !text.isEmpty { zones.append(PDFZone(kind: .text, rows: text, starts: [])) }
      text = []
    }
    while index < rows.count {
      let end = endOfColumns(rows, from: index)
      if let zone = end > index ? columned(Array(rows[index..<end])) : nil {
        flush()
        zones.append(zone)
        index = end
      } else {
        text.append(rows[index])
        index += 1
      }
    }
    flush()
    return zones
  }

  /// Where the rows end that stand in the columns of row `start`; `start` itself where it has none.
  private static func endOfColumns(_ rows: [PDFRow], from start: Int) -> Int {
    guard rows[start].segments.count > 1 else { return start }
    // How far the first column reaches to the right, and the others to the left.
    var first = rows[start].segments[0].right
    var others = rows[start].segments[1].left
    var end = start + 1
    while end < rows.count {
      let row = rows[end]
      // A wide space ends a table, but not a header: the number stands well below the issuing body.
      if row.top - rows[end - 1].bottom > rows[end - 1].height * 4 { break }
      let isInFirst = row.right < others - row.height * 0.5
      let isInOthers = row.left > first + row.height * 0.5
      if row.segments.count > 1 {
        guard max(first, row.segments[0].right) < min(others, row.segments[1].left) else {
          // A cell over several columns, or a line that has wide gaps by chance.
          guard isInOthers else { break }
          end += 1
          continue
        }
        first = max(first, row.segments[0].right)
        others = min(others, row.segments[1].left)
      } else if isInFirst {
        first = max(first, row.right)
      } else if isInOthers {
        others = min(others, row.left)
      } else {
        break
      }
      end += 1
    }
    return end
  }

  /// The zone of rows that stand in columns; nil where they are text with wide gaps.
  private static func columned(_ rows: [PDFRow]) -> PDFZone? {
    let widest = rows.max { $0.segments.count < $1.segments.count }
    guard let widest else { return nil }
    let text = rows.flatMap(\.segments).map(\.text)
    let starts = widest.segments.map(\.left)
    if widest.segments.count == 2, text.contains(where: { FrameCell.holdsFrame($0) }) {
      return PDFZone(kind: .columns, rows: rows, starts: starts)
    }
    let several = rows.count { $0.segments.count > 1 }
    guard several >= 2, widest.segments.count >= 3 || several >= 3 else { return nil }
    return PDFZone(kind: .table, rows: rows, starts: starts)
  }

  /// The column that a segment stands in: the one whose start is nearest before its middle.
  private func column(of segment: PDFSegment) -> Int {
    (starts.lastIndex { $0 <= segment.middle }) ?? 0
  }

  /// For text in columns, the rows of each.
  var columns: [[PDFRow]] {
    var columns: [[PDFRow]] = Array(repeating: [], count: starts.count)
    for row in rows {
      // What is set in the middle of the page belongs to the column that holds its middle.
      for segment in row.segments {
        columns[column(of: segment)].append(PDFRow(segments: [segment], top: row.top, bottom: row.bottom))
      }
    }
    return columns
  }

  /// For a table, its rows of cells. A line without a first cell goes on with the row above.
  var cells: [[String]] {
    var table: [[String]] = []
    for row in rows {
      var cells = Array(repeating: "", count: starts.count)
      for segment in row.segments {
        let place = column(of: segment)
        cells[place] += (cells[place].isEmpty ? "" : " ") + segment.text
      }
      if cells[0].isEmpty, let last = table.indices.last {
        for (place, cell) in cells.enumerated() where !cell.isEmpty {
          table[last][place] += (table[last][place].isEmpty ? "" : " ") + cell
        }
      } else {
        table.append(cells)
      }
    }
    return table
  }
}
