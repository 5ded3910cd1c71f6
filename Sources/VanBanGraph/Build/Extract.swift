internal import GRDB

/// Which documents go into a graph of their own.
public struct ExtractQuery: Sendable, Hashable {
  /// Conditions on the works of the documents.
  public var works = WorkQuery()
  /// Also the documents of works that these cite, or that cite these, so many steps away.
  public var steps = 0

  /// A query that takes all documents.
  public init() {}
}

extension CitationGraph {
  /// Copies the documents whose works meet `query` into `graph`, with all that they say, as a build of their files would
  /// give it.
  ///
  /// - Parameters:
  ///   - query: Which documents.
  ///   - graph: A new graph, opened for writing. What it has already stays.
  /// - Returns: How many documents were copied.
  /// - Throws: ``GraphError`` where one of the graphs cannot be read or written.
  /// - Complexity: O(*n*) in the works and in the citations of the documents.
  public func extract(_ query: ExtractQuery, into graph: CitationGraph) throws(GraphError) -> Int {
    var conditions = query.works
    conditions.isInCorpus = true
    var works = Set(try find(conditions, limit: nil).map(\.id))
    for _ in 0..<max(0, query.steps) { works.formUnion(try neighbours(of: works)) }
    let documents = try read { db in
      var found: [(id: Int64, path: String)] = []
      for row in try Row.fetchAll(db, sql: "SELECT id, path, work_id FROM document ORDER BY path") {
        let work: Int64? = try row.column("work_id")
        if let work, works.contains(work) { found.append((try row.column("id"), try row.column("path"))) }
      }
      return found
    }
    var rest = documents[...]
    while !rest.isEmpty {
      let part = rest.prefix(512)
      rest = rest.dropFirst(part.count)
      let facts = try read { db in try part.map { try StoredFacts(db).document($0.id) } }
      for (parser, documents) in Dictionary(grouping: facts, by: \.parser).sorted(by: { $0.key < $1.key }) {
        try graph.update(remove: [], put: documents.map(\.facts), parser: parser)
      }
    }
    try graph.finish()
    return documents.count
  }

  private func neighbours(of works: Set<Int64>) throws(GraphError) -> Set<Int64> {
    try read { db in
      let statement = try db.makeStatement(
        sql: """
          SELECT cited_id FROM citation WHERE citing_id = :id AND cited_id IS NOT NULL
          UNION SELECT citing_id FROM citation WHERE cited_id = :id AND citing_id IS NOT NULL
          """)
      var found: Set<Int64> = []
      for work in works { found.formUnion(try statement.values(["id": work]) as [Int64]) }
      return found
    }
  }
}

/// What the graph has of a document, as it was when it was put in.
private struct StoredFacts {
  private let db: Database

  init(_ db: Database) { self.db = db }

  func document(_ id: Int64) throws -> (parser: String, facts: DocumentFacts) {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM document WHERE id = ?", arguments: [id]) else {
      throw GraphError.damaged("a document is gone")
    }
    var identity = try work(row)
    identity.identifier = try row.column("identifier")
    let list: String? = try row.column("provisions")
    let facts = DocumentFacts(
      path: try row.column("path"), hash: try row.column("hash"), byteCount: try row.column("size"),
      identity: identity, isDraft: try row.column("is_draft"), citations: try citations(of: id),
      force: try force(of: id), changes: try changes(of: id),
      provisions: list.map { ProvisionList.keys($0) } ?? [])
    return (try row.column("parser"), facts)
  }

  /// What a row of `document` or `claim` says of a work.
  private func work(_ row: Row) throws -> WorkFacts {
    var facts = WorkFacts()
    let missing: String? = try row.column("missing")
    facts.missing = (missing ?? "").split(separator: " ").map { String($0) }
    facts.kind = try row.column("kind")
    facts.number = try row.column("number")
    facts.year = try row.column("year")
    facts.date = try row.column("date")
    facts.issuer = try row.column("issuer")
    facts.title = try row.column("title")
    if let body: Int64 = try row.column("body_id") { facts.body = try self.body(body) }
    return facts
  }

  private func body(_ id: Int64) throws -> BodyFacts? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT key, name, province, level, kind FROM body WHERE id = ?"),
      arguments: [id]
    ).map { row in
      BodyFacts(
        key: try row.column("key"), name: try row.column("name"), province: try row.column("province"),
        level: try row.column("level"), kind: try row.column("kind"))
    }
  }

  private func citations(of document: Int64) throws -> [CitationFacts] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT c.id, c.ordinal, c.origin, c.relation, c.standing, c.pinpoint, c.node, c.provision, c.quote, c.line,
            c.start, c.end, w.identifier AS stated, m.missing, m.kind, m.number, m.year, m.date, m.issuer, m.body_id,
            m.title
          FROM citation c JOIN claim m ON m.id = c.claim_id LEFT JOIN work w ON w.id = m.work_id
          WHERE c.document_id = ? ORDER BY c.ordinal
          """), arguments: [document])
    return try rows.map { row in
      let id: Int64 = try row.column("id")
      var work = try work(row)
      work.identifier = try row.column("stated")
      work.candidates = try db.cachedStatement(
        sql: "SELECT identifier FROM candidate WHERE citation_id = ? AND is_stated ORDER BY identifier"
      ).values([id])
      let provisions: [String] = try db.cachedStatement(
        sql:
          "SELECT provision FROM cited_provision WHERE citation_id = ? AND NOT is_change ORDER BY provision"
      ).values([id])
      let provision: String? = try row.column("provision")
      return CitationFacts(
        ordinal: try row.column("ordinal"), origin: try row.column("origin"), work: work,
        relation: try row.column("relation"),
        standing: CitationFacts.Standing(rawValue: try row.column("standing")),
        pinpoint: try row.column("pinpoint"), provisions: provisions.map { ProvisionKey(stored: $0) },
        node: try row.column("node"), citing: provision.map { ProvisionKey(stored: $0) },
        quote: try row.column("quote"), line: try row.column("line"), start: try row.column("start"),
        end: try row.column("end"))
    }
  }

  private func force(of document: Int64) throws -> [ForceFacts] {
    try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM force WHERE document_id = ? ORDER BY id"), arguments: [document]
    ).map { row in
      func day(_ side: String) throws -> ForceDate? {
        let date: String? = try row.column(side + "_date")
        let refusal: String? = try row.column(side + "_refusal")
        return date == nil && refusal == nil ? nil : ForceDate(date, refusal: refusal)
      }
      let provision: String? = try row.column("provision")
      return ForceFacts(
        provision: provision.map { ProvisionKey(stored: $0) }, words: try row.column("words"),
        from: try day("from"), end: try day("end"), line: try row.column("line"))
    }
  }

  private func changes(of document: Int64) throws -> [ChangeFacts] {
    try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM change WHERE document_id = ? ORDER BY id"), arguments: [document]
    ).map { row in
      let (target, provision): (String?, String?) = (try row.column("target"), try row.column("provision"))
      let scope: String = try row.column("scope")
      guard let scope = ChangeFacts.Scope(rawValue: scope) else {
        throw GraphError.damaged("the column scope holds another word")
      }
      return ChangeFacts(
        citation: try row.column("citation"), operation: try row.column("operation"), scope: scope,
        target: target.map { ProvisionKey(stored: $0) },
        provision: provision.map { ProvisionKey(stored: $0) },
        except: try row.column("except_words"),
        from: ForceDate(try row.column("from_date"), refusal: try row.column("from_refusal")),
        line: try row.column("line"))
    }
  }
}
