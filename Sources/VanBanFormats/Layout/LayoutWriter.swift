internal import VanBan

/// Writes pieces as text, a paragraph or a table row a line, with the layout of each line.
struct LayoutWriter {
  private var text = ""
  private var lines: [SourceLayout.Line] = []
  private var tables = 0
  private var words: [TextRecognition.Word] = []
  private var handwriting: [TextRecognition.Handwriting] = []
  private let limits: ReadingLimits

  /// Writes no more text than `limits` allow.
  init(limits: ReadingLimits) { self.limits = limits }

  /// Adds `pieces`. A table that only arranges text is text, row by row and cell by cell.
  mutating func add(_ pieces: [Piece], place: SourceLayout.Line.Place = .text) throws(FormatError) {
    for piece in pieces {
      switch piece {
      case .paragraph(let paragraph): try add(paragraph, place)
      case .table(let table) where place == .text && !table.isArrangement && !table.isSite: try add(table)
      case .table(let table):
        for cell in table.rows.flatMap(\.cells) { try add(cell.pieces, place: place) }
      }
    }
  }

  private mutating func add(_ paragraph: Paragraph, _ place: SourceLayout.Line.Place) throws(FormatError) {
    var begins = true
    for line in paragraph.text.split(separator: "\n") where line.contains(where: { !$0.isWhitespace }) {
      try add(
        Self.trimmed(line),
        .init(
          beginsParagraph: begins, isCentred: paragraph.isCentred, isBold: paragraph.isBold,
          place: place == .text ? paragraph.place : place))
      begins = false
    }
  }

  private static func trimmed(_ line: Substring) -> String {
    let start = line.drop { $0.isWhitespace }
    return String(
      start[..<(start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) } ?? start.endIndex)])
  }

  private mutating func add(_ table: TableGrid) throws(FormatError) {
    let rows = TableText(table).rows
    for row in rows {
      try add(
        row.cells.joined(separator: "\t"),
        .init(beginsParagraph: true, table: tables, isTableHeading: row.isHeading, spans: row.spans))
    }
    if !rows.isEmpty { tables += 1 }
  }

  /// Adds a line of a page.
  mutating func add(_ line: ReadText, _ layout: SourceLayout.Line) throws(FormatError) {
    let start = text.utf8.count
    for word in line.words { words.append(word.moved(to: word.range.moved(by: start))) }
    for writing in line.handwriting { handwriting.append(writing.moved(to: writing.range.moved(by: start))) }
    var layout = layout
    layout.box = line.area
    try add(line.text, layout)
  }

  mutating func add(_ line: String, _ layout: SourceLayout.Line) throws(FormatError) {
    text += line
    text += "\n"
    lines.append(layout)
    guard text.utf8.count <= limits.textBytes, lines.count <= limits.textLines else {
      throw .tooMuchText(limits)
    }
  }

  /// The text so far, decoded from `encoding`; `pages` are those of the file, `scans` those, from 1, that OCR read.
  func sourceText(
    name: String?, encoding: TextEncoding = .utf8, confidence: Double = 1, pages: [PageSize] = [],
    scans: [Int] = [], diagnostics: [Diagnostic] = []
  ) -> SourceText {
    SourceText(
      text, name: name, encoding: encoding, encodingConfidence: confidence,
      layout: SourceLayout(lines: lines, marksTables: true, pages: pages),
      recognition: scans.isEmpty
        ? nil : TextRecognition(pages: scans, words: words, handwriting: handwriting),
      diagnostics: diagnostics
    )
  }
}
