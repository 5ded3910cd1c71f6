/// A citation as a row of a table for many documents.
public struct CitationRow: Sendable, Hashable {
  /// The name of each column, the document's first.
  public static let columns = [
    "file", "id", "line", "type", "number", "date", "issuer", "name", "pinpoint", "relation", "from",
    "work",
  ]

  /// A value for each column; empty if there is none.
  public let values: [String]

  /// The row of `citation`, which is one of `document`; `file` fills the first column.
  public init(_ citation: Citation, of document: Document, file: String) {
    let from =
      switch citation.origin {
      case .thisDocument: "this"
      case .citation(let id): String(id)
      }
    values = [
      file, String(citation.id), String(document.source.lines.line(at: citation.range.lowerBound)),
      citation.kind?.rawValue ?? "", citation.number?.text ?? "", citation.date?.description ?? "",
      citation.issuer ?? "", citation.name ?? "", citation.pinpoint?.text ?? "", citation.relation.rawValue,
      from,
      citation.resolution.identifier?.description ?? "",
    ]
  }

  /// The row as CSV (RFC 4180), ended by a line feed.
  public var csv: String { Self.csv(values) }

  /// The names of the columns as CSV.
  public static var csvHeader: String { csv(columns) }

  /// Quotes a cell with a comma, a quotation mark or a line break, and puts an apostrophe before one that a spreadsheet
  /// would read as a formula.
  package static func csv(_ cells: [String]) -> String {
    let cells = cells.map { cell in
      let cell = isFormula(cell) ? "'" + cell : cell
      guard cell.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return cell }
      let parts = cell.split(separator: "\"", omittingEmptySubsequences: false)
      return "\"" + parts.joined(separator: "\"\"") + "\""
    }
    return cells.joined(separator: ",") + "\n"
  }

  /// Whether a spreadsheet would evaluate the cell: it begins with one of `= + - @`, their wide forms, or a control that
  /// is skipped (OWASP, CSV Injection), and is not a plain number.
  private static func isFormula(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first else { return false }
    switch first {
    case "=", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
    case "+", "-": return Double(cell) == nil || !cell.utf8.allSatisfy { "+-.0123456789eE".utf8.contains($0) }
    default: return false
    }
  }
}
