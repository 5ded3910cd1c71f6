internal import GRDB

/// A body that issues documents, with what came before and after it.
public struct BodyDetails: Sendable, Hashable {
  /// Its key: `vn-61/uy-ban-nhan-dan-huyen-thanh-mien`.
  public let key: String
  /// Its name in full.
  public let name: String
  /// `central`, `province`, `district` or `commune`; nil where it is not known.
  public let level: String?
  /// What kind of body it is, such as `ministry`; nil where it is not known.
  public let kind: String?
  /// The province that it is in; nil for one of the whole country.
  public let province: String?
  /// The bodies that it followed.
  public let predecessors: [String]
  /// The body that followed it.
  public let successor: String?
  /// The day from which it is no more; nil where it still exists, or where that is not known.
  public let endedOn: String?
  /// The act by which it ended.
  public let source: String?
  /// How many documents of it the graph has.
  public let documents: Int
  /// How many works of it there are, cited ones as well.
  public let works: Int
}

extension BodyDetails: GraphRow {
  /// The body and its counts.
  public static let columns = [
    "documents", "works", "name", "level", "kind", "province", "predecessors", "successor", "ended_on",
    "source",
    "body_key",
  ]

  public var values: [GraphValue] {
    [
      GraphValue(documents), GraphValue(works), GraphValue(name), GraphValue(level), GraphValue(kind),
      GraphValue(province),
      GraphValue(predecessors.isEmpty ? nil : predecessors.joined(separator: "; ")), GraphValue(successor),
      GraphValue(endedOn), GraphValue(source), GraphValue(key),
    ]
  }
}

extension CitationGraph {
  /// The bodies of the graph, those with the most documents first, then those with the most works.
  ///
  /// - Parameters:
  ///   - words: Only bodies whose name has these words, with or without marks; nil for all.
  ///   - level: Only bodies of this level; nil for all.
  ///   - limit: The most to give; nil for all.
  /// - Complexity: O(*n*) in bodies and works.
  public func bodies(
    named words: String? = nil, level: String? = nil, limit: Int? = nil
  ) throws(GraphError) -> [BodyDetails] {
    let wanted = words.map { Set(WorkKey.searchText($0).split(separator: " ")) } ?? []
    return try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT b.id, b.key, b.name, b.level, b.kind, b.province, s.name AS successor, b.succeeded_on,
            b.succession_source, (SELECT COUNT(*) FROM work w WHERE w.body_id = b.id) AS works,
            COALESCE(d.n, 0) AS documents
          FROM body b LEFT JOIN body s ON s.id = b.successor_id
            LEFT JOIN (SELECT body_id, COUNT(*) AS n FROM document GROUP BY body_id) d ON d.body_id = b.id
          WHERE :level IS NULL OR b.level = :level
          ORDER BY documents DESC, works DESC, b.key
          """, arguments: ["level": level])
      var found: [BodyDetails] = []
      while let row = try rows.next(), found.count < limit ?? Int.max {
        let name: String = try row.column("name")
        guard wanted.isSubset(of: Set(WorkKey.searchText(name).split(separator: " "))) else { continue }
        let id: Int64 = try row.column("id")
        found.append(
          BodyDetails(
            key: try row.column("key"), name: name, level: try row.column("level"),
            kind: try row.column("kind"),
            province: try row.column("province"),
            predecessors: try db.cachedStatement(
              sql: "SELECT name FROM body WHERE successor_id = ? ORDER BY name"
            ).values([id]), successor: try row.column("successor"), endedOn: try row.column("succeeded_on"),
            source: try row.column("succession_source"), documents: try row.column("documents"),
            works: try row.column("works")))
      }
      return found
    }
  }
}
