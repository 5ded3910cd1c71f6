import Foundation

/// Looks for texts over which the program's cost or output grows faster than they do: each phrase of the lexicon and
/// each pair of them, in every arrangement, by doubling.
///
/// Small texts first; what looks steep goes on to larger ones, until it is shown to be linear or not.
struct GrowthSearch {
  let lexicon: Lexicon
  /// The most time to spend in minutes; what is left when it is over is told.
  var minutes = 60.0

  /// An exponent above this is a finding.
  static let bar = 1.2
  /// One above this is looked at again.
  private static let suspicion = 1.1

  struct Text: Hashable {
    var arrangement: Arrangement
    var first: String
    var second: String?

    func bytes(_ size: Int) -> [UInt8] { arrangement.text(first, second, size: size) }

    var name: String {
      arrangement.rawValue + " " + first.debugDescription + (second.map { " " + $0.debugDescription } ?? "")
    }
  }

  /// How often each phrase has been found with each step: the same phrase beside every other tells nothing new.
  private var known: [String: Int] = [:]
  private let start = Date()

  init(lexicon: Lexicon, minutes: Double) {
    self.lexicon = lexicon
    self.minutes = minutes
  }

  mutating func run(singles: Bool, pairs: Bool) {
    if singles {
      let texts = lexicon.all.flatMap { phrase in
        Arrangement.single.map { Text(arrangement: $0, first: phrase) }
      }
      say("\(lexicon.all.count) phrases, \(texts.count) texts of 8 and 64 kB")
      look(at: texts, sizes: (8192, 65_536))
    }
    if pairs {
      let texts = textsOfPairs()
      say("\(lexicon.core.count) phrases in pairs, \(texts.count) texts of 4 and 32 kB")
      look(at: texts, sizes: (4096, 32_768))
    }
    say("done")
  }

  /// The pairs in an order that mixes them, so that a search that is cut short has seen some of each.
  private func textsOfPairs() -> [Text] {
    var texts: [Text] = []
    for first in lexicon.core.indices {
      for second in lexicon.core.indices where second != first {
        for arrangement in Arrangement.allCases where arrangement.isOrdered || second > first {
          texts.append(
            Text(arrangement: arrangement, first: lexicon.core[first], second: lexicon.core[second]))
        }
      }
    }
    var generator = Shuffler(state: 20_26)
    texts.shuffle(using: &generator)
    return texts
  }

  private func say(_ text: String) {
    print("\(Int(Date().timeIntervalSince(start))) s: \(text)")
    fflush(nil)
  }

  // MARK: First stage

  private mutating func look(at texts: [Text], sizes: (Int, Int)) {
    var suspects = 0
    var told = Date()
    for (index, text) in texts.enumerated() {
      if Date().timeIntervalSince(start) > minutes * 60 {
        say("time is over: \(index) of \(texts.count) texts seen")
        return
      }
      if Date().timeIntervalSince(told) > 60 {
        say("\(index) texts seen, \(suspects) of them twice")
        told = Date()
      }
      guard isSteep(text, sizes), isSteep(text, sizes) else { continue }
      suspects += 1
      confirm(text)
    }
  }

  private func isSteep(_ text: Text, _ sizes: (Int, Int)) -> Bool {
    let (small, large) = (text.bytes(sizes.0), text.bytes(sizes.1))
    let before = Work.costs(of: small)
    let after = Work.costs(of: large)
    let ratio = Double(large.count) / Double(small.count)
    func time(_ costs: [Work: Work.Cost]) -> Double { costs.reduce(0) { $0 + $1.value.seconds } }
    if Self.exponent(time(before), time(after), ratio) > Self.suspicion { return true }
    return Work.allCases.contains { step in
      guard let first = before[step], let last = after[step] else { return true }
      return Self.exponent(first.seconds, last.seconds, ratio) > Self.bar && last.seconds > 0.002
        || Self.exponent(Double(first.bytes), Double(last.bytes), ratio) > Self.suspicion
          && last.bytes > large.count * 8
    }
  }

  static func exponent(_ before: Double, _ after: Double, _ ratio: Double) -> Double {
    guard before > 0, after > 0, ratio > 1 else { return 0 }
    return log(after / before) / log(ratio)
  }

  // MARK: Second stage

  /// Follows a suspect to larger texts, and prints it where it stays steep: at most a few for each step and phrase.
  private mutating func confirm(_ text: Text) {
    let keys = Set([text.first, text.second ?? text.first])
    if keys.contains(where: { known[$0, default: 0] >= 6 }) { return }
    guard let finding = Growth(of: text, to: 524_288, limit: 2).finding else { return }
    for key in keys { known[key, default: 0] += 1 }
    print(finding.line + "  " + text.name)
    fflush(nil)
  }
}

/// The costs of one text as it is doubled.
struct Growth {
  struct Finding {
    var step: Work
    var line: String
  }

  private(set) var sizes: [Int] = []
  private(set) var costs: [[Work: Work.Cost]] = []
  private(set) var megabytes = 0

  init(of text: GrowthSearch.Text, from first: Int = 32_768, to last: Int, limit: Double = 10) {
    var size = first
    while size <= last {
      let bytes = text.bytes(size)
      if size == last { PeakMemory.reset() }
      var best = Work.costs(of: bytes, limit: limit)
      if size == last { megabytes = PeakMemory.megabytes }
      let total = best.values.reduce(0) { $0 + $1.seconds }
      for _ in 0..<(total < 0.2 ? 2 : 0) {
        for (step, cost) in Work.costs(of: bytes, limit: limit) {
          if cost.seconds < best[step]?.seconds ?? .infinity { best[step] = cost }
        }
      }
      sizes.append(bytes.count)
      costs.append(best)
      if total > limit { break }
      size *= 2
    }
  }

  /// The slope of the line through the logarithms of the last three sizes.
  private func slope(_ value: (Work.Cost) -> Double, of step: Work) -> Double? {
    var points: [(Double, Double)] = []
    for (size, cost) in zip(sizes, costs).suffix(3) {
      guard let cost = cost[step], value(cost) > 0 else { continue }
      points.append((log(Double(size)), log(value(cost))))
    }
    guard points.count > 1 else { return nil }
    let count = Double(points.count)
    let x = points.reduce(0) { $0 + $1.0 } / count
    let y = points.reduce(0) { $0 + $1.1 } / count
    let slope = points.reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) }
    return slope / points.reduce(0) { $0 + ($1.0 - x) * ($1.0 - x) }
  }

  /// Prints a line for each step: the seconds at each size, the slope, and the bytes that come out for each that goes
  /// in.
  func printTable() {
    print("kB " + sizes.map { String($0 / 1024) }.joined(separator: " ") + ", at most \(megabytes) MB")
    for step in Work.allCases {
      let seconds = costs.map { $0[step].map { String(format: "%.3f", $0.seconds) } ?? "-" }
      let rates = zip(costs, sizes).map { cost, size in
        cost[step].map { String(format: "%.0f", Double($0.bytes) / Double(size)) } ?? "-"
      }
      print(
        String(format: "%5.2f  ", max(timeSlope(step), byteSlope(step)))
          + seconds.joined(separator: " ") + "  ×" + rates.joined(separator: " ") + "  " + step.rawValue)
    }
  }

  func timeSlope(_ step: Work) -> Double { slope({ $0.seconds }, of: step) ?? 0 }
  func byteSlope(_ step: Work) -> Double { slope({ Double($0.bytes) }, of: step) ?? 0 }

  /// The steepest step that takes time worth the name, or gives much.
  var finding: Finding? {
    guard let last = costs.last, let size = sizes.last else { return nil }
    var worst: (step: Work, slope: Double, what: String)?
    for (step, cost) in last {
      let time = cost.seconds > 0.02 ? timeSlope(step) : 0
      let bytes = cost.bytes > size * 8 ? byteSlope(step) : 0
      let slope = max(time, bytes)
      if slope > GrowthSearch.bar, slope > worst?.slope ?? 0 {
        worst = (step, slope, time >= bytes ? "time" : "bytes")
      }
    }
    guard let worst, let cost = last[worst.step] else { return nil }
    let slope = String(format: "%.2f", worst.slope)
    let seconds = String(format: "%.3f", cost.seconds)
    return Finding(
      step: worst.step,
      line:
        "\(slope) \(worst.what) of \(worst.step.rawValue): \(size / 1024) kB in \(seconds) s, \(cost.bytes) bytes out"
    )
  }
}

/// Numbers that come in the same order at each run.
struct Shuffler: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
