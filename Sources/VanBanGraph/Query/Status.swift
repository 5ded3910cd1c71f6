internal import GRDB

/// The state of a work, or of a provision of it, on a date, as far as the graph shows.
///
/// Only acts decide: what a work says of its own force, and what other acts do to it in their own provisions, each from the
/// day from which it holds. What titles and other documents say of such changes is listed apart.
public struct WorkStatus: Sendable, Hashable {
  /// The state, by the strongest of what holds.
  public enum State: String, Sendable, CaseIterable {
    /// It was issued after the date.
    case notYetIssued = "not-yet-issued"
    /// It was issued, and is not in force yet.
    case notYetInForce = "not-yet-in-force"
    /// It is in force, and nothing in the graph changes it.
    case inForce = "in-force"
    /// Something in it has been changed, or added to it.
    case amended
    /// It is suspended.
    case suspended
    /// A part of it has ended.
    case partlyEnded = "partly-ended"
    /// It has ended by its own words.
    case expired
    /// Another act has replaced it.
    case replaced
    /// Another act has repealed it.
    case repealed
    /// The graph does not show it: see ``WorkStatus/reason``.
    case unknown
  }

  /// Why a state is not known.
  public enum Reason: String, Sendable, CaseIterable {
    /// The graph has no document of the work.
    case noDocument = "no-document"
    /// The text does not say from when it is in force.
    case notStated = "not-stated"
    /// The text says it in a way that gives no day.
    case noDay = "no-day"
    /// The text gives a day more than a month before it was issued: a slip, as a rule.
    case beforeIssue = "before-issue"
    /// Documents of the same work give different days.
    case contradictory
    /// An act ends it, from a day that is not known.
    case endWithoutDay = "end-without-day"
    /// It was to end, and an act has extended it.
    case extended
    /// Others say that it has ended, and no act in the graph says so itself.
    case saidToHaveEnded = "said-to-have-ended"
    /// The text has no such provision.
    case noProvision = "no-provision"
    /// An act changes a chapter or section, and it is not known whether the provision stands in that.
    case inDivision = "in-division"
    /// An act ends the whole but for what it excepts, and it is not known whether that is the provision.
    case excepted

    /// The reason in a sentence.
    public var explanation: String {
      switch self {
      case .noDocument: "The graph has no document of it."
      case .notStated: "Its text does not say from when it is in force."
      case .noDay: "Its text gives no day from which it is in force."
      case .beforeIssue: "Its text gives a day long before it was issued."
      case .contradictory: "Its documents give different days."
      case .endWithoutDay: "An act ends it, from a day that is not known."
      case .extended: "It was to end, and another act has extended it."
      case .saidToHaveEnded: "Others say that it has ended; no act in the graph says so itself."
      case .noProvision: "Its text has no such provision."
      case .inDivision: "An act changes a chapter or section, in which the provision may stand."
      case .excepted: "An act ends all but what it excepts, which may be the provision."
      }
    }
  }

  /// What an act does to the work.
  public struct Change: Sendable, Hashable {
    /// `amend`, `add`, `replace`, `repeal`, `suspend`, `extend`, `correct`, `replace-phrase` …; of what is only said, the
    /// relation: `amends`, `repeals`.
    public let operation: String
    /// How much of the work is meant.
    public let scope: ChangeFacts.Scope
    /// The provision that is changed; nil for the whole, and where the words name none.
    public let target: ProvisionKey?
    /// What is excepted, as printed.
    public let except: String?
    /// From which day it holds, as far as the act shows it; of what is only said, the date of the act.
    public let from: ForceDate
    /// Whose word it is; only what is ``CitationFacts/Standing/own`` decides.
    public let standing: CitationFacts.Standing
    /// The identifier of the changing act.
    public let citing: String
    /// Its number or title, else its identifier.
    public let citingLabel: String
    /// Its date; nil if unknown.
    public let citingDate: String?
    /// The provision of it that says so.
    public let provision: ProvisionKey?
    /// The document that says so.
    public let file: String
    /// The line on which it does, from 1.
    public let line: Int
    /// Whether something speaks against it: its text is not identified as issued, it names the work by a year and a date
    /// that contradict each other, or its act is older than the work.
    public let isDoubted: Bool
  }

  /// The work whose state this is.
  public let work: Work
  /// The provision; nil for the work as a whole.
  public let provision: ProvisionKey?
  /// The date that was asked for; nil for all that the graph knows.
  public let date: String?
  /// The state on the date.
  public let state: State
  /// Why it is not known; nil where it is.
  public let reason: Reason?
  /// The day since which it is in this state; nil where that is not known.
  public let since: String?
  /// From which day it is in force by its own words; nil where they are not at hand.
  public let from: ForceDate?
  /// From which day it is no longer in force by its own words.
  public let end: ForceDate?
  /// Where it says so: `file:line`.
  public let source: String?
  /// What acts have done to it by the date, in the order of the days.
  public let changes: [Change]
  /// What acts do to it from a later day, or from a day that is not known.
  public let pending: [Change]
  /// What does not decide: changes that titles and other documents tell of, those of texts that are not identified as
  /// issued, and those that contradict dates.
  public let said: [Change]
}

extension WorkStatus.State {
  /// Whether nothing of it is in force any more.
  public var isEnded: Bool { self == .repealed || self == .replaced || self == .expired }
}

extension WorkStatus.Change {
  /// `12/2026/TT-BCT repeal dieu-5 2026-03-01`
  var summary: String {
    let day = from.date ?? from.refusal.map { "(\($0))" }
    let place = target?.text ?? (scope == .part ? "part" : nil)
    let words = [citingLabel, operation, place, day, except.map { "(trừ \($0))" }].compactMap { $0 }
    return words.joined(separator: " ") + (standing == .own ? "" : " (\(standing.rawValue))")
  }
}

extension WorkStatus: GraphRow {
  /// The work, the provision, the date, the state with its day or reason; `by` and `pending` list what acts do, `said` what
  /// does not decide, `source` where the work itself speaks of its force.
  public static let columns = [
    "identifier", "number", "title", "provision", "on", "state", "since", "reason", "from", "end", "source",
    "by",
    "pending", "said",
  ]

  public var values: [GraphValue] {
    func list(_ changes: [Change]) -> GraphValue {
      GraphValue(changes.isEmpty ? nil : changes.map(\.summary).joined(separator: "; "))
    }
    return [
      GraphValue(work.identifier), GraphValue(work.number), GraphValue(work.title),
      GraphValue(provision?.text),
      GraphValue(date), GraphValue(state.rawValue), GraphValue(since), GraphValue(reason?.rawValue),
      GraphValue(from?.date ?? from?.refusal), GraphValue(end?.date ?? end?.refusal), GraphValue(source),
      list(changes), list(pending), list(said),
    ]
  }
}

extension CitationGraph {
  /// The state of `work`, or of a provision of it, on `date`.
  ///
  /// - Parameters:
  ///   - work: A work of this graph.
  ///   - provision: A provision of it; nil for the whole.
  ///   - date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for all that the graph knows, whenever it holds.
  /// - Throws: ``GraphError`` with ``GraphError/Code/badValue`` for another form of date.
  /// - Complexity: O(*n*) in the changes of the work.
  public func status(
    of work: Work, provision: ProvisionKey? = nil, on date: String? = nil
  ) throws(GraphError) -> WorkStatus {
    let date = try date.map { text throws(GraphError) in try GraphDate.check(text) }
    return try read { db in try StatusReader(db: db, date: date).status(of: work, provision: provision) }
  }
}

/// Whether something has happened by a day.
enum Happened {
  case yes, no, unknown

  /// - Parameters:
  ///   - event: The day on which it happens, or the beginning of its date.
  ///   - day: The day, month or year by the end of which it has happened; nil for any time.
  init(_ event: String?, by day: String?) {
    guard let day else {
      self = .yes
      return
    }
    guard let event else {
      self = .unknown
      return
    }
    if event.utf8.count >= day.utf8.count {
      self = event.prefix(day.utf8.count) <= day ? .yes : .no
    } else {
      let head = day.prefix(event.utf8.count)
      self = event < head ? .yes : event > head ? .no : .unknown
    }
  }
}

extension WorkStatus.Change {
  /// Whether it holds on `day`. Before its act was issued it does not, whatever its day.
  func holds(on day: String?) -> Happened {
    if from.date == nil, Happened(citingDate, by: day) == .no { return .no }
    return Happened(from.date, by: day)
  }
}
