internal import GRDB

/// Something on which texts disagree about one work.
public struct Conflict: Sendable, Hashable {
  public enum Field: String, Sendable, CaseIterable {
    case date
    /// Which body has issued it.
    case issuer
    /// How the number is spelled.
    case number
    case kind
    /// How the title is spelled.
    case title
  }

  /// What some of the texts say.
  public struct Claim: Sendable, Hashable {
    public let value: String
    /// The number of citations that say so; the document's own word counts as one.
    public let count: Int
    /// Whether the document itself says so.
    public let isOwn: Bool
    /// The first place: file and line. The line of a document's own data is not kept: 1.
    public let file: String
    public let line: Int
  }

  public let work: Work
  public let field: Field
  /// Two or more, the most frequent first.
  public let claims: [Claim]
}

extension Conflict: GraphRow {
  public static let columns = ["identifier", "field", "values", "places"]

  public var values: [GraphValue] {
    [
      GraphValue(work.identifier), GraphValue(field.rawValue),
      GraphValue(claims.map { "\($0.value) (\($0.count))" }.joined(separator: " | ")),
      GraphValue(claims.map { "\($0.file):\($0.line)" }.joined(separator: " | ")),
    ]
  }
}

extension CitationGraph {
  /// The works about which texts disagree, by identifier; of one work where it is given.
  ///
  /// A date or title that only says less is no disagreement, nor is another case of a title. Bodies are compared
  /// where it is known which one is meant, so that a short name is none either. Works that are known by description
  /// only are left out: they may be several.
  public func conflicts(of work: Work? = nil) throws(GraphError) -> [Conflict] {
    try read { try Self.conflicts(of: work, in: $0) }
  }

  static func conflicts(of work: Work?, in db: Database) throws -> [Conflict] {
    var conflicts: [Conflict] = []
    for field in Conflict.Field.allCases {
      for (id, claims) in try claims(of: field, work: work?.id, in: db) {
        guard let claims = disagreeing(claims, field), let work = try Self.work(id: id, in: db) else {
          continue
        }
        conflicts.append(Conflict(work: work, field: field, claims: claims))
      }
    }
    return conflicts.sorted {
      ($0.work.identifier, $0.field.rawValue) < ($1.work.identifier, $1.field.rawValue)
    }
  }

  /// What texts say of the works that have more than one value of `field`.
  private static func claims(
    of field: Conflict.Field, work: Int64?, in db: Database
  ) throws -> [(Int64, [Conflict.Claim])] {
    let column = field == .issuer ? "(SELECT name FROM body b WHERE b.id = body_id)" : field.rawValue
    // A wrong word for the kind is told of all; "văn bản" says nothing.
    let condition = field == .kind ? "AND kind NOT IN ('van-ban', 'khac')" : ""
    let rows = try Row.fetchCursor(
      db,
      sql: """
        WITH claim AS (
          SELECT cited_id AS work_id, \(column) AS value, document_id, line, 0 AS is_own FROM citation
            WHERE cited_id \(work == nil ? "IS NOT NULL" : "= :work") \(condition)
          UNION ALL
          SELECT work_id, \(column), id, 1, 1 FROM document
            WHERE work_id \(work == nil ? "IS NOT NULL" : "= :work") \(condition))
        SELECT work_id, value, COUNT(*) AS count, MAX(is_own) AS is_own,
          MIN(document_id * 100000000 + line) AS place
        FROM claim JOIN work w ON w.id = work_id
        WHERE value IS NOT NULL AND w.identifier NOT LIKE '?/%'
        GROUP BY work_id, value ORDER BY work_id, is_own DESC, count DESC, value
        """, arguments: work.map { ["work": $0] } ?? [:])
    var result: [(Int64, [Conflict.Claim])] = []
    while let row = try rows.next() {
      let place: Int64 = row["place"]
      let file = try String.fetchOne(
        db.cachedStatement(sql: "SELECT path FROM document WHERE id = ?"), arguments: [place / 100_000_000])
      let claim = Conflict.Claim(
        value: row["value"], count: row["count"], isOwn: row["is_own"], file: file ?? "",
        line: Int(place % 100_000_000))
      let id: Int64 = row["work_id"]
      if result.last?.0 == id {
        result[result.count - 1].1.append(claim)
      } else {
        result.append((id, [claim]))
      }
    }
    return result.filter { $0.1.count > 1 }
  }

  /// The claims, without those that another only makes more precise; nil where fewer than two are left.
  private static func disagreeing(_ claims: [Conflict.Claim], _ field: Conflict.Field) -> [Conflict.Claim]? {
    var left = claims
    switch field {
    case .date:
      left.removeAll { claim in
        claims.contains { $0.value != claim.value && $0.value.hasPrefix(claim.value + "-") }
      }
    case .title:
      // In order of length, so that each is compared with those that say more.
      var longer: [String] = []
      for claim in claims.sorted(by: { $0.value.utf8.count > $1.value.utf8.count }) {
        let text = WorkKey.searchText(claim.value)
        if longer.contains(where: { $0.hasPrefix(text) }) {
          left.removeAll { $0 == claim }
        } else {
          longer.append(text)
        }
      }
    case .number, .kind, .issuer: break
    }
    return left.count > 1 ? left : nil
  }
}
