import Foundation
internal import GRDB
import Synchronization

/// A graph of works and their citations in one SQLite file.
///
/// Other programs may read the file while one writes; each sees it as some transaction left it.
public final class CitationGraph: Sendable {
  /// What the file is opened for.
  public enum Access: Sendable {
    /// Questions only: the file must exist and is not changed.
    case reading
    /// The file is created if missing, and migrated to the current version.
    case writing
  }

  /// The file.
  public let path: String
  private let queue: DatabaseQueue
  private let file: GraphFile
  /// The connection for questions in SQL, once there has been one.
  private let questions = Mutex<SQLConnection?>(nil)

  /// Opens the graph at `path`.
  ///
  /// A graph in a folder without write permission is read without locks; if its write-ahead log was left there, from a
  /// copy.
  ///
  /// - Throws: ``GraphError`` where the file cannot be opened, is not a graph, or is damaged.
  public init(_ path: String, for access: Access = .reading) throws(GraphError) {
    self.path = path
    if access == .reading, !FileManager.default.fileExists(atPath: path) {
      throw GraphError(
        .cannotOpen, "there is no such file: make it with `vanban graph build INPUT… --db FILE`.", file: path)
    }
    let file = try GraphFile(path)
    do {
      queue = try Self.open(file.location, for: access, path: path)
      self.file = file
    } catch {
      self.file = try Self.elsewhere(path, for: access, after: error)
      do {
        queue = try Self.open(self.file.location, for: .reading, path: path)
      } catch {
        throw GraphError(wrapping: error, file: path)
      }
    }
    if self.file.isCopy {
      // Both connections are open; removed now, nothing is left if the program is killed.
      try ask { _ in }
      self.file.removeCopy()
    }
  }

  /// Where to read a file that does not open as it is: without locks, else from a copy.
  private static func elsewhere(
    _ path: String, for access: Access, after error: any Error
  ) throws(GraphError) -> GraphFile {
    guard access == .reading, let failure = error as? DatabaseError, failure.isAboutFilesBeside,
      // An unreadable file cannot be copied either.
      FileManager.default.isReadableFile(atPath: path)
    else { throw GraphError(wrapping: error, file: path) }
    if let file = GraphFile(unlocked: path), (try? open(file.location, for: .reading, path: path)) != nil {
      return file
    }
    return try GraphFile(copying: path)
  }

  private static func open(_ location: String, for access: Access, path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.label = "VanBanGraph"
    configuration.busyMode = .timeout(30)
    configuration.readonly = access == .reading
    // In kilobytes. Random writes to indexes are best collected.
    let cache = access == .reading ? 65_536 : 262_144
    // Not mapped into memory: each single page would bring in all that the system reads ahead, megabytes on some
    // machines.
    configuration.prepareDatabase { db in
      try db.execute(
        sql: "PRAGMA cache_size = -\(cache); PRAGMA mmap_size = 0; PRAGMA synchronous = NORMAL; "
          + "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
      db.add(function: TitleFunction.function)
      db.add(function: TitleFunction.year)
    }
    let queue = try DatabaseQueue(path: location, configuration: configuration)
    if access == .writing { try prepare(queue) }
    try queue.read { try check($0) }
    return queue
  }

  /// Closes the file. The last program to close it folds its write-ahead log into it.
  public func close() throws(GraphError) {
    questions.withLock { $0 = nil }
    do { try queue.close() } catch { throw GraphError(wrapping: error, file: path) }
  }

  private static func prepare(_ queue: DatabaseQueue) throws {
    let isNew = try queue.read { try names(in: $0).isEmpty }
    try queue.inDatabase { db in
      if !isNew, try db.value("PRAGMA application_id") != GraphSchema.applicationID {
        throw GraphError(.notAGraph, "this is not a citation graph: give another file name.")
      }
      if isNew { try db.execute(sql: "PRAGMA application_id = \(GraphSchema.applicationID)") }
      try checkVersion(db)
      try checkTables(db)
    }
    try GraphSchema.migrator.migrate(queue)
    try queue.write { db in
      let version: Int = try db.value("PRAGMA user_version") ?? 0
      let isWhole = try GraphViews.names.isSubset(of: names(in: db))
      guard version < GraphViews.version || !isWhole else { return }
      try GraphViews.install(in: db)
      try db.execute(sql: "PRAGMA user_version = \(GraphViews.version)")
    }
    try queue.inDatabase { try logAhead($0) }
  }

  /// The tables and views of the file.
  private static func names(in db: Database) throws -> Set<String> {
    Set(try db.values("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')") as [String])
  }

  /// Turns on the write-ahead log, which lets others read while one writes, once there is something to read. Without it
  /// the first rows are written once; the log would hold them twice and be searched for each of their pages.
  private static func logAhead(_ db: Database) throws {
    let mode: String? = try db.value("PRAGMA journal_mode")
    let first: Int? = try db.value("SELECT 1 FROM document LIMIT 1")
    guard mode != "wal", first != nil else { return }
    try db.execute(sql: "PRAGMA journal_mode = WAL")
  }

  private static func check(_ db: Database) throws {
    guard try db.value("PRAGMA application_id") == GraphSchema.applicationID else {
      throw GraphError(.notAGraph, "this is not a citation graph: `vanban graph build` makes one.")
    }
    try checkVersion(db)
    try checkTables(db)
    // The views come last.
    let version: Int = try db.value("PRAGMA user_version") ?? 0
    if try version == 0 || !GraphSchema.migrator.hasCompletedMigrations(db) {
      throw GraphError(.notAGraph, "this graph was left unfinished when it was made: run the build again.")
    }
    if let lost = GraphViews.names.subtracting(try names(in: db)).min() {
      throw GraphError(.damaged, "the view \(lost) of this graph is gone: run the build again.")
    }
  }

  private static func checkVersion(_ db: Database) throws {
    let version: Int = try db.value("PRAGMA user_version") ?? 0
    if try version > GraphViews.version || GraphSchema.migrator.hasBeenSuperseded(db) {
      throw GraphError(
        .notAGraph,
        "another version of VanBan made this graph, with other tables: use that version, or build it anew.")
    }
  }

  /// All tables are made in one transaction, after the list of migrations: some without the others mean damage.
  private static func checkTables(_ db: Database) throws {
    let there = try names(in: db).intersection(GraphSchema.names)
    guard !there.isEmpty, there != ["grdb_migrations"] else { return }
    if let lost = GraphSchema.names.subtracting(there).min() {
      throw GraphError.damaged("the table \(lost) is gone")
    }
  }

  /// One consistent view of the graph for all questions of `body`.
  func read<Value>(_ body: (Database) throws -> Value) throws(GraphError) -> Value {
    do {
      let value = try queue.read(body)
      try checkUnchanged()
      return value
    } catch {
      throw GraphError(wrapping: error, file: path)
    }
  }

  /// Runs `body` on a connection that only reads.
  func ask<Value: Sendable>(
    _ body: (SQLConnection) throws(GraphError) -> Value
  ) throws(GraphError) -> Value {
    let value = try questions.withLock { kept throws(GraphError) -> Value in
      if let kept { return try body(kept) }
      let connection = try SQLConnection(file.location, path: path)
      kept = connection
      return try body(connection)
    }
    try checkUnchanged()
    return value
  }

  private func checkUnchanged() throws(GraphError) {
    guard file.wasChanged else { return }
    throw GraphError(
      .busy, "the graph was written to while it was read without a lock: ask again.", file: path)
  }

  /// Commits all changes of `body`, or none.
  func write<Value>(_ body: (Database) throws -> Value) throws(GraphError) -> Value {
    do {
      let value = try queue.write(body)
      try queue.inDatabase { try Self.logAhead($0) }
      return value
    } catch {
      throw GraphError(wrapping: error, file: path)
    }
  }

  /// Runs `body` outside a transaction, for what SQLite does not do in one.
  func withoutTransaction<Value>(_ body: (Database) throws -> Value) throws(GraphError) -> Value {
    do {
      return try queue.inDatabase(body)
    } catch {
      throw GraphError(wrapping: error, file: path)
    }
  }
}

extension GraphError {
  /// `error` as a graph error.
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
        self.init(
          .cannotOpen, "the file cannot be opened: does its folder exist, and may you use it?", file: file)
      case .SQLITE_NOTADB:
        self.init(.notAGraph, "this is not a citation graph: `vanban graph build` makes one.", file: file)
      case .SQLITE_CORRUPT:
        self.init(.damaged, "the graph is damaged: delete the file and build it anew.", file: file)
      case .SQLITE_ERROR, .SQLITE_RANGE, .SQLITE_MISMATCH, .SQLITE_CONSTRAINT:
        // Our own statements are right for an undamaged graph.
        self.init(.damaged, GraphError.damaged(message).message, file: file)
      case .SQLITE_NOMEM:
        self.init(.cannotOpen, "there is not enough memory.", file: file)
      default:
        self.init(.cannotOpen, message, file: file)
      }
    case let error as RowDecodingError:
      self.init(.damaged, GraphError.damaged("\(error)").message, file: file)
    default:
      self.init(.cannotOpen, "\(error)", file: file)
    }
  }
}

extension GraphError.Code {
  fileprivate var isAboutFile: Bool {
    switch self {
    case .cannotOpen, .notAGraph, .damaged, .busy, .cannotWrite: true
    case .unknownWork, .ambiguousWork, .badQuery, .badValue, .overLimit: false
    }
  }
}

extension DatabaseError {
  /// Whether the cause may be a folder in which SQLite cannot create or use the files of a write-ahead log.
  fileprivate var isAboutFilesBeside: Bool {
    switch extendedResultCode {
    case .SQLITE_READONLY_ROLLBACK: false
    default: [.SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_IOERR, .SQLITE_PERM].contains(resultCode)
    }
  }
}
