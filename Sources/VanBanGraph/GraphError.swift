/// Why the graph cannot be opened, read or written.
public struct GraphError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Code: String, Sendable, CaseIterable {
    /// There is no such file, or it cannot be opened or made.
    case cannotOpen = "cannot-open"
    /// The file is something else, or a later version of this program has made it.
    case notAGraph = "not-a-graph"
    /// The file is damaged.
    case damaged
    /// Another program has been writing to it for too long.
    case busy
    /// The disk is full, or the file cannot be written.
    case cannotWrite = "cannot-write"
    /// No work has that identifier, number or title.
    case unknownWork = "unknown-work"
    /// Several works have it.
    case ambiguousWork = "ambiguous-work"
    /// The SQL is wrong, or is more than a question.
    case badQuery = "bad-query"
    /// A question in SQL went over a limit; see ``SQLLimits``.
    case overLimit = "over-limit"
    /// A date, relation or the like is not one.
    case badValue = "bad-value"
  }

  public let code: Code
  /// What is wrong and what to do.
  public let message: String
  /// The file of the graph, where the error is about it.
  public let file: String?

  public init(_ code: Code, _ message: String, file: String? = nil) {
    self.code = code
    self.message = message
    self.file = file
  }

  /// `file: message`
  public var description: String { file.map { $0 + ": " + message } ?? message }
}
