internal import Foundation
internal import VanBan

/// The output that a user named: a file written atomically, or a stream.
///
/// A regular file gets its name once it is complete, and replaces what had the name, even a link. A device, a pipe,
/// `/dev/stdout` and `/dev/fd/N` are written to directly.
package final class OutputTarget {
  package let path: String
  private let file: OpenFile
  /// The folder of the file and its temporary name; nil for a stream.
  private var temporary: (folder: Folder, name: String)?
  private var buffer: [UInt8] = []

  private static let most = 1 << 16

  /// - Parameter mayBeStream: False for a path that the user did not name: whatever it is, it is replaced.
  package init(_ path: String, mayBeStream: Bool = true) throws(SystemError) {
    self.path = path
    if mayBeStream, let stream = try Self.stream(path) {
      file = stream
      return
    }
    var status = stat()
    if lstat(FileName.path(path), &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw SystemError(EISDIR, at: path)
    }
    let bytes = FileName.bytes(path)
    let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
    let name = FileName.text(bytes[(slash.map { $0 + 1 } ?? 0)...])
    guard !name.isEmpty else { throw SystemError(EISDIR, at: path) }
    let parent = slash.map { $0 == 0 ? "/" : FileName.text(bytes[..<$0]) } ?? "."
    let folder: Folder
    do { folder = try Folder(opening: parent) } catch { throw SystemError(error.code, at: path) }
    var created: (file: OpenFile, name: String)?
    while created == nil {
      let name = ".vanban-\(getpid())-\(UInt32.random(in: 0...(.max)))"
      do throws(SystemError) { created = (try folder.create(name), name) } catch {
        guard error.code == EEXIST else { throw SystemError(error.code, at: path) }
      }
    }
    guard let created else { throw SystemError(EEXIST, at: path) }
    file = created.file
    temporary = (folder, created.name)
    target = name
  }

  private var target = ""

  deinit { discard() }

  /// The stream at `path`, if there is one.
  private static func stream(_ path: String) throws(SystemError) -> OpenFile? {
    if let descriptor = descriptor(named: path) { return OpenFile(descriptor, path: path, closes: false) }
    var status = stat()
    guard stat(FileName.path(path), &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG, S_IFDIR: return nil
    default:
      let descriptor = open(FileName.path(path), O_WRONLY | O_NOCTTY | O_CLOEXEC)
      guard descriptor >= 0 else { throw SystemError(at: path) }
      return OpenFile(descriptor, path: path)
    }
  }

  /// The descriptor that `path` names. Opening it again would start at the beginning of its file.
  private static func descriptor(named path: String) -> Int32? {
    switch path {
    case "/dev/stdout": return STDOUT_FILENO
    case "/dev/stderr": return STDERR_FILENO
    default:
      for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
        return Int32(path.dropFirst(folder.count))
      }
      return nil
    }
  }

  package func write(_ bytes: some Collection<UInt8>) throws(SystemError) {
    buffer += bytes
    if buffer.count >= Self.most { try flush() }
  }

  package func write(_ text: String) throws(SystemError) { try write(text.utf8) }

  private func flush() throws(SystemError) {
    do { try file.put(buffer) } catch { throw SystemError(error.code, at: path) }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes the rest of the buffer, and syncs a file.
  package func finish() throws(SystemError) {
    try flush()
    guard temporary != nil else { return }
    do { try file.bringToDisk() } catch { throw SystemError(error.code, at: path) }
  }

  /// Gives a complete file its name.
  package func place() throws(SystemError) {
    guard let temporary else { return }
    do { try temporary.folder.take(temporary.name, from: temporary.folder, as: target) } catch {
      throw SystemError(error.code, at: path)
    }
    self.temporary = nil
  }

  /// Gives up the new file and keeps what is at the path.
  package func discard() {
    if let temporary { temporary.folder.remove(temporary.name) }
    temporary = nil
  }
}
