internal import GRDB

/// A provision with the citations of it.
public struct CitedProvision: Sendable, Hashable {
  /// The work that it is of.
  public let work: Work
  /// The provision.
  public let provision: ProvisionKey
  /// How many citations name it.
  public let citations: Int
  /// How many works have such a citation.
  public let works: Int
}

extension CitedProvision: GraphRow {
  /// The provision, its counts, and the work.
  public static let columns = ["works", "citations", "provision"] + Work.columns

  public var values: [GraphValue] {
    [GraphValue(works), GraphValue(citations), GraphValue(provision.text)] + work.values
  }
}

extension CitationGraph {
  /// The provisions that most works cite, the most cited first.
  ///
  /// - Parameters:
  ///   - work: Only provisions of this work; nil for all.
  ///   - byArticle: Whether what is cited in an article counts for the article.
  ///   - standing: Which citing works count.
  ///   - limit: The most provisions to give; nil for all.
  /// - Complexity: O(*n* log *n*) in the citations that name provisions.
  public func citedProvisions(
    of work: Work? = nil, byArticle: Bool = false, standing: CitingStanding = .all, limit: Int? = 50
  ) throws(GraphError) -> [CitedProvision] {
    let provision = byArticle ? ProvisionKey.article("p.provision") : "p.provision"
    return try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT c.cited_id AS work, \(provision) AS place, COUNT(DISTINCT c.id) AS citations,
            COUNT(DISTINCT c.citing_id) AS works
          FROM cited_provision p JOIN citation c ON c.id = p.citation_id
          WHERE c.cited_id IS NOT NULL AND c.citing_id IS NOT NULL AND c.citing_id <> c.cited_id
            AND (:work IS NULL OR c.cited_id = :work) AND \(standing.condition)
          GROUP BY 1, 2
          ORDER BY works DESC, citations DESC, (SELECT identifier FROM work WHERE id = c.cited_id), place LIMIT :limit
          """, arguments: ["work": work?.id, "limit": limit ?? -1])
      return try rows.map { row in
        guard let work = try Self.work(id: try row.column("work"), in: db) else {
          throw GraphError.damaged("a citation refers to a missing work")
        }
        return CitedProvision(
          work: work, provision: ProvisionKey(stored: try row.column("place")),
          citations: try row.column("citations"), works: try row.column("works"))
      }
    }
  }
}

extension ProvisionKey {
  /// The first step of an address, as SQL: `dieu-5` of `dieu-5/khoan-2`.
  static func article(_ column: String) -> String {
    "SUBSTR(\(column), 1, INSTR(\(column) || '/', '/') - 1)"
  }
}
