internal import VanBan

/// Puts the lines of a file's pages into reading order, with layout from their places.
struct PDFLayout {
  /// A line of text with its layout.
  struct Line {
    var read: ReadText
    var layout: SourceLayout.Line

    var text: String { read.text }
  }

  private let pages: [(page: PDFPage, rows: [PDFRow])]
  private let furniture: PDFFurniture

  init(_ pages: [PDFPage]) {
    self.pages = pages.map { ($0, $0.rows()) }
    furniture = PDFFurniture(self.pages.map { ($0.page.height, $0.rows) })
  }

  func lines() -> [Line] {
    var lines: [Line] = []
    var table = 0
    var open: PDFRecipients?
    for (index, page) in pages.enumerated() {
      let margins = Margins(page.rows)
      var pageLines: [Line] = []
      var body: [PDFRow] = []
      var foot: [Line] = []
      for (number, row) in page.rows.enumerated() {
        switch furniture.place(page: index, row: number) {
        case .text: body.append(row)
        case let place where body.isEmpty: pageLines.append(Line(read: row.read, layout: .init(place: place)))
        case let place: foot.append(Line(read: row.read, layout: .init(place: place)))
        }
      }
      if let list = open {
        let rest = list.rest(in: body)
        lines.insert(
          contentsOf: text(rest.beside, Margins(rest.beside), showsSpaces: false), at: list.besideEnd)
        lines.insert(contentsOf: text(rest.list, Margins(rest.list), showsSpaces: false), at: list.end)
        body.removeFirst(rest.count)
        open = nil
      }
      var last: PDFRow?
      for zone in PDFZone.zones(of: body) {
        if let before = last?.bottom, let first = zone.rows.first, first.top - before > margins.pitch * 0.6 {
          pageLines.append(Line(read: ReadText(), layout: .init()))
        }
        switch zone.kind {
        case .text:
          // Text below a closing part ends its list.
          open = nil
          pageLines += text(zone.rows, margins)
        case .columns:
          for (number, column) in zone.columns.enumerated() {
            pageLines += text(column, Margins(column), showsSpaces: false)
            if number == 0 { open = PDFRecipients(zone, end: lines.count + pageLines.count) }
          }
          open?.besideEnd = lines.count + pageLines.count
        case .table:
          for row in zone.cells {
            pageLines.append(
              Line(read: row.joined(separator: "\t"), layout: .init(beginsParagraph: true, table: table)))
          }
          table += 1
        }
        last = zone.rows.last
      }
      pageLines += foot
      // A form feed begins a page.
      if index > 0, let first = pageLines.indices.first {
        pageLines[first].read = [ReadText("\u{C}"), pageLines[first].read].joined(separator: "")
      }
      lines += pageLines
    }
    return lines
  }

  /// Rows as lines: an indent as blanks, a wide space between rows as an empty line. In the columns of a header
  /// spaces mean nothing; `showsSpaces: false` leaves them out.
  private func text(_ rows: [PDFRow], _ margins: Margins, showsSpaces: Bool = true) -> [Line] {
    var lines: [Line] = []
    var last: PDFRow?
    for row in rows {
      if showsSpaces, let last, row.top - last.bottom > margins.pitch * 0.6 {
        lines.append(Line(read: ReadText(), layout: .init()))
      }
      let isCentred = margins.centres(row)
      let indent = isCentred ? 0 : max(0, Int((row.left - margins.left) / max(row.height * 0.45, 1)))
      lines.append(
        Line(
          read: [ReadText(String(repeating: " ", count: min(indent, 40))), row.read].joined(separator: ""),
          layout: .init(isCentred: isCentred, isBold: row.whole.isBold)))
      last = row
    }
    return lines
  }

  /// The margins of a page or column, and the height of its lines.
  private struct Margins {
    var left = 0.0
    var right = 0.0
    /// The height of a line.
    var pitch = 12.0

    init(_ rows: [PDFRow]) {
      left = rows.map(\.left).min() ?? 0
      right = rows.map(\.right).max() ?? 0
      let heights = rows.map(\.height).sorted()
      if !heights.isEmpty { pitch = max(heights[heights.count / 2], 1) }
    }

    /// Whether the row is centred, away from both margins.
    func centres(_ row: PDFRow) -> Bool {
      let width = right - left
      let (before, after) = (row.left - left, right - row.right)
      return before > width * 0.08 && abs(before - after) < width * 0.06
    }
  }
}
