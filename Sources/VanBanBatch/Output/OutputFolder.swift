import Foundation
import Synchronization
import VanBanFiles

/// The output folder. Files appear in it complete or not at all, and are never written through a link.
///
/// Its subfolder `.vanban` holds the journal, a lock, and files in progress.
final class OutputFolder: Sendable {
  let path: String
  private let folder: Folder
  private let own: Folder
  private let writing: Folder
  private let lock: OpenFile
  private let counter = Counter()

  private static let own = ".vanban"

  /// Opens the folder, created if missing, and locks it.
  ///
  /// - Throws: ``BatchError`` if it cannot be created or written to, or another batch uses it.
  init(_ path: String) throws(BatchError) {
    self.path = path
    do {
      folder = try Folder(making: path)
      own = try folder.folder(Self.own, making: true)
      writing = try own.folder("writing", making: true)
      lock = try own.open("lock", O_RDWR | O_CREAT)
    } catch {
      throw BatchError(error)
    }
    guard flock(lock.descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw BatchError(path, "another run is writing into this folder: wait for it, or choose another.")
    }
    // Remove what a killed run left.
    for name in (try? writing.names()) ?? [] { writing.remove(name) }
  }

  /// The journal, open for reading and appending.
  func openJournal() throws(BatchError) -> OpenFile {
    do { return try own.open(Self.journal, O_RDWR | O_CREAT | O_APPEND) } catch { throw BatchError(error) }
  }

  private static let journal = "journal.jsonl"

  /// The path of the journal, relative to the folder.
  static let journalPath = own + "/" + journal

  /// The path, relative to the folder, of a document's share of a format that is one file.
  static func share(of name: String, format: OutputFormat) -> String {
    own + "/shares/" + name + format.fileExtension
  }

  /// Whether the file `relative` is unchanged.
  func holds(_ relative: String, as print: ResultPrint) -> Bool {
    guard let file = try? folder.open(relative, O_RDONLY) else { return false }
    guard file.size == print.size else { return false }
    if file.modified == print.modified { return true }
    // Touched or copied: compare the contents.
    guard let bytes = try? file.read(at: 0, count: print.size) else { return false }
    return ResultPrint.digest(bytes) == print.sha256
  }

  /// The bytes of the file `relative`.
  func read(_ relative: String) throws(BatchError) -> [UInt8] {
    do {
      let file = try folder.open(relative, O_RDONLY)
      return try file.read(at: 0, count: file.size)
    } catch {
      throw BatchError(error)
    }
  }

  /// A complete file without its final name yet; either placed or discarded.
  struct Staged: Sendable {
    fileprivate let temporary: String
    fileprivate let target: String
    fileprivate let file: OpenFile
    let print: ResultPrint
  }

  /// Writes a file atomically: into a temporary file that gets its name once it is on disk.
  func write(_ bytes: [UInt8], to relative: String) throws(BatchError) {
    try write(to: relative) { stream throws(BatchError) in try stream.put(bytes) }
  }

  /// Writes a file atomically from the output of `body`.
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

  /// Writes a complete result under a temporary name.
  func stage(_ bytes: [UInt8], to relative: String) throws(BatchError) -> Staged {
    try stage(to: relative, sha256: ResultPrint.digest(bytes)) { stream throws(BatchError) in
      try stream.put(bytes)
    }
  }

  private func stage(
    to relative: String, sha256: String = "", _ body: (inout FileStream) throws(BatchError) -> Void
  ) throws(BatchError) -> Staged {
    let temporary = "\(getpid())-\(counter.next())"
    let file: OpenFile
    do throws(SystemError) { try folder.makeFolders(for: relative) } catch {
      throw BatchError(error, isAboutOneFile: error.isAboutName)
    }
    do throws(SystemError) { file = try writing.create(temporary) } catch { throw BatchError(error) }
    do throws(BatchError) {
      var stream = FileStream(file, path: path)
      try body(&stream)
      try stream.flush()
    } catch {
      writing.remove(temporary)
      throw error
    }
    return Staged(
      temporary: temporary, target: relative, file: file,
      print: ResultPrint(size: file.size, modified: file.modified, sha256: sha256))
  }

  /// Waits until the files are on disk. One sync for many costs no more than for one.
  func bringToDisk(_ files: [Staged]) throws(BatchError) {
    if files.count > 2, files[0].file.bringFileSystemToDisk() { return }
    do throws(SystemError) {
      for file in files { try file.file.bringToDisk() }
    } catch {
      throw BatchError(error)
    }
  }

  /// Gives the file its name. If that fails, discard the file.
  func place(_ file: Staged) throws(BatchError) {
    do throws(SystemError) { try folder.take(file.temporary, from: writing, as: file.target) } catch {
      throw BatchError(error, isAboutOneFile: error.isAboutName)
    }
  }

  func discard(_ file: Staged) { writing.remove(file.temporary) }
}

extension BatchError {
  init(_ error: SystemError, isAboutOneFile: Bool = false) {
    self.init(
      error.path, error.reason ?? Self.advice(errno: error.code) ?? error.message,
      isAboutOneFile: isAboutOneFile)
  }

  /// The system's error in words, and what to do.
  private static func advice(errno code: Int32) -> String? {
    switch code {
    case ENOSPC, EDQUOT:
      "the disk is full: make room and run the same command again; it continues where it stopped."
    case EFBIG: "a file would be larger than the system allows."
    case EROFS, EACCES, EPERM: "the folder cannot be written into: change its permissions or choose another."
    case ENOTDIR, EEXIST, ELOOP:
      "a file or link is where a folder must be created: move it away, or choose another name."
    default: nil
    }
  }
}

/// The numbers in names of temporary files.
private final class Counter: Sendable {
  private let value = Mutex(0)

  func next() -> Int {
    value.withLock {
      $0 += 1
      return $0
    }
  }
}
