/// How many of some things are right.
public struct Share: Sendable, Hashable {
  /// How many are right.
  public internal(set) var right = 0
  /// How many there are to be right.
  public internal(set) var count = 0

  /// From 0 to 1; nil where there is nothing to be right.
  public var value: Double? { count == 0 ? nil : Double(right) / Double(count) }

  mutating func add(_ isRight: Bool) {
    count += 1
    if isRight { right += 1 }
  }

  static func += (sum: inout Share, share: Share) {
    sum.right += share.right
    sum.count += share.count
  }
}

/// How many of the things that should be found are, and how many that are found should be.
public struct Retrieval: Sendable, Hashable {
  /// Found and right.
  public internal(set) var matched = 0
  /// All that should be found.
  public internal(set) var gold = 0
  /// All that were found.
  public internal(set) var found = 0

  /// The share of what was found that is right; nil where nothing was found.
  public var precision: Double? { found == 0 ? nil : Double(matched) / Double(found) }
  /// The share of what should be found that was; nil where there is nothing to find.
  public var recall: Double? { gold == 0 ? nil : Double(matched) / Double(gold) }
  /// The harmonic mean of precision and recall; nil where there is nothing to find and nothing was found.
  public var f1: Double? { gold + found == 0 ? nil : 2 * Double(matched) / Double(gold + found) }

  static func += (sum: inout Retrieval, retrieval: Retrieval) {
    sum.matched += retrieval.matched
    sum.gold += retrieval.gold
    sum.found += retrieval.found
  }

  static func + (left: Retrieval, right: Retrieval) -> Retrieval {
    var sum = left
    sum += right
    return sum
  }
}
