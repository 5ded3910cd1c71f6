internal import GRDB

/// A step from one work to the next: the citation that leads there.
public struct PathStep: Sendable, Hashable {
  /// The work that the step starts from.
  public let from: Work
  /// The work that it leads to.
  public let to: Work
  /// A citation of `to` by `from`; of `from` by `to` where the step goes backward.
  public let citation: CitationRecord
  /// Whether the step goes from the cited work to the citing one.
  public let isBackward: Bool
}

extension PathStep: GraphRow {
  /// Both works, the relation, and the words; `direction` is `cites` or `cited by`.
  public static let columns = [
    "from", "from_label", "relation", "direction", "to", "to_label", "file", "line", "quote",
  ]

  public var values: [GraphValue] {
    [
      GraphValue(from.identifier), GraphValue(from.label), GraphValue(citation.relation),
      GraphValue(isBackward ? "cited by" : "cites"), GraphValue(to.identifier), GraphValue(to.label),
      GraphValue(citation.file), GraphValue(citation.line), GraphValue(citation.quote),
    ]
  }
}

extension CitationGraph {
  /// A shortest path from one work to another along citations; nil if they are not connected. Of several paths it is
  /// the one whose works came into the graph first.
  ///
  /// - Parameters:
  ///   - start: The work to start from.
  ///   - end: The work to reach.
  ///   - bothWays: Whether the path may also go from a cited work to a citing one.
  /// - Complexity: O(*n*) in works and citations, as a breadth-first search.
  public func path(from start: Work, to end: Work, bothWays: Bool = false) throws(GraphError) -> [PathStep]? {
    try read { db in
      guard let ids = try Self.path(from: start.id, to: end.id, bothWays: bothWays, in: db) else {
        return nil
      }
      return try zip(ids, ids.dropFirst()).compactMap { try Self.step(from: $0, to: $1, in: db) }
    }
  }

  private static func path(from start: Int64, to end: Int64, bothWays: Bool, in db: Database) throws
    -> [Int64]?
  {
    let forward = try db.cachedStatement(
      sql: "SELECT DISTINCT cited_id FROM citation WHERE citing_id = ? AND cited_id IS NOT NULL ORDER BY 1")
    let backward = try db.cachedStatement(
      sql: "SELECT DISTINCT citing_id FROM citation WHERE cited_id = ? AND citing_id IS NOT NULL ORDER BY 1")
    var previous: [Int64: Int64] = [start: start]
    var frontier = [start]
    while previous[end] == nil, !frontier.isEmpty {
      var next: [Int64] = []
      for work in frontier {
        var neighbours: [Int64] = try forward.values([work])
        if bothWays { neighbours += try backward.values([work]) }
        for neighbour in neighbours where previous[neighbour] == nil {
          previous[neighbour] = work
          next.append(neighbour)
        }
      }
      frontier = next
    }
    guard previous[end] != nil else { return nil }
    var path = [end]
    while let last = path.last, last != start, let before = previous[last] { path.append(before) }
    return path.reversed()
  }

  private static func step(from: Int64, to: Int64, in db: Database) throws -> PathStep? {
    let sql =
      CitationRecord.sql
      + " WHERE c.citing_id = ? AND c.cited_id = ? ORDER BY c.document_id, c.ordinal LIMIT 1"
    guard let first = try work(id: from, in: db), let second = try work(id: to, in: db) else { return nil }
    if let row = try Row.fetchOne(db, sql: sql, arguments: [from, to]) {
      return PathStep(from: first, to: second, citation: try CitationRecord(row), isBackward: false)
    }
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [to, from]) else { return nil }
    return PathStep(from: first, to: second, citation: try CitationRecord(row), isBackward: true)
  }
}
