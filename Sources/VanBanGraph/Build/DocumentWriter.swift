internal import GRDB

/// Puts documents into the graph and takes them out, and notes what has to be resolved again.
struct DocumentWriter {
  private let db: Database
  private let parser: String
  private var bodies: [String: Int64] = [:]

  init(_ db: Database, parser: String) throws {
    self.db = db
    self.parser = parser
    try Self.makeNotes(db)
  }

  /// Tables of this connection: the keys whose works and mentions may have changed, the works that may have, and
  /// the documents whose citations have to be linked.
  private static func makeNotes(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS dirty_key (key TEXT PRIMARY KEY) WITHOUT ROWID;
        CREATE TEMP TABLE IF NOT EXISTS dirty_work (id INTEGER PRIMARY KEY);
        CREATE TEMP TABLE IF NOT EXISTS open_document (id INTEGER PRIMARY KEY);
        DELETE FROM dirty_key;
        DELETE FROM dirty_work;
        DELETE FROM open_document;
        """)
  }

  /// Takes the document at `path` out, if it is there.
  mutating func remove(path: String) throws {
    guard let id = try Int64.fetchOne(db, sql: "SELECT id FROM document WHERE path = ?", arguments: [path])
    else { return }
    try db.execute(
      literal: """
        INSERT OR IGNORE INTO dirty_key
          SELECT key FROM citation WHERE document_id = \(id) AND key IS NOT NULL
          UNION SELECT number_key FROM document WHERE id = \(id) AND number_key IS NOT NULL
          UNION SELECT title_key FROM document WHERE id = \(id) AND title_key IS NOT NULL
        """)
    try db.execute(
      literal: """
        INSERT OR IGNORE INTO dirty_work
          SELECT cited_id FROM citation WHERE document_id = \(id) AND cited_id IS NOT NULL
          UNION SELECT work_id FROM document WHERE id = \(id) AND work_id IS NOT NULL
        """)
    try db.execute(literal: "DELETE FROM document WHERE id = \(id)")
  }

  /// Puts `facts` in place of what is there of the same path.
  mutating func replace(_ facts: DocumentFacts) throws {
    try remove(path: facts.path)
    let own = facts.identity
    try statement(
      """
      INSERT INTO document (path, hash, size, parser, identifier, missing, kind, number, number_key, year, date,
        issuer, body_id, title, title_key)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        facts.path, facts.hash, facts.byteCount, parser, own.identifier, Self.list(own.missing), own.kind,
        own.number, own.numberKey, own.year, own.date, own.issuer, try body(own.body), own.title, own.nameKey,
      ])
    let document = db.lastInsertedRowID
    try statement("INSERT INTO open_document VALUES (?)", [document])
    try markDirty([own.numberKey, own.nameKey])
    for citation in facts.citations { try insert(citation, document: document) }
  }

  private mutating func insert(_ citation: CitationFacts, document: Int64) throws {
    let work = citation.work
    try statement(
      """
      INSERT INTO citation (document_id, ordinal, origin, relation, pinpoint, node, quote, line, start, end, key,
        identifier, description, missing, kind, number, year, date, issuer, body_id, title)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        document, citation.ordinal, citation.origin, citation.relation, citation.pinpoint, citation.node,
        citation.quote, citation.line, citation.start, citation.end, work.key, work.identifier,
        work.description, Self.list(work.missing), work.kind, work.number, work.year, work.date, work.issuer,
        try body(work.body), work.title,
      ])
    let id = db.lastInsertedRowID
    for candidate in work.candidates {
      try statement(
        "INSERT OR IGNORE INTO candidate (citation_id, identifier, is_stated) VALUES (?, ?, 1)",
        [id, candidate])
    }
    try markDirty([work.key])
  }

  private func markDirty(_ keys: [String?]) throws {
    for key in keys.compactMap({ $0 }) {
      try statement("INSERT OR IGNORE INTO dirty_key VALUES (?)", [key])
    }
  }

  /// The row of a body and of those that followed it; nil for nil.
  private mutating func body(_ facts: BodyFacts?) throws -> Int64? {
    guard let facts else { return nil }
    if let known = bodies[facts.key] { return known }
    var id = try Int64.fetchOne(db, sql: "SELECT id FROM body WHERE key = ?", arguments: [facts.key])
    if id == nil {
      let succession = BodySuccession.of(facts)
      let successor = try body(succession?.successor)
      try statement(
        """
        INSERT INTO body (key, name, province, successor_id, succeeded_on, succession_source)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [facts.key, facts.name, facts.province, successor, succession?.date, succession?.source])
      id = db.lastInsertedRowID
    }
    bodies[facts.key] = id
    return id
  }

  private func statement(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }

  /// `year issuer`; nil for none.
  private static func list(_ parts: [String]) -> String? { parts.isEmpty ? nil : parts.joined(separator: " ") }
}
