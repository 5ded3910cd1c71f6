internal import GRDB

/// The stable views for SQL: names, columns and meaning are as `Docs/Graph.md` lists them.
enum GraphViews {
  /// Grows when a view changes its meaning or loses a column.
  static let version = 2

  /// Views hold no data, so they can be made anew each time the graph is opened for writing.
  static func install(in db: Database) throws {
    for (name, _) in all { try db.execute(sql: "DROP VIEW IF EXISTS \(name)") }
    for (name, sql) in all { try db.execute(sql: "CREATE VIEW \(name) AS \(sql)") }
  }

  static let names = Set(all.map(\.name))

  static let all: [(name: String, sql: String)] = [
    (
      "works",
      """
      SELECT w.id AS work_id, w.identifier, w.is_complete, w.in_corpus, w.missing, w.kind, w.number, w.year,
        w.date, w.issuer, b.name AS body, b.key AS body_key, w.title,
        b.level
      FROM work w LEFT JOIN body b ON b.id = w.body_id
      """
    ),
    (
      "documents",
      """
      SELECT d.id AS document_id, d.path, d.hash, d.size, d.parser, d.work_id, w.identifier, d.kind, d.number,
        d.date, d.issuer, d.title, b.name AS body, b.key AS body_key, b.level, d.is_draft, o.path AS source_of
      FROM document d LEFT JOIN work w ON w.id = d.work_id LEFT JOIN body b ON b.id = d.body_id
        LEFT JOIN document o ON o.id = d.source_of
      """
    ),
    (
      "citations",
      """
      SELECT c.id AS citation_id, c.document_id, d.path, c.ordinal, c.origin, c.citing_id,
        s.identifier AS citing, c.cited_id, t.identifier AS cited, c.how, c.relation, c.pinpoint, c.node,
        c.quote, c.line, c.start, c.end, m.kind, m.number, m.date, m.issuer, m.title,
        c.standing, c.provision AS citing_provision,
        (SELECT GROUP_CONCAT(p.provision, ' ') FROM cited_provision p WHERE p.citation_id = c.id) AS cited_provisions
      FROM citation c JOIN document d ON d.id = c.document_id JOIN claim m ON m.id = c.claim_id
        LEFT JOIN work s ON s.id = c.citing_id LEFT JOIN work t ON t.id = c.cited_id
      """
    ),
    (
      "edges",
      """
      SELECT c.citing_id, s.identifier AS citing, c.cited_id, t.identifier AS cited, c.relation,
        COUNT(*) AS mentions, MIN(c.standing) AS standing
      FROM citation c JOIN work s ON s.id = c.citing_id JOIN work t ON t.id = c.cited_id
      WHERE c.citing_id <> c.cited_id
      GROUP BY c.citing_id, c.cited_id, c.relation
      """
    ),
    (
      "candidates",
      """
      SELECT a.citation_id, a.identifier, a.is_stated, w.id AS work_id
      FROM candidate a LEFT JOIN work w ON w.identifier = a.identifier
      """
    ),
    (
      "provision_citations",
      """
      SELECT c.id AS citation_id, c.citing_id, s.identifier AS citing, c.provision AS citing_provision, c.cited_id,
        t.identifier AS cited, p.provision AS cited_provision, c.relation, c.standing
      FROM citation c JOIN cited_provision p ON p.citation_id = c.id JOIN work s ON s.id = c.citing_id
        JOIN work t ON t.id = c.cited_id
      """
    ),
    (
      "changes",
      """
      SELECT d.path, h.line, d.work_id AS changing_id, s.identifier AS changing, h.provision AS changing_provision,
        h.operation, h.scope, h.cited_id AS changed_id, t.identifier AS changed, h.target AS changed_provision,
        h.except_words AS except_words, h.from_date, h.from_refusal
      FROM change h JOIN document d ON d.id = h.document_id JOIN work s ON s.id = d.work_id
        LEFT JOIN work t ON t.id = h.cited_id
      """
    ),
    (
      "forces",
      """
      SELECT d.path, f.line, d.work_id, w.identifier, f.provision, f.words, f.from_date, f.from_refusal,
        f.end_date, f.end_refusal
      FROM force f JOIN document d ON d.id = f.document_id JOIN work w ON w.id = d.work_id
      """
    ),
    (
      "bodies",
      """
      SELECT b.id AS body_id, b.key AS body_key, b.name, b.province, s.key AS successor_key,
        s.name AS successor, b.succeeded_on, b.succession_source, b.level, b.kind
      FROM body b LEFT JOIN body s ON s.id = b.successor_id
      """
    ),
  ]
}
