internal import GRDB

/// What a document in the graph was read from.
struct DocumentVersion: Sendable, Hashable {
  let hash: String
  let parser: String
}

extension CitationGraph {
  /// Removes and adds documents, with all that follows from it, in one transaction.
  ///
  /// - Parameters:
  ///   - paths: The documents to remove.
  ///   - documents: Those to add, each in place of one with the same path.
  ///   - parser: The version of the parser that read them.
  /// - Throws: ``GraphError`` where the graph cannot be written; it is then as before.
  /// - Complexity: O(*n*) in the citations added and removed, and in those that may now mean another work.
  public func update(
    remove paths: [String], put documents: some Sequence<DocumentFacts>, parser: String
  ) throws(GraphError) {
    try update(remove: paths, put: documents, parser: parser, deciding: nil)
  }

  /// The same, with one more decision, which is written to the file of decisions first. Only one writer at a time is in the
  /// graph, so that none loses what another decides.
  func update(
    remove paths: [String], put documents: some Sequence<DocumentFacts>, parser: String,
    deciding decision: WorkDecisions.Decision?
  ) throws(GraphError) {
    try write { db in
      let file = WorkDecisions.path(ofGraph: path)
      var decisions = try WorkDecisions(path: file)
      if let decision {
        try decisions.add(decision)
        try decisions.write(to: file)
      }
      var writer = try DocumentWriter(db, parser: parser)
      for path in paths { try writer.remove(path: path) }
      for document in documents { try writer.replace(document) }
      try writer.finish()
      try CorpusResolver(db, decisions: decisions).resolve()
    }
  }

  /// The number of files whose document another file has too, so that its citations are not counted.
  public func repeatedDocuments() throws(GraphError) -> Int {
    try read { try $0.value("SELECT COUNT(*) FROM document WHERE source_of IS NOT NULL") ?? 0 }
  }

  /// The documents in the graph by path.
  func documentVersions() throws(GraphError) -> [String: DocumentVersion] {
    try read { db in
      var versions: [String: DocumentVersion] = [:]
      let rows = try Row.fetchCursor(db, sql: "SELECT path, hash, parser FROM document")
      while let row = try rows.next() {
        let path: String = try row.column("path")
        versions[path] = DocumentVersion(hash: try row.column("hash"), parser: try row.column("parser"))
      }
      return versions
    }
  }

  /// Call after the last of several updates: gathers statistics for the query planner and folds the write-ahead log
  /// into the file, as far as readers allow.
  ///
  /// - Parameter dropsBodies: Whether to delete bodies that nothing refers to any more.
  public func finish(droppingBodies dropsBodies: Bool = false) throws(GraphError) {
    if dropsBodies {
      try write { db in
        // A body may be kept only as the successor of another.
        try db.execute(
          sql: """
            WITH RECURSIVE used(id) AS (
              SELECT body_id FROM claim WHERE body_id IS NOT NULL
              UNION SELECT body_id FROM document WHERE body_id IS NOT NULL
              UNION SELECT body_id FROM work WHERE body_id IS NOT NULL
              UNION SELECT b.successor_id FROM used JOIN body b ON b.id = used.id WHERE b.successor_id IS NOT NULL)
            DELETE FROM body WHERE id NOT IN (SELECT id FROM used)
            """)
      }
    }
    try withoutTransaction { db in
      try db.execute(sql: "PRAGMA optimize = 0x10002")
      _ = try Row.fetchAll(db, sql: "PRAGMA wal_checkpoint(PASSIVE)")
    }
  }
}
