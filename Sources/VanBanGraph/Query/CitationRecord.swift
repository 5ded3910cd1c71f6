internal import GRDB

/// One citation: who cites what, how, and in which words.
public struct CitationRecord: Sendable, Hashable {
  /// How it is known which work is cited.
  public enum Certainty: String, Sendable, CaseIterable {
    /// The text says it.
    case stated
    /// The text leaves something out, and one work fits.
    case joined
    /// Several works fit.
    case ambiguous
    /// None fits.
    case described
  }

  /// The citing work; nil where the mention stands in the title of a work that is not known.
  public let citing: String?
  /// Its number or title.
  public let citingLabel: String?
  /// The cited work; nil where several fit.
  public let cited: String?
  public let citedLabel: String?
  /// `basis`, `implements`, `amends` …
  public let relation: String
  public let certainty: Certainty
  public let pinpoint: String?
  /// The document that says so, the line, and the labels over it.
  public let file: String
  public let line: Int
  public let node: String?
  public let quote: String
  /// The bytes of the mention in the text of the document.
  public let start: Int
  public let end: Int

  /// A document that identifies itself says what the citing work is called, so that the row of the work need not be
  /// read.
  static let sql = """
    SELECT COALESCE(s.identifier, IIF(d.work_id = c.citing_id, d.identifier, NULL)) AS citing,
      COALESCE(s.number, s.title, IIF(d.work_id = c.citing_id, d.number, NULL)) AS citing_label, t.identifier AS cited,
      COALESCE(t.number, t.title, m.number, m.title) AS cited_label, c.relation, c.how, c.pinpoint, d.path, c.line,
      c.node, c.quote, c.start, c.end
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
      throw GraphError.damaged("\(how) is no certainty")
    }
    self.certainty = certainty
    pinpoint = try row.column("pinpoint")
    file = try row.column("path")
    line = try row.column("line")
    node = try row.column("node")
    quote = try row.column("quote")
    start = try row.column("start")
    end = try row.column("end")
  }
}

extension CitationRecord: GraphRow {
  public static let columns = [
    "citing", "citing_label", "relation", "cited", "cited_label", "how", "pinpoint", "file", "line", "node",
    "quote",
  ]

  public var values: [GraphValue] {
    [
      GraphValue(citing), GraphValue(citingLabel), GraphValue(relation), GraphValue(cited),
      GraphValue(citedLabel),
      GraphValue(certainty.rawValue), GraphValue(pinpoint), GraphValue(file), GraphValue(line),
      GraphValue(node),
      GraphValue(quote),
    ]
  }
}

extension CitationGraph {
  /// Who cites `work`, the youngest first.
  ///
  /// - Parameters:
  ///   - relations: Only citations of these relations; empty for all.
  ///   - limit: The most to give; nil for all.
  public func citations(
    of work: Work, relations: [String] = [], limit: Int? = 100, offset: Int = 0
  ) throws(GraphError) -> [CitationRecord] {
    try read { try Self.citations(.of, work.id, relations, limit, offset, in: $0) }
  }

  /// Whom `work` cites, in reading order.
  public func citations(
    by work: Work, relations: [String] = [], limit: Int? = 100, offset: Int = 0
  ) throws(GraphError) -> [CitationRecord] {
    try read { try Self.citations(.by, work.id, relations, limit, offset, in: $0) }
  }

  /// On which side of a citation a work stands.
  enum CitationSide {
    case of, by

    var column: String { self == .of ? "cited_id" : "citing_id" }
    /// Of the youngest the first, and reading order: indexes tell which rows these are, so that only those are read.
    var order: String { self == .of ? "citing_date DESC, relation, citing_id, id" : "id" }
  }

  static func citations(
    _ side: CitationSide, _ id: Int64, _ relations: [String], _ limit: Int?, _ offset: Int, in db: Database
  ) throws -> [CitationRecord] {
    let marks = relations.map { _ in "?" }.joined(separator: ", ")
    let statement = try db.cachedStatement(
      sql: """
        SELECT id FROM citation
        WHERE \(side.column) = ?\(relations.isEmpty ? "" : " AND relation IN (\(marks))")
        ORDER BY \(side.order) LIMIT ? OFFSET ?
        """)
    let ids: [Int64] = try statement.values(
      [id] + StatementArguments(relations) + [limit ?? -1, offset])
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
