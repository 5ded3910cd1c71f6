internal import GRDBSQLite

/// A connection for untrusted SQL: it can only read the graph, within limits.
///
/// It calls SQLite directly: GRDB keeps the one authorizer of its connections, has no limits, and cuts texts at a NUL.
final class SQLConnection {
  private let handle: OpaquePointer
  private let path: String

  /// - Parameters:
  ///   - location: What SQLite opens.
  ///   - path: The file as errors name it.
  init(_ location: String, path: String) throws(GraphError) {
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(location, &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let handle else {
      sqlite3_close_v2(handle)
      throw GraphError(
        .cannotOpen, "the file cannot be opened: \(String(cString: sqlite3_errstr(code))).", file: path)
    }
    self.handle = handle
    self.path = path
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, 30_000)
    // Temporary data stays in memory, where it is counted; functions named in the file are not trusted.
    let settings =
      "PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0; PRAGMA cache_size = -16384; "
      + "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; SELECT COUNT(*) FROM sqlite_master"
    guard sqlite3_exec(handle, settings, nil, nil, nil) == SQLITE_OK else { throw error() }
    sqlite3_set_authorizer(
      handle, { _, action, first, second, _, _ in SQLConnection.permission(action, first, second) }, nil)
  }

  deinit { sqlite3_close_v2(handle) }

  // MARK: Permissions

  /// Functions that reach out of the graph. SQLite's shell has more, which are not linked here.
  private static let forbidden: Set = ["load_extension", "fts3_tokenizer"]
  /// Pragmas that describe tables; full-text search itself uses the last.
  private static let pragmas: Set = [
    "table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo", "foreign_key_list",
    "function_list", "compile_options", "data_version",
  ]

  private static func permission(
    _ action: Int32, _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?
  ) -> Int32 {
    func name(_ text: UnsafePointer<CChar>?) -> String { text.map { String(cString: $0).lowercased() } ?? "" }
    let isAllowed =
      switch action {
      case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: true
      case SQLITE_FUNCTION: !forbidden.contains(name(second))
      // SQLite asks for this for virtual tables such as full-text search. `sqlite3_stmt_readonly` catches an UPDATE.
      case SQLITE_UPDATE: name(first) == "sqlite_master"
      case SQLITE_PRAGMA: pragmas.contains(name(first))
      default: false
      }
    return isAllowed ? SQLITE_OK : SQLITE_DENY
  }

  // MARK: Questions

  /// The answer to one statement.
  func answer(_ sql: String, within limits: SQLLimits) throws(GraphError) -> SQLAnswer {
    let watch = Watch(limits, handle)
    // Every 50 steps of SQLite's machine: often enough for long steps, seldom enough to cost little.
    sqlite3_progress_handler(
      handle, 50,
      { watch in watch.map { Unmanaged<Watch>.fromOpaque($0).takeUnretainedValue().isOver() ? 1 : 0 } ?? 0 },
      Unmanaged.passUnretained(watch).toOpaque())
    // The largest value of one step: twice the limit, so that a growing text reaches the memory limit first.
    // GROUP_CONCAT drops a text that is too long and reports it only at the end.
    let length = min(limits.memory ?? .max, 500_000_000) * 2
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, Int32(max(length, 1 << 16)))
    defer {
      sqlite3_progress_handler(handle, 0, nil, nil)
      sqlite3_db_release_memory(handle)
    }
    return try run(sql, watch)
  }

  private func run(_ sql: String, _ watch: Watch) throws(GraphError) -> SQLAnswer {
    let statement: SQLStatement
    do {
      statement = try prepare(sql)
    } catch let error where error.code == .overLimit {
      return watch.answer(GraphTable(columns: [], rows: []), watch.reached ?? .memory)
    }
    var table = GraphTable(columns: statement.columns, rows: [])
    var bytes = 0
    while true {
      let code = sqlite3_step(statement.handle)
      switch code & 0xFF {
      case SQLITE_DONE: return watch.answer(table, nil)
      case SQLITE_ROW: break
      case SQLITE_INTERRUPT: return watch.answer(table, watch.reached ?? .time)
      // A single text can exhaust the memory.
      case SQLITE_NOMEM, SQLITE_TOOBIG: return watch.answer(table, .memory)
      default: throw error()
      }
      if let most = watch.limits.rows, table.rows.count >= most { return watch.answer(table, .rows) }
      bytes += statement.size
      if let most = watch.limits.memory, bytes > most { return watch.answer(table, .memory) }
      guard let row = statement.row() else { return watch.answer(table, .memory) }
      table.rows.append(row)
    }
  }

  /// The one statement of `sql`, if it is a question.
  private func prepare(_ sql: String) throws(GraphError) -> SQLStatement {
    let bytes = Array(sql.utf8)
    guard !bytes.contains(0) else { throw GraphError(.badQuery, "the SQL has a NUL character.") }
    var found: OpaquePointer?
    var place = 0
    while place < bytes.count {
      var statement: OpaquePointer?
      var length = 0
      let code = bytes[place...].withUnsafeBytes { rest in
        let start = rest.baseAddress?.assumingMemoryBound(to: CChar.self)
        var tail: UnsafePointer<CChar>?
        let code = sqlite3_prepare_v2(handle, start, Int32(clamping: rest.count), &statement, &tail)
        if let start, let tail { length = tail - start }
        return code
      }
      guard code == SQLITE_OK else {
        let error = error()
        sqlite3_finalize(found)
        throw error
      }
      place += max(length, 1)
      guard let statement else { continue }
      guard found == nil else {
        sqlite3_finalize(found)
        sqlite3_finalize(statement)
        throw GraphError(.badQuery, "one statement at a time: there is another after the first.")
      }
      found = statement
    }
    guard let found else {
      throw GraphError(.badQuery, "there is no SQL statement: write \"SELECT … FROM works\".")
    }
    let statement = SQLStatement(handle: found)
    guard sqlite3_stmt_readonly(found) != 0, !statement.columns.isEmpty else {
      throw GraphError(.badQuery, "only questions are answered: write a SELECT.")
    }
    return statement
  }

  /// SQLite's error for the last call.
  private func error() -> GraphError {
    let message = String(cString: sqlite3_errmsg(handle))
    switch sqlite3_errcode(handle) & 0xFF {
    case SQLITE_AUTH:
      return GraphError(.badQuery, "only questions are answered: write a SELECT (\(message)).")
    case SQLITE_NOMEM, SQLITE_TOOBIG, SQLITE_INTERRUPT: return GraphError(.overLimit, message)
    case SQLITE_CORRUPT, SQLITE_NOTADB:
      return GraphError(.damaged, GraphError.damaged(message).message, file: path)
    case SQLITE_BUSY, SQLITE_LOCKED:
      return GraphError(
        .busy, "another program is writing to the graph: try again when it is done.", file: path)
    case SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_PERM, SQLITE_READONLY:
      return GraphError(.cannotOpen, "the file cannot be read: \(message).", file: path)
    default: return GraphError(.badQuery, message)
    }
  }
}

/// A statement to run once.
private struct SQLStatement: ~Copyable {
  let handle: OpaquePointer
  let columns: [String]

  init(handle: OpaquePointer) {
    self.handle = handle
    columns = (0..<sqlite3_column_count(handle)).map { index in
      sqlite3_column_name(handle, index).map { String(cString: $0) } ?? ""
    }
  }

  deinit { sqlite3_finalize(handle) }

  /// The size of the current row in bytes: 24 for a cell besides its text, two digits for each byte.
  var size: Int {
    (0..<Int32(columns.count)).reduce(columns.count * 24) { sum, index in
      switch sqlite3_column_type(handle, index) {
      case SQLITE_TEXT: sum + Int(sqlite3_column_bytes(handle, index))
      case SQLITE_BLOB: sum + 2 * Int(sqlite3_column_bytes(handle, index))
      default: sum
      }
    }
  }

  /// The cells of the current row; nil if there is no memory for a text.
  borrowing func row() -> [GraphValue]? {
    var row: [GraphValue] = []
    row.reserveCapacity(columns.count)
    for index in 0..<Int32(columns.count) {
      switch sqlite3_column_type(handle, index) {
      case SQLITE_NULL: row.append(.null)
      case SQLITE_INTEGER: row.append(.integer(Int(sqlite3_column_int64(handle, index))))
      case SQLITE_FLOAT: row.append(.real(sqlite3_column_double(handle, index)))
      case SQLITE_TEXT:
        guard let start = sqlite3_column_text(handle, index) else { return nil }
        let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, index)))
        row.append(.text(String(decoding: bytes, as: UTF8.self)))
      default:
        let start = sqlite3_column_blob(handle, index)
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, index)))
        row.append(.text(Self.digits(bytes)))
      }
    }
    return row
  }

  /// `00ff`
  private static func digits(_ bytes: UnsafeRawBufferPointer) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: bytes.count * 2) { text in
      for (index, byte) in bytes.enumerated() {
        text[2 * index] = digits[Int(byte >> 4)]
        text[2 * index + 1] = digits[Int(byte & 15)]
      }
      return bytes.count * 2
    }
  }
}

/// Checks whether a question has reached a limit.
private final class Watch {
  let limits: SQLLimits
  /// The limit that stopped it between two steps.
  private(set) var reached: SQLLimits.Limit?
  private let handle: OpaquePointer
  private let end: ContinuousClock.Instant?
  /// The least that SQLite has held since the question began.
  private var least: Int64

  init(_ limits: SQLLimits, _ handle: OpaquePointer) {
    self.limits = limits
    self.handle = handle
    // A century is as good as for ever.
    end = limits.seconds.map { ContinuousClock.now.advanced(by: .seconds(min(max($0, 0), 4e9))) }
    least = sqlite3_memory_used()
  }

  /// Whether to stop now.
  func isOver() -> Bool {
    if let end, ContinuousClock.now >= end {
      reached = .time
    } else if let memory = limits.memory, isOver(memory) {
      reached = .memory
    }
    return reached != nil
  }

  /// SQLite counts for the whole process: memory that others release must not hide what this question takes.
  private func isOver(_ memory: Int) -> Bool {
    let now = sqlite3_memory_used()
    least = min(least, now)
    guard now - least > Int64(memory) else { return false }
    // The page cache has a limit of its own.
    var (pages, highest): (Int32, Int32) = (0, 0)
    sqlite3_db_status(handle, SQLITE_DBSTATUS_CACHE_USED, &pages, &highest, 0)
    return now - least - Int64(pages) > Int64(memory)
  }

  func answer(_ table: GraphTable, _ limit: SQLLimits.Limit?) -> SQLAnswer {
    SQLAnswer(
      table: table, limit: limit, message: limit.map { limits.message($0, count: table.rows.count) })
  }
}
