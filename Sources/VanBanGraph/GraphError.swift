/// Why the graph cannot be opened, read or written.
public struct GraphError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What went wrong, as a stable name that programs can rely on.
  public enum Code: String, Sendable, CaseIterable {
    /// There is no such file, or it cannot be opened or made.
    case cannotOpen = "cannot-open"
    /// The file is not a graph, or a later version of this program made it.
    case notAGraph = "not-a-graph"
    /// The file is damaged.
    case damaged
    /// Another program has been writing to it for too long.
    case busy
    /// The disk is full, or the file cannot be written.
    case cannotWrite = "cannot-write"
    /// No work has that identifier, number or title.
    case unknownWork = "unknown-work"
    /// Several works have that number or title.
    case ambiguousWork = "ambiguous-work"
    /// The SQL is wrong, or does more than ask.
    case badQuery = "bad-query"
    /// A question in SQL went over a limit; see ``SQLLimits``.
    case overLimit = "over-limit"
    /// A value is not of its form: a date that is no `YYYY-MM-DD`.
    case badValue = "bad-value"
  }

  /// What went wrong.
  public let code: Code
  /// What is wrong and what to do.
  public let message: String
  /// The graph's file, where the error concerns it.
  public let file: String?

  /// An error with a message that says what is wrong and what to do.
  public init(_ code: Code, _ message: String, file: String? = nil) {
    self.code = code
    self.message = message
    self.file = file
  }

  /// `file: message`
  public var description: String { file.map { $0 + ": " + message } ?? message }
}
