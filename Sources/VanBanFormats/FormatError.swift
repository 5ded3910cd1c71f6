/// Why a file could not be read.
public struct FormatError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong and what to do, without the file's name.
  public let message: String
  /// Whether the file crashed the process that read it or had to be stopped, so that trying again under the same limits is
  /// no use.
  public let isFinal: Bool

  init(message: String, isFinal: Bool = false) {
    self.message = message
    self.isFinal = isFinal
  }

  public var description: String { message }

  /// The error of a file on which the program has crashed that many times.
  package static func endedProgram(times: Int) -> FormatError {
    FormatError(
      message:
        "the program ended \(times) times while it read this file, which probably crashes it: it is not tried again.",
      isFinal: true)
  }
}
