/// What a question in SQL may use. A question that exceeds a limit is stopped.
public struct SQLLimits: Sendable, Hashable {
  /// The time in seconds; nil for no limit.
  public var seconds: Double?
  /// The number of rows of the answer; nil for no limit.
  public var rows: Int?
  /// The bytes of memory, for SQLite and for the answer each; nil for no limit.
  ///
  /// Only the question is limited, not other connections of the process. SQLite's memory is checked every few steps, so
  /// a single step may exceed the limit; none makes a value of more than twice the limit. The page cache, 16 MiB, comes
  /// on top. SQLite counts memory for the whole process: other connections that take memory meanwhile may stop a question
  /// early, and those that release some may stop it late.
  public var memory: Int?

  /// 30 seconds, 100,000 rows, 512 MiB.
  public init(seconds: Double? = 30, rows: Int? = 100_000, memory: Int? = 512 << 20) {
    self.seconds = seconds
    self.rows = rows
    self.memory = memory
  }

  /// A limit that stopped a question.
  public enum Limit: String, Sendable, CaseIterable {
    /// ``SQLLimits/seconds``.
    case time
    /// ``SQLLimits/rows``.
    case rows
    /// ``SQLLimits/memory``.
    case memory
  }

  /// The message for a question that `limit` stopped after `count` rows.
  func message(_ limit: Limit, count: Int) -> String {
    let reason =
      switch limit {
      case .time: "the question was stopped after \(Self.text(seconds ?? 0)) seconds"
      case .rows: "the answer has more than \(rows ?? 0) rows"
      case .memory: "the question needs more than \((memory ?? 0) >> 20) MiB of memory"
      }
    let rest =
      switch count {
      case 0: "no row had been found"
      case 1: "only the first row is given"
      default: "only the first \(count) rows are given"
      }
    return reason + "; " + rest + "."
  }

  /// `30`, `0.5`
  private static func text(_ seconds: Double) -> String {
    let text = String(seconds)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

/// The answer to a question in SQL, in part where a limit stopped it.
public struct SQLAnswer: Sendable, Hashable {
  /// The rows; those found before a limit stopped the question.
  public let table: GraphTable
  /// The limit that stopped the question; nil for a complete answer.
  public let limit: SQLLimits.Limit?
  /// What is missing, and why; nil for a complete answer.
  public let message: String?
}
