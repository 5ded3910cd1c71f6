import Foundation
internal import GRDB

/// Works, and who cites them, in one SQLite file.
///
/// The file may be read by other programs while one writes; each of them sees it as some transaction left it.
public final class CitationGraph: Sendable {
  public enum Access: Sendable {
    /// Questions only: the file must be there and is not changed.
    case reading
    /// The file is made where it is not there, and brought to the current version.
    case writing
  }

  /// The file.
  public let path: String
  private let queue: DatabaseQueue

  /// Opens the graph at `path`.
  public init(_ path: String, for access: Access = .reading) throws(GraphError) {
    self.path = path
    if access == .reading, !FileManager.default.fileExists(atPath: path) {
      throw GraphError(
        .cannotOpen, "there is no such file: make it with `vanban graph build INPUT… --db FILE`.", file: path)
    }
    var configuration = Configuration()
    configuration.label = "VanBanGraph"
    configuration.busyMode = .timeout(30)
    configuration.readonly = access == .reading
    // In kilobytes. What is written at random into indexes is best kept until it is all there.
    let cache = access == .reading ? 65_536 : 262_144
    // Not mapped into memory: a page that is not there yet would bring in as much around it as the system reads
    // ahead, megabytes on some machines, where single pages from all over the file are wanted.
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA cache_size = -\(cache); PRAGMA mmap_size = 0; PRAGMA synchronous = NORMAL")
    }
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      if access == .writing { try Self.prepare(queue) }
      try queue.read { try Self.check($0, path: path) }
    } catch {
      throw GraphError(wrapping: error, file: path)
    }
  }

  /// Closes the file. The last program to close it folds its write-ahead log into it.
  public func close() throws(GraphError) {
    do { try queue.close() } catch { throw GraphError(wrapping: error, file: path) }
  }

  private static func prepare(_ queue: DatabaseQueue) throws {
    let isNew = try queue.read { db in
      try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_master") == 0
    }
    try queue.inDatabase { db in
      if !isNew, try Int.fetchOne(db, sql: "PRAGMA application_id") != GraphSchema.applicationID {
        throw GraphError(.notAGraph, "this is not a citation graph: give another file name.")
      }
      if isNew { try db.execute(sql: "PRAGMA application_id = \(GraphSchema.applicationID)") }
      try checkVersion(db)
    }
    try GraphSchema.migrator.migrate(queue)
    try queue.write { db in
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      guard version < GraphViews.version else { return }
      try GraphViews.install(in: db)
      try db.execute(sql: "PRAGMA user_version = \(GraphViews.version)")
    }
    try queue.inDatabase { try logAhead($0) }
  }

  /// Lets others read while one writes, by a write-ahead log, as soon as there is something to read. The rows that
  /// come first are written once; the log would have them twice, and be searched for each page of them.
  private static func logAhead(_ db: Database) throws {
    guard try String.fetchOne(db, sql: "PRAGMA journal_mode") != "wal",
      try Int.fetchOne(db, sql: "SELECT 1 FROM document LIMIT 1") != nil
    else { return }
    try db.execute(sql: "PRAGMA journal_mode = WAL")
  }

  private static func check(_ db: Database, path: String) throws {
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == GraphSchema.applicationID else {
      throw GraphError(.notAGraph, "this is not a citation graph: `vanban graph build` makes one.")
    }
    try checkVersion(db)
    // The views come last.
    let hasViews = try Int.fetchOne(db, sql: "PRAGMA user_version") != 0
    if try !hasViews || !GraphSchema.migrator.hasCompletedMigrations(db) {
      throw GraphError(.notAGraph, "this graph was left unfinished when it was made: run the build again.")
    }
  }

  private static func checkVersion(_ db: Database) throws {
    if try GraphSchema.migrator.hasBeenSuperseded(db) {
      throw GraphError(
        .notAGraph,
        "another version of VanBan has made this graph, with other tables: use that, or build it anew.")
    }
  }

  /// One consistent view of the graph for all questions of `body`.
  func read<Value>(_ body: (Database) throws -> Value) throws(GraphError) -> Value {
    do { return try queue.read(body) } catch { throw GraphError(wrapping: error, file: path) }
  }

  /// All of what `body` changes, or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(GraphError) -> Value {
    do {
      let value = try queue.write(body)
      try queue.inDatabase { try Self.logAhead($0) }
      return value
    } catch {
      throw GraphError(wrapping: error, file: path)
    }
  }

  /// Without a transaction around `body`, for what SQLite does not do in one.
  func withoutTransaction<Value>(_ body: (Database) throws -> Value) throws(GraphError) -> Value {
    do {
      return try queue.inDatabase(body)
    } catch {
      throw GraphError(wrapping: error, file: path)
    }
  }
}

extension GraphError {
  /// The error of ours that says what `error` says.
  init(wrapping error: any Error, file: String?) {
    switch error {
    case let error as GraphError:
      self.init(error.code, error.message, file: error.file ?? (error.code.isAboutFile ? file : nil))
    case let error as DatabaseError where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK:
      self.init(
        .notAGraph, "this graph was left unfinished when it was made: run the build again.", file: file)
    case let error as DatabaseError:
      let message = error.message ?? "SQLite error \(error.resultCode.rawValue)"
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED:
        self.init(.busy, "another program is writing to the graph: try again when it is done.", file: file)
      case .SQLITE_FULL:
        self.init(.cannotWrite, "the disk is full: make room and run the build again.", file: file)
      case .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_PERM:
        self.init(.cannotWrite, "the file cannot be read or written: \(message).", file: file)
      case .SQLITE_CANTOPEN:
        self.init(.cannotOpen, "the file cannot be opened: is its folder there and open to you?", file: file)
      case .SQLITE_NOTADB:
        self.init(.notAGraph, "this is not a citation graph: `vanban graph build` makes one.", file: file)
      case .SQLITE_CORRUPT:
        self.init(.damaged, "the graph is damaged: delete the file and build it anew.", file: file)
      case .SQLITE_ERROR, .SQLITE_AUTH, .SQLITE_MISUSE, .SQLITE_RANGE, .SQLITE_MISMATCH:
        self.init(.badQuery, message, file: nil)
      default:
        self.init(.cannotOpen, message, file: file)
      }
    default:
      self.init(.cannotOpen, "\(error)", file: file)
    }
  }
}

extension GraphError.Code {
  fileprivate var isAboutFile: Bool {
    switch self {
    case .cannotOpen, .notAGraph, .damaged, .busy, .cannotWrite: true
    case .unknownWork, .ambiguousWork, .badQuery, .badValue: false
    }
  }
}
