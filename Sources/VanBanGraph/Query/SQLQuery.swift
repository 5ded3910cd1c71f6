extension CitationGraph {
  /// The complete answer to one SQL question, `SELECT` or `WITH`, over the documented views.
  ///
  /// - Throws: ``GraphError`` with ``GraphError/Code/badQuery`` for SQL that is wrong, that is more than one
  ///   statement, or that does anything but read the graph; with ``GraphError/Code/overLimit`` where a limit stops
  ///   the question.
  public func table(sql: String, within limits: SQLLimits = SQLLimits()) throws(GraphError) -> GraphTable {
    let answer = try answer(sql: sql, within: limits)
    if let message = answer.message { throw GraphError(.overLimit, message) }
    return answer.table
  }

  /// The answer to one SQL question, or the part of it that was found before a limit was reached.
  ///
  /// - Throws: ``GraphError`` with ``GraphError/Code/badQuery`` as ``table(sql:within:)``.
  public func answer(sql: String, within limits: SQLLimits = SQLLimits()) throws(GraphError) -> SQLAnswer {
    try ask { connection throws(GraphError) in try connection.answer(sql, within: limits) }
  }
}
