internal import Foundation

/// A folder for the files of one run of a program, removed with its last use.
///
/// While it is in use, its owner or the owner's guard holds a lock on a file in it. If both were killed, the next run of
/// any process removes the folder.
final class TemporaryFolder {
  let path: String
  /// The descriptor of the locked file.
  let lock: Int32

  private static let prefix = "vanban-office-"
  /// A folder younger than this may not have its lock yet.
  private static let young = 60.0

  /// - Throws: ``FormatError`` if it cannot be made.
  init() throws(FormatError) {
    Self.removeLeftovers()
    path = NSTemporaryDirectory() + Self.prefix + UUID().uuidString
    guard mkdir(path, 0o700) == 0 else { throw Self.failure() }
    lock = open(path + "/lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 else { throw Self.failure() }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
    if lock >= 0 { close(lock) }
  }

  private static func failure() -> FormatError {
    FormatError(
      message:
        "no folder can be made for LibreOffice in \(NSTemporaryDirectory()): \(String(cString: strerror(errno)))."
    )
  }

  /// Removes this user's folders that no process holds.
  static func removeLeftovers(youngest: Double = young) {
    let place = NSTemporaryDirectory()
    for name in (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    where name.hasPrefix(prefix) {
      let path = place + name
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid(),
        let made = (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date,
        Date().timeIntervalSince(made) >= youngest
      else { continue }
      let lock = open(path + "/lock", O_RDWR | O_CLOEXEC | O_NOFOLLOW)
      if lock >= 0 {
        defer { close(lock) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else { continue }
        try? FileManager.default.removeItem(atPath: path)
      } else if errno == ENOENT {
        try? FileManager.default.removeItem(atPath: path)
      }
    }
  }
}
