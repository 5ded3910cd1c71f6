/// Why a file gives no text.
public struct FormatError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong and what to do, without the file's name.
  public let message: String
  /// Whether the file took down the process that read it, or had to be stopped: read again under the same limits it
  /// would only cost as much again.
  public let isFinal: Bool

  init(message: String, isFinal: Bool = false) {
    self.message = message
    self.isFinal = isFinal
  }

  public var description: String { message }

  /// The error of a file at which a program has ended so many times.
  package static func endedProgram(times: Int) -> FormatError {
    FormatError(
      message:
        "the program ended \(times) times while it read this file, which may take it down: it is not tried again.",
      isFinal: true)
  }
}
