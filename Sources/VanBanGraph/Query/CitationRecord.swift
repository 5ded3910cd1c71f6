internal import GRDB

/// One citation: the citing and the cited work, the relation, and the words.
public struct CitationRecord: Sendable, Hashable {
  /// How the cited work is known.
  public enum Certainty: String, Sendable, CaseIterable {
    /// The text identifies it.
    case stated
    /// The text leaves something out, and one work of the graph fits.
    case joined
    /// The text has a slip in the number or cuts it short, and one work of the graph fits. ``CitationGraph/conflicts(of:)``
    /// lists it, and a person may part the two.
    case probable
    /// A person has decided that it is this work: ``WorkDecisions``.
    case decided
    /// Another file holds the same document, whose citations count.
    case repeated
    /// Several works of the graph fit.
    case ambiguous
    /// No work of the graph fits; the cited work is known by description only.
    case described
  }

  /// The citing work; nil where the mention stands in the title of an unknown work.
  public let citing: String?
  /// The number or title of the citing work.
  public let citingLabel: String?
  /// The cited work; nil where several fit.
  public let cited: String?
  /// The number or title of the cited work, else what the text says of it.
  public let citedLabel: String?
  /// `basis`, `implements`, `amends` …
  public let relation: String
  /// Whose word the relation is.
  public let standing: CitationFacts.Standing
  /// How the cited work is known.
  public let certainty: Certainty
  /// The part that is cited, as printed: `khoản 2 Điều 5`; nil for the whole.
  public let pinpoint: String?
  /// The path of the document with the mention.
  public let file: String
  /// The line on which the mention begins, from 1.
  public let line: Int
  /// Its place in the tree, as labels from the outermost: `Phần thứ nhất / I. / 2.`; nil without any.
  public let node: String?
  /// The provision of the citing document that it stands in; nil outside of provisions.
  public let citingProvision: ProvisionKey?
  /// The provisions that are cited, in the order of their letters; empty for the whole.
  public let provisions: [ProvisionKey]
  /// The words around the mention, cut to some 360 bytes with `…`.
  public let quote: String
  /// The start of the mention's bytes in the text of the document, from 0.
  public let start: Int
  /// The end of its bytes: one past the last.
  public let end: Int

  /// A document that identifies itself names the citing work, which saves reading the work's row.
  static let sql = """
    SELECT COALESCE(s.identifier, IIF(d.work_id = c.citing_id, d.identifier, NULL)) AS citing,
      COALESCE(s.number, s.title, IIF(d.work_id = c.citing_id, d.number, NULL)) AS citing_label, t.identifier AS cited,
      COALESCE(t.number, t.title, m.number, m.title) AS cited_label, c.relation, c.standing, c.how, c.pinpoint, d.path, c.line,
      c.node, c.quote, c.start, c.end, c.provision,
      CASE WHEN c.pinpoint IS NOT NULL THEN
        (SELECT GROUP_CONCAT(p.provision, ' ') FROM cited_provision p WHERE p.citation_id = c.id) END AS provisions
    FROM citation c JOIN document d ON d.id = c.document_id
      LEFT JOIN work s ON s.id = c.citing_id
        AND (d.work_id IS NOT c.citing_id OR d.identifier IS NULL OR d.number IS NULL)
      LEFT JOIN work t ON t.id = c.cited_id
      LEFT JOIN claim m ON m.id = c.claim_id AND c.cited_id IS NULL
    """

  init(_ row: Row) throws {
    citing = try row.column("citing")
    citingLabel = try row.column("citing_label")
    cited = try row.column("cited")
    citedLabel = try row.column("cited_label")
    relation = try row.column("relation")
    let how: String = try row.column("how")
    guard let certainty = Certainty(rawValue: how) else {
      throw GraphError.damaged("\(how) is not a known certainty")
    }
    self.certainty = certainty
    let whose: String = try row.column("standing")
    guard let standing = CitationFacts.Standing(rawValue: whose) else {
      throw GraphError.damaged("\(whose) is not a known standing")
    }
    self.standing = standing
    pinpoint = try row.column("pinpoint")
    file = try row.column("path")
    line = try row.column("line")
    node = try row.column("node")
    let provision: String? = try row.column("provision")
    citingProvision = provision.map { ProvisionKey(stored: $0) }
    let provisions: String? = try row.column("provisions")
    self.provisions = (provisions ?? "").split(separator: " ").map { ProvisionKey(stored: String($0)) }
    quote = try row.column("quote")
    start = try row.column("start")
    end = try row.column("end")
  }
}

extension CitationRecord: GraphRow {
  /// The columns of citations in tables and exports; `how` is ``certainty-swift.property``.
  public static let columns = [
    "citing", "citing_label", "relation", "cited", "cited_label", "how", "pinpoint", "file", "line", "node",
    "quote", "standing", "citing_provision", "cited_provisions",
  ]

  public var values: [GraphValue] {
    [
      GraphValue(citing), GraphValue(citingLabel), GraphValue(relation), GraphValue(cited),
      GraphValue(citedLabel),
      GraphValue(certainty.rawValue), GraphValue(pinpoint), GraphValue(file), GraphValue(line),
      GraphValue(node),
      GraphValue(quote), GraphValue(standing.rawValue), GraphValue(citingProvision?.text),
      GraphValue(provisions.isEmpty ? nil : provisions.map(\.text).joined(separator: " ")),
    ]
  }
}

extension CitationGraph {
  /// The citations of `work`, those by the youngest works first.
  ///
  /// - Parameters:
  ///   - part: A work of this graph, or a provision of it: then only citations of it, or of something in it.
  ///   - relations: Only citations of these relations; empty for all.
  ///   - standing: Which citing works count.
  ///   - limit: The most to give; nil for all.
  ///   - offset: How many to skip, for a page of the list.
  /// - Complexity: O(*limit* + *offset*), by an index, of a whole work, without `relations` and of any standing.
  public func citations(
    of part: WorkPart, relations: [String] = [], standing: CitingStanding = .all, limit: Int? = 100,
    offset: Int = 0
  ) throws(GraphError) -> [CitationRecord] {
    try read { db in
      let filter = standing.condition + (part.provision == nil ? "" : " AND " + ProvisionKey.condition)
      return try Self.citations(
        .of, part.work.id, relations, limit, offset, filter: filter, part.provision?.bounds ?? [], in: db)
    }
  }

  /// The citations of `work`; parameters as for ``citations(of:relations:standing:limit:offset:)``.
  public func citations(
    of work: Work, relations: [String] = [], limit: Int? = 100, offset: Int = 0
  ) throws(GraphError) -> [CitationRecord] {
    try read { try Self.citations(.of, work.id, relations, limit, offset, in: $0) }
  }

  /// The citations by `work`, in reading order; parameters as for
  /// ``citations(of:relations:limit:offset:)``.
  public func citations(
    by work: Work, relations: [String] = [], limit: Int? = 100, offset: Int = 0
  ) throws(GraphError) -> [CitationRecord] {
    try read { try Self.citations(.by, work.id, relations, limit, offset, in: $0) }
  }

  /// The side of a citation that a work is on.
  enum CitationSide {
    case of, by

    var column: String { self == .of ? "cited_id" : "citing_id" }
    /// The youngest first, or reading order: indexes give these orders, so that only the rows wanted are read.
    var order: String { self == .of ? "citing_date DESC, relation, citing_id, id" : "id" }
  }

  static func citations(
    _ side: CitationSide, _ id: Int64, _ relations: [String], _ limit: Int?, _ offset: Int,
    filter: String = "1",
    _ values: StatementArguments = [], in db: Database
  ) throws -> [CitationRecord] {
    let marks = relations.map { _ in "?" }.joined(separator: ", ")
    let statement = try db.cachedStatement(
      sql: """
        SELECT c.id FROM citation c
        WHERE \(side.column) = ?\(relations.isEmpty ? "" : " AND relation IN (\(marks))") AND \(filter)
        ORDER BY \(side.order) LIMIT ? OFFSET ?
        """)
    let ids: [Int64] = try statement.values(
      [id] + StatementArguments(relations) + values + [limit ?? -1, offset])
    return try ids.compactMap { try citation($0, in: db) }
  }

  static func citation(_ id: Int64, in db: Database) throws -> CitationRecord? {
    try Row.fetchOne(db.cachedStatement(sql: CitationRecord.sql + " WHERE c.id = ?"), arguments: [id])
      .map { try CitationRecord($0) }
  }

  static func count(_ side: CitationSide, _ id: Int64, in db: Database) throws -> Int {
    try db.value("SELECT COUNT(*) FROM citation WHERE \(side.column) = ?", [id]) ?? 0
  }
}
