internal import GRDB

/// Puts documents into the graph and takes them out, and notes what has to be resolved again.
///
/// What a text identifies is linked at once; the rest is left to ``CorpusResolver``.
struct DocumentWriter {
  private let db: Database
  private let parser: String
  private var bodies: [String: Int64] = [:]
  private var works: [String: Int64] = [:]
  /// The keys of works by their identifiers, most of which come many times.
  private var numberKeys: [String: String?] = [:]
  /// Keys that are to be noted.
  private var keys: Set<String> = []

  init(_ db: Database, parser: String) throws {
    self.db = db
    self.parser = parser
    try Self.makeNotes(db)
  }

  /// Has to be called before what was noted is used.
  mutating func finish() throws {
    let note = try db.cachedStatement(sql: "INSERT OR IGNORE INTO dirty_key VALUES (?)")
    for key in keys { try note.execute(arguments: [key]) }
    keys = []
    let dirty = try db.cachedStatement(sql: "INSERT OR IGNORE INTO dirty_work VALUES (?)")
    for id in works.values { try dirty.execute(arguments: [id]) }
  }

  /// Tables of this connection: the keys whose works and mentions may have changed, the works that may have, and
  /// the documents in which mentions in titles have to be linked.
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
    let work = try self.work(own.identifier ?? "file:" + facts.path, isComplete: own.identifier != nil)
    try statement(
      """
      INSERT INTO document (path, hash, size, parser, work_id, identifier, missing, kind, number, number_key, year,
        date, issuer, body_id, title, title_key)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        facts.path, facts.hash, facts.byteCount, parser, work, own.identifier, Self.list(own.missing),
        own.kind,
        own.number, own.numberKey, own.year, own.date, own.issuer, try body(own.body), own.title, own.nameKey,
      ])
    let document = db.lastInsertedRowID
    note([own.numberKey, own.nameKey])
    var cited: [Int: Int64?] = [:]
    for citation in facts.citations {
      let citing = citation.origin.map { cited[$0] ?? nil } ?? work
      cited[citation.ordinal] = try insert(citation, document: document, citing: citing)
    }
    if facts.citations.contains(where: { $0.origin != nil }) {
      try statement("INSERT INTO open_document VALUES (?)", [document])
    }
  }

  /// Puts the citation in; the work that it identifies.
  private mutating func insert(_ citation: CitationFacts, document: Int64, citing: Int64?) throws -> Int64? {
    let work = citation.work
    let cited = try work.identifier.map { try self.work($0, isComplete: true) }
    let key = key(of: work)
    try statement(
      """
      INSERT INTO citation (document_id, ordinal, origin, citing_id, cited_id, how, relation, pinpoint, node, quote,
        line, start, end, key, identifier, description, missing, kind, number, year, date, issuer, body_id, title)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        document, citation.ordinal, citation.origin, citing, cited, cited == nil ? nil : "stated",
        citation.relation, citation.pinpoint, citation.node, citation.quote, citation.line, citation.start,
        citation.end, key, work.identifier, cited == nil ? work.description : nil, Self.list(work.missing),
        work.kind, work.number, work.year, work.date, work.issuer, try body(work.body), work.title,
      ])
    note([key])
    guard !work.candidates.isEmpty else { return cited }
    let id = db.lastInsertedRowID
    for candidate in work.candidates {
      try statement(
        "INSERT OR IGNORE INTO candidate (citation_id, identifier, is_stated) VALUES (?, ?, 1)",
        [id, candidate])
    }
    return cited
  }

  private mutating func key(of work: WorkFacts) -> String? {
    guard let identifier = work.identifier else { return work.key }
    if let known = numberKeys[identifier] { return known }
    let key = work.key
    numberKeys[identifier] = key
    return key
  }

  private mutating func note(_ keys: [String?]) {
    for case let key? in keys { self.keys.insert(key) }
  }

  /// The row of a work, which is made where it is not there.
  private mutating func work(_ identifier: String, isComplete: Bool) throws -> Int64 {
    if let known = works[identifier] { return known }
    let found = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM work WHERE identifier = ?"), arguments: [identifier])
    if found == nil {
      try statement("INSERT INTO work (identifier, is_complete) VALUES (?, ?)", [identifier, isComplete])
    }
    let id = found ?? db.lastInsertedRowID
    works[identifier] = id
    return id
  }

  /// The row of a body and of those that followed it; nil for nil.
  private mutating func body(_ facts: BodyFacts?) throws -> Int64? {
    guard let facts else { return nil }
    if let known = bodies[facts.key] { return known }
    var id = try Int64.fetchOne(db, sql: "SELECT id FROM body WHERE key = ?", arguments: [facts.key])
    if id == nil {
      let succession = facts.succession
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
  private static func list(_ parts: [String]) -> String? {
    parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
