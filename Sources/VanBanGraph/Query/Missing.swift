internal import GRDB

/// A work that is cited, but of which the graph has no document.
public struct MissingWork: Sendable, Hashable {
  /// The work that no document of the graph is.
  public let work: Work
  /// The number of documents in the graph that cite it.
  public let documents: Int
  /// The number of their citations.
  public let citations: Int
}

extension MissingWork: GraphRow {
  /// `documents`, `citations`, then the columns of ``Work`` but `in_corpus`.
  public static let columns = ["documents", "citations"] + Work.columns.filter { $0 != "in_corpus" }

  public var values: [GraphValue] {
    let inCorpus = Work.columns.firstIndex(of: "in_corpus")
    let rest = work.values.enumerated().filter { $0.offset != inCorpus }.map(\.element)
    return [GraphValue(documents), GraphValue(citations)] + rest
  }
}

extension CitationGraph {
  /// The cited works of which the graph has no document, those that most documents cite first.
  ///
  /// - Parameter limit: The most works to give; nil for all.
  /// - Complexity: O(*n*) in the number of citations.
  public func missingWorks(limit: Int? = 50) throws(GraphError) -> [MissingWork] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT \(Work.sql), COUNT(DISTINCT c.document_id) AS documents, COUNT(*) AS citations
          FROM citation c JOIN work w ON w.id = c.cited_id
          WHERE NOT w.in_corpus
          GROUP BY w.id ORDER BY documents DESC, citations DESC, w.identifier LIMIT ?
          """, arguments: [limit ?? -1])
      return try rows.map {
        MissingWork(
          work: try Work($0), documents: try $0.column("documents"), citations: try $0.column("citations"))
      }
    }
  }
}
