import Dresser
import Foundation
import VanBan

/// Fits the weights by which lines are joined into blocks (`JoinWeights`, `LabelWeights`) to the line breaks of
/// `Corpus/gold` and its copies in other dresses, and prints what they make of documents that they were not fitted to.
struct JoinFit {
  private let documents: [(name: String, texts: [DressedText], lines: [[WeighedLine]])]

  init(_ documents: [GoldText]) throws {
    self.documents = try documents.map { document in
      (document.name, document.all, try document.all.map { try WeighedLine.all(in: $0) })
    }
  }

  /// Signs that no weight may outvote; they stand for what is impossible.
  private static let bars: Set<Evidence.Sign> = [.formBlank, .dashBetweenNumbers, .signOfFormula]

  private static func fit(_ table: WeightTable, hold: Double) -> WeightFit {
    let fixed = table.signs.indices.filter { bars.contains(table.signs[$0]) }
    return WeightFit(start: table.weights, fixed: Set(fixed), hold: hold)
  }

  private func examples(_ table: WeightTable, without left: Int? = nil) -> [WeightFit.Example] {
    documents.indices.filter { $0 != left }.flatMap { index in
      let lines = documents[index].lines
      return lines.flatMap { $0 }.filter { $0.table == table }.map { ($0, 1 / Double(lines.count)) }
    }
  }

  /// The weights fitted to all documents but one, for each of them.
  private func leftOut(_ table: WeightTable, hold: Double) -> [[Double]] {
    let fit = Self.fit(table, hold: hold)
    return documents.indices.map { fit.weights(of: examples(table, without: $0)) }
  }

  // MARK: What is printed

  /// How the decisions of all documents come out, each by its own weights.
  private struct Outcome: Comparable, CustomStringConvertible {
    /// Decided otherwise than gold has it, in documents as they stand and in their dresses.
    var (plain, dressed) = (0, 0)
    /// How unlikely gold is by the weights, in nats a line.
    var surprise = 0.0

    static func < (left: Outcome, right: Outcome) -> Bool {
      let (one, other) = (left.plain + left.dressed, right.plain + right.dressed)
      return one != other ? one < other : left.surprise < right.surprise
    }

    var description: String {
      String(format: "%d wrong as they stand, %d dressed; %.4f nats a line", plain, dressed, surprise)
    }
  }

  private func outcome(_ table: WeightTable, _ weights: [[Double]]) -> Outcome {
    var outcome = Outcome()
    var count = 0.0
    for (document, own) in zip(documents, weights) {
      let share = 1 / Double(document.lines.count)
      for (copy, lines) in document.lines.enumerated() {
        for line in lines where line.table == table {
          if line.begins != (WeightFit.score(line, own) > 0) {
            if copy == 0 { outcome.plain += 1 } else { outcome.dressed += 1 }
          }
          outcome.surprise += WeightFit.surprise(line, own) * share
          count += share
        }
      }
    }
    outcome.surprise /= max(count, 1)
    return outcome
  }

  /// Mistakes of the documents read whole, each by its own weights: as they stand, and in their dresses.
  private func whole(_ table: WeightTable, _ weights: [[Double]]) throws -> (Mistakes, Mistakes, [Int]) {
    var (plain, dressed) = (Mistakes(), Mistakes())
    var each: [Int] = []
    for (document, own) in zip(documents, weights) {
      try table.with(own) {
        let mistakes = try document.texts.map { try Mistakes($0) }
        plain += mistakes[0]
        each.append(mistakes[0].sum)
        for one in mistakes.dropFirst() { dressed += one }
      }
    }
    return (plain, dressed, each)
  }

  /// How strongly weights are held to where they began, in lines; the one by which fewest documents that were left out
  /// are decided wrong is taken.
  private static let holds = [1.0, 3, 10, 30, 100]

  func run(_ table: WeightTable) throws -> [Double] {
    let lines = documents.flatMap { $0.lines[0] }.filter { $0.table == table }
    print("\(table.rawValue): \(lines.count) lines of \(documents.count) documents")
    let today = documents.map { _ in table.weights }
    print("  today: \(outcome(table, today))")
    var best: (hold: Double, weights: [[Double]], outcome: Outcome)?
    for hold in Self.holds {
      let weights = leftOut(table, hold: hold)
      let outcome = outcome(table, weights)
      print("  each left out, held by \(hold): \(outcome)")
      if best.map({ outcome < $0.outcome }) ?? true { best = (hold, weights, outcome) }
    }
    guard let best else { return table.weights }
    let before = try whole(table, today)
    let after = try whole(table, best.weights)
    print("  mistakes of whole documents today: \(before.0); dressed \(before.1)")
    print("  each left out, held by \(best.hold): \(after.0); dressed \(after.1)")
    for (document, pair) in zip(documents, zip(before.2, after.2)) where pair.0 != pair.1 {
      print("    \(document.name): \(pair.0), \(pair.1)")
    }
    let fitted = Self.fit(table, hold: best.hold).weights(of: examples(table))
    for (place, sign) in table.signs.enumerated() {
      let own = lines.filter { $0.signs.contains(place) }
      print(
        String(
          format: "  %@ %6.1f today, %6.1f fitted; %d lines, block begins on %d",
          "\(sign)".padding(toLength: 24, withPad: " ", startingAt: 0), table.weights[place], fitted[place],
          own.count, own.count(where: \.begins)))
    }
    return fitted
  }

  /// Writes `weights` into the table's file, where its rows have their names.
  static func write(_ weights: [Double], _ table: WeightTable, in package: URL) throws {
    let file = package.appending(path: "Sources/VanBan/Blocks/\(table.rawValue).swift")
    var text = try String(contentsOf: file, encoding: .utf8)
    for (sign, weight) in zip(table.signs, weights) where !bars.contains(sign) {
      let pattern = try Regex("package var \(sign) = [-0-9.]+")
      text = text.replacing(pattern, with: "package var \(sign) = \(String(format: "%.1f", weight))")
    }
    try text.write(to: file, atomically: true, encoding: .utf8)
    print("wrote \(file.lastPathComponent)")
  }
}
