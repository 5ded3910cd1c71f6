import Foundation

/// How to reach a graph's file for reading.
///
/// SQLite makes two files beside one with a write-ahead log, so a graph on a read-only medium, or in a folder of somebody
/// else, does not open as it is.
final class GraphFile: Sendable {
  /// What SQLite opens: the path, or a URI with options.
  let location: String
  /// Our copy of the files, which is removed with this value.
  private let folder: String?
  /// The state of a file that is read without a lock and must not change.
  private let unlocked: State?
  private let path: String

  /// What changes on each write to a file.
  struct State: Equatable {
    let file: UInt64
    let size: Int64
    let seconds: Int
    let nanoseconds: Int

    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      file = UInt64(status.st_ino)
      size = Int64(status.st_size)
      #if canImport(Darwin)
        (seconds, nanoseconds) = (status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec)
      #else
        (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
      #endif
    }
  }

  /// The file as it is, with locks.
  init(_ path: String) throws(GraphError) {
    var status = stat()
    // Opening a pipe would block.
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw GraphError(
        .notAGraph, "this is not a regular file: `vanban graph build` makes a graph.", file: path)
    }
    self.path = path
    // Else SQLite would take it for a URI.
    location = path.hasPrefix("file:") ? "./" + path : path
    folder = nil
    unlocked = nil
  }

  /// The file without locks and without files beside it; nil where a write-ahead log holds part of the graph.
  init?(unlocked path: String) {
    guard let state = State(path), Self.log(of: path) == nil else { return nil }
    self.path = path
    unlocked = state
    folder = nil
    var allowed = CharacterSet.alphanumerics
    allowed.insert(charactersIn: "/-_.~")
    let absolute = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    guard let address = absolute.addingPercentEncoding(withAllowedCharacters: allowed) else { return nil }
    location = "file:" + address + "?mode=ro&immutable=1"
  }

  /// A copy of the file and its write-ahead log in a folder of our own. It costs the time and space of a copy.
  init(copying path: String) throws(GraphError) {
    self.path = path
    unlocked = nil
    let folder = Self.temporaryFolder + "/vanban-graph-" + UUID().uuidString
    self.folder = folder
    location = folder + "/graph.db"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      for _ in 0..<5 where try Self.copy(path, to: location) { return }
    } catch {
      try? FileManager.default.removeItem(atPath: folder)
      throw GraphError(
        .cannotOpen,
        "the graph can only be read from a copy, which cannot be made in \(Self.temporaryFolder): "
          + "\(error.localizedDescription) Set TMPDIR to a folder with room for it.", file: path)
    }
    try? FileManager.default.removeItem(atPath: folder)
    throw GraphError(.busy, "another program is writing to the graph: try again when it is done.", file: path)
  }

  deinit { removeCopy() }

  var isCopy: Bool { folder != nil }

  /// Removes the copy's names. Connections that have it open go on reading.
  func removeCopy() {
    if let folder { try? FileManager.default.removeItem(atPath: folder) }
  }

  /// Whether the graph was written to while it was read without locks, so that two states may be mixed.
  var wasChanged: Bool {
    guard let unlocked else { return false }
    return State(path) != unlocked || Self.log(of: path) != nil
  }

  // MARK: Copies

  private static var temporaryFolder: String {
    let path = FileManager.default.temporaryDirectory.path
    return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// The path of the write-ahead log, if there is one with something in it.
  private static func log(of path: String) -> String? {
    guard let state = State(path + "-wal"), state.size > 0 else { return nil }
    return path + "-wal"
  }

  /// Copies both files and returns whether the copies are of one moment. A log only grows until it is folded into the
  /// file, which changes the file and then the head of the log.
  private static func copy(_ path: String, to copy: String) throws -> Bool {
    for name in [copy, copy + "-wal"] { try? FileManager.default.removeItem(atPath: name) }
    let state = State(path)
    let log = path + "-wal"
    let head = headOfLog(log)
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    if head != nil { try FileManager.default.copyItem(atPath: log, toPath: copy + "-wal") }
    // Copies inherit permissions.
    for name in [copy, copy + "-wal"] where FileManager.default.fileExists(atPath: name) {
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: name)
    }
    return state != nil && State(path) == state && headOfLog(log) == head
  }

  /// The 32 bytes with which a log begins: they hold a number that changes each time the log starts anew.
  private static func headOfLog(_ path: String) -> Data? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    guard let head = try? file.read(upToCount: 32), !head.isEmpty else { return nil }
    return head
  }
}
