internal import GRDB

/// The tables of the graph. They may change from version to version; the views of ``GraphViews`` do not.
///
/// `document` and what a citation says are what was read. `work`, the columns `cited_id`, `citing_id` and `how`
/// of citations, `candidate` rows that the text itself does not give, and `work_search` follow from these and
/// are kept up with them in the same transaction.
enum GraphSchema {
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { try $0.execute(sql: version1) }
    return migrator
  }()

  /// Marks a file as one of ours: `PRAGMA application_id`, the letters `VBGr`.
  static let applicationID = 0x5642_4772

  private static let version1 = """
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

    CREATE TABLE body (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      province TEXT,
      successor_id INTEGER REFERENCES body(id),
      succeeded_on TEXT,
      succession_source TEXT
    );

    CREATE TABLE work (
      id INTEGER PRIMARY KEY,
      identifier TEXT NOT NULL UNIQUE,
      is_complete INTEGER NOT NULL,
      in_corpus INTEGER NOT NULL DEFAULT 0,
      missing TEXT,
      kind TEXT,
      number TEXT,
      number_key TEXT,
      year INTEGER,
      date TEXT,
      issuer TEXT,
      body_id INTEGER REFERENCES body(id),
      title TEXT,
      title_key TEXT
    );
    CREATE INDEX work_number ON work(number_key);
    CREATE INDEX work_title ON work(title_key);
    CREATE INDEX work_body ON work(body_id);
    CREATE INDEX work_date ON work(date);

    CREATE TABLE document (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      hash TEXT NOT NULL,
      size INTEGER NOT NULL,
      parser TEXT NOT NULL,
      work_id INTEGER REFERENCES work(id),
      identifier TEXT,
      missing TEXT,
      kind TEXT,
      number TEXT,
      number_key TEXT,
      year INTEGER,
      date TEXT,
      issuer TEXT,
      body_id INTEGER REFERENCES body(id),
      title TEXT,
      title_key TEXT
    );
    CREATE INDEX document_work ON document(work_id);
    CREATE INDEX document_number ON document(number_key);
    CREATE INDEX document_title ON document(title_key);

    CREATE TABLE citation (
      id INTEGER PRIMARY KEY,
      document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      origin INTEGER,
      citing_id INTEGER REFERENCES work(id),
      cited_id INTEGER REFERENCES work(id),
      how TEXT,
      relation TEXT NOT NULL,
      pinpoint TEXT,
      node TEXT,
      quote TEXT NOT NULL,
      line INTEGER NOT NULL,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      key TEXT,
      identifier TEXT,
      description TEXT,
      missing TEXT,
      kind TEXT,
      number TEXT,
      year INTEGER,
      date TEXT,
      issuer TEXT,
      body_id INTEGER REFERENCES body(id),
      title TEXT
    );
    CREATE UNIQUE INDEX citation_document ON citation(document_id, ordinal);
    CREATE INDEX citation_citing ON citation(citing_id, cited_id, relation);
    CREATE INDEX citation_cited ON citation(cited_id, relation, citing_id);
    CREATE INDEX citation_key ON citation(key);

    CREATE TABLE candidate (
      citation_id INTEGER NOT NULL REFERENCES citation(id) ON DELETE CASCADE,
      identifier TEXT NOT NULL,
      is_stated INTEGER NOT NULL,
      PRIMARY KEY (citation_id, identifier)
    ) WITHOUT ROWID;
    CREATE INDEX candidate_identifier ON candidate(identifier);

    CREATE VIRTUAL TABLE work_search USING fts5(title, number, issuer, tokenize = 'unicode61');
    """
}
