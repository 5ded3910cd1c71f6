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
    /// `amends`, `supplements`, `suspends`, `replaces` or `repeals`.
    public let relation: String
    /// The part that is changed; nil for the whole.
    public let pinpoint: String?
    /// The date of the citing work; nil where it is not known.
    public let date: String?
    /// The citing work.
    public let citing: String
    public let citingLabel: String
  }

  public let work: Work
  /// The date that was asked for; nil for everything that the graph knows.
  public let date: String?
  public let state: State
  /// The changes up to the date, in order of their dates; where not all are given, those that say most, which is what
  /// ends the work, and of these the first.
  public let changes: [Change]
  /// How many changes up to the date there are in all.
  public let changeCount: Int
  /// Changes by works whose date is not known: they are not counted.
  public let undated: [Change]
  public let undatedCount: Int
}

extension WorkStatus: GraphRow {
  public static let columns = ["identifier", "number", "title", "on", "state", "changes", "by", "undated"]

  public var values: [GraphValue] {
    func list(_ changes: [Change]) -> GraphValue {
      let texts = changes.map { change in
        [change.relation, change.citing, change.date, change.pinpoint].compactMap { $0 }.joined(
          separator: " ")
      }
      return GraphValue(texts.isEmpty ? nil : texts.joined(separator: "; "))
    }
    return [
      GraphValue(work.identifier), GraphValue(work.number), GraphValue(work.title), GraphValue(date),
      GraphValue(state.rawValue), GraphValue(changeCount), list(changes), list(undated),
    ]
  }
}

extension CitationGraph {
  /// The state of `work` on `date`, by what later works in the graph say of it. A work counts from its own date;
  /// when it came into force is not known to the graph.
  ///
  /// - Parameter limit: The most changes to give; nil for all. All are counted.
  public func status(of work: Work, on date: String? = nil, limit: Int? = nil) throws(GraphError)
    -> WorkStatus
  {
    let date = try date.map { text throws(GraphError) in try GraphDate.check(text) }
    return try read { try Self.status(of: work, on: date, limit: limit, in: $0) }
  }

  static func status(of work: Work, on date: String?, limit: Int?, in db: Database) throws -> WorkStatus {
    let groups = try ChangeGroup.all(of: work, upTo: date, in: db)
    func changes(isDated: Bool) throws -> (changes: [WorkStatus.Change], count: Int) {
      let groups = groups.filter { $0.isDated == isDated }
      var changes: [WorkStatus.Change] = []
      for group in groups where changes.count < limit ?? .max {
        changes += try group.changes(of: work, upTo: date, limit: limit.map { $0 - changes.count }, in: db)
      }
      changes.sort { ($0.date ?? "", $0.citing) < ($1.date ?? "", $1.citing) }
      return (changes, groups.reduce(0) { $0 + $1.count })
    }
    let (dated, undated) = (try changes(isDated: true), try changes(isDated: false))
    return WorkStatus(
      work: work, date: date, state: state(of: work, on: date, changes: groups.filter(\.isDated)),
      changes: dated.changes, changeCount: dated.count, undated: undated.changes, undatedCount: undated.count)
  }

  private static func state(of work: Work, on date: String?, changes: [ChangeGroup]) -> WorkStatus.State {
    if let date, let issued = work.date, issued.prefix(date.count) > date { return .notYetIssued }
    func has(_ relation: String, whole: Bool) -> Bool {
      changes.contains { $0.relation == relation && $0.isWhole == whole }
    }
    if has("repeals", whole: true) { return .repealed }
    if has("replaces", whole: true) { return .replaced }
    if has("repeals", whole: false) || has("replaces", whole: false) { return .partlyEnded }
    if has("suspends", whole: true) { return .suspended }
    return changes.isEmpty ? .unchanged : .amended
  }
}

/// The changes of a work that say as much: a law may have been amended by thousands of acts. They are counted in the
/// index, and only those that are given are read.
private struct ChangeGroup {
  let relation: String
  /// Whether they are of the whole work.
  let isWhole: Bool
  let isDated: Bool
  let count: Int

  /// What decides the state first.
  private var place: Int {
    switch (relation, isWhole) {
    case ("repeals", true): 0
    case ("replaces", true): 1
    case ("repeals", false): 2
    case ("replaces", false): 3
    case ("suspends", true): 4
    default: 5
    }
  }

  private static let condition = """
    c.cited_id = :work AND c.relation IN \(GraphSchema.changing) AND c.citing_id <> c.cited_id
    AND (c.citing_date IS NULL OR c.citing_date <= :end)
    """

  /// What all dates up to `date` come before, however much they say: `2024-05` comes before `2024~`.
  private static func end(of date: String?) -> String { (date ?? "") + "~" }

  /// Those with changes up to `date`, and those of unknown date, in the order in which they decide.
  static func all(of work: Work, upTo date: String?, in db: Database) throws -> [ChangeGroup] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT c.relation, c.pinpoint IS NULL, c.citing_date IS NOT NULL, COUNT(*) FROM citation c
        WHERE \(condition) GROUP BY 1, 2, 3
        """)
    let rows = try Row.fetchAll(statement, arguments: ["work": work.id, "end": end(of: date)])
    let groups = rows.map { ChangeGroup(relation: $0[0], isWhole: $0[1], isDated: $0[2], count: $0[3]) }
    return groups.sorted { ($0.place, $0.relation) < ($1.place, $1.relation) }
  }

  func changes(of work: Work, upTo date: String?, limit: Int?, in db: Database) throws -> [WorkStatus.Change]
  {
    let statement = try db.cachedStatement(
      sql: """
        SELECT c.pinpoint, c.citing_date, s.identifier, COALESCE(s.number, s.title, s.identifier)
        FROM citation c JOIN work s ON s.id = c.citing_id
        WHERE \(Self.condition) AND c.relation = :relation AND (c.pinpoint IS NULL) = :whole
          AND (c.citing_date IS NOT NULL) = :dated
        ORDER BY c.citing_date, c.pinpoint, c.citing_id LIMIT :limit
        """)
    let rows = try Row.fetchAll(
      statement,
      arguments: [
        "work": work.id, "end": Self.end(of: date), "relation": relation, "whole": isWhole, "dated": isDated,
        "limit": limit ?? -1,
      ])
    return rows.map {
      WorkStatus.Change(relation: relation, pinpoint: $0[0], date: $0[1], citing: $0[2], citingLabel: $0[3])
    }
  }
}
