internal import VanBan

/// A cell of a table.
public enum GraphValue: Sendable, Hashable {
  /// No value.
  case null
  /// A whole number; 0 and 1 for false and true.
  case integer(Int)
  /// A number with a fraction.
  case real(Double)
  /// Text; bytes as hexadecimal digits.
  case text(String)

  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
  init(_ value: Int) { self = .integer(value) }
  init(_ value: Double) { self = .real(value) }
  /// 0 or 1, as in SQL.
  init(_ value: Bool) { self = .integer(value ? 1 : 0) }

  /// As it is printed; empty for ``null``.
  public var text: String {
    switch self {
    case .null: ""
    case .integer(let value): String(value)
    case .real(let value): String(value)
    case .text(let text): text
    }
  }
}

/// An answer as rows of cells, for printing.
public struct GraphTable: Sendable, Hashable {
  /// The names of the columns, from the left.
  public let columns: [String]
  /// Each with a value a column.
  public internal(set) var rows: [[GraphValue]]

  /// A table of `rows`, each with as many values as there are columns.
  public init(columns: [String], rows: [[GraphValue]]) {
    self.columns = columns
    self.rows = rows
  }

  /// A row for each of `rows`, with the columns of their type.
  public init<Row: GraphRow>(_ rows: [Row]) {
    columns = Row.columns
    self.rows = rows.map(\.values)
  }
}

/// An answer, or one of several, that can be a row of a table.
public protocol GraphRow: Sendable {
  /// The names of the columns, the same for all rows of the type.
  static var columns: [String] { get }
  /// A value a column.
  var values: [GraphValue] { get }
}

extension GraphTable {
  /// CSV (RFC 4180) with a row of names.
  public var csv: String {
    ([columns] + rows.map { $0.map(\.text) }).map { CitationRow.csv($0) }.joined()
  }

  /// A JSON array with an object a row, one a line; members without a value are left out.
  public var json: [UInt8] {
    var bytes: [UInt8] = []
    for (index, row) in rows.enumerated() {
      bytes += index == 0 ? [UInt8(ascii: "[")] : [UInt8(ascii: ","), 0x0A]
      bytes += Self.object(columns: columns, values: row)
    }
    return (bytes.isEmpty ? [UInt8(ascii: "[")] : bytes) + [UInt8(ascii: "]"), 0x0A]
  }

  /// One row as a JSON object, with `type` as its first member where it is given.
  static func object(type: String? = nil, columns: [String], values: [GraphValue]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("type", type)
      for (column, value) in zip(columns, values) where value != .null {
        writer.name(column)
        writer.value(value)
      }
    }
    return writer.bytes
  }
}

extension JSONWriter {
  /// A cell as a JSON value.
  mutating func value(_ value: GraphValue) {
    switch value {
    case .null: null()
    case .integer(let number): self.number(number)
    case .real(let number): exactNumber(number)
    case .text(let text): string(text)
    }
  }
}
