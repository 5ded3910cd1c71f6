internal import GRDB

/// An edge of an export: one work cites another, in one or more relations.
struct ExportEdge {
  let citing: String
  let cited: String
  /// The strongest of ``relations``: ending a work before changing it, before resting on it.
  let relation: String
  /// All relations, the strongest first.
  let relations: [String]
  /// The number of citations.
  let mentions: Int
  /// Whose word it is, the best of them: ``CitationFacts/Standing``, whose names sort so.
  let standing: String

  /// Relations from the strongest to the weakest.
  private static let order = [
    "repeals", "replaces", "suspends", "amends", "supplements", "basis", "promulgates", "approves", "guides",
    "implements", "mentions",
  ]

  init(_ row: Row) throws {
    citing = try row.column("citing")
    cited = try row.column("cited")
    mentions = try row.column("mentions")
    standing = try row.column("standing")
    let joined: String = try row.column("relations")
    let all = joined.split(separator: ",").map { String($0) }
    func place(_ relation: String) -> Int { Self.order.firstIndex(of: relation) ?? Self.order.count }
    relations = all.sorted { (place($0), $0) < (place($1), $1) }
    relation = relations.first ?? "mentions"
  }
}

enum ExportRows {
  /// The works, in the order in which they came into the graph.
  static func works(_ db: Database) throws -> MapCursor<RowCursor, Work> {
    try Row.fetchCursor(db, sql: "SELECT \(Work.sql) FROM work w ORDER BY w.id").map { try Work($0) }
  }

  /// A row for each pair of a citing and a cited work.
  static func edges(_ db: Database) throws -> MapCursor<RowCursor, ExportEdge> {
    try Row.fetchCursor(
      db,
      sql: """
        SELECT s.identifier AS citing, t.identifier AS cited, e.relations, e.mentions, e.standing
        FROM (SELECT citing_id, cited_id, GROUP_CONCAT(DISTINCT relation) AS relations, COUNT(*) AS mentions,
              MIN(standing) AS standing
            FROM citation WHERE citing_id IS NOT NULL AND cited_id IS NOT NULL AND citing_id <> cited_id
            GROUP BY citing_id, cited_id) e
          JOIN work s ON s.id = e.citing_id JOIN work t ON t.id = e.cited_id
        ORDER BY e.citing_id, e.cited_id
        """
    ).map { try ExportEdge($0) }
  }

  /// A row for each pair and relation.
  static func relations(_ db: Database) throws -> RowCursor {
    try Row.fetchCursor(
      db,
      sql: """
        SELECT s.identifier AS citing, t.identifier AS cited, e.relation, e.mentions, e.standing
        FROM (SELECT citing_id, cited_id, relation, COUNT(*) AS mentions,
              MIN(standing) AS standing
            FROM citation WHERE citing_id IS NOT NULL AND cited_id IS NOT NULL AND citing_id <> cited_id
            GROUP BY citing_id, cited_id, relation) e
          JOIN work s ON s.id = e.citing_id JOIN work t ON t.id = e.cited_id
        ORDER BY e.citing_id, e.cited_id, e.relation
        """)
  }
}
