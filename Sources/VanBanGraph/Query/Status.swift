internal import GRDB

/// What became of a work by a date, as far as the graph tells.
public struct WorkStatus: Sendable, Hashable {
  public enum State: String, Sendable, CaseIterable {
    /// It is younger than the date.
    case notYetIssued = "not-yet-issued"
    /// Nothing in the graph changes or ends it by then.
    case unchanged
    /// Something in it has been changed, or added to it.
    case amended
    /// It is not applied for a time.
    case suspended
    /// A part of it has been repealed or replaced.
    case partlyEnded = "partly-ended"
    case replaced
    case repealed
  }

  /// A citation that changes or ends the work.
  public struct Change: Sendable, Hashable {
    /// The date of the citing work; nil where it is not known.
    public let date: String?
    public let citation: CitationRecord
  }

  public let work: Work
  /// The date that was asked for; nil for everything that the graph knows.
  public let date: String?
  public let state: State
  /// The changes up to the date, in order of their dates.
  public let changes: [Change]
  /// Changes by works whose date is not known: they are not counted.
  public let undated: [Change]
}

extension WorkStatus: GraphRow {
  public static let columns = ["identifier", "number", "title", "on", "state", "by", "undated"]

  public var values: [GraphValue] {
    func list(_ changes: [Change]) -> GraphValue {
      let texts = changes.map { change in
        [change.citation.relation, change.citation.citing ?? "?", change.date, change.citation.pinpoint]
          .compactMap { $0 }.joined(separator: " ")
      }
      return GraphValue(texts.isEmpty ? nil : texts.joined(separator: "; "))
    }
    return [
      GraphValue(work.identifier), GraphValue(work.number), GraphValue(work.title), GraphValue(date),
      GraphValue(state.rawValue), list(changes), list(undated),
    ]
  }
}

extension CitationGraph {
  /// The state of `work` on `date`, by what later works in the graph say of it. A work counts from its own date;
  /// when it came into force is not known to the graph.
  public func status(of work: Work, on date: String? = nil) throws(GraphError) -> WorkStatus {
    let date = try date.map { text throws(GraphError) in try GraphDate.check(text) }
    return try read { try Self.status(of: work, on: date, in: $0) }
  }

  static func status(of work: Work, on date: String?, in db: Database) throws -> WorkStatus {
    let statement = try db.cachedStatement(
      sql: """
        \(CitationRecord.sql.replacingSelect(with: "s.date AS citing_date, "))
        WHERE c.cited_id = ? AND c.citing_id <> c.cited_id AND c.relation IN ('amends', 'supplements', 'suspends', 'replaces', 'repeals')
        ORDER BY s.date, s.identifier, c.ordinal
        """)
    let all = try Row.fetchAll(statement, arguments: [work.id]).map { row in
      WorkStatus.Change(date: row["citing_date"], citation: CitationRecord(row))
    }
    let changes = all.filter { change in
      guard let changed = change.date else { return false }
      return date.map { changed.prefix($0.count) <= $0 } ?? true
    }
    return WorkStatus(
      work: work, date: date, state: state(of: work, on: date, changes: changes), changes: changes,
      undated: all.filter { $0.date == nil })
  }

  private static func state(of work: Work, on date: String?, changes: [WorkStatus.Change]) -> WorkStatus.State
  {
    if let date, let issued = work.date, issued.prefix(date.count) > date { return .notYetIssued }
    func has(_ relation: String, whole: Bool) -> Bool {
      changes.contains { $0.citation.relation == relation && ($0.citation.pinpoint == nil) == whole }
    }
    if has("repeals", whole: true) { return .repealed }
    if has("replaces", whole: true) { return .replaced }
    if has("repeals", whole: false) || has("replaces", whole: false) { return .partlyEnded }
    if has("suspends", whole: true) { return .suspended }
    return changes.isEmpty ? .unchanged : .amended
  }
}

extension String {
  /// The query with more columns in front.
  fileprivate func replacingSelect(with columns: String) -> String {
    hasPrefix("SELECT ") ? "SELECT " + columns + dropFirst(7) : self
  }
}
