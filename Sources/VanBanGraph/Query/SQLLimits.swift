/// What a question in SQL may use. A question that never ends, or gathers more than fits, is stopped.
public struct SQLLimits: Sendable, Hashable {
  /// The time in seconds; nil for any.
  public var seconds: Double?
  /// The number of rows of the answer; nil for any.
  public var rows: Int?
  /// The bytes of memory, of SQLite and of the answer each; nil for any.
  ///
  /// Nothing but the question is limited: other connections of the process go on as before. What SQLite gathers is
  /// looked at every few steps, so that single steps may go over it; none makes a text or bytes of more than twice
  /// the limit. The cache of the file's pages, 16 MiB, comes on top. SQLite counts its memory for the whole process:
  /// where other connections take much of it meanwhile, a question may be stopped too early, and one after which
  /// they give some back, later.
  public var memory: Int?

  /// 30 seconds, 100,000 rows, 512 MiB.
  public init(seconds: Double? = 30, rows: Int? = 100_000, memory: Int? = 512 << 20) {
    self.seconds = seconds
    self.rows = rows
    self.memory = memory
  }

  /// A limit that a question has come to.
  public enum Limit: String, Sendable, CaseIterable {
    case time, rows, memory
  }

  /// What is told where `limit` has stopped a question after `count` rows.
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

/// An answer to a question in SQL, as far as it came.
public struct SQLAnswer: Sendable, Hashable {
  /// The rows; where a limit stopped the question, those that came before.
  public let table: GraphTable
  /// The limit that stopped the question; nil where the answer is whole.
  public let limit: SQLLimits.Limit?
  /// What is missing, and why; nil where the answer is whole.
  public let message: String?
}
