/// Adds up evidence for and against a decision, in units of log-odds; keeps what it consists of where somebody wants to
/// know.
struct Weighing {
  private(set) var sum: Double
  private var parts: [Evidence] = []

  /// Begins with what `name` says.
  init(_ name: StaticString, _ weight: Double) {
    sum = 0
    add(name, weight)
  }

  /// Adds what `name` says: above 0 for, below 0 against.
  @inline(__always)
  mutating func add(_ name: StaticString, _ weight: Double) {
    sum += weight
    if Trace.isWanted { parts.append(Evidence("\(name)", weight: weight)) }
  }

  /// What was added, the strongest first.
  var evidence: [Evidence] { parts.sorted { abs($0.weight ?? 0) > abs($1.weight ?? 0) } }
}
