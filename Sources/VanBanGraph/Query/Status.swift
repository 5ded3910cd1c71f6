internal import GRDB

/// The state of a work on a date, as far as the graph shows.
public struct WorkStatus: Sendable, Hashable {
  /// The state of a work, from the strongest of its changes.
  public enum State: String, Sendable, CaseIterable {
    /// It was issued after the date.
    case notYetIssued = "not-yet-issued"
    /// Nothing in the graph changes or ends it by then.
    case unchanged
    /// Another document reports that something in it was changed; no act in the graph says so itself.
    case reportedAmended = "reported-amended"
    /// Another document reports that it was replaced or repealed; no act in the graph says so itself.
    case reportedEnded = "reported-ended"
    /// Something in it has been changed, or added to it.
    case amended
    /// It is suspended for a time.
    case suspended
    /// A part of it has been repealed or replaced.
    case partlyEnded = "partly-ended"
    /// Another work has replaced it.
    case replaced
    /// Another work has repealed it.
    case repealed
  }

  /// A citation that changes or ends the work.
  public struct Change: Sendable, Hashable {
    /// `amends`, `supplements`, `suspends`, `replaces` or `repeals`.
    public let relation: String
    /// Whose word it is: what is reported decides nothing against what acts say themselves.
    public let standing: CitationFacts.Standing
    /// The part that is changed; nil for the whole.
    public let pinpoint: String?
    /// The date of the citing work; nil if unknown.
    public let date: String?
    /// The identifier of the citing work.
    public let citing: String
    /// The number or title of the citing work, else its identifier.
    public let citingLabel: String
  }

  /// The work whose state this is.
  public let work: Work
  /// The date that was asked for; nil for all that the graph knows.
  public let date: String?
  /// The state on the date.
  public let state: State
  /// The changes up to the date, in order of their dates.
  public let changes: [Change]
  /// Changes by works without a known date; ``state-swift.property`` does not count them, except reports where no date
  /// was asked for.
  public let undated: [Change]
}

extension WorkStatus: GraphRow {
  /// The work, the date, the state; `by` and `undated` list the changes.
  public static let columns = ["identifier", "number", "title", "on", "state", "by", "undated"]

  public var values: [GraphValue] {
    func list(_ changes: [Change]) -> GraphValue {
      let texts = changes.map { change in
        let standing = change.standing == .reported ? "(reported)" : nil
        return [change.relation, change.citing, change.date, change.pinpoint, standing].compactMap { $0 }
          .joined(separator: " ")
      }
      return GraphValue(texts.isEmpty ? nil : texts.joined(separator: "; "))
    }
    return [
      GraphValue(work.identifier), GraphValue(work.number), GraphValue(work.title), GraphValue(date),
      GraphValue(state.rawValue), list(changes), list(undated),
    ]
  }
}

extension CitationGraph {
  /// The state of `work` on `date`, by what later works in the graph say of it. A change counts from the date of the work
  /// that makes it: the graph does not know when that came into force.
  ///
  /// - Parameters:
  ///   - work: A work of this graph.
  ///   - date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for all that the graph knows.
  /// - Throws: ``GraphError`` with ``GraphError/Code/badValue`` for another form of date.
  /// - Complexity: O(*n*) in the changes of the work.
  public func status(of work: Work, on date: String? = nil) throws(GraphError) -> WorkStatus {
    let date = try date.map { text throws(GraphError) in try GraphDate.check(text) }
    return try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT c.relation, c.standing, c.pinpoint, c.citing_date, s.identifier, COALESCE(s.number, s.title, s.identifier)
          FROM citation c JOIN work s ON s.id = c.citing_id
          WHERE c.cited_id = ? AND c.citing_id <> c.cited_id AND c.relation IN \(GraphSchema.changing)
          ORDER BY c.citing_date, s.identifier, c.id
          """)
      let all = try Row.fetchAll(statement, arguments: [work.id]).map {
        WorkStatus.Change(
          relation: try $0.column(0), standing: .init(rawValue: try $0.column(1)) ?? .reported,
          pinpoint: try $0.column(2), date: try $0.column(3), citing: try $0.column(4),
          citingLabel: try $0.column(5))
      }
      let changes = WorkStatus.Change.upTo(date, of: all)
      let undated = all.filter { $0.date == nil }
      // Most works that are reported to have changed others are only known by their numbers.
      let reports = date == nil ? undated.filter { $0.standing == .reported } : []
      return WorkStatus(
        work: work, date: date, state: .init(of: work, on: date, changes: changes + reports),
        changes: changes,
        undated: undated)
    }
  }
}

extension WorkStatus.Change {
  /// Those whose date is known and not after `date`.
  static func upTo(_ date: String?, of changes: [Self]) -> [Self] {
    changes.filter { change in
      guard let changed = change.date else { return false }
      return date.map { changed.prefix($0.count) <= $0 } ?? true
    }
  }
}

extension WorkStatus.State {
  /// The state that `changes` make. More of the same relation, of the whole or of parts, make no other.
  init(of work: Work, on date: String?, changes: [WorkStatus.Change]) {
    let told = changes.filter { $0.standing != .reported }
    func has(_ relation: String, whole: Bool) -> Bool {
      told.contains { $0.relation == relation && ($0.pinpoint == nil) == whole }
    }
    if let date, let issued = work.date, issued.prefix(date.count) > date {
      self = .notYetIssued
    } else if has("repeals", whole: true) {
      self = .repealed
    } else if has("replaces", whole: true) {
      self = .replaced
    } else if has("repeals", whole: false) || has("replaces", whole: false) {
      self = .partlyEnded
    } else if has("suspends", whole: true) {
      self = .suspended
    } else {
      self = told.isEmpty ? .init(reported: changes) : .amended
    }
  }

  /// The state that reports alone show.
  private init(reported changes: [WorkStatus.Change]) {
    let ends = changes.contains {
      ($0.relation == "repeals" || $0.relation == "replaces") && $0.pinpoint == nil
    }
    self = changes.isEmpty ? .unchanged : ends ? .reportedEnded : .reportedAmended
  }
}
