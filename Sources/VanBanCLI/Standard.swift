import Foundation

/// Standard output and standard error.
enum Standard {
  static func write(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  static func write(_ text: String) { write(Array(text.utf8)) }

  /// A line on standard error: `file:line:column: message`.
  static func printError(_ message: String) { write(Array((message + "\n").utf8), to: STDERR_FILENO) }

  /// Text on standard error as it is.
  static func writeError(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // A reader that has gone away wants no more.
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
