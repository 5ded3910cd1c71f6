/// Why a file gives no text.
public struct FormatError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong and what to do, without the file's name.
  public let message: String

  init(message: String) { self.message = message }

  public var description: String { message }
}
