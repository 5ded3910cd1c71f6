internal import GRDB

/// Decides the data of works: what their own documents say, else what most texts that identify them say; of equally
/// frequent values the first in byte order. A fuller date wins over a shorter one.
struct WorkDescriber {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Describes the noted works that are identified or in the corpus.
  func describe() throws {
    // Made before anything is read: a change of the schema ends open statements.
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
  /// Bodies by their keys: their row numbers depend on the order in which they came.
  private static let selected =
    "kind, number, year, date, issuer, (SELECT key FROM body WHERE body.id = body_id) AS body, title"

  private func describe(where condition: String) throws {
    let noted = "SELECT id FROM work WHERE id IN (SELECT id FROM dirty_work) AND \(condition)"
    let works = try Row.fetchCursor(db, sql: noted + " ORDER BY id")
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
          (SELECT COUNT(*) FROM citation WHERE citation.claim_id = claim.id)
            - (SELECT COUNT(*) FROM citation WHERE citation.claim_id = claim.id AND how = 'repeated') AS count
        FROM claim WHERE work_id IN (\(noted)) ORDER BY work_id
        """)
    var document = try documents.next()
    var claim = try claims.next()
    var descriptions: [(Int64, Description)] = []
    while let work: Int64 = try works.next().map({ try $0.column(0) }) {
      var description = Description()
      while let row = document, try row.column("id") == work {
        try description.take(own: row)
        document = try documents.next()
      }
      while let row = claim, try row.column("id") == work {
        try description.take(row)
        claim = try claims.next()
      }
      descriptions.append((work, description))
      // Rows must not change while they are read; short lists save memory.
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
      // A slip that was joined has another key than the number that the work is shown with.
      let number = Self.columns.firstIndex(of: "number").flatMap { String.fromDatabaseValue(values[$0]) }
        .flatMap { WorkKey.number($0) }
      let keys = [
        (number ?? description.numberKey).databaseValue, title.flatMap { WorkKey.name($0) }.databaseValue,
      ]
      try insert.execute(arguments: StatementArguments(first + values + keys))
    }
  }

  private func run(_ sql: String) throws { try db.execute(sql: sql) }

  /// What texts say of one work.
  private struct Description {
    private(set) var isInCorpus = false
    private(set) var missing = DatabaseValue.null
    private(set) var numberKey: String?
    private var own = [DatabaseValue](repeating: .null, count: columns.count)
    /// By bytes: to Swift, composed and decomposed strings are equal.
    private var claims = [[[UInt8]: (value: DatabaseValue, count: Int)]](repeating: [:], count: columns.count)

    /// Takes what a document says of itself; the first value counts.
    mutating func take(own row: Row) throws {
      isInCorpus = true
      if missing.isNull { missing = row["missing"] }
      if numberKey == nil { numberKey = try row.column("key") }
      for (index, _) in columns.enumerated() where own[index].isNull { own[index] = row[index + 1] }
    }

    /// What as many citations say as the row counts.
    mutating func take(_ row: Row) throws {
      let count: Int = try row.column("count")
      if numberKey == nil, let key: String = try row.column("key"), key.hasPrefix("n:") { numberKey = key }
      for (index, _) in columns.enumerated() where own[index].isNull {
        let value: DatabaseValue = row[index + 1]
        if !value.isNull { claims[index][Self.bytes(value), default: (value, 0)].count += count }
      }
    }

    func best(_ column: String) -> DatabaseValue {
      guard let index = columns.firstIndex(of: column) else { return .null }
      if !own[index].isNull { return own[index] }
      let isDate = column == "date"
      func length(_ bytes: [UInt8]) -> Int { isDate ? bytes.count : 0 }
      return claims[index].max { left, right in
        if length(left.key) != length(right.key) { return length(left.key) < length(right.key) }
        if left.value.count != right.value.count { return left.value.count < right.value.count }
        return right.key.lexicographicallyPrecedes(left.key)
      }?.value.value ?? .null
    }

    private static func bytes(_ value: DatabaseValue) -> [UInt8] {
      Array((String.fromDatabaseValue(value) ?? value.description).utf8)
    }
  }
}
