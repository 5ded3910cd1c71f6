internal import GRDB

extension CitationGraph {
  /// The answer to one SQL question, `SELECT` or `WITH`, over the documented views.
  ///
  /// - Throws: ``GraphError`` with ``GraphError/Code/badQuery`` for SQL that is wrong, that is more than one
  ///   statement, or that would change something.
  public func table(sql: String) throws(GraphError) -> GraphTable {
    try read { db in
      let statements = try db.allStatements(sql: sql)
      guard let statement = try statements.next() else {
        throw GraphError(.badQuery, "there is no SQL statement: write \"SELECT … FROM works\".")
      }
      guard statement.isReadonly, statement.columnCount > 0, !statement.isTransactionOrAttach else {
        throw GraphError(.badQuery, "only questions are answered: write a SELECT.")
      }
      var rows: [[GraphValue]] = []
      let cursor = try Row.fetchCursor(statement)
      while let row = try cursor.next() {
        rows.append(row.databaseValues.map { GraphValue($0) })
      }
      guard try statements.next() == nil else {
        throw GraphError(.badQuery, "one statement at a time: there is another after the first.")
      }
      return GraphTable(columns: statement.columnNames, rows: rows)
    }
  }
}

extension Statement {
  /// `ATTACH` and `BEGIN` count as read-only for SQLite.
  fileprivate var isTransactionOrAttach: Bool {
    let word = sql.drop { $0.isWhitespace }.prefix { $0.isLetter }.uppercased()
    return !["SELECT", "WITH", "VALUES", "EXPLAIN"].contains(word)
  }
}

extension GraphValue {
  init(_ value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let number): self = .integer(Int(number))
    case .double(let number): self = .real(number)
    case .string(let text): self = .text(text)
    case .blob(let data): self = .text(data.map { String($0, radix: 16) }.joined())
    }
  }
}
