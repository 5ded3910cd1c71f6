import Dresser
import VanBan

/// The table of weights that a decision is made by.
enum WeightTable: String, CaseIterable {
  case joins = "JoinWeights"
  case labels = "LabelWeights"

  var signs: [Evidence.Sign] {
    switch self {
    case .joins: JoinWeights.rows.map(\.sign)
    case .labels: LabelWeights.rows.map(\.sign)
    }
  }

  /// The weights that the parser goes by, in the order of ``signs``.
  var weights: [Double] {
    switch self {
    case .joins: JoinWeights.rows.map { JoinWeights.current[keyPath: $0.weight] }
    case .labels: LabelWeights.rows.map { LabelWeights.current[keyPath: $0.weight] }
    }
  }

  /// Runs `read` with other weights.
  func with<Result>(_ weights: [Double], _ read: () throws -> Result) rethrows -> Result {
    switch self {
    case .joins:
      var table = JoinWeights()
      for (row, weight) in zip(JoinWeights.rows, weights) { table[keyPath: row.weight] = weight }
      return try JoinWeights.$current.withValue(table, operation: read)
    case .labels:
      var table = LabelWeights()
      for (row, weight) in zip(LabelWeights.rows, weights) { table[keyPath: row.weight] = weight }
      return try LabelWeights.$current.withValue(table, operation: read)
    }
  }

  fileprivate static func of(_ rule: Rule) -> WeightTable? {
    switch rule {
    case .joinWeighed, .joinBasis: .joins
    case .labelWeighed: .labels
    default: nil
    }
  }
}

/// A line of which signs decided whether a block begins on it, and what gold says.
struct WeighedLine {
  let table: WeightTable
  let line: Int
  /// The signs that have weights in the table, as places in its rows.
  let signs: [Int]
  /// What the other signs say together: the layout, as the document itself has taught it.
  let layout: Double
  /// Whether gold has a block begin there.
  let begins: Bool

  /// The lines of `text` that were decided so.
  static func all(in text: DressedText) throws -> [WeighedLine] {
    let gold = text.annotation.lines
    let trace = Trace()
    let document = Document(parsing: try text.source, trace: trace)
    var places: [WeightTable: [Evidence.Sign: Int]] = [:]
    for table in WeightTable.allCases {
      places[table] = Dictionary(
        uniqueKeysWithValues: table.signs.enumerated().map { ($0.element, $0.offset) })
    }
    // A stretch that was read more than once is decided as it was at last.
    var found: [Int: WeighedLine] = [:]
    for decision in trace.decisions {
      guard let table = WeightTable.of(decision.rule), let own = places[table] else { continue }
      let line = document.source.lines.line(at: decision.range.lowerBound)
      guard gold.indices.contains(line - 1), gold[line - 1].begin != .none else { continue }
      let others = decision.evidence.filter { own[$0.sign] == nil }
      found[line] = WeighedLine(
        table: table, line: line, signs: decision.evidence.compactMap { own[$0.sign] }.sorted(),
        layout: others.reduce(0) { $0 + ($1.weight ?? 0) }, begins: gold[line - 1].begin == .block)
    }
    return found.values.sorted { $0.line < $1.line }
  }
}
