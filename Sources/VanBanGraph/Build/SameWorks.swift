internal import GRDB
internal import VanBan

/// Finds the identifiers that mean one work though they differ, and points what texts say of the one at the other.
///
/// Reasons, the first that holds:
///
/// 1. `decided`: a person has said so (``WorkDecisions``).
/// 2. `same-file`: documents that do not identify themselves and have the same bytes.
/// 3. `slip`: the year of one is a typing error. Kind, place and the rest of the number are the same, the titles do not
///    contradict each other, and the text gives the other's date beside it, or the same long title and no other day, or, in
///    the Party's numbers, which run through a term, the same day and month; the other has a document, or more texts name it.
///
/// What a person has parted is never one. The result depends only on what texts say, so that any history of changes
/// comes to the same.
struct SameWorks {
  private let db: Database
  private let decisions: WorkDecisions

  init(_ db: Database, _ decisions: WorkDecisions) {
    self.db = db
    self.decisions = decisions
  }

  private struct Alias: Hashable {
    let target: String
    let reason: String
  }

  /// Finds them anew, and notes the works and keys that change. Call before works are described.
  func resolve() throws {
    var wanted: [String: Alias] = [:]
    for (work, alias) in try sameFiles() { wanted[work] = alias }
    for (work, alias) in try slips() { wanted[work] = alias }
    for decision in decisions.all where decision.kind == .same {
      wanted[decision.work] = Alias(target: decisions.target(of: decision.work), reason: "decided")
    }
    // A slip of what is decided to be another goes there too.
    for (work, alias) in wanted {
      let target = decisions.target(of: alias.target)
      if target != alias.target { wanted[work] = Alias(target: target, reason: alias.reason) }
    }
    for decision in decisions.all where decision.kind == .different {
      for (work, other) in [(decision.work, decision.other), (decision.other, decision.work)]
      where wanted[work]?.target == other && wanted[work]?.reason != "decided" {
        wanted[work] = nil
      }
    }
    wanted = wanted.filter { $0.key != $0.value.target }
    let changed = try store(wanted)
    try noteParted()
    try point(changed)
  }

  // MARK: - Reasons

  private func sameFiles() throws -> [(String, Alias)] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT path, (SELECT MIN(o.path) FROM document o
          WHERE o.hash = d.hash AND o.size = d.size AND o.identifier IS NULL) AS first
        FROM document d WHERE identifier IS NULL AND hash IN (
          SELECT hash FROM document WHERE identifier IS NULL GROUP BY hash, size HAVING COUNT(*) > 1)
        """)
    return try rows.compactMap { row in
      let (path, first): (String, String) = (try row.column("path"), try row.column("first"))
      return path == first ? nil : ("file:" + path, Alias(target: "file:" + first, reason: "same-file"))
    }
  }

  /// What texts say of one identifier.
  private struct Said {
    let identifier: String
    let year: Int
    var count = 0
    var hasDocument = false
    /// Whether the numbers of its series begin anew each year, as all do but those of the Party.
    var countsByYear: Bool { !identifier.hasSuffix("-tw") && !identifier.hasSuffix("-tu") }
    /// Full dates, and whether any text gives one of the year itself.
    var dates: Set<String> = []
    var titles: Set<String> = []

    mutating func add(date: String?, title: String?) {
      if let date, date.utf8.count == 10 { dates.insert(date) }
      if let title, let key = WorkKey.name(title) { titles.insert(key) }
    }
  }

  private func slips() throws -> [(String, Alias)] {
    // Only identifiers of which there are others with the same number but for the year are looked at.
    var groups: [String: [String]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT DISTINCT identifier FROM claim WHERE identifier IS NOT NULL
        UNION SELECT identifier FROM document WHERE identifier IS NOT NULL
        """)
    while let row = try rows.next() {
      let identifier: String = try row.column(0)
      if let key = Self.withoutYear(identifier)?.key { groups[key, default: []].append(identifier) }
    }
    var found: [(String, Alias)] = []
    for (_, identifiers) in groups where identifiers.count > 1 {
      let said = try identifiers.sorted().compactMap { try self.said(of: $0) }
      for one in said where !one.hasDocument {
        let others = said.filter { $0.identifier != one.identifier && isSlip(one, of: $0) }
        guard others.count == 1 else { continue }
        found.append((one.identifier, Alias(target: others[0].identifier, reason: "slip")))
      }
    }
    return found
  }

  /// `/akn/vn/act/nghi-dinh/2020/187-2020-nd-cp` as year and the rest; nil for one whose parts are others.
  private static func withoutYear(_ identifier: String) -> (key: String, year: Int)? {
    var parts = identifier.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count >= 6, parts[1] == "akn",
      parts[parts.count - 1].utf8.first.map({ (0x30...0x39).contains($0) }) ?? false,
      let year = Int(parts[parts.count - 2]), (1900...2100).contains(year)
    else { return nil }
    parts[parts.count - 2] = ""
    let number = parts[parts.count - 1].split(separator: "-").map {
      String($0) == String(year) ? "" : String($0)
    }
    parts[parts.count - 1] = number.joined(separator: "-")
    return (parts.joined(separator: "/"), year)
  }

  private func said(of identifier: String) throws -> Said? {
    guard let year = Self.withoutYear(identifier)?.year else { return nil }
    var said = Said(identifier: identifier, year: year)
    let claims = try Row.fetchAll(
      db,
      sql: """
        SELECT date, title, (SELECT COUNT(*) FROM citation c WHERE c.claim_id = m.id) AS count
        FROM claim m
        WHERE COALESCE(identifier, description) = ? AND identifier IS NOT NULL
        """, arguments: [identifier])
    for row in claims {
      said.count += try row.column("count")
      try said.add(date: row.column("date"), title: row.column("title"))
    }
    for row in try Row.fetchAll(
      db, sql: "SELECT date, title FROM document WHERE identifier = ?", arguments: [identifier])
    {
      said.hasDocument = true
      try said.add(date: row.column("date"), title: row.column("title"))
    }
    return said
  }

  private func isSlip(_ one: Said, of other: Said) -> Bool {
    guard other.hasDocument || other.count > one.count else { return false }
    let isContradicted = one.titles.contains { title in
      !other.titles.isEmpty && other.titles.allSatisfy { !TitleAgreement.holds($0, title) }
    }
    guard !isContradicted else { return false }
    // The text gives the other's date beside the wrong number.
    if !one.dates.isDisjoint(with: other.dates) { return true }
    let hasTitle = one.titles.contains { title in
      title.utf8.count(where: { $0 == UInt8(ascii: "-") }) >= Self.tellingWords
        && other.titles.contains(title)
    }
    // Titles come again from year to year, with dates of their own.
    if one.dates.isEmpty { return hasTitle }
    let days = Set(other.dates.map { $0.suffix(6) })
    guard one.dates.contains(where: { days.contains($0.suffix(6)) }) else { return false }
    // Where numbers begin anew each year, the same one comes at the same time of the year.
    return hasTitle || !one.countsByYear && other.count >= Self.tellingCount && one.count == 1
  }

  /// How many texts must name the work of which another year is a slip, where only day and month say so.
  private static let tellingCount = 3

  /// The fewest words of a title, less one, that two acts of two years do not share by chance.
  private static let tellingWords = 6

  // MARK: - Their effect

  /// Stores the aliases and returns the identifiers whose meaning has changed.
  private func store(_ wanted: [String: Alias]) throws -> Set<String> {
    var changed: Set<String> = []
    var known: [String: Alias] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT identifier, target, reason FROM alias") {
      known[try row.column(0)] = Alias(target: try row.column(1), reason: try row.column(2))
    }
    for (identifier, alias) in known where wanted[identifier] != alias {
      changed.insert(identifier)
      try db.execute(literal: "DELETE FROM alias WHERE identifier = \(identifier)")
    }
    for (identifier, alias) in wanted where known[identifier] != alias {
      changed.insert(identifier)
      try db.execute(
        literal: "INSERT INTO alias VALUES (\(identifier), \(alias.target), \(alias.reason))")
    }
    return changed
  }

  /// Stores what a person has parted; mentions that were joined to such a work are looked at again.
  private func noteParted() throws {
    let wanted = Set(
      decisions.all.filter { $0.kind == .different }.flatMap { [[$0.work, $0.other], [$0.other, $0.work]] })
    let known = Set(
      try Row.fetchAll(db, sql: "SELECT work, other FROM parted").map { row -> [String] in
        [try row.column(0), try row.column(1)]
      })
    for pair in known.subtracting(wanted) {
      try db.execute(literal: "DELETE FROM parted WHERE work = \(pair[0]) AND other = \(pair[1])")
      try reopen(pair[0])
    }
    for pair in wanted.subtracting(known) {
      try db.execute(literal: "INSERT INTO parted VALUES (\(pair[0]), \(pair[1]))")
      try reopen(pair[0])
    }
  }

  /// Notes the keys of mentions that say `identifier` of a work.
  private func reopen(_ identifier: String) throws {
    try db.execute(
      literal: """
        INSERT OR IGNORE INTO dirty_key
          SELECT key FROM claim WHERE COALESCE(identifier, description) = \(identifier) AND key IS NOT NULL
        """)
  }

  /// Points claims and documents at the works that their identifiers mean.
  private func point(_ changed: Set<String>) throws {
    for identifier in changed { try reopen(identifier) }
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS pointed (identifier TEXT PRIMARY KEY, target TEXT, reason TEXT) WITHOUT ROWID;
        DELETE FROM pointed;
        INSERT INTO pointed SELECT identifier, target, reason FROM alias WHERE identifier NOT LIKE '?/%';
        """)
    for identifier in changed where !identifier.hasPrefix("?/") {
      try db.execute(
        literal: "INSERT OR IGNORE INTO pointed VALUES (\(identifier), \(identifier), NULL)")
    }
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO work (identifier, is_complete)
          SELECT DISTINCT target, target NOT LIKE 'file:%' AND target NOT LIKE '?/%'
          FROM (SELECT target FROM alias UNION SELECT target FROM pointed);
        INSERT OR IGNORE INTO dirty_work
          SELECT w.id FROM pointed p JOIN work w ON w.identifier IN (p.identifier, p.target);

        CREATE TEMP TABLE IF NOT EXISTS moved_claim (id INTEGER PRIMARY KEY, work_id INTEGER, how TEXT);
        DELETE FROM moved_claim;
        INSERT OR IGNORE INTO moved_claim
          SELECT m.id, w.id, CASE WHEN p.reason IS NULL THEN 'stated' WHEN p.reason = 'decided' THEN 'decided'
            ELSE 'probable' END
          FROM pointed p JOIN claim m ON COALESCE(m.identifier, m.description) = p.identifier
            JOIN work w ON w.identifier = p.target
          WHERE m.identifier IS NOT NULL;
        UPDATE claim SET work_id = (SELECT work_id FROM moved_claim v WHERE v.id = claim.id)
          WHERE id IN (SELECT id FROM moved_claim);
        INSERT OR IGNORE INTO open_document
          SELECT DISTINCT document_id FROM citation c JOIN moved_claim v ON v.id = c.claim_id
          WHERE c.cited_id IS NOT v.work_id AND c.how IS NOT 'repeated';
        UPDATE citation SET (cited_id, how) = (SELECT work_id, how FROM moved_claim v WHERE v.id = citation.claim_id)
          WHERE claim_id IN (SELECT id FROM moved_claim) AND how IS NOT 'repeated';

        CREATE TEMP TABLE IF NOT EXISTS moved_document (id INTEGER PRIMARY KEY, work_id INTEGER);
        DELETE FROM moved_document;
        INSERT OR IGNORE INTO moved_document
          SELECT d.id, w.id FROM document d
            JOIN pointed p ON p.identifier = COALESCE(d.identifier, 'file:' || d.path)
            JOIN work w ON w.identifier = p.target
          WHERE d.work_id IS NOT w.id;
        UPDATE document SET work_id = (SELECT work_id FROM moved_document v WHERE v.id = document.id)
          WHERE id IN (SELECT id FROM moved_document);
        UPDATE citation SET (citing_id, citing_date) = (
          SELECT v.work_id, w.date FROM moved_document v JOIN work w ON w.id = v.work_id
          WHERE v.id = citation.document_id)
          WHERE document_id IN (SELECT id FROM moved_document) AND origin IS NULL AND how IS NOT 'repeated';
        """)
  }
}
