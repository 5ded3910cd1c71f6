internal import GRDB

/// A work with its documents, bodies, citations and conflicts.
public struct WorkDetails: Sendable, Hashable {
  /// The work with its data.
  public let work: Work
  /// The full name of the issuing body; nil if unknown.
  public let body: String?
  /// The bodies that succeeded it, in order.
  public let successors: [String]
  /// The paths of the documents of the work.
  public let files: [String]
  /// What texts disagree on about it.
  public let conflicts: [Conflict]
  /// Citations by it, in reading order, up to the limit.
  public let citing: [CitationRecord]
  /// How many citations by it the graph has in all.
  public let citingCount: Int
  /// Citations of it, those by the youngest works first, up to the limit.
  public let cited: [CitationRecord]
  /// How many citations of it the graph has in all.
  public let citedCount: Int
  /// Citations that may mean it or another work.
  public let possible: [CitationRecord]
}

extension CitationGraph {
  /// The details of `work`.
  ///
  /// - Parameters:
  ///   - work: A work of this graph.
  ///   - limit: The most citations to give each way; nil for all.
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
