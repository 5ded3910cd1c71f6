internal import GRDB

/// Sees to it that a document which lies in several files is counted once.
///
/// Of the files of one work, the one with most citations counts; the others are its sources, and their citations are
/// `repeated`: they cite no work and are cited by none, until they are needed. A file of the same work is a source if its
/// bytes are the same, or if at least half of the works that it cites are cited by the other too: an excerpt or another act
/// under the same number has its own. The result does not depend on the order in which the files came.
struct RepeatedDocuments {
  private let db: Database

  init(_ db: Database) { self.db = db }

  private struct File {
    let id: Int64
    let path: String
    let bytes: String
    let isRepeated: Bool
    let source: Int64?
    /// What it cites, as it says: identifiers, else numbers or names. Nothing of it depends on other documents.
    var cited: Set<String> = []
  }

  /// Decides for the documents of noted works.
  func settle() throws {
    let works: [Int64] = try db.values(
      """
      SELECT d.work_id FROM document d WHERE d.work_id IN (SELECT id FROM dirty_work)
      GROUP BY d.work_id HAVING COUNT(*) > 1 OR SUM(EXISTS (
        SELECT 1 FROM citation r WHERE r.document_id = d.id AND r.how = 'repeated')) > 0
      ORDER BY d.work_id
      """)
    for work in works { try settle(work) }
  }

  private func settle(_ work: Int64) throws {
    var files = try files(of: work)
    for index in files.indices { files[index].cited = try cited(by: files[index].id) }
    guard
      let main = files.min(by: {
        $0.cited.count != $1.cited.count
          ? $0.cited.count > $1.cited.count : $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
      })
    else { return }
    for file in files {
      let common = file.cited.intersection(main.cited).count
      let isSource = file.id != main.id && (file.bytes == main.bytes || common * 2 >= file.cited.count)
      if isSource, !file.isRepeated { try putAside(file.id) }
      if !isSource, file.isRepeated { try takeBack(file.id) }
      let source = isSource ? main.id : nil
      if source != file.source {
        try db.execute(literal: "UPDATE document SET source_of = \(source) WHERE id = \(file.id)")
      }
    }
  }

  private func files(of work: Int64) throws -> [File] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, path, hash || ' ' || size AS bytes, source_of,
          EXISTS (SELECT 1 FROM citation r WHERE r.document_id = document.id AND r.how = 'repeated') AS is_repeated
        FROM document WHERE work_id = ? ORDER BY path
        """, arguments: [work]
    ).map { row in
      File(
        id: try row.column("id"), path: try row.column("path"), bytes: try row.column("bytes"),
        isRepeated: try row.column("is_repeated"), source: try row.column("source_of"))
    }
  }

  private func cited(by document: Int64) throws -> Set<String> {
    let named: [String] = try db.values(
      """
      SELECT COALESCE(m.identifier, m.key, m.description) FROM claim m
      WHERE m.id IN (SELECT claim_id FROM citation WHERE document_id = \(document))
      """)
    return Set(named)
  }

  // MARK: - Their citations

  private func putAside(_ document: Int64) throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO dirty_work
          SELECT cited_id FROM citation WHERE document_id = \(document) AND cited_id IS NOT NULL
          UNION SELECT citing_id FROM citation WHERE document_id = \(document) AND citing_id IS NOT NULL;
        DELETE FROM candidate WHERE NOT is_stated
          AND citation_id IN (SELECT id FROM citation WHERE document_id = \(document));
        UPDATE citation SET citing_id = NULL, citing_date = NULL, cited_id = NULL, how = 'repeated'
          WHERE document_id = \(document);
        """)
  }

  private func takeBack(_ document: Int64) throws {
    try db.execute(
      sql: """
        UPDATE citation SET (cited_id, how) = (
          SELECT m.work_id, CASE
              WHEN m.work_id IS NULL THEN NULL
              WHEN a.reason IS NULL THEN 'stated' WHEN a.reason = 'decided' THEN 'decided' ELSE 'probable' END
          FROM claim m LEFT JOIN alias a ON a.identifier = m.identifier WHERE m.id = citation.claim_id)
          WHERE document_id = \(document);
        UPDATE citation SET (citing_id, citing_date) = (
          SELECT w.id, w.date FROM document d JOIN work w ON w.id = d.work_id WHERE d.id = \(document))
          WHERE document_id = \(document) AND origin IS NULL;
        INSERT OR IGNORE INTO dirty_key
          SELECT m.key FROM citation c JOIN claim m ON m.id = c.claim_id
          WHERE c.document_id = \(document) AND m.key IS NOT NULL;
        INSERT OR IGNORE INTO dirty_work
          SELECT cited_id FROM citation WHERE document_id = \(document) AND cited_id IS NOT NULL;
        INSERT OR IGNORE INTO open_document VALUES (\(document));
        """)
  }
}
