internal import Foundation
internal import VanBan

/// An open folder. Files below it are reached name by name and never through a link, so that nobody can redirect an access
/// out of it by moving or planting something there.
package final class Folder: Sendable {
  /// The path as given, for messages.
  package let path: String
  private let descriptor: Int32

  private init(_ descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// The folder at `path`, created with its parents if missing. The path itself may lead through links: the user chose
  /// it.
  package convenience init(making path: String) throws(SystemError) {
    var folder: [UInt8] = path.hasPrefix("/") ? [] : [UInt8(ascii: ".")]
    for part in FileName.bytes(path).split(separator: UInt8(ascii: "/")) {
      folder += [UInt8(ascii: "/")] + part
      let made = folder.map { CChar(bitPattern: $0) } + [0]
      if mkdir(made, 0o755) != 0, errno != EEXIST, errno != EROFS || access(made, F_OK) != 0 {
        throw SystemError(at: path)
      }
    }
    try self.init(opening: path)
  }

  /// The folder at `path`, which must exist.
  package convenience init(opening path: String) throws(SystemError) {
    let descriptor = Foundation.open(FileName.path(path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(at: path) }
    self.init(descriptor, path: path)
  }

  /// The folder `relative` in it; with `making`, created if missing.
  package func folder(_ relative: String, making: Bool = false) throws(SystemError) -> Folder {
    var folder = self
    for part in relative.split(separator: "/", omittingEmptySubsequences: false) {
      let name = try folder.name(String(part))
      if making, mkdirat(folder.descriptor, name, 0o755) != 0, errno != EEXIST {
        throw SystemError(at: folder.path(of: String(part)))
      }
      let inner = openat(folder.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard inner >= 0 else { throw SystemError(at: folder.path(of: String(part))) }
      folder = Folder(inner, path: folder.path(of: String(part)))
    }
    return folder
  }

  /// The folder that contains `relative`, and its name there.
  private func place(of relative: String, making: Bool) throws(SystemError) -> (Folder, String) {
    guard let slash = relative.lastIndex(of: "/") else { return (self, relative) }
    return (
      try folder(String(relative[..<slash]), making: making),
      String(relative[relative.index(after: slash)...])
    )
  }

  /// A name for the system; throws for one that leads elsewhere.
  private func name(_ name: String) throws(SystemError) -> [CChar] {
    let bytes = FileName.path(name)
    guard !["", ".", ".."].contains(name), !bytes.dropLast().contains(0),
      !bytes.contains(CChar(bitPattern: UInt8(ascii: "/")))
    else { throw SystemError(EINVAL, at: path(of: name), "this is not a file name.") }
    return bytes
  }

  package func path(of relative: String) -> String {
    path.hasSuffix("/") ? path + relative : path + "/" + relative
  }

  // MARK: Files

  /// Opens a file in it. It must be a regular file with a single link: writing to a pipe, a device or a file with another
  /// name would change something elsewhere.
  package func open(_ relative: String, _ flags: Int32, mode: UInt16 = 0o644) throws(SystemError) -> OpenFile
  {
    let (folder, last) = try place(of: relative, making: false)
    let name = try folder.name(last)
    // Opening a pipe without a writer would block for ever.
    let opened = openat(
      folder.descriptor, name, flags | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, mode_t(mode))
    guard opened >= 0 else {
      guard errno == ELOOP || errno == ENXIO else { throw SystemError(at: path(of: relative)) }
      throw SystemError(errno, at: path(of: relative), Self.irregular)
    }
    let file = OpenFile(opened, path: path(of: relative))
    guard file.isRegular else { throw SystemError(EINVAL, at: file.path, Self.irregular) }
    return file
  }

  private static let irregular =
    "this is a link, a pipe or a device, not a regular file: move it away and run the same command again."

  /// A new file under an unused name.
  package func create(_ name: String) throws(SystemError) -> OpenFile {
    try open(name, O_WRONLY | O_CREAT | O_EXCL)
  }

  /// Gives the file `name` of the folder `from` the name `relative` here, in folders that are created if
  /// missing. Replaces what has that name, even a link.
  package func take(_ name: String, from: Folder, as relative: String) throws(SystemError) {
    let (folder, last) = try place(of: relative, making: true)
    guard renameat(from.descriptor, try from.name(name), folder.descriptor, try folder.name(last)) == 0 else {
      throw SystemError(at: path(of: relative))
    }
  }

  /// Creates the folders that contain `relative`.
  package func makeFolders(for relative: String) throws(SystemError) {
    _ = try place(of: relative, making: true)
  }

  package func remove(_ name: String) {
    guard let name = try? self.name(name) else { return }
    unlinkat(descriptor, name, 0)
  }

  /// The names of its entries, without `.` and `..`, in byte order.
  package func names() throws(SystemError) -> [String] {
    // The stream takes over the descriptor.
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else { throw SystemError(at: path) }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw SystemError(at: path) }
        break
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }.map { FileName.text($0) }
  }
}
