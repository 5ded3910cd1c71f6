internal import GRDB

/// The works and citations of a year.
public struct TimelineYear: Sendable, Hashable {
  /// The year of issue.
  public let year: Int
  /// The level of the issuing bodies, where the years are counted by it: `central`, `province` …; nil where it is not known.
  public let level: String?
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
  public static let columns = ["year", "level", "works", "in_corpus", "citing", "cited"]

  public var values: [GraphValue] {
    [
      GraphValue(year), GraphValue(level), GraphValue(works), GraphValue(inCorpus), GraphValue(citing),
      GraphValue(cited),
    ]
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
  /// - Parameters:
  ///   - kind: The code of a kind, such as `nghi-dinh`; nil for all works.
  ///   - level: Only works of bodies of this level, such as `province`; nil for all.
  ///   - byLevel: Whether each year has a row for each level of the issuing bodies.
  /// - Complexity: O(*n*) in works and citations.
  public func timeline(
    kind: String? = nil, level: String? = nil, byLevel: Bool = false
  ) throws(GraphError) -> [TimelineYear] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          WITH dated AS (
            SELECT w.id, w.in_corpus, COALESCE(CAST(SUBSTR(w.date, 1, 4) AS INTEGER), w.year) AS y,
              \(byLevel ? "COALESCE(b.level, '')" : "''") AS l
            FROM work w LEFT JOIN body b ON b.id = w.body_id
            WHERE (:kind IS NULL OR w.kind = :kind) AND (:level IS NULL OR b.level = :level)),
          citing AS (
            SELECT y, l, COUNT(*) AS n FROM citation JOIN dated ON dated.id = citing_id GROUP BY y, l),
          cited AS (
            SELECT y, l, COUNT(*) AS n FROM citation JOIN dated ON dated.id = cited_id GROUP BY y, l)
          SELECT y, l, COUNT(*) AS works, SUM(in_corpus) AS in_corpus,
            COALESCE((SELECT n FROM citing WHERE citing.y = dated.y AND citing.l = dated.l), 0) AS citing,
            COALESCE((SELECT n FROM cited WHERE cited.y = dated.y AND cited.l = dated.l), 0) AS cited
          FROM dated WHERE y IS NOT NULL GROUP BY y, l ORDER BY y, l
          """, arguments: ["kind": kind, "level": level])
      return try rows.map {
        let level: String = try $0.column("l")
        return TimelineYear(
          year: try $0.column("y"), level: level.isEmpty ? nil : level, works: try $0.column("works"),
          inCorpus: try $0.column("in_corpus"), citing: try $0.column("citing"), cited: try $0.column("cited")
        )
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
