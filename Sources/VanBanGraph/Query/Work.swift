internal import GRDB

/// A work with its data, as the graph knows it.
public struct Work: Sendable, Hashable {
  /// The work identifier; `file:…` for a document that does not identify itself, `?/…` for a work known by
  /// description only.
  public let identifier: String
  /// Whether it is one particular work. A work by description may be more than one.
  public let isComplete: Bool
  /// Whether the graph has a document of it.
  public let isInCorpus: Bool
  /// The parts of the identifier that its texts leave out: `year`, `issuer` …
  public let missing: [String]
  /// The code of the kind: `nghi-dinh`; nil if unknown.
  public let kind: String?
  /// The number as printed: `64/2007/NĐ-CP`; nil without one.
  public let number: String?
  /// The year in the number or the identifier; nil if unknown.
  public let year: Int?
  /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
  public let date: String?
  /// The issuing body as printed; nil if unknown.
  public let issuer: String?
  /// What it is about, with the word for its kind: `Luật Kế toán`; nil if unknown.
  public let title: String?

  /// Its row in the table `work`.
  let id: Int64

  static let sql =
    "w.id, w.identifier, w.is_complete, w.in_corpus, w.missing, w.kind, w.number, w.year, w.date, w.issuer, w.title"

  init(_ row: Row) throws {
    id = try row.column("id")
    identifier = try row.column("identifier")
    isComplete = try row.column("is_complete")
    isInCorpus = try row.column("in_corpus")
    let missing: String? = try row.column("missing")
    self.missing = (missing ?? "").split(separator: " ").map { String($0) }
    kind = try row.column("kind")
    number = try row.column("number")
    year = try row.column("year")
    date = try row.column("date")
    issuer = try row.column("issuer")
    title = try row.column("title")
  }

  /// `64/2007/NĐ-CP`, else the title, else the identifier.
  public var label: String { number ?? title ?? identifier }

  /// The year of issue, from the date where the identifier has none.
  public var issueYear: Int? { year ?? date.flatMap { Int($0.prefix(4)) } }
}

extension Work: GraphRow {
  /// The columns of works in tables and exports.
  public static let columns = [
    "identifier", "kind", "number", "date", "issuer", "title", "in_corpus", "missing",
  ]

  public var values: [GraphValue] {
    [
      GraphValue(identifier), GraphValue(kind), GraphValue(number), GraphValue(date), GraphValue(issuer),
      GraphValue(title), GraphValue(isInCorpus),
      GraphValue(missing.isEmpty ? nil : missing.joined(separator: " ")),
    ]
  }
}

extension CitationGraph {
  /// The work that `name` means: an identifier, the path of a file, a number or a title.
  ///
  /// - Throws: ``GraphError`` with ``GraphError/Code/unknownWork`` or ``GraphError/Code/ambiguousWork``.
  public func work(_ name: String) throws(GraphError) -> Work {
    try read { try Self.work(name, in: $0) }
  }

  static func work(_ name: String, in db: Database) throws -> Work {
    func fetch(_ condition: String, _ value: String?) throws -> [Work] {
      guard let value else { return [] }
      return try Row.fetchAll(
        db, sql: "SELECT \(Work.sql) FROM work w WHERE \(condition) ORDER BY w.in_corpus DESC, w.identifier",
        arguments: [value]
      ).map { try Work($0) }
    }
    let ways: [(String, String?)] = [
      ("w.identifier = ?", name),
      ("w.id IN (SELECT work_id FROM document WHERE path = ?)", name),
      ("w.number_key = ? AND w.is_complete", WorkKey.number(name)),
      ("w.number_key = ?", WorkKey.number(name)),
      ("w.title_key = ?", WorkKey.name(name)),
    ]
    for (condition, value) in ways {
      let found = try fetch(condition, value)
      if found.count == 1, let work = found.first { return work }
      if found.count > 1 {
        let list = found.prefix(8).map { "\n  " + $0.identifier }.joined()
        let more = found.count > 8 ? "\n  … and \(found.count - 8) more" : ""
        throw GraphError(.ambiguousWork, "\(name) is several works; name one of them:" + list + more)
      }
    }
    throw GraphError(
      .unknownWork, "\(name): no work has this identifier, number or title; try `vanban graph find`.")
  }

  static func work(id: Int64, in db: Database) throws -> Work? {
    try db.cachedStatement(sql: "SELECT \(Work.sql) FROM work w WHERE w.id = ?")
      .fetchOne(arguments: [id])
  }
}

extension Statement {
  /// The work that the statement selects.
  fileprivate func fetchOne(arguments: StatementArguments) throws -> Work? {
    try Row.fetchOne(self, arguments: arguments).map { try Work($0) }
  }
}
