internal import GRDB
internal import VanBan

/// Works out states from the tables `force`, `change` and `citation`.
struct StatusReader {
  let db: Database
  /// The date; nil for all that the graph knows.
  let date: String?
  /// Whether only the first change of each kind is read: enough for the state, while a law may have ten thousand.
  var readsFirstOnly = false

  func status(of work: Work, provision: ProvisionKey? = nil) throws -> WorkStatus {
    let all = try changes(of: work)
    let own = all.filter { $0.standing == .own && !$0.isDoubted }
    let speaking = Set(own.map(\.citing))
    let said =
      all.filter { $0.standing == .own && $0.isDoubted }
      + (try hearsay(of: work)).filter { !speaking.contains($0.citing) }
    let touching = own.filter { change in
      guard let provision, let target = change.target else { return true }
      // Which chapter an article stands in is not known here.
      return target.contains(provision) || provision.contains(target)
        || target.isDivision && !provision.isDivision
    }
    let known = WorkIdentifier(work.identifier).flatMap { KnownLawForce($0) }
    let force = try OwnForce(of: work, provision: provision, known: known, on: date, in: db)
    var changes = touching
    if let known, let end = Self.end(of: work, known, own), !changes.contains(where: { $0.endsAll }) {
      changes.append(end)
    }
    let judge = StatusJudge(
      work: work, provision: provision, date: date, force: force, changes: changes, said: said)
    return judge.status
  }

  /// That another law has taken the place of a law, by the table of laws; nil where the law says itself what it does to
  /// this one.
  private static func end(
    of work: Work, _ known: KnownLawForce, _ own: [WorkStatus.Change]
  ) -> WorkStatus.Change? {
    guard let end = known.end else { return nil }
    let label = known.successor ?? "Hiến pháp \(end.year)"
    let speaks = own.contains { change in
      known.successor.map { WorkKey.number(change.citingLabel) == WorkKey.number($0) } ?? false
        && (change.operation == "repeal" || change.operation == "replace")
    }
    if speaks { return nil }
    return WorkStatus.Change(
      operation: "replace", scope: .act, target: nil, except: nil, from: ForceDate(end.description),
      standing: .own,
      citing: label, citingLabel: label, citingDate: nil, provision: nil, file: OwnForce.table, line: 0,
      isDoubted: false)
  }

  // MARK: Rows

  /// What acts do to the work in their own words, in the order of the days.
  private func changes(of work: Work) throws -> [WorkStatus.Change] {
    let grouping =
      readsFirstOnly
      ? "GROUP BY h.scope, h.operation, h.from_date IS NULL, s.is_complete, doubt" : ""
    let first = readsFirstOnly ? ", MIN(COALESCE(h.from_date, '') || s.identifier)" : ""
    let statement = try db.cachedStatement(
      sql: """
        SELECT h.operation, h.scope, h.target, h.except_words, h.from_date, h.from_refusal, h.provision, h.line,
          d.path, s.identifier, COALESCE(s.number, s.title, s.identifier) AS label, s.date AS citing_date,
          NOT s.is_complete OR (m.date IS NOT NULL AND m.year IS NOT NULL AND CAST(SUBSTR(m.date, 1, 4) AS INTEGER) <> m.year)
            OR (s.date IS NOT NULL AND w.date IS NOT NULL AND s.date < SUBSTR(w.date, 1, LENGTH(s.date))) AS doubt\(first)
        FROM change h JOIN document d ON d.id = h.document_id JOIN work s ON s.id = d.work_id
          JOIN work w ON w.id = h.cited_id
          JOIN citation c ON c.document_id = h.document_id AND c.ordinal = h.citation
          JOIN claim m ON m.id = c.claim_id
        WHERE h.cited_id = ? AND d.work_id <> h.cited_id \(grouping)
        ORDER BY COALESCE(h.from_date, '9999'), s.identifier, h.id
        """)
    var seen: Set<WorkStatus.Change> = []
    return try Row.fetchAll(statement, arguments: [work.id]).compactMap { row in
      guard let scope = ChangeFacts.Scope(rawValue: try row.column("scope")) else {
        throw GraphError.damaged("the column scope holds another word")
      }
      let doubt: Bool = try row.column("doubt")
      let target: String? = try row.column("target")
      let provision: String? = try row.column("provision")
      let change = WorkStatus.Change(
        operation: try row.column("operation"), scope: scope,
        target: target.map { ProvisionKey(stored: $0) }, except: try row.column("except_words"),
        from: ForceDate(try row.column("from_date"), refusal: try row.column("from_refusal")), standing: .own,
        citing: try row.column("identifier"), citingLabel: try row.column("label"),
        citingDate: try row.column("citing_date"), provision: provision.map { ProvisionKey(stored: $0) },
        file: try row.column("path"), line: try row.column("line"), isDoubted: doubt)
      // The same act in two files.
      return seen.insert(change.withoutPlace).inserted ? change : nil
    }
  }

  /// What titles and other documents say that acts have done to the work, an act and relation once.
  private func hearsay(of work: Work) throws -> [WorkStatus.Change] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT c.relation, c.standing, c.pinpoint, c.citing_date, s.identifier,
          COALESCE(s.number, s.title, s.identifier) AS label, d.path, c.line, MIN(c.id)
        FROM citation c JOIN work s ON s.id = c.citing_id JOIN document d ON d.id = c.document_id
        WHERE c.cited_id = ? AND c.citing_id <> c.cited_id AND c.standing IN ('quoted', 'reported')
          AND c.relation IN \(GraphSchema.changing)
        GROUP BY c.relation, c.standing, c.pinpoint IS NULL, s.id
        ORDER BY COALESCE(c.citing_date, '9999'), s.identifier, c.relation, c.standing
        """)
    return try Row.fetchAll(statement, arguments: [work.id]).map { row in
      let pinpoint: String? = try row.column("pinpoint")
      let relation: String = try row.column("relation")
      let isWhole = pinpoint == nil && ["replaces", "repeals", "suspends"].contains(relation)
      guard let standing = CitationFacts.Standing(rawValue: try row.column("standing")) else {
        throw GraphError.damaged("the column standing holds another word")
      }
      let date: String? = try row.column("citing_date")
      return WorkStatus.Change(
        operation: relation, scope: isWhole ? .act : .part, target: nil, except: nil, from: ForceDate(date),
        standing: standing, citing: try row.column("identifier"), citingLabel: try row.column("label"),
        citingDate: date, provision: nil, file: try row.column("path"), line: try row.column("line"),
        isDoubted: false)
    }
  }
}

extension WorkStatus.Change {
  fileprivate var endsAll: Bool { scope == .act && (operation == "repeal" || operation == "replace") }

  /// The same without where it stands.
  fileprivate var withoutPlace: Self {
    Self(
      operation: operation, scope: scope, target: target, except: except, from: from, standing: standing,
      citing: citing, citingLabel: citingLabel, citingDate: citingDate, provision: provision, file: "",
      line: 0,
      isDoubted: isDoubted)
  }
}

/// What a work says of its own force, in all of its documents.
struct OwnForce {
  private(set) var hasDocument = false
  /// Whether the text has the provision; nil where that cannot be told.
  private(set) var hasProvision: Bool?
  private(set) var from: ForceDate?
  private(set) var end: ForceDate?
  /// `file:line`
  private(set) var source: String?
  /// Whether documents of the work give different days.
  private(set) var isContradictory = false

  /// The name of the table of laws where a file would stand.
  static let table = "(table of laws)"

  /// - Parameter known: The force of the law by the table of laws, for what its documents do not say. Beyond the day up to
  /// which the table is kept nothing follows from it.
  init(
    of work: Work, provision: ProvisionKey?, known: KnownLawForce?, on date: String?, in db: Database
  ) throws {
    try read(work, provision, in: db)
    // What it says of single provisions is not known.
    guard let known, provision == nil, from?.date == nil, !isContradictory else { return }
    let isKept = date.map { Happened(KnownLawForce.lastKnown?.description, by: $0) == .no } ?? false
    let hasEnded = Happened(known.end?.description, by: date) == .yes && known.end != nil
    guard isKept || hasEnded || Happened(known.from.description, by: date) == .no else { return }
    from = ForceDate(known.from.description)
    hasDocument = true
    source = Self.table
  }

  private mutating func read(_ work: Work, _ provision: ProvisionKey?, in db: Database) throws {
    let documents = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, path, CASE WHEN ? THEN provisions END AS provisions FROM document
          WHERE work_id = ? AND NOT is_draft ORDER BY path
          """), arguments: [provision != nil, work.id])
    for document in documents {
      hasDocument = true
      let path: String = try document.column("path")
      if let provision, let list = try document.column("provisions") as String? {
        let has = ProvisionList.keys(list).contains { provision.contains($0) }
        hasProvision = hasProvision == true || has
      }
      try take(rows(of: try document.column("id"), in: db), for: provision, path: path)
    }
  }

  private func rows(of document: Int64, in db: Database) throws -> [Row] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT provision, words, from_date, from_refusal, end_date, end_refusal, line FROM force
          WHERE document_id = ? ORDER BY id
          """), arguments: [document])
  }

  /// The rows of one document, that of the act first: a row of a provision around ours has its own days.
  private mutating func take(_ rows: [Row], for provision: ProvisionKey?, path: String) throws {
    var found: (from: ForceDate?, end: ForceDate?, line: Int)?
    for row in rows {
      let key: String? = try row.column("provision")
      let words: String? = try row.column("words")
      let isOfAct = key == nil && words == nil
      let isOfOurs =
        key.map { key in provision.map { ProvisionKey(stored: key).contains($0) } ?? false } ?? false
      guard isOfAct || isOfOurs else { continue }
      let from = try Self.date(row, "from")
      let end = try Self.date(row, "end")
      found = (from ?? found?.from, end ?? found?.end, try row.column("line"))
    }
    guard let found else { return }
    if from == nil, end == nil {
      (from, end) = (found.from, found.end)
      source = "\(path):\(found.line)"
    } else if found.from?.refusal == nil, from?.refusal == nil, found.from != from, found.from != nil,
      from != nil
    {
      isContradictory = true
    } else if from?.refusal != nil, found.from?.refusal == nil, found.from != nil {
      (from, end) = (found.from, found.end)
      source = "\(path):\(found.line)"
    }
  }

  private static func date(_ row: Row, _ side: String) throws -> ForceDate? {
    let date: String? = try row.column(side + "_date")
    let refusal: String? = try row.column(side + "_refusal")
    return date == nil && refusal == nil ? nil : ForceDate(date, refusal: refusal)
  }
}
