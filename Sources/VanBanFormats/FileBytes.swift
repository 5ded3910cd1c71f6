internal import Foundation
internal import VanBan
internal import VanBanFiles

/// Reads the bytes of files.
public enum FileBytes {
  /// The bytes of the file at `path`, at most `limit`.
  ///
  /// - Throws: ``FormatError`` if it cannot be read, is not a regular file, or is larger than `limit`.
  public static func read(_ path: String, limit: Int = .max) throws(FormatError) -> [UInt8] {
    // A pipe in place of a file would block the reader for ever.
    let descriptor = open(FileName.path(path), O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FormatError(message: String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw FormatError(message: String(cString: strerror(errno)))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    case S_IFDIR: throw FormatError(message: String(cString: strerror(EISDIR)))
    default: throw FormatError(message: "this is a device or pipe, not a file.")
    }
    return try read(descriptor: descriptor, limit: limit, expected: Int(status.st_size))
  }

  /// All bytes from `descriptor` to its end, at most `limit`.
  public static func read(
    descriptor: Int32, limit: Int = .max, expected: Int = 0
  ) throws(FormatError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = SystemCall.retrying {
        buffer.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
      }
      guard count >= 0 else { throw FormatError(message: String(cString: strerror(errno))) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    }
  }
}
