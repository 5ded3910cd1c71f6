internal import GRDB

/// The tables of the graph. They may change from version to version; the views of ``GraphViews`` do not.
///
/// `document`, `claim`, `force`, `cited_provision`, `change` but for its `cited_id`, and the wording of citations are what
/// was read. `work`, the columns `cited_id`, `citing_id`,
/// `citing_date` and `how` of citations, `candidate` rows that the text itself does not give, and `work_search` are
/// derived from these and updated in the same transaction.
///
/// `claim.identifier` and `document.identifier` are what the texts identify; `work_id` is the work that is meant by it, where
/// `alias` takes one for another (``SameWorks``). Citations of a document that another file has too are `repeated`
/// (``RepeatedDocuments``).
///
/// Most citations of a work say the same of it. That is stored once, as a `claim`: a few rows describe a work that is
/// cited a hundred thousand times, and show disagreements about it.
enum GraphSchema {
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    // In "1" each citation had all that it says; in "2" none had a standing; "3" knew no days of force, no provisions, and
    // not which identifier the text means where another is taken for it.
    migrator.registerMigration("4") { db in
      try db.execute(sql: tables)
      try createCitationIndexes(in: db)
    }
    return migrator
  }()

  /// Marks a file as one of ours: `PRAGMA application_id`, the letters `VBGr`.
  static let applicationID = 0x5642_4772

  /// The tables of a complete graph.
  static let names: Set = [
    "meta", "body", "work", "document", "claim", "citation", "cited_provision", "candidate", "force",
    "change", "alias", "parted", "work_search", "quote_search", "grdb_migrations",
  ]

  /// The relations by which one work changes or ends another, as SQL.
  static let changing = "('amends', 'supplements', 'suspends', 'replaces', 'repeals')"

  /// What a text says of a work.
  private static let sayings = """
    missing TEXT, kind TEXT, number TEXT, year INTEGER, date TEXT, issuer TEXT,
    body_id INTEGER REFERENCES body(id), title TEXT
    """
  /// The keys that bring works and mentions together.
  private static let keys = "number_key TEXT, title_key TEXT"

  private static let tables = """
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

    CREATE TABLE body (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      province TEXT,
      level TEXT,
      kind TEXT,
      successor_id INTEGER REFERENCES body(id),
      succeeded_on TEXT,
      succession_source TEXT
    );

    CREATE TABLE work (
      id INTEGER PRIMARY KEY,
      identifier TEXT NOT NULL UNIQUE,
      is_complete INTEGER NOT NULL,
      in_corpus INTEGER NOT NULL DEFAULT 0,
      \(sayings), \(keys)
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
      \(sayings), \(keys),
      is_draft INTEGER NOT NULL DEFAULT 0,
      provisions TEXT,
      source_of INTEGER REFERENCES document(id) ON DELETE SET NULL
    );
    CREATE INDEX document_work ON document(work_id);
    CREATE INDEX document_hash ON document(hash) WHERE identifier IS NULL;
    CREATE INDEX document_source ON document(source_of) WHERE source_of IS NOT NULL;
    CREATE INDEX document_number ON document(number_key);
    CREATE INDEX document_title ON document(title_key);

    CREATE TABLE claim (
      id INTEGER PRIMARY KEY,
      fingerprint INTEGER NOT NULL,
      work_id INTEGER REFERENCES work(id),
      identifier TEXT,
      description TEXT,
      key TEXT,
      \(sayings)
    );
    CREATE INDEX claim_meant ON claim(COALESCE(identifier, description));
    CREATE INDEX claim_fingerprint ON claim(fingerprint);
    CREATE INDEX claim_work ON claim(work_id);
    CREATE INDEX claim_key ON claim(key);

    CREATE TABLE citation (
      id INTEGER PRIMARY KEY,
      document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      origin INTEGER,
      citing_id INTEGER REFERENCES work(id),
      citing_date TEXT,
      cited_id INTEGER REFERENCES work(id),
      how TEXT,
      claim_id INTEGER NOT NULL REFERENCES claim(id),
      relation TEXT NOT NULL,
      standing TEXT NOT NULL,
      pinpoint TEXT,
      node TEXT,
      provision TEXT,
      quote TEXT NOT NULL,
      line INTEGER NOT NULL,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL
    );
    CREATE TRIGGER work_redated AFTER UPDATE OF date ON work WHEN OLD.date IS NOT NEW.date BEGIN
      UPDATE citation SET citing_date = NEW.date WHERE citing_id = NEW.id;
    END;

    CREATE TABLE cited_provision (
      citation_id INTEGER NOT NULL REFERENCES citation(id) ON DELETE CASCADE,
      provision TEXT NOT NULL,
      is_change INTEGER NOT NULL,
      PRIMARY KEY (citation_id, provision)
    ) WITHOUT ROWID;

    CREATE TABLE force (
      id INTEGER PRIMARY KEY,
      document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
      provision TEXT,
      words TEXT,
      from_date TEXT,
      from_refusal TEXT,
      end_date TEXT,
      end_refusal TEXT,
      line INTEGER NOT NULL
    );
    CREATE INDEX force_document ON force(document_id);

    CREATE TABLE change (
      id INTEGER PRIMARY KEY,
      document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
      citation INTEGER NOT NULL,
      cited_id INTEGER REFERENCES work(id),
      operation TEXT NOT NULL,
      scope TEXT NOT NULL,
      target TEXT,
      provision TEXT,
      except_words TEXT,
      from_date TEXT,
      from_refusal TEXT,
      line INTEGER NOT NULL
    );
    CREATE INDEX change_document ON change(document_id, citation);
    CREATE INDEX change_cited ON change(cited_id, scope, operation, from_date);
    CREATE TRIGGER citation_resolved AFTER UPDATE OF cited_id ON citation
      WHEN OLD.cited_id IS NOT NEW.cited_id BEGIN
      UPDATE change SET cited_id = NEW.cited_id
      WHERE document_id = NEW.document_id AND citation = NEW.ordinal;
    END;

    CREATE TABLE candidate (
      citation_id INTEGER NOT NULL REFERENCES citation(id) ON DELETE CASCADE,
      identifier TEXT NOT NULL,
      is_stated INTEGER NOT NULL,
      PRIMARY KEY (citation_id, identifier)
    ) WITHOUT ROWID;
    CREATE INDEX candidate_identifier ON candidate(identifier);

    CREATE TABLE alias (identifier TEXT PRIMARY KEY, target TEXT NOT NULL, reason TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE parted (work TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (work, other)) WITHOUT ROWID;

    CREATE VIRTUAL TABLE work_search USING fts5(title, number, issuer, tokenize = 'unicode61');
    CREATE VIRTUAL TABLE quote_search USING fts5(quote, content = '', tokenize = 'unicode61');
    """

  /// The indexes of citations. Citations are numbered in reading order, document by document, and an index entry
  /// ends with its row number, so that `ORDER BY id` is reading order.
  private static let citationIndexes = [
    ("citation_document", "UNIQUE INDEX", "(document_id, ordinal)"),
    ("citation_citing", "INDEX", "(citing_id, cited_id, relation)"),
    // The order of `cited-by`: its first rows are found without reading the others.
    ("citation_cited", "INDEX", "(cited_id, citing_date DESC, relation, citing_id)"),
    ("citation_claim", "INDEX", "(claim_id)"),
    // What is said of a work that others have changed.
    (
      "citation_change", "INDEX",
      "(cited_id, standing, citing_date) WHERE relation IN \(changing)"
    ),
    ("citation_repeated", "INDEX", "(claim_id) WHERE how = 'repeated'"),
    ("citation_unstated", "INDEX", "(cited_id, claim_id) WHERE how IS NOT 'stated'"),
  ]

  static func createCitationIndexes(in db: Database) throws {
    for (name, kind, columns) in citationIndexes {
      try db.execute(sql: "CREATE \(kind) \(name) ON citation\(columns)")
    }
  }

  /// For a transaction that fills an empty graph: made when all rows are there, an index is written in its order.
  static func dropCitationIndexes(in db: Database) throws {
    for (name, _, _) in citationIndexes { try db.execute(sql: "DROP INDEX \(name)") }
  }
}
