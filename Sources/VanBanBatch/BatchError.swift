/// Why a batch as a whole cannot go on. The failure of one file is a ``BatchRecord`` instead.
public struct BatchError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The path at fault.
  public let path: String
  /// What is wrong and what to do.
  public let message: String

  /// Whether only one file cannot be written, while others can.
  let isAboutOneFile: Bool

  init(_ path: String, _ message: String, isAboutOneFile: Bool = false) {
    self.path = path
    self.message = message
    self.isAboutOneFile = isAboutOneFile
  }

  /// `path: message`
  public var description: String { path + ": " + message }
}
