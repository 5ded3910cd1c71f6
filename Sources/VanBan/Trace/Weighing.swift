/// Adds up evidence for and against a decision, in units of log-odds; keeps what it consists of where somebody wants to
/// know.
struct Weighing {
  private(set) var sum: Double
  private var parts: [Evidence] = []

  /// Begins with the sum of several signs, which are only taken apart where somebody wants to know.
  @inline(__always)
  init(_ sum: Double, of parts: @autoclosure () -> [Evidence]) {
    self.sum = sum
    if Trace.isWanted { self.parts = parts() }
  }

  /// Adds what `sign` says: above 0 for, below 0 against.
  @inline(__always)
  mutating func add(_ sign: Evidence.Sign, _ weight: Double) {
    sum += weight
    if Trace.isWanted { parts.append(Evidence(sign, weight: weight)) }
  }

  /// What was added, the strongest first.
  var evidence: [Evidence] { parts.sorted { abs($0.weight ?? 0) > abs($1.weight ?? 0) } }
}
