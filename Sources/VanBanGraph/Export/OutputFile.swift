import Foundation

/// A file that takes its name once it is written whole.
final class OutputFile {
  private let path: String
  private let temporary: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []

  init(_ path: String) throws(GraphError) {
    self.path = path
    temporary = path + ".tmp-\(getpid())"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw Self.error(path) }
    buffer.reserveCapacity(1 << 17)
  }

  func write(_ text: String) throws(GraphError) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { try flush() }
  }

  func write(_ bytes: [UInt8]) throws(GraphError) {
    buffer += bytes
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Puts the file in the place of the one that may be there.
  func finish() throws(GraphError) {
    try flush()
    guard fsync(descriptor) == 0, close(descriptor) == 0 else { throw Self.error(path) }
    descriptor = -1
    guard rename(temporary, path) == 0 else { throw Self.error(path) }
  }

  /// Leaves what is at the path as it was.
  func discard() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    unlink(temporary)
  }

  private func flush() throws(GraphError) {
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.error(path) }
      rest = rest.dropFirst(count)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func error(_ path: String) -> GraphError {
    GraphError(.cannotWrite, String(cString: strerror(errno)) + ".", file: path)
  }
}
