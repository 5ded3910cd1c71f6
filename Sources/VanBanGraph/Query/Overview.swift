internal import GRDB

/// The works and citations of a year.
public struct TimelineYear: Sendable, Hashable {
  /// The year of issue.
  public let year: Int
  /// Works of that year.
  public let works: Int
  /// How many of them have a document in the graph.
  public let inCorpus: Int
  /// Citations by works of that year.
  public let citing: Int
  /// Citations of works of that year.
  public let cited: Int
}

extension TimelineYear: GraphRow {
  /// The year and its counts.
  public static let columns = ["year", "works", "in_corpus", "citing", "cited"]

  public var values: [GraphValue] {
    [GraphValue(year), GraphValue(works), GraphValue(inCorpus), GraphValue(citing), GraphValue(cited)]
  }
}

/// A count of the graph.
public struct GraphCount: Sendable, Hashable, GraphRow {
  /// What is counted: `documents`, `relation basis`, `kind nghi-dinh`.
  public let name: String
  /// How many there are.
  public let count: Int

  /// `what` and `count`.
  public static let columns = ["what", "count"]
  public var values: [GraphValue] { [GraphValue(name), GraphValue(count)] }
}

extension CitationGraph {
  /// The works and citations by year, in order; works without a year are left out.
  ///
  /// - Parameter kind: The code of a kind, such as `nghi-dinh`; nil for all works.
  /// - Complexity: O(*n*) in works and citations.
  public func timeline(kind: String? = nil) throws(GraphError) -> [TimelineYear] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          WITH dated AS (
            SELECT id, in_corpus, COALESCE(CAST(SUBSTR(date, 1, 4) AS INTEGER), year) AS y
            FROM work WHERE :kind IS NULL OR kind = :kind),
          citing AS (
            SELECT y, COUNT(*) AS n FROM citation JOIN dated ON dated.id = citing_id GROUP BY y),
          cited AS (
            SELECT y, COUNT(*) AS n FROM citation JOIN dated ON dated.id = cited_id GROUP BY y)
          SELECT y, COUNT(*) AS works, SUM(in_corpus) AS in_corpus,
            COALESCE((SELECT n FROM citing WHERE citing.y = dated.y), 0) AS citing,
            COALESCE((SELECT n FROM cited WHERE cited.y = dated.y), 0) AS cited
          FROM dated WHERE y IS NOT NULL GROUP BY y ORDER BY y
          """, arguments: ["kind": kind])
      return try rows.map {
        TimelineYear(
          year: try $0.column("y"), works: try $0.column("works"), inCorpus: try $0.column("in_corpus"),
          citing: try $0.column("citing"), cited: try $0.column("cited"))
      }
    }
  }

  /// Counts of documents and works, of citations by certainty and relation, of works by kind.
  ///
  /// - Complexity: O(*n*) in works and citations.
  public func statistics() throws(GraphError) -> [GraphCount] {
    let single = [
      ("documents", "SELECT COUNT(*) FROM document"),
      ("works", "SELECT COUNT(*) FROM work"),
      ("works in the corpus", "SELECT COUNT(*) FROM work WHERE in_corpus"),
      ("works only cited", "SELECT COUNT(*) FROM work WHERE NOT in_corpus AND is_complete"),
      ("works by description only", "SELECT COUNT(*) FROM work WHERE NOT in_corpus AND NOT is_complete"),
      (
        "works with several documents",
        "SELECT COUNT(*) FROM (SELECT 1 FROM document GROUP BY work_id HAVING COUNT(*) > 1)"
      ),
      ("bodies", "SELECT COUNT(*) FROM body"),
      ("citations", "SELECT COUNT(*) FROM citation"),
    ]
    let grouped = [
      ("citations, ", "SELECT how, COUNT(*) FROM citation GROUP BY 1 ORDER BY 2 DESC, 1"),
      ("relation ", "SELECT relation, COUNT(*) FROM citation GROUP BY 1 ORDER BY 2 DESC, 1"),
      ("kind ", "SELECT COALESCE(kind, '-'), COUNT(*) FROM work GROUP BY 1 ORDER BY 2 DESC, 1"),
    ]
    return try read { db in
      var counts = try single.map { name, sql in
        GraphCount(name: name, count: try db.value(sql) ?? 0)
      }
      for (prefix, sql) in grouped {
        counts += try Row.fetchAll(db, sql: sql).map {
          let name: String = try $0.column(0)
          return GraphCount(name: prefix + name, count: try $0.column(1))
        }
      }
      return counts
    }
  }
}
