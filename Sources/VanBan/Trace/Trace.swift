import Synchronization

/// Collects the decisions of the parser while it reads a document, for ``Document/init(parsing:trace:)``.
///
/// ```swift
/// let trace = Trace()
/// let document = Document(parsing: source, trace: trace)
/// for decision in trace.decisions(onLine: 65, of: document.source) {
///   print(decision.rule, decision.outcome)
/// }
/// ```
///
/// The stages find the trace of their task by themselves, so that no reader carries it along. While no trace is in
/// use anywhere in the process, a decision costs one comparison.
public final class Trace: Sendable {
  private let collected = Mutex<[Decision]>([])

  /// An empty trace, for one document or several.
  public init() {}

  /// The decisions, in the order in which they were made.
  public var decisions: [Decision] { collected.withLock { $0 } }

  /// The decisions about a stretch of text that touches `line`, counted from 1. Linear in the number of decisions.
  public func decisions(onLine line: Int, of source: SourceText) -> [Decision] {
    decisions.filter { decision in
      let first = source.lines.line(at: decision.range.lowerBound)
      let last = source.lines.line(at: max(decision.range.lowerBound, decision.range.upperBound - 1))
      return (first...max(first, last)).contains(line)
    }
  }

  // MARK: For the stages

  @TaskLocal private static var current: Trace?
  /// How many traces are in use in the process.
  private static let inUse = Atomic(0)

  /// Runs `read`; what it decides goes to `trace`.
  static func collecting<Result>(into trace: Trace?, _ read: () -> Result) -> Result {
    guard let trace else { return read() }
    inUse.add(1, ordering: .relaxed)
    defer { inUse.subtract(1, ordering: .relaxed) }
    return $current.withValue(trace, operation: read)
  }

  /// The same for a `read` that reads `form`: what it decides is placed in the text that the form is of.
  static func placing<Result>(in form: ReadingForm, _ read: () -> Result) -> Result {
    guard isWanted, let outer = current else { return read() }
    let own = Trace()
    defer { outer.add(own.decisions.map { $0.placed(form) }) }
    return collecting(into: own, read)
  }

  /// Whether somebody wants to know: what is costly to say is made only then.
  @inline(__always)
  static var isWanted: Bool { inUse.load(ordering: .relaxed) != 0 }

  /// Notes a decision. The decision itself is only made where a trace is in use.
  @inline(__always)
  static func note(_ decision: @autoclosure () -> Decision) {
    if isWanted { current?.add(decision()) }
  }

  /// Adds decisions that were made elsewhere.
  func add(_ decisions: [Decision]) { collected.withLock { $0 += decisions } }

  private func add(_ decision: Decision) { collected.withLock { $0.append(decision) } }
}
