import CFileSystem
import Foundation
import Synchronization

/// The folder of the results. Files come into it whole or not at all, and never through a link.
///
/// `.vanban` in it holds the journal, a lock, and the files that are being written.
final class OutputFolder: Sendable {
  let path: String
  private let lock: Int32
  private let counter = Counter()

  private static let own = ".vanban"

  /// Opens the folder, which is made where it is not there, and locks it.
  ///
  /// - Throws: ``BatchError`` where it cannot be made or written into, or another batch works in it.
  init(_ path: String) throws(BatchError) {
    self.path = path
    if let code = Self.makeAll(path + "/" + Self.own + "/writing") {
      throw BatchError(path, Self.message(code))
    }
    lock = open(path + "/" + Self.own + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard lock >= 0 else { throw BatchError(path, Self.message(errno)) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      throw BatchError(path, "another run is writing into this folder: wait for it, or choose another.")
    }
    // What a run that was killed left behind.
    let writing = path + "/" + Self.own + "/writing"
    for name in (try? FileManager.default.contentsOfDirectory(atPath: writing)) ?? [] {
      unlink(writing + "/" + name)
    }
  }

  deinit { close(lock) }

  /// The path of the journal.
  var journal: String { path + "/" + Self.own + "/journal.jsonl" }

  /// The path, below the folder, of a document's share of a file that holds all documents.
  static func share(of name: String, format: OutputFormat) -> String {
    own + "/shares/" + name + format.fileExtension
  }

  func isThere(_ relative: String) -> Bool { access(path + "/" + relative, F_OK) == 0 }

  /// A file that is written to its end and has not got its name yet. It is either placed or discarded.
  struct Staged: Sendable {
    fileprivate let temporary: String
    fileprivate let target: String
    fileprivate let descriptor: Int32
  }

  /// Writes a file whole: into a temporary file, which takes its name once it is on the disk.
  func write(_ bytes: [UInt8], to relative: String) throws(BatchError) {
    try write(to: relative) { stream throws(BatchError) in try stream.put(bytes) }
  }

  /// Writes a file whole from what `body` puts out.
  func write(
    to relative: String, _ body: (inout FileStream) throws(BatchError) -> Void
  ) throws(BatchError) {
    let file = try stage(to: relative, body)
    do throws(BatchError) {
      try bringToDisk([file])
      try place(file)
    } catch {
      discard(file)
      throw error
    }
  }

  /// Writes a file to its end, under a temporary name.
  func stage(
    to relative: String, _ body: (inout FileStream) throws(BatchError) -> Void
  ) throws(BatchError) -> Staged {
    let temporary = path + "/" + Self.own + "/writing/\(getpid())-\(counter.next())"
    try makeFolders(for: relative)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw BatchError(path, Self.message(errno)) }
    let file = Staged(temporary: temporary, target: path + "/" + relative, descriptor: descriptor)
    do throws(BatchError) {
      var stream = FileStream(descriptor, path: path)
      try body(&stream)
      try stream.flush()
    } catch {
      discard(file)
      throw error
    }
    return file
  }

  /// Waits until the files are on the disk. Each alone costs the disk as much as many together.
  func bringToDisk(_ files: [Staged]) throws(BatchError) {
    if files.count > 2, vanban_sync_file_system(files[0].descriptor) == 0 { return }
    for file in files {
      guard fsync(file.descriptor) == 0 else { throw BatchError(file.target, Self.message(errno)) }
    }
  }

  /// Gives the file its name. Where that fails the file is still to be discarded.
  func place(_ file: Staged) throws(BatchError) {
    guard rename(file.temporary, file.target) == 0 else {
      throw BatchError(file.target, Self.message(errno), isAboutOneFile: Self.isAboutName(errno))
    }
    close(file.descriptor)
  }

  func discard(_ file: Staged) {
    close(file.descriptor)
    unlink(file.temporary)
  }

  static func put(_ bytes: [UInt8], _ descriptor: Int32, _ path: String) throws(BatchError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw BatchError(path, message(errno)) }
      rest = rest.dropFirst(count)
    }
  }

  /// Makes the folder at `path` and those that hold it; gives the system's error number where it cannot.
  private static func makeAll(_ path: String) -> Int32? {
    var folder = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      folder += "/" + part
      if mkdir(folder, 0o755) != 0, errno != EEXIST, errno != EROFS || access(folder, F_OK) != 0 {
        return errno
      }
    }
    var status = stat()
    guard stat(path, &status) == 0 else { return errno }
    return status.st_mode & S_IFMT == S_IFDIR ? nil : ENOTDIR
  }

  /// Makes the folders that the file `relative` lies in. A link in their place is not followed: it may lead out.
  private func makeFolders(for relative: String) throws(BatchError) {
    var folder = path
    for part in relative.split(separator: "/").dropLast() {
      folder += "/" + part
      if mkdir(folder, 0o755) == 0 { continue }
      guard errno == EEXIST else {
        throw BatchError(folder, Self.message(errno), isAboutOneFile: Self.isAboutName(errno))
      }
      var status = stat()
      guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        throw BatchError(
          folder, "a file or link stands where a folder must be made: move it away.",
          isAboutOneFile: true)
      }
    }
  }

  /// Whether an error is of the file's name: it is too long, or that of a folder.
  private static func isAboutName(_ code: Int32) -> Bool { code == ENAMETOOLONG || code == EISDIR }

  /// What the system says of an error, and what to do.
  static func message(_ code: Int32) -> String { advice(errno: code) ?? String(cString: strerror(code)) }

  private static func advice(errno code: Int32) -> String? {
    switch code {
    case ENOSPC, EDQUOT:
      "the disk is full: make room and run the same command again; it goes on where it stopped."
    case EFBIG: "a file would be larger than the system allows."
    case EROFS, EACCES, EPERM: "the folder cannot be written into: change its permissions or choose another."
    case ENOTDIR, EEXIST: "a file stands where a folder must be made: choose another name."
    default: nil
    }
  }
}

/// Numbers for names of temporary files.
private final class Counter: Sendable {
  private let value = Mutex(0)

  func next() -> Int {
    value.withLock {
      $0 += 1
      return $0
    }
  }
}
