/// Why a batch as a whole cannot go on. A file that fails is no such error: it is a ``BatchRecord`` that says so.
public struct BatchError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The path that the error is about.
  public let path: String
  /// What is wrong and what to do.
  public let message: String

  /// Whether only one file cannot be written, and others can.
  let isAboutOneFile: Bool

  init(_ path: String, _ message: String, isAboutOneFile: Bool = false) {
    self.path = path
    self.message = message
    self.isAboutOneFile = isAboutOneFile
  }

  /// `path: message`
  public var description: String { path + ": " + message }
}
