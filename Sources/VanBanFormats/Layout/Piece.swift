internal import VanBan

/// A part of a file in reading order: a paragraph or a table.
enum Piece: Sendable {
  case paragraph(Paragraph)
  case table(TableGrid)
}

/// A paragraph of a file.
struct Paragraph: Sendable {
  /// Its text; `\n` is a line break inside the paragraph.
  var text: String
  var isCentred = false
  /// Whether all its letters are bold.
  var isBold = false
  /// Whether it is of the text, or a website's own.
  var place = SourceLayout.Line.Place.text
}

/// A table of a file, row by row.
struct TableGrid: Sendable {
  struct Cell: Sendable {
    var pieces: [Piece]
    /// The number of columns it spans.
    var columns = 1
    /// The number of rows it spans, its own and those below; 0 for all that follow.
    var rows = 1
    /// Whether it only goes on with the cell above it, as the file says (`w:vMerge`).
    var goesOn = false
  }

  struct Row: Sendable {
    var cells: [Cell]
    /// Whether the file marks the row as a heading row.
    var isHeading = false
  }

  var rows: [Row] = []
  /// Whether lines are drawn between its cells; nil if the file does not say.
  var hasLines: Bool?
}

extension Piece {
  /// Its text, a line a paragraph.
  var text: String {
    switch self {
    case .paragraph(let paragraph): paragraph.text
    case .table(let table): table.rows.flatMap(\.cells).map(\.text).joined(separator: "\n")
    }
  }

  fileprivate var isTable: Bool {
    if case .table = self { return true }
    return false
  }
}

extension TableGrid {
  /// Whether all of it is a website's own.
  var isSite: Bool {
    rows.flatMap(\.cells).flatMap(\.pieces).allSatisfy { piece in
      switch piece {
      case .paragraph(let paragraph): paragraph.place == .site
      case .table(let table): table.isSite
      }
    }
  }
}

extension TableGrid.Cell {
  var text: String { pieces.map(\.text).joined(separator: "\n") }

  fileprivate var isBold: Bool {
    pieces.allSatisfy {
      if case .paragraph(let paragraph) = $0 { return paragraph.isBold || paragraph.text.isEmpty }
      return false
    }
  }
}

extension TableGrid {
  /// The most columns, rows, and paragraphs in a cell of a table that only arranges text in columns: a header, a closing
  /// part.
  private static let widestFrame = 3
  private static let longestFrame = 8
  private static let longestCell = 40

  /// Whether the table only arranges text on the page: the header, Nơi nhận beside the signature, a border around
  /// the whole page. Its cells are then text, not data.
  var isArrangement: Bool {
    let width = rows.map { row in row.cells.reduce(0) { $0 + $1.columns } }.max() ?? 0
    let cells = rows.flatMap(\.cells)
    if width <= 1 || rows.count <= 1 || cells.contains(where: { $0.pieces.contains(where: \.isTable) }) {
      return true
    }
    if cells.contains(where: { $0.pieces.count > Self.longestCell }) { return true }
    guard width <= Self.widestFrame, rows.count <= Self.longestFrame else { return false }
    if hasLines == false, rows.count <= 2 { return true }
    return cells.contains { FrameCell.holdsFrame($0.text) }
  }

  /// Whether the first row is an unmarked heading: all of it bold.
  var hasBoldHeading: Bool {
    guard rows.count > 1, !rows.contains(where: \.isHeading), let first = rows.first else { return false }
    return first.cells.allSatisfy(\.isBold) && first.cells.contains { !$0.text.isEmpty }
  }
}
