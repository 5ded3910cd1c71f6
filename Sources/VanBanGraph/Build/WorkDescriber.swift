internal import GRDB

/// Works out the data of works: what their documents say of themselves, else what most of those say who identify
/// them; of two values that as many say, the first in the order of their bytes. A date that says more counts before
/// one that says less.
struct WorkDescriber {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Describes the noted works that are identified or in the corpus.
  func describe() throws {
    // Made before anything is read: reading does not survive a change of the schema.
    try run(
      """
      CREATE TEMP TABLE IF NOT EXISTS new_data (id INTEGER PRIMARY KEY, in_corpus, missing, kind, number, year, date,
        issuer, body, title, number_key, title_key);
      DELETE FROM new_data;
      """)
    try describe(where: "is_complete")
    try describe(where: "NOT is_complete AND identifier LIKE 'file:%'")
  }

  private static let columns = ["kind", "number", "year", "date", "issuer", "body", "title"]
  /// Bodies by their keys: the numbers of their rows depend on which came first.
  private static let selected =
    "kind, number, year, date, issuer, (SELECT key FROM body WHERE body.id = body_id) AS body, title"

  private func describe(where condition: String) throws {
    let noted = "SELECT id FROM work WHERE id IN (SELECT id FROM dirty_work) AND \(condition)"
    let works = try Int64.fetchCursor(db, sql: noted + " ORDER BY id")
    let documents = try Row.fetchCursor(
      db,
      sql: """
        SELECT work_id AS id, \(Self.selected), number_key AS key, missing FROM document
        WHERE work_id IN (\(noted)) ORDER BY work_id, path
        """)
    let claims = try Row.fetchCursor(
      db,
      sql: """
        SELECT work_id AS id, \(Self.selected), key,
          (SELECT COUNT(*) FROM citation WHERE citation.claim_id = claim.id) AS count
        FROM claim WHERE work_id IN (\(noted)) ORDER BY work_id
        """)
    var document = try documents.next()
    var claim = try claims.next()
    var descriptions: [(Int64, Description)] = []
    while let work = try works.next() {
      var description = Description()
      while let row = document, row["id"] as Int64 == work {
        description.take(own: row)
        document = try documents.next()
      }
      while let row = claim, row["id"] as Int64 == work {
        description.take(row)
        claim = try claims.next()
      }
      descriptions.append((work, description))
      // Rows are not changed while they are read; the lists are kept short for the sake of memory.
      if descriptions.count == 1 << 14 {
        try note(descriptions)
        descriptions = []
      }
    }
    try note(descriptions)
    try run(
      """
      UPDATE work SET in_corpus = n.in_corpus, missing = n.missing, kind = n.kind, number = n.number, year = n.year,
        date = n.date, issuer = n.issuer, body_id = (SELECT id FROM body WHERE body.key = n.body), title = n.title,
        number_key = n.number_key, title_key = n.title_key
      FROM new_data n WHERE n.id = work.id;
      DELETE FROM new_data;
      """)
  }

  private func note(_ descriptions: [(Int64, Description)]) throws {
    let insert = try db.cachedStatement(
      sql: "INSERT INTO new_data VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for (work, description) in descriptions {
      let values = Self.columns.map { description.best($0) }
      let title = values.last.flatMap { String.fromDatabaseValue($0) }
      let first: [DatabaseValue] = [
        work.databaseValue, description.isInCorpus.databaseValue, description.missing,
      ]
      let keys = [description.numberKey.databaseValue, title.flatMap { WorkKey.name($0) }.databaseValue]
      try insert.execute(arguments: StatementArguments(first + values + keys))
    }
  }

  private func run(_ sql: String) throws { try db.execute(sql: sql) }

  /// What is said of one work.
  private struct Description {
    private(set) var isInCorpus = false
    private(set) var missing = DatabaseValue.null
    private(set) var numberKey: String?
    private var own = [DatabaseValue](repeating: .null, count: columns.count)
    private var claims = [[DatabaseValue: Int]](repeating: [:], count: columns.count)

    /// What a document says of itself; the first that says something counts.
    mutating func take(own row: Row) {
      isInCorpus = true
      if missing.isNull { missing = row["missing"] }
      if numberKey == nil { numberKey = row["key"] }
      for (index, _) in columns.enumerated() where own[index].isNull { own[index] = row[index + 1] }
    }

    /// What as many citations say as the row counts.
    mutating func take(_ row: Row) {
      let count: Int = row["count"]
      if numberKey == nil, let key = row["key"] as String?, key.hasPrefix("n:") { numberKey = key }
      for (index, _) in columns.enumerated() where own[index].isNull {
        let value: DatabaseValue = row[index + 1]
        if !value.isNull { claims[index][value, default: 0] += count }
      }
    }

    func best(_ column: String) -> DatabaseValue {
      guard let index = columns.firstIndex(of: column) else { return .null }
      if !own[index].isNull { return own[index] }
      let isDate = column == "date"
      func length(_ value: DatabaseValue) -> Int {
        isDate ? String.fromDatabaseValue(value)?.utf8.count ?? 0 : 0
      }
      func text(_ value: DatabaseValue) -> String { String.fromDatabaseValue(value) ?? "" }
      return claims[index].max { left, right in
        if length(left.key) != length(right.key) { return length(left.key) < length(right.key) }
        if left.value != right.value { return left.value < right.value }
        return text(right.key).utf8.lexicographicallyPrecedes(text(left.key).utf8)
      }?.key ?? .null
    }
  }
}
