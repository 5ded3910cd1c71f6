internal import GRDB

/// Adds documents to the graph and removes them, and notes what must be resolved again.
///
/// Works that a text identifies are linked at once; ``CorpusResolver`` does the rest.
struct DocumentWriter {
  private let db: Database
  private let parser: String
  private let fillsEmptyGraph: Bool
  private var bodies: [String: Int64] = [:]
  private var works: [String: WorkRow] = [:]
  /// The rows of what texts say, by its bytes: to Swift, composed and decomposed strings are equal.
  private var claims: [[UInt8]: Claim] = [:]
  /// Keys to note.
  private var keys: Set<String> = []
  /// The most works, claims and keys each to keep in memory; others are looked up.
  private static let limit = 1 << 18
  private let insertCitation: Statement
  private let insertClaim: Statement
  private let findClaim: Statement

  private struct WorkRow {
    let id: Int64
    let date: String?
  }

  private struct Claim {
    let id: Int64
    /// The work that the text identifies; nil if it identifies no work.
    let work: Int64?
  }

  init(_ db: Database, parser: String) throws {
    self.db = db
    self.parser = parser
    try Self.makeNotes(db)
    fillsEmptyGraph = try Self.isEmpty(db)
    if fillsEmptyGraph { try GraphSchema.dropCitationIndexes(in: db) }
    insertCitation = try db.makeStatement(
      sql: """
        INSERT INTO citation (document_id, ordinal, origin, citing_id, citing_date, cited_id, how, claim_id, relation,
          standing, pinpoint, node, provision, quote, line, start, end)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    let columns = ["identifier", "description", "key"] + Self.sayings
    insertClaim = try db.makeStatement(
      sql: """
        INSERT INTO claim (work_id, fingerprint, \(columns.joined(separator: ", ")))
        VALUES (?, ?, \(columns.map { _ in "?" }.joined(separator: ", ")))
        """)
    let same = columns.map { "\($0) IS ?" }.joined(separator: " AND ")
    findClaim = try db.makeStatement(sql: "SELECT id FROM claim WHERE fingerprint = ? AND " + same)
  }

  private static func isEmpty(_ db: Database) throws -> Bool {
    let first: Int? = try db.value("SELECT 1 FROM document LIMIT 1")
    return first == nil
  }

  /// Writes what was noted. Call before it is used.
  mutating func finish() throws {
    try noteKeys()
    try noteWorks()
    claims = [:]
    if fillsEmptyGraph { try GraphSchema.createCitationIndexes(in: db) }
  }

  private mutating func noteKeys() throws {
    let note = try db.cachedStatement(sql: "INSERT OR IGNORE INTO dirty_key VALUES (?)")
    for key in keys { try note.execute(arguments: [key]) }
    keys = []
  }

  private mutating func noteWorks() throws {
    let note = try db.cachedStatement(sql: "INSERT OR IGNORE INTO dirty_work VALUES (?)")
    for work in works.values { try note.execute(arguments: [work.id]) }
    works = [:]
  }

  /// Tables of this connection: keys whose works and mentions may have changed, works that may have changed,
  /// claims that may be unused, and documents whose mentions in titles must be linked.
  private static func makeNotes(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS dirty_key (key TEXT PRIMARY KEY) WITHOUT ROWID;
        CREATE TEMP TABLE IF NOT EXISTS dirty_work (id INTEGER PRIMARY KEY);
        CREATE TEMP TABLE IF NOT EXISTS dirty_claim (id INTEGER PRIMARY KEY);
        CREATE TEMP TABLE IF NOT EXISTS open_document (id INTEGER PRIMARY KEY);
        DELETE FROM dirty_key;
        DELETE FROM dirty_work;
        DELETE FROM dirty_claim;
        DELETE FROM open_document;
        """)
  }

  /// Removes the document at `path`, if the graph has one.
  mutating func remove(path: String) throws {
    let find = try db.cachedStatement(sql: "SELECT id FROM document WHERE path = ?")
    guard let id: Int64 = try find.value([path]) else { return }
    try db.execute(
      literal: """
        INSERT OR IGNORE INTO dirty_claim SELECT claim_id FROM citation WHERE document_id = \(id)
        """)
    try db.execute(
      literal: """
        INSERT OR IGNORE INTO dirty_key
          SELECT m.key FROM citation c JOIN claim m ON m.id = c.claim_id
            WHERE c.document_id = \(id) AND m.key IS NOT NULL
          UNION SELECT number_key FROM document WHERE id = \(id) AND number_key IS NOT NULL
          UNION SELECT title_key FROM document WHERE id = \(id) AND title_key IS NOT NULL
        """)
    try db.execute(
      literal: """
        INSERT OR IGNORE INTO dirty_work
          SELECT cited_id FROM citation WHERE document_id = \(id) AND cited_id IS NOT NULL
          UNION SELECT work_id FROM document WHERE id = \(id) AND work_id IS NOT NULL
        """)
    try removeQuotes(of: id)
    try db.execute(literal: "DELETE FROM document WHERE id = \(id)")
  }

  /// Takes the words of citations out of the index, which does not keep them and must be told.
  private func removeQuotes(of document: Int64) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, quote FROM citation WHERE document_id = ?", arguments: [document])
    let remove = try db.cachedStatement(
      sql: "INSERT INTO quote_search (quote_search, rowid, quote) VALUES ('delete', ?, ?)")
    while let row = try rows.next() {
      let (id, quote): (Int64, String) = (try row.column(0), try row.column(1))
      let words = WorkKey.searchText(quote)
      if !words.isEmpty { try remove.execute(arguments: [id, words]) }
    }
  }

  /// Puts `given` in place of what is there of the same path.
  mutating func replace(_ given: DocumentFacts) throws {
    let facts = given.withoutNULs()
    try remove(path: facts.path)
    let own = facts.identity
    let work = try self.work(
      own.identifier ?? "file:" + facts.path, isComplete: own.identifier != nil, date: own.date)
    let said: [(any DatabaseValueConvertible)?] = [
      Self.list(own.missing), own.kind, own.number, own.year, own.date, own.issuer, try body(own.body),
      own.title,
    ]
    let (numberKey, titleKey) = (own.numberKey, own.nameKey)
    let columns = ["path", "hash", "size", "parser", "work_id", "identifier"] + Self.sayings
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO document (\(columns.joined(separator: ", ")), number_key, title_key, is_draft, provisions)
        VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")), ?, ?, ?, ?)
        """)
    let place: [(any DatabaseValueConvertible)?] = [
      facts.path, facts.hash, facts.byteCount, parser, work.id, own.identifier,
    ]
    try statement.execute(
      arguments: StatementArguments(place) + StatementArguments(said) + [
        numberKey, titleKey, facts.isDraft, ProvisionList.text(facts.provisions),
      ])
    let document = db.lastInsertedRowID
    try note(numberKey)
    try note(titleKey)
    var cited: [Int: InsertedCitation] = [:]
    for citation in facts.citations {
      var citing: WorkRow? = work
      // The date of a work that a title names is known once the work is described.
      if let origin = citation.origin { citing = cited[origin]?.work.map { WorkRow(id: $0, date: nil) } }
      cited[citation.ordinal] = try insert(citation, document: document, citing: citing)
    }
    try insertForce(of: facts, document: document, cited: cited)
    if facts.citations.contains(where: { $0.origin != nil }) {
      try db.cachedStatement(sql: "INSERT INTO open_document VALUES (?)").execute(arguments: [document])
    }
  }

  /// The row of a citation, and the work that its text identifies.
  private struct InsertedCitation {
    let id: Int64
    let work: Int64?
  }

  /// Adds the citation.
  private mutating func insert(
    _ citation: CitationFacts, document: Int64, citing: WorkRow?
  ) throws -> InsertedCitation {
    let claim = try self.claim(citation.work)
    let values: [(any DatabaseValueConvertible)?] = [
      document, citation.ordinal, citation.origin, citing?.id, citing?.date, claim.work,
      claim.work == nil ? nil : "stated", claim.id, citation.relation,
      citation.standing.rawValue, citation.pinpoint, citation.node, citation.citing?.text,
      citation.quote, citation.line, citation.start, citation.end,
    ]
    try insertCitation.execute(arguments: StatementArguments(values))
    let id = db.lastInsertedRowID
    try insertDetails(of: citation, id: id)
    let inserted = InsertedCitation(id: id, work: claim.work)
    guard !citation.work.candidates.isEmpty else { return inserted }
    let statement = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO candidate (citation_id, identifier, is_stated) VALUES (?, ?, 1)")
    for candidate in citation.work.candidates { try statement.execute(arguments: [id, candidate]) }
    return inserted
  }

  /// Adds the provisions that the citation names, and its words for searches.
  private func insertDetails(of citation: CitationFacts, id: Int64) throws {
    if !citation.provisions.isEmpty {
      let statement = try db.cachedStatement(
        sql: "INSERT OR IGNORE INTO cited_provision (citation_id, provision, is_change) VALUES (?, ?, 0)")
      for provision in citation.provisions { try statement.execute(arguments: [id, provision.text]) }
    }
    let quote = WorkKey.searchText(citation.quote)
    if !quote.isEmpty {
      try db.cachedStatement(sql: "INSERT INTO quote_search (rowid, quote) VALUES (?, ?)")
        .execute(arguments: [id, quote])
    }
  }

  /// Adds what the document says of its own force, and what it does to acts. `cited` has its citations.
  private func insertForce(
    of facts: DocumentFacts, document: Int64, cited: [Int: InsertedCitation]
  ) throws {
    let force = try db.cachedStatement(
      sql: """
        INSERT INTO force (document_id, provision, words, from_date, from_refusal, end_date, end_refusal, line)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for row in facts.force {
      try force.execute(arguments: [
        document, row.provision?.text, row.words, row.from?.date, row.from?.refusal, row.end?.date,
        row.end?.refusal, row.line,
      ])
    }
    let change = try db.cachedStatement(
      sql: """
        INSERT INTO change (document_id, citation, cited_id, operation, scope, target, provision, except_words, from_date,
          from_refusal, line)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for row in facts.changes {
      try change.execute(arguments: [
        document, row.citation, cited[row.citation]?.work, row.operation, row.scope.rawValue,
        row.target?.text,
        row.provision?.text, row.except, row.from.date, row.from.refusal, row.line,
      ])
    }
    // Who changes a provision of an act cites it.
    let provision = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO cited_provision (citation_id, provision, is_change) VALUES (?, ?, 1)")
    for row in facts.changes {
      guard let target = row.target, let citation = cited[row.citation] else { continue }
      try provision.execute(arguments: [citation.id, target.text])
    }
  }

  // MARK: - Rows that many share

  /// The columns of what a text says of a work.
  private static let sayings = ["missing", "kind", "number", "year", "date", "issuer", "body_id", "title"]

  /// The row of what a text says of a work, made if missing.
  private mutating func claim(_ facts: WorkFacts) throws -> Claim {
    let bytes = facts.bytes
    if let known = claims[bytes] { return known }
    let work = try facts.identifier.map { try self.work($0, isComplete: true).id }
    let key = facts.key
    try note(key)
    let said: [(any DatabaseValueConvertible)?] = [
      facts.identifier, work == nil ? facts.description : nil, key, Self.list(facts.missing), facts.kind,
      facts.number,
      facts.year, facts.date, facts.issuer, try body(facts.body), facts.title,
    ]
    var fingerprint = ContentHash()
    fingerprint.add(bytes)
    let arguments = StatementArguments([Int64(bitPattern: fingerprint.value)] + said)
    var id: Int64? = try findClaim.value(arguments)
    if id == nil {
      try insertClaim.execute(arguments: StatementArguments([work]) + arguments)
      id = db.lastInsertedRowID
    }
    let claim = Claim(id: id ?? 0, work: work)
    if claims.count == Self.limit { claims = [:] }
    claims[bytes] = claim
    return claim
  }

  private mutating func note(_ key: String?) throws {
    guard let key else { return }
    keys.insert(key)
    if keys.count == Self.limit { try noteKeys() }
  }

  /// The row of a work, made if missing.
  ///
  /// - Parameter date: The date of a new row until the work is described.
  private mutating func work(_ identifier: String, isComplete: Bool, date: String? = nil) throws -> WorkRow {
    if let known = works[identifier] { return known }
    if works.count == Self.limit { try noteWorks() }
    let find = try db.cachedStatement(sql: "SELECT id, date FROM work WHERE identifier = ?")
    if let row = try Row.fetchOne(find, arguments: [identifier]) {
      let work = WorkRow(id: try row.column(0), date: try row.column(1))
      works[identifier] = work
      return work
    }
    let insert = try db.cachedStatement(
      sql: "INSERT INTO work (identifier, is_complete, date) VALUES (?, ?, ?)")
    try insert.execute(arguments: [identifier, isComplete, date])
    let work = WorkRow(id: db.lastInsertedRowID, date: date)
    works[identifier] = work
    return work
  }

  /// The row of a body, made with those of its successors if missing; nil for nil.
  private mutating func body(_ facts: BodyFacts?) throws -> Int64? {
    guard let facts else { return nil }
    if let known = bodies[facts.key] { return known }
    var id: Int64? = try db.value("SELECT id FROM body WHERE key = ?", [facts.key])
    if id == nil {
      let successor = try body(facts.succession?.successor)
      let end = facts.end
      try db.execute(
        sql: """
          INSERT INTO body (key, name, province, level, kind, successor_id, succeeded_on, succession_source)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          facts.key, facts.name, facts.province, facts.level, facts.kind, successor, end?.date, end?.source,
        ])
      id = db.lastInsertedRowID
    } else if let level = facts.level {
      // The letterhead may show the level of a body that citations only name; of two, the first in the alphabet, so that
      // the order of documents makes no difference.
      try db.execute(
        sql: "UPDATE body SET level = MIN(COALESCE(level, :level), :level) WHERE id = :id",
        arguments: ["level": level, "id": id])
    }
    bodies[facts.key] = id
    return id
  }

  /// `year issuer`; nil for none.
  private static func list(_ parts: [String]) -> String? {
    parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

extension WorkFacts {
  /// All that the text says, separated by bytes that UTF-8 does not use.
  fileprivate var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256)
    func add(_ text: String?) {
      if let text { bytes += text.utf8 } else { bytes.append(0xFE) }
      bytes.append(0xFF)
    }
    for text in [identifier, kind, number, year.map { String($0) }, date, issuer, body?.key, title] {
      add(text)
    }
    for part in missing { add(part) }
    return bytes
  }
}
