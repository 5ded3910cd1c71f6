internal import Foundation
internal import VanBan

/// A file that a user named to be written: whole or not at all, or a stream.
///
/// A regular file takes its name once it is written to its end; what had the name is replaced, a link too. A device, a
/// pipe, `/dev/stdout` and `/dev/fd/N` are written to as they are.
package final class OutputTarget {
  package let path: String
  private let file: OpenFile
  /// The folder and the name that the file has there until it is done; nil for a stream.
  private var temporary: (folder: Folder, name: String)?
  private var buffer: [UInt8] = []

  private static let most = 1 << 16

  /// With `mayBeStream` false what is at the path is replaced, whatever it is: the path was made up and not named.
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

  /// The descriptor that `path` is another name of. To open it anew would begin at the start of what it leads to.
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

  /// Writes what is left, and brings a file to the disk.
  package func finish() throws(SystemError) {
    try flush()
    guard temporary != nil else { return }
    do { try file.bringToDisk() } catch { throw SystemError(error.code, at: path) }
  }

  /// Gives a finished file its name.
  package func place() throws(SystemError) {
    guard let temporary else { return }
    do { try temporary.folder.take(temporary.name, from: temporary.folder, as: target) } catch {
      throw SystemError(error.code, at: path)
    }
    self.temporary = nil
  }

  /// Leaves what is at the path as it was.
  package func discard() {
    if let temporary { temporary.folder.remove(temporary.name) }
    temporary = nil
  }
}
