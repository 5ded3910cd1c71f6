internal import GRDB
internal import VanBan

/// Two works of the graph that may be one.
public struct DuplicatePair: Sendable, Hashable {
  /// What speaks for it.
  public enum Reason: String, Sendable, CaseIterable {
    /// The same number of the same kind, and titles that do not contradict each other; year or body differ or are unknown.
    case sameNumber = "same-number"
    /// The same kind and title; the numbers differ, or one has none.
    case sameTitle = "same-title"
    /// The same kind, date and body; the numbers differ in one letter or digit.
    case nearNumber = "near-number"
    /// Two files under one number whose citations differ, so that both are counted.
    case sameIdentity = "same-identity"
    /// The graph has taken the one for the other: a slip, a file twice, a decision.
    case joined
  }

  /// The work, or the identifier that was joined.
  public let identifier: String
  /// The work that it may be, or was joined to.
  public let other: String
  /// What speaks for it.
  public let reason: Reason
  /// The evidence in words: numbers, dates, titles, the kind of slip.
  public let evidence: String
  /// The citations of the first.
  public let mentions: Int
  /// The citations of the other.
  public let otherMentions: Int
}

extension DuplicatePair: GraphRow {
  /// One row a pair.
  public static let columns = ["reason", "identifier", "mentions", "other", "other_mentions", "evidence"]

  public var values: [GraphValue] {
    [
      GraphValue(reason.rawValue), GraphValue(identifier), GraphValue(mentions), GraphValue(other),
      GraphValue(otherMentions), GraphValue(evidence),
    ]
  }
}

extension CitationGraph {
  /// Pairs of works that may be one, those with most citations first, and those that were joined.
  ///
  /// Pairs that a person has parted are left out: ``WorkDecisions``. What a decision issues and the decision itself are two
  /// works with one number, and no pair.
  ///
  /// - Parameter limit: The most pairs to give; nil for all.
  /// - Complexity: O(*n* log *n*) in the number of works; works that share a number or title are compared with each other, at
  ///   most 24 of them.
  public func duplicates(limit: Int? = 50) throws(GraphError) -> [DuplicatePair] {
    try read { db in
      let found = try DuplicateFinder(db).pairs()
      return limit.map { Array(found.prefix($0)) } ?? found
    }
  }
}

private struct DuplicateFinder {
  let db: Database

  init(_ db: Database) { self.db = db }

  private struct Entry {
    let identifier: String
    let kind: String?
    let numberKey: String?
    let number: String?
    let year: Int?
    let date: String?
    let body: String?
    let title: String?
    let titleKey: String?
    let count: Int
  }

  /// Of works that share a number or title, no more are compared.
  private static let most = 24

  func pairs() throws -> [DuplicatePair] {
    let works = try Row.fetchAll(
      db,
      sql: """
        SELECT identifier, kind, number_key, number, year, date, (SELECT key FROM body b WHERE b.id = body_id) AS body,
          title, title_key, (SELECT COUNT(*) FROM citation c WHERE c.cited_id = work.id) AS count
        FROM work ORDER BY identifier
        """
    ).map { row in
      Entry(
        identifier: try row.column("identifier"), kind: try row.column("kind"),
        numberKey: try row.column("number_key"), number: try row.column("number"),
        year: try row.column("year"),
        date: try row.column("date"), body: try row.column("body"), title: try row.column("title"),
        titleKey: try row.column("title_key"), count: try row.column("count"))
    }
    let parted = Set(
      try Row.fetchAll(db, sql: "SELECT work, other FROM parted").map { row -> [String] in
        [try row.column(0), try row.column(1)]
      })
    var seen: Set<[String]> = []
    var found: [DuplicatePair] = []
    func add(_ one: Entry, _ other: Entry, _ reason: DuplicatePair.Reason) {
      // The one with fewer citations is taken for the other.
      let isFirst = (one.count, other.identifier) <= (other.count, one.identifier)
      let (less, more) = isFirst ? (one, other) : (other, one)
      let pair = [less.identifier, more.identifier]
      guard !parted.contains(pair), seen.insert(pair).inserted else { return }
      found.append(
        DuplicatePair(
          identifier: less.identifier, other: more.identifier, reason: reason,
          evidence: Self.evidence(less, more), mentions: less.count, otherMentions: more.count))
    }
    for group in Self.groups(works, by: \.numberKey) {
      Self.eachPair(group) { if Self.mayShareNumber($0, $1) { add($0, $1, .sameNumber) } }
    }
    for group in Self.groups(works, by: \.titleKey) {
      Self.eachPair(group) { if Self.mayShareTitle($0, $1) { add($0, $1, .sameTitle) } }
    }
    let dated = works.filter { $0.date?.utf8.count == 10 && $0.numberKey != nil && $0.kind != nil }
    let days = Dictionary(grouping: dated) { "\($0.kind ?? "") \($0.date ?? "") \($0.body ?? "")" }
    for group in days.keys.sorted().compactMap({ days[$0] }) where group.count > 1 {
      Self.eachPair(group) { one, other in
        // Acts of one day have numbers that follow each other: the title must be the same.
        if let left = one.titleKey, let right = other.titleKey,
          left.hasPrefix(right) || right.hasPrefix(left),
          Self.isNear(one.numberKey ?? "", other.numberKey ?? "")
        {
          add(one, other, .nearNumber)
        }
      }
    }
    found.sort {
      ($0.mentions + $0.otherMentions, $1.identifier) > ($1.mentions + $1.otherMentions, $0.identifier)
    }
    return found + (try sameIdentity()) + (try joined())
  }

  private static func groups(_ works: [Entry], by key: KeyPath<Entry, String?>) -> [[Entry]] {
    let groups = Dictionary(grouping: works.filter { $0[keyPath: key] != nil }) { $0[keyPath: key] ?? "" }
    return groups.keys.sorted().compactMap { groups[$0] }.filter { $0.count > 1 }
  }

  private static func eachPair(_ group: [Entry], _ body: (Entry, Entry) -> Void) {
    let group = group.prefix(most)
    for (index, one) in group.enumerated() {
      for other in group.dropFirst(index + 1) { body(one, other) }
    }
  }

  private static func mayShareNumber(_ one: Entry, _ other: Entry) -> Bool {
    // What a decision issues has its number.
    let isWhole = one.identifier.hasPrefix("/") && other.identifier.hasPrefix("/")
    if let left = one.kind, let right = other.kind, left != right, isWhole || !isAny(left) && !isAny(right) {
      return false
    }
    if let left = one.body, let right = other.body, left != right { return false }
    guard titlesAgree(one, other) else { return false }
    // Each year has its own numbers: another year is a slip only where a title is the same.
    if let left = one.year, let right = other.year, left != right {
      return one.titleKey != nil && one.titleKey == other.titleKey
    }
    return true
  }

  private static func mayShareTitle(_ one: Entry, _ other: Entry) -> Bool {
    guard one.kind == other.kind, one.numberKey != other.numberKey || one.numberKey == nil else {
      return false
    }
    if let left = one.body, let right = other.body, left != right { return false }
    // Laws have the title of their predecessors.
    if let left = one.date, let right = other.date { return left.hasPrefix(right) || right.hasPrefix(left) }
    if let left = one.year, let right = other.year { return left == right }
    return one.numberKey == nil || other.numberKey == nil
  }

  private static func isAny(_ kind: String) -> Bool { kind == "van-ban" || kind == "khac" }

  private static func titlesAgree(_ one: Entry, _ other: Entry) -> Bool {
    guard let left = one.title, let right = other.title else { return true }
    return TitleAgreement.holds(left, right)
  }

  /// Whether one letter or digit is another, missing, or one too many, or two have changed places.
  private static func isNear(_ left: String, _ right: String) -> Bool {
    let (one, other) = (Array(left.utf8), Array(right.utf8))
    guard left != right, abs(one.count - other.count) <= 1 else { return false }
    let head = zip(one, other).prefix { $0 == $1 }.count
    let tail = zip(one.dropFirst(head).reversed(), other.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    let (restOne, restOther) = (one.count - head - tail, other.count - head - tail)
    if restOne <= 1, restOther <= 1 { return true }
    return restOne == 2 && restOther == 2 && one[head] == other[head + 1] && one[head + 1] == other[head]
  }

  private static func evidence(_ one: Entry, _ other: Entry) -> String {
    func told(_ entry: Entry) -> String {
      [entry.number, entry.date ?? entry.year.map { String($0) }, entry.title].compactMap { $0 }.joined(
        separator: ", ")
    }
    return told(one) + " | " + told(other)
  }

  /// Files of one work that are counted apart.
  private func sameIdentity() throws -> [DuplicatePair] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT a.path AS one, b.path AS other, w.identifier,
          (SELECT COUNT(*) FROM citation c WHERE c.document_id = a.id) AS left,
          (SELECT COUNT(*) FROM citation c WHERE c.document_id = b.id) AS right
        FROM document a JOIN document b ON b.work_id = a.work_id AND b.path > a.path JOIN work w ON w.id = a.work_id
        WHERE a.source_of IS NULL AND b.source_of IS NULL ORDER BY 3, 1, 2
        """
    ).map { row in
      let work: String = try row.column("identifier")
      return DuplicatePair(
        identifier: try row.column("one"), other: try row.column("other"), reason: .sameIdentity,
        evidence: work, mentions: try row.column("left"), otherMentions: try row.column("right"))
    }
  }

  private func joined() throws -> [DuplicatePair] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT a.identifier, a.target, a.reason, (SELECT COUNT(*) FROM claim m JOIN citation c ON c.claim_id = m.id
            WHERE COALESCE(m.identifier, m.description) = a.identifier AND c.how IS NOT 'repeated') AS count,
          (SELECT COUNT(*) FROM citation c JOIN work w ON w.id = c.cited_id WHERE w.identifier = a.target) AS whole
        FROM alias a ORDER BY 1
        """
    ).map { row in
      let (count, whole): (Int, Int) = (try row.column("count"), try row.column("whole"))
      return DuplicatePair(
        identifier: try row.column("identifier"), other: try row.column("target"), reason: .joined,
        evidence: try row.column("reason"), mentions: count, otherMentions: whole - count)
    }
  }
}
