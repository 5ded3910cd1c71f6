internal import GRDB

/// A work that is cited with another, or cites the same works.
public struct RelatedWork: Sendable, Hashable {
  /// The related work.
  public let work: Work
  /// The number of works that cite both (co-citation; Small, 1973).
  public let citedTogether: Int
  /// The number of works that both cite (bibliographic coupling; Kessler, 1963).
  public let citeTogether: Int
  /// The sum of both counts, each divided by the geometric mean of the two works' own counts (Salton's cosine): 0…2.
  public let similarity: Double
}

extension RelatedWork: GraphRow {
  /// `similarity`, `cited_together`, `cite_together`, then the columns of ``Work``.
  public static let columns = ["similarity", "cited_together", "cite_together"] + Work.columns

  public var values: [GraphValue] {
    [GraphValue(similarity), GraphValue(citedTogether), GraphValue(citeTogether)] + work.values
  }
}

extension CitationGraph {
  /// The works most like `work` in who cites them and whom they cite, the most similar first.
  ///
  /// - Parameters:
  ///   - work: A work of this graph.
  ///   - limit: The most works to give; nil for all.
  /// - Complexity: O(*m*) in the citations of all neighbours of `work`.
  public func related(to work: Work, limit: Int? = 20) throws(GraphError) -> [RelatedWork] {
    try read { db in
      let citers = try Self.neighbours(of: work.id, by: .citers, in: db)
      let bases = try Self.neighbours(of: work.id, by: .cited, in: db)
      let together = try Self.counts(of: citers, by: .cited, except: work.id, in: db)
      let coupled = try Self.counts(of: bases, by: .citers, except: work.id, in: db)
      var related: [(id: Int64, score: Double)] = []
      for id in Set(together.keys).union(coupled.keys) {
        var score = 0.0
        if let count = together[id] {
          let degree = try Self.degree(of: id, by: .citers, in: db)
          score += Double(count) / (Double(degree) * Double(citers.count)).squareRoot()
        }
        if let count = coupled[id] {
          let degree = try Self.degree(of: id, by: .cited, in: db)
          score += Double(count) / (Double(degree) * Double(bases.count)).squareRoot()
        }
        related.append((id, score))
      }
      related.sort { $0.score != $1.score ? $0.score > $1.score : $0.id < $1.id }
      return try related.prefix(limit ?? related.count).compactMap { id, score in
        try Self.work(id: id, in: db).map {
          RelatedWork(
            work: $0, citedTogether: together[id] ?? 0, citeTogether: coupled[id] ?? 0, similarity: score)
        }
      }
    }
  }

  private enum Side {
    case citers, cited

    var columns: (known: String, wanted: String) {
      self == .citers ? ("cited_id", "citing_id") : ("citing_id", "cited_id")
    }

    /// The works on that side of one work.
    var sql: String {
      "SELECT DISTINCT \(columns.wanted) FROM citation WHERE \(columns.known) = ? AND \(columns.wanted) IS NOT NULL "
        + "AND citing_id <> cited_id"
    }
  }

  private static func neighbours(of id: Int64, by side: Side, in db: Database) throws -> [Int64] {
    try db.cachedStatement(sql: side.sql).values([id])
  }

  /// How many of `works` have each work on that side.
  private static func counts(
    of works: [Int64], by side: Side, except id: Int64, in db: Database
  ) throws -> [Int64: Int] {
    var counts: [Int64: Int] = [:]
    for work in works {
      for neighbour in try neighbours(of: work, by: side, in: db) where neighbour != id {
        counts[neighbour, default: 0] += 1
      }
    }
    return counts
  }

  private static func degree(of id: Int64, by side: Side, in db: Database) throws -> Int {
    try db.cachedStatement(sql: "SELECT COUNT(*) FROM (\(side.sql))").value([id]) ?? 0
  }
}
