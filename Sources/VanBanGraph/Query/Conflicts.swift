internal import GRDB

/// A value of a work on which texts disagree.
public struct Conflict: Sendable, Hashable {
  /// What texts disagree on.
  public enum Field: String, Sendable, CaseIterable {
    /// The date of issue.
    case date
    /// The issuing body.
    case issuer
    /// The spelling of the number.
    case number
    /// The kind of document.
    case kind
    /// The spelling of the title.
    case title
  }

  /// A value that some of the texts give.
  public struct Claim: Sendable, Hashable {
    /// The value as the texts have it.
    public let value: String
    /// The number of citations that give it; the document itself counts as one.
    public let count: Int
    /// Whether the work's own document gives it.
    public let isOwn: Bool
    /// The file of the first place. A document's own data counts as its line 1.
    public let file: String
    /// The line in ``file``, from 1.
    public let line: Int
  }

  /// The work that the texts describe.
  public let work: Work
  /// What they disagree on.
  public let field: Field
  /// Two or more, the most frequent first.
  public let claims: [Claim]
}

extension Conflict: GraphRow {
  /// `values` lists each value with its count, `places` the first place of each.
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
  /// The disagreements of texts about works, by identifier; about one work where it is given.
  ///
  /// A shorter date or title is no disagreement, nor is a title in another case. Bodies are compared once resolved, so
  /// a short name is none either. Works by description are left out: they may be several.
  ///
  /// - Complexity: O(*n*) in what texts say of works.
  public func conflicts(of work: Work? = nil) throws(GraphError) -> [Conflict] {
    try read { try Self.conflicts(of: work, in: $0) }
  }

  static func conflicts(of work: Work?, in db: Database) throws -> [Conflict] {
    let rows = try Row.fetchCursor(
      db, sql: ClaimTally.sql(ofOne: work != nil), arguments: work.map { ["work": $0.id] } ?? [:])
    var tallies: [ClaimTally] = []
    var open: ClaimTally?
    while let row = try rows.next() {
      let id: Int64 = try row.column("work_id")
      if open?.work != id {
        if let open, open.mayDisagree { tallies.append(open) }
        open = ClaimTally(work: id)
      }
      try open?.add(row)
    }
    if let open, open.mayDisagree { tallies.append(open) }
    var conflicts: [Conflict] = []
    for tally in tallies {
      guard let work = try Self.work(id: tally.work, in: db) else { continue }
      for field in Conflict.Field.allCases {
        let values = tally.disagreeing(field)
        guard values.count > 1 else { continue }
        conflicts.append(
          Conflict(work: work, field: field, claims: try values.map { try tally.claim($0, field, in: db) }))
      }
    }
    return conflicts.sorted {
      ($0.work.identifier, $0.field.rawValue) < ($1.work.identifier, $1.field.rawValue)
    }
  }
}

/// What texts say of one work, and how often.
private struct ClaimTally {
  let work: Int64
  private var values: [Conflict.Field: [String: Support]] = [:]

  private struct Support {
    var count = 0
    /// The first citation, and the first document of the work, with the value.
    var citation: Int64?
    var document: Int64?
  }

  init(work: Int64) { self.work = work }

  /// A row for each description of a work, in the order of works. Indexes give its count and first place.
  static func sql(ofOne: Bool) -> String {
    let wanted = ofOne ? "= :work" : "IS NOT NULL"
    let columns = "kind, number, date, (SELECT name FROM body b WHERE b.id = body_id) AS issuer, title"
    return """
      WITH said AS (
        SELECT work_id, id AS claim_id, (SELECT COUNT(*) FROM citation c WHERE c.claim_id = m.id)
            - (SELECT COUNT(*) FROM citation c WHERE c.claim_id = m.id AND c.how = 'repeated') AS count,
          (SELECT MIN(c.id) FROM citation c WHERE c.claim_id = m.id) AS first
        FROM claim m WHERE work_id \(wanted)
        UNION ALL
        SELECT cited_id, claim_id, COUNT(*), MIN(c.id) FROM citation c JOIN claim m ON m.id = c.claim_id
        WHERE cited_id \(wanted) AND how IS NOT 'stated' AND m.work_id IS NULL GROUP BY cited_id, claim_id),
      told AS (
        SELECT said.work_id, \(columns), count, first, NULL AS document
        FROM said JOIN claim m ON m.id = said.claim_id
        UNION ALL
        SELECT work_id, \(columns), 1, NULL, id FROM document WHERE work_id \(wanted))
      SELECT told.* FROM told JOIN work w ON w.id = told.work_id WHERE w.identifier NOT LIKE '?/%'
      ORDER BY told.work_id
      """
  }

  mutating func add(_ row: Row) throws {
    let count: Int = try row.column("count")
    let first: Int64? = try row.column("first")
    let document: Int64? = try row.column("document")
    for field in Conflict.Field.allCases {
      guard let value: String = try row.column(field.rawValue) else { continue }
      // “Văn bản” names no kind.
      if field == .kind, value == "van-ban" || value == "khac" { continue }
      var support = values[field, default: [:]][value] ?? Support()
      support.count += count
      support.citation = [support.citation, first].compactMap { $0 }.min()
      support.document = [support.document, document].compactMap { $0 }.min()
      values[field, default: [:]][value] = support
    }
  }

  var mayDisagree: Bool { values.values.contains { $0.count > 1 } }

  /// The values of `field`, the document's own first, then the most frequent; without those that another makes more
  /// precise.
  func disagreeing(_ field: Conflict.Field) -> [String] {
    let supports = values[field] ?? [:]
    var left = supports.sorted { first, second in
      let (one, other) = (first.value, second.value)
      if (one.document == nil) != (other.document == nil) { return one.document != nil }
      if one.count != other.count { return one.count > other.count }
      return first.key.utf8.lexicographicallyPrecedes(second.key.utf8)
    }.map(\.key)
    switch field {
    case .date: left.removeAll { value in supports.keys.contains { $0.hasPrefix(value + "-") } }
    case .title:
      // In order of length, so that each is compared with those that say more.
      var longer: [String] = []
      for value in left.sorted(by: { $0.utf8.count > $1.utf8.count }) {
        let text = WorkKey.searchText(value)
        if longer.contains(where: { $0.hasPrefix(text) }) {
          left.removeAll { $0 == value }
        } else {
          longer.append(text)
        }
      }
    case .number, .kind, .issuer: break
    }
    return left
  }

  /// The value with its first place.
  func claim(_ value: String, _ field: Conflict.Field, in db: Database) throws -> Conflict.Claim {
    let support = values[field]?[value] ?? Support()
    var places: [(document: Int64, line: Int)] = []
    if let document = support.document { places.append((document, 1)) }
    let citation = try db.cachedStatement(sql: "SELECT document_id, line FROM citation WHERE id = ?")
    if let first = support.citation, let row = try Row.fetchOne(citation, arguments: [first]) {
      places.append((try row.column(0), try row.column(1)))
    }
    let place = places.min { $0 < $1 }
    let file: String? = try db.cachedStatement(sql: "SELECT path FROM document WHERE id = ?").value(
      [place?.document])
    return Conflict.Claim(
      value: value, count: support.count, isOwn: support.document != nil, file: file ?? "",
      line: place?.line ?? 1)
  }
}
