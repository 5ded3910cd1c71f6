import Foundation
import VanBan
import VanBanFiles

/// Standard output and standard error.
///
/// Documents and file names can hold what a terminal obeys. What is printed for people goes through
/// ``Swift/String/visible(lines:)``: listings and messages always, documents where they go to a terminal.
enum Standard {
  private static let output = OpenFile(STDOUT_FILENO, path: "standard output", closes: false)
  private static let isTerminal = isatty(STDOUT_FILENO) == 1

  /// Makes what is written come to an error where nobody takes it: a reader that has gone ends no program, and a
  /// descriptor that was closed is not given to the next file that is opened.
  static func open() {
    signal(SIGPIPE, SIG_IGN)
    for descriptor in 0...2 where fcntl(Int32(descriptor), F_GETFD) < 0 {
      // For the wrong direction, so that it fails.
      _ = Foundation.open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  /// A document, or data for another program.
  static func write(_ bytes: [UInt8]) throws(OutputError) {
    do {
      guard isTerminal else { return try output.put(bytes) }
      try output.put(String(decoding: bytes, as: UTF8.self).visible(lines: true).utf8)
    } catch {
      throw OutputError(code: error.code)
    }
  }

  static func write(_ text: String) throws(OutputError) { try write(Array(text.utf8)) }

  /// What is for people to read.
  static func list(_ text: String) throws(OutputError) { try write(text.visible(lines: true)) }

  /// Waits until all is written: some file systems tell only then that they are full.
  static func close() throws(OutputError) {
    if Foundation.close(STDOUT_FILENO) != 0, errno != EBADF { throw OutputError(code: errno) }
  }

  /// A line on standard error: `file:line:column: message`.
  static func printError(_ message: String) { writeError(message.visible() + "\n") }

  /// Several lines on standard error.
  static func printErrors(_ text: String) { writeError(text.visible(lines: true) + "\n") }

  /// Text of the program's own on standard error, as it is. Where nobody takes it there is nobody to tell.
  static func writeError(_ text: String) {
    try? OpenFile(STDERR_FILENO, path: "standard error", closes: false).put(text.utf8)
  }
}

/// Why standard output could not be written.
struct OutputError: Error {
  let code: Int32

  /// Whether the reader of a pipe has gone, who wants no more: no matter to speak of.
  var isClosedPipe: Bool { code == EPIPE }

  var message: String { "standard output: \(String(cString: strerror(code)))" }
}
