internal import GRDB

/// Resolves what texts say to works, for the keys that ``DocumentWriter`` has noted.
///
/// The result depends only on the documents in the graph, not on the order in which they came:
///
/// 1. A text that identifies a work is of that work.
/// 2. A document that does not identify itself is a work of its own, `file:` and its path.
/// 3. A work's data is its document's own, else what most texts that identify it say.
/// 4. A mention that identifies no work is joined to the one work that it fits. If it fits several, they are its
///    candidates; if none, it belongs to a work by description only, shared by all mentions that say the same.
///
/// A mention fits a work of the same number or title whose kind, year and body do not contradict it, and that
/// is not younger than the citing document; where the text itself leaves a choice of works, only to one of those.
struct CorpusResolver {
  private let db: Database
  private let decisions: WorkDecisions

  init(_ db: Database, decisions: WorkDecisions) {
    self.db = db
    self.decisions = decisions
  }

  func resolve() throws {
    try SameWorks(db, decisions).resolve()
    try RepeatedDocuments(db).settle()
    try removeUnusedClaims()
    try noteStems()
    try noteWorks()
    try noteUnsupportedWorks()
    try describeWorks()
    try noteUnidentifiedCitations()
    try joinCitations()
    try linkOrigins()
    try removeUnusedWorks()
    try indexTitles()
  }

  // MARK: - Works that texts identify

  /// Deletes claims that no citation makes any more.
  private func removeUnusedClaims() throws {
    try run(
      """
      DELETE FROM claim WHERE id IN (SELECT id FROM dirty_claim)
        AND NOT EXISTS (SELECT 1 FROM citation c WHERE c.claim_id = claim.id);
      """)
  }

  /// Notes the numbers that one of a noted work may be short for: `72/2025/QH` of `72/2025/QH15`, `175/2025` of
  /// `175/2025/NĐ-CP`.
  private func noteStems() throws {
    try run(
      """
      INSERT OR IGNORE INTO dirty_key
        SELECT RTRIM(key, '0123456789') FROM dirty_key WHERE key GLOB 'n:*-[12][0-9][0-9][0-9]*qh[0-9]*';
      INSERT OR IGNORE INTO dirty_key
        SELECT SUBSTR(key, 1, INSTR(key, '-') + 4) FROM dirty_key WHERE key GLOB 'n:*-[12][0-9][0-9][0-9][a-z]*';
      """)
  }

  /// Notes the works with a noted key.
  private func noteWorks() throws {
    try run(
      """
      INSERT OR IGNORE INTO dirty_work
        SELECT work_id FROM document WHERE number_key IN (SELECT key FROM dirty_key);
      INSERT OR IGNORE INTO dirty_work
        SELECT work_id FROM document WHERE title_key IN (SELECT key FROM dirty_key);
      INSERT OR IGNORE INTO dirty_work SELECT id FROM work WHERE number_key IN (SELECT key FROM dirty_key);
      INSERT OR IGNORE INTO dirty_work SELECT id FROM work WHERE title_key IN (SELECT key FROM dirty_key);
      """)
  }

  /// Notes works that no text identifies any more. Mentions that were joined to them need another.
  private func noteUnsupportedWorks() throws {
    try run(
      """
      CREATE TEMP TABLE IF NOT EXISTS unsupported_work (id INTEGER PRIMARY KEY);
      DELETE FROM unsupported_work;
      INSERT INTO unsupported_work
        SELECT id FROM work WHERE id IN (SELECT id FROM dirty_work) AND identifier NOT LIKE '?/%'
          AND NOT EXISTS (SELECT 1 FROM document d WHERE d.work_id = work.id)
          AND NOT EXISTS (SELECT 1 FROM claim m WHERE m.work_id = work.id)
          AND NOT EXISTS (SELECT 1 FROM candidate a WHERE a.identifier = work.identifier AND \(Self.isOnlyStated));
      """)
  }

  // MARK: - Their data

  /// Describes works that are identified or in the corpus. A new or lost title reopens the mentions of that name.
  private func describeWorks() throws {
    let titles = """
      INSERT OR IGNORE INTO dirty_key
        SELECT title_key FROM work WHERE id IN (SELECT id FROM dirty_work) AND title_key IS NOT NULL;
      """
    try run(titles)
    try WorkDescriber(db).describe()
    try run(titles)
  }

  // MARK: - Mentions that identify no work

  private func noteUnidentifiedCitations() throws {
    try run(
      """
      CREATE TEMP TABLE IF NOT EXISTS open_citation (id INTEGER PRIMARY KEY);
      DELETE FROM open_citation;
      INSERT OR IGNORE INTO open_citation
        SELECT c.id FROM claim m JOIN citation c ON c.claim_id = m.id
        WHERE m.key IN (SELECT key FROM dirty_key) AND m.work_id IS NULL;
      INSERT OR IGNORE INTO open_citation
        SELECT a.citation_id FROM candidate a JOIN work w ON w.identifier = a.identifier
        WHERE w.id IN (SELECT id FROM dirty_work) AND a.is_stated;
      INSERT OR IGNORE INTO open_citation
        SELECT c.id FROM claim m JOIN citation c ON c.claim_id = m.id
        WHERE m.key IS NULL AND m.work_id IS NULL AND c.how IS NULL;
      INSERT OR IGNORE INTO open_citation
        SELECT c.id FROM citation c JOIN claim m ON m.id = c.claim_id
        WHERE c.cited_id IN (SELECT id FROM unsupported_work) AND c.how IS NOT 'stated' AND m.work_id IS NULL;
      INSERT OR IGNORE INTO dirty_work
        SELECT cited_id FROM citation WHERE id IN (SELECT id FROM open_citation) AND cited_id IS NOT NULL;
      DELETE FROM open_citation WHERE id IN (
        SELECT o.id FROM open_citation o JOIN citation c ON c.id = o.id WHERE c.how = 'repeated');
      DELETE FROM candidate WHERE citation_id IN (SELECT id FROM open_citation) AND NOT is_stated;
      """)
  }

  private func joinCitations() throws {
    try run(
      """
      CREATE TEMP TABLE IF NOT EXISTS fit (
        citation_id INTEGER, work_id INTEGER, identifier TEXT, how TEXT, sure INTEGER,
        PRIMARY KEY (citation_id, work_id)) WITHOUT ROWID;
      DELETE FROM fit;
      INSERT OR IGNORE INTO fit
        SELECT c.id, w.id, w.identifier, a.reason, 1
        FROM \(Self.opened)
          JOIN alias a ON a.identifier = m.description
          JOIN work w ON w.identifier = a.target;

      INSERT OR IGNORE INTO work (identifier, is_complete)
        SELECT a.identifier, 1 FROM \(Self.opened) JOIN candidate a ON a.citation_id = c.id
        WHERE m.kind IN \(Self.laws) AND m.number IS NULL AND \(Self.isOnlyStated);
      INSERT OR IGNORE INTO fit
        SELECT c.id, w.id, w.identifier, 'joined', 0
        FROM \(Self.opened)
          JOIN candidate a ON a.citation_id = c.id AND a.is_stated
          JOIN work w ON w.identifier = a.identifier
        WHERE \(Self.agrees);
      INSERT OR IGNORE INTO fit
        SELECT c.id, w.id, w.identifier, 'joined', m.title IS NOT NULL AND w.title IS NOT NULL
        FROM \(Self.opened)
          JOIN work w ON w.number_key = m.key
        WHERE \(Self.agrees) AND \(Self.titlesAgree) AND NOT \(Self.hasStatedCandidates);
      INSERT OR IGNORE INTO fit
        SELECT c.id, w.id, w.identifier, 'joined', 0
        FROM \(Self.opened)
          JOIN work w ON w.title_key = m.key
        WHERE \(Self.agrees) AND NOT \(Self.hasStatedCandidates);
      INSERT OR IGNORE INTO fit
        SELECT c.id, w.id, w.identifier, 'joined', 0
        FROM \(Self.opened)
          JOIN work w ON w.title_key = m.key AND w.in_corpus AND w.is_complete
        WHERE \(Self.agrees) AND m.kind IN \(Self.laws) AND \(Self.isYoungerThanStated);

      INSERT OR IGNORE INTO fit
        SELECT c.id, w.id, w.identifier, 'probable', 0
        FROM \(Self.opened)
          JOIN work w ON w.number_key > m.key AND w.number_key < m.key || '~'
        WHERE \(Self.agrees) AND \(Self.titlesAgree) AND \(Self.isShortened)
          AND c.id NOT IN (SELECT citation_id FROM fit) AND NOT \(Self.hasStatedCandidates);

      DELETE FROM fit WHERE NOT sure AND citation_id IN (SELECT citation_id FROM fit WHERE sure);

      INSERT OR IGNORE INTO candidate (citation_id, identifier, is_stated)
        SELECT citation_id, identifier, 0 FROM fit
        WHERE citation_id IN (SELECT citation_id FROM fit GROUP BY citation_id HAVING COUNT(*) > 1);

      INSERT OR IGNORE INTO work
        (identifier, is_complete, missing, kind, number, number_key, year, body_id, title, title_key)
        SELECT m.description, 0, m.missing, m.kind, MIN(m.number), CASE WHEN m.key LIKE 'n:%' THEN m.key END, m.year,
          m.body_id, MIN(m.title), CASE WHEN m.key LIKE 't:%' THEN m.key END
        FROM citation c JOIN claim m ON m.id = c.claim_id
        WHERE c.id IN (SELECT id FROM open_citation) AND c.id NOT IN (SELECT citation_id FROM fit)
          AND NOT \(Self.hasStatedCandidates)
        GROUP BY m.description;

      UPDATE citation AS c SET
        cited_id = CASE (SELECT COUNT(*) FROM fit WHERE citation_id = c.id)
          WHEN 1 THEN (SELECT work_id FROM fit WHERE citation_id = c.id)
          WHEN 0 THEN (SELECT w.id FROM claim m JOIN work w ON w.identifier = m.description
            WHERE m.id = c.claim_id AND NOT \(Self.hasStatedCandidates))
        END,
        how = CASE (SELECT COUNT(*) FROM fit WHERE citation_id = c.id)
          WHEN 1 THEN (SELECT CASE how WHEN 'slip' THEN 'probable' WHEN 'same-file' THEN 'joined' ELSE how END
            FROM fit WHERE citation_id = c.id)
          WHEN 0 THEN CASE WHEN \(Self.hasStatedCandidates) THEN 'ambiguous' ELSE 'described' END
          ELSE 'ambiguous'
        END
      WHERE id IN (SELECT id FROM open_citation);
      INSERT OR IGNORE INTO dirty_work
        SELECT cited_id FROM citation WHERE id IN (SELECT id FROM open_citation) AND cited_id IS NOT NULL;
      UPDATE work SET (number, title, missing, date, issuer) = (
        SELECT MIN(m.number), MIN(m.title), MAX(m.missing), MAX(m.date), MIN(m.issuer)
        FROM (SELECT DISTINCT claim_id FROM citation WHERE cited_id = work.id AND how IS NOT 'stated') c
          JOIN claim m ON m.id = c.claim_id)
      WHERE id IN (SELECT id FROM dirty_work) AND identifier LIKE '?/%';
      UPDATE work SET (kind, title) = (
        SELECT MIN(m.kind), MIN(m.title)
        FROM citation c JOIN claim m ON m.id = c.claim_id WHERE c.cited_id = work.id)
      WHERE id IN (SELECT id FROM dirty_work) AND is_complete
        AND NOT EXISTS (SELECT 1 FROM document d WHERE d.work_id = work.id)
        AND NOT EXISTS (SELECT 1 FROM claim m WHERE m.work_id = work.id);
      """)
  }

  /// Citations `c` to resolve, their claims `m` and their documents `d`.
  private static let opened = """
    open_citation o JOIN citation c ON c.id = o.id JOIN claim m ON m.id = c.claim_id
          JOIN document d ON d.id = c.document_id
    """

  /// Whether work `w` does not contradict a citation of ``opened``. A work by description fits only the mentions that
  /// describe it.
  private static let agrees = """
    (w.is_complete OR w.in_corpus) AND w.id NOT IN (SELECT id FROM unsupported_work)
    AND (m.kind IS NULL OR w.kind IS NULL OR m.kind = w.kind OR m.kind IN ('van-ban', 'khac'))
    AND (m.year IS NULL OR w.year IS NULL OR m.year = w.year)
    AND (m.body_id IS NULL OR w.body_id IS NULL OR m.body_id = w.body_id)
    AND (w.date IS NULL OR d.date IS NULL OR SUBSTR(w.date, 1, LENGTH(d.date)) <= d.date)
    AND (d.work_id IS NULL OR d.work_id <> w.id)
    AND NOT EXISTS (SELECT 1 FROM parted x WHERE x.work = m.description AND x.other = w.identifier)
    """

  /// Whether the titles of claim `m` and work `w` do not contradict each other. The same number is given to other
  /// documents in other years and terms, by other bodies; the title tells which is meant.
  private static let titlesAgree =
    "(m.title IS NULL OR w.title IS NULL OR \(TitleFunction.name)(m.title, w.title))"

  /// The kinds of which each has a title of its own.
  private static let laws = "('luat', 'bo-luat', 'phap-lenh')"

  /// Whether work `w`, of whose title there is a document, was passed after the version that the text's table of laws has:
  /// the table ends before.
  private static let isYoungerThanStated = """
    \(hasStatedCandidates) AND w.year IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM candidate a WHERE a.citation_id = c.id AND a.is_stated
      AND COALESCE(\(TitleFunction.yearName)(a.identifier), w.year) >= w.year)
    """

  /// Whether the number of claim `m` is that of work `w` with its end cut off: the term of the National Assembly, or all
  /// behind the year where the kind has one series a year.
  private static let isShortened = """
    ((m.key GLOB 'n:*-[12][0-9][0-9][0-9]*qh' AND SUBSTR(w.number_key, LENGTH(m.key) + 1) NOT GLOB '*[^0-9]*')
    OR (m.key GLOB 'n:*-[12][0-9][0-9][0-9]' AND m.kind IN ('luat', 'bo-luat', 'phap-lenh', 'nghi-dinh')
      AND m.kind = w.kind))
    """

  /// Whether candidate `a` is the only one that its text gives: the table of laws has one version, and ends before the date
  /// of the text.
  private static let isOnlyStated = """
    (a.is_stated AND NOT EXISTS (SELECT 1 FROM candidate b
      WHERE b.citation_id = a.citation_id AND b.is_stated AND b.identifier <> a.identifier))
    """

  private static let hasStatedCandidates =
    "EXISTS (SELECT 1 FROM candidate a WHERE a.citation_id = c.id AND a.is_stated)"

  // MARK: - Citing works

  /// The citing work of a mention in the title of a cited work is that work.
  private func linkOrigins() throws {
    try run(
      """
      INSERT OR IGNORE INTO open_document
        SELECT document_id FROM citation WHERE id IN (SELECT id FROM open_citation);
      UPDATE citation SET (citing_id, citing_date) = (
        SELECT p.cited_id, w.date FROM citation p LEFT JOIN work w ON w.id = p.cited_id
        WHERE p.document_id = citation.document_id AND p.ordinal = citation.origin)
      WHERE document_id IN (SELECT id FROM open_document) AND origin IS NOT NULL AND how IS NOT 'repeated';
      """)
  }

  private func removeUnusedWorks() throws {
    try run(
      """
      DELETE FROM work WHERE id IN (SELECT id FROM dirty_work)
        AND NOT EXISTS (SELECT 1 FROM document d WHERE d.work_id = work.id)
        AND NOT EXISTS (SELECT 1 FROM citation c WHERE c.cited_id = work.id)
        AND NOT EXISTS (SELECT 1 FROM citation c WHERE c.citing_id = work.id)
        AND NOT EXISTS (SELECT 1 FROM claim m WHERE m.work_id = work.id);
      """)
  }

  // MARK: - Full text

  private func indexTitles() throws {
    try run("DELETE FROM work_search WHERE rowid IN (SELECT id FROM dirty_work)")
    let works = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, title, number, COALESCE((SELECT name FROM body b WHERE b.id = body_id), issuer) AS issuer
        FROM work WHERE id IN (SELECT id FROM dirty_work)
        """)
    let insert = try db.cachedStatement(
      sql: "INSERT INTO work_search (rowid, title, number, issuer) VALUES (?, ?, ?, ?)")
    while let work = try works.next() {
      let words = try ["title", "number", "issuer"].map { name in
        WorkKey.searchText(try work.column(name) ?? "")
      }
      let id: Int64 = try work.column("id")
      try insert.execute(arguments: [id, words[0], words[1], words[2]])
    }
  }

  private func run(_ sql: String) throws { try db.execute(sql: sql) }
}
