internal import GRDB

/// A value in a column of the graph. SQLite stores any type in any column, and GRDB's subscripts trap on a mismatch or
/// turn a word into 0; reading through this throws instead.
protocol ColumnValue {
  /// The value; nil where `stored` is of another type.
  static func of(_ stored: DatabaseValue) -> Self?
}

extension Int64: ColumnValue {
  static func of(_ stored: DatabaseValue) -> Int64? {
    guard case .int64(let number) = stored.storage else { return nil }
    return number
  }
}

extension Int: ColumnValue {
  static func of(_ stored: DatabaseValue) -> Int? { Int64.of(stored).flatMap { Int(exactly: $0) } }
}

extension Bool: ColumnValue {
  static func of(_ stored: DatabaseValue) -> Bool? {
    switch Int64.of(stored) {
    case 0: false
    case 1: true
    default: nil
    }
  }
}

extension String: ColumnValue {
  static func of(_ stored: DatabaseValue) -> String? {
    guard case .string(let text) = stored.storage else { return nil }
    return text
  }
}

extension Optional: ColumnValue where Wrapped: ColumnValue {
  static func of(_ stored: DatabaseValue) -> Wrapped?? {
    if stored.isNull { return .some(nil) }
    return Wrapped.of(stored).map { .some($0) }
  }
}

extension Row {
  /// The value of the column at `index`.
  func column<Value: ColumnValue>(_ index: Int) throws(GraphError) -> Value {
    let stored: DatabaseValue = self[index]
    guard let value = Value.of(stored) else { throw Self.damage(stored, Array(columnNames)[index]) }
    return value
  }

  /// The value of the column `name`.
  func column<Value: ColumnValue>(_ name: String) throws(GraphError) -> Value {
    let stored = self[name] as DatabaseValue? ?? .null
    guard let value = Value.of(stored) else { throw Self.damage(stored, name) }
    return value
  }

  private static func damage(_ value: DatabaseValue, _ column: String) -> GraphError {
    let what =
      switch value.storage {
      case .null: "nothing"
      case .int64: "a number that it may not hold"
      case .double: "a fraction"
      case .string: "a text that it may not hold"
      case .blob: "bytes"
      }
    return .damaged("the column \(column) holds \(what)")
  }
}

extension GraphError {
  /// - Parameter what: What is wrong, as a clause.
  static func damaged(_ what: String) -> GraphError {
    GraphError(.damaged, "the graph is damaged: \(what). Delete the file and build it anew.")
  }
}

extension Statement {
  /// The first column of each row.
  func values<Value: ColumnValue>(_ arguments: StatementArguments = []) throws -> [Value] {
    let rows = try Row.fetchCursor(self, arguments: arguments)
    var values: [Value] = []
    while let row = try rows.next() { values.append(try row.column(0)) }
    return values
  }

  /// The first column of the first row; nil where there is no row.
  func value<Value: ColumnValue>(_ arguments: StatementArguments = []) throws -> Value? {
    try Row.fetchOne(self, arguments: arguments).map { row in try row.column(0) }
  }
}

extension Database {
  /// The first column of each row.
  func values<Value: ColumnValue>(_ sql: String, _ arguments: StatementArguments = []) throws -> [Value] {
    try makeStatement(sql: sql).values(arguments)
  }

  /// The first column of the first row; nil where there is no row.
  func value<Value: ColumnValue>(_ sql: String, _ arguments: StatementArguments = []) throws -> Value? {
    try makeStatement(sql: sql).value(arguments)
  }
}
