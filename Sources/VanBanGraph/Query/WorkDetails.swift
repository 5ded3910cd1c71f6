internal import GRDB

/// All that the graph knows of a work.
public struct WorkDetails: Sendable, Hashable {
  public let work: Work
  /// The issuing body in full.
  public let body: String?
  /// The bodies that followed it, in order.
  public let successors: [String]
  /// The documents of the work.
  public let files: [String]
  public let conflicts: [Conflict]
  /// Whom it cites, in reading order, and how many citations there are in all.
  public let citing: [CitationRecord]
  public let citingCount: Int
  /// Who cites it, the youngest first, and how many citations there are in all.
  public let cited: [CitationRecord]
  public let citedCount: Int
  /// Citations that may mean it or another.
  public let possible: [CitationRecord]
}

extension CitationGraph {
  /// - Parameter limit: The most citations to give each way; nil for all.
  public func details(of work: Work, limit: Int? = 20) throws(GraphError) -> WorkDetails {
    try read { db in
      let bodies: [String] = try db.values(
        """
        WITH RECURSIVE line(id, name, successor_id) AS (
          SELECT b.id, b.name, b.successor_id FROM work w JOIN body b ON b.id = w.body_id WHERE w.id = :work
          UNION SELECT b.id, b.name, b.successor_id FROM line JOIN body b ON b.id = line.successor_id)
        SELECT name FROM line
        """, ["work": work.id])
      let possible = try Row.fetchAll(
        db,
        sql: """
          \(CitationRecord.sql) JOIN candidate a ON a.citation_id = c.id
          WHERE a.identifier = ? AND c.how = 'ambiguous' ORDER BY a.citation_id LIMIT ?
          """, arguments: [work.identifier, limit ?? -1])
      return WorkDetails(
        work: work, body: bodies.first, successors: Array(bodies.dropFirst()),
        files: try db.values("SELECT path FROM document WHERE work_id = ? ORDER BY path", [work.id]),
        conflicts: try Self.conflicts(of: work, in: db),
        citing: try Self.citations(.by, work.id, [], limit, 0, in: db),
        citingCount: try Self.count(.by, work.id, in: db),
        cited: try Self.citations(.of, work.id, [], limit, 0, in: db),
        citedCount: try Self.count(.of, work.id, in: db),
        possible: try possible.map { try CitationRecord($0) })
    }
  }
}
