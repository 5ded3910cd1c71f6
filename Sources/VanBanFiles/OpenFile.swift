internal import CFileSystem
internal import Foundation

/// An open file, closed with its last reference.
package final class OpenFile: Sendable {
  /// The path as given, for messages.
  package let path: String
  package let descriptor: Int32
  private let closes: Bool

  /// - Parameter closes: Whether it owns the descriptor and closes it.
  package init(_ descriptor: Int32, path: String, closes: Bool = true) {
    self.descriptor = descriptor
    self.path = path
    self.closes = closes
  }

  deinit { if closes { close(descriptor) } }

  private var status: stat? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status : nil
  }

  /// Whether it is a regular file with a single link.
  package var isRegular: Bool {
    status.map { $0.st_mode & S_IFMT == S_IFREG && $0.st_nlink <= 1 } ?? false
  }

  package var size: Int { status.map { Int($0.st_size) } ?? 0 }

  /// When it was last written, in nanoseconds since 1970.
  package var modified: Int {
    guard let status else { return 0 }
    #if os(Linux)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    return Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }

  /// Writes all of `bytes`.
  package func put(_ bytes: some Collection<UInt8>) throws(SystemError) {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = SystemCall.retrying {
        rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      }
      if count < 0, errno == EAGAIN {
        // Another process made the stream non-blocking.
        var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&wanted, 1, -1)
        continue
      }
      guard count > 0 else { throw SystemError(at: path) }
      rest = rest.dropFirst(count)
    }
  }

  /// The bytes from `offset` on, at most `count`.
  package func read(at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let start = buffer.baseAddress.map { $0 + filled }
        let got = SystemCall.retrying { pread(descriptor, start, count - filled, off_t(offset + filled)) }
        if got < 0 { failure = SystemError(at: path) }
        guard got > 0 else { break }
        filled += got
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Syncs its whole file system; false if the system cannot do that.
  package func bringFileSystemToDisk() -> Bool { vanban_sync_file_system(descriptor) == 0 }

  /// Waits until it is on disk.
  package func bringToDisk() throws(SystemError) {
    guard fsync(descriptor) == 0 else { throw SystemError(at: path) }
  }
}
