/// Words of two texts that are the same, and those that only one of them has.
public struct WordDifference: Sendable, Hashable {
  /// A stretch of words.
  public struct Run: Sendable, Hashable {
    /// Which of the texts has it.
    public enum Side: String, Sendable, CaseIterable {
      /// Both.
      case both
      /// The first alone.
      case before
      /// The second alone.
      case after
    }

    /// Which of the texts has it.
    public let side: Side
    /// The words, with single blanks between them.
    public let text: String
  }

  /// In the order of the texts; what the first has stands before what the second has in its place.
  public let runs: [Run]

  /// More different words than this are one run on each side.
  private static let limit = 4_000

  /// Compares `before` and `after` word by word.
  ///
  /// - Complexity: O(*n*·*d*) in the number of words and of those that differ (Myers 1986).
  public init(_ before: String, _ after: String) {
    let first = before.split { $0.isWhitespace }
    let second = after.split { $0.isWhitespace }
    var head = 0
    while head < first.count, head < second.count, first[head] == second[head] { head += 1 }
    var tail = 0
    while tail < first.count - head, tail < second.count - head,
      first[first.count - 1 - tail] == second[second.count - 1 - tail]
    { tail += 1 }
    var maker = RunMaker()
    maker.add(first[..<head], .both)
    let (left, right) = (first[head..<(first.count - tail)], second[head..<(second.count - tail)])
    if left.count + right.count > Self.limit || left.isEmpty || right.isEmpty {
      maker.add(left, .before)
      maker.add(right, .after)
    } else {
      maker.add(left, right)
    }
    maker.add(first[(first.count - tail)...], .both)
    runs = maker.finished()
  }

  /// Whether the texts have the same words.
  public var isSame: Bool { runs.allSatisfy { $0.side == .both } }

  /// The runs that a side has.
  public func runs(of side: Run.Side) -> [Run] { runs.filter { $0.side == .both || $0.side == side } }
}

/// Puts words together to runs.
private struct RunMaker {
  private var runs: [WordDifference.Run] = []
  private var same: [Substring] = []
  private var removed: [Substring] = []
  private var added: [Substring] = []

  mutating func add(_ words: ArraySlice<Substring>, _ side: WordDifference.Run.Side) {
    for word in words { add(word, side) }
  }

  /// Words of both texts, compared.
  mutating func add(_ left: ArraySlice<Substring>, _ right: ArraySlice<Substring>) {
    var removals: Set<Int> = []
    var insertions: Set<Int> = []
    for change in right.difference(from: left) {
      switch change {
      case .remove(let offset, _, _): removals.insert(offset)
      case .insert(let offset, _, _): insertions.insert(offset)
      }
    }
    var (one, other) = (0, 0)
    while one < left.count || other < right.count {
      if one < left.count, removals.contains(one) {
        add(left[left.startIndex + one], .before)
        one += 1
      } else if other < right.count, insertions.contains(other) {
        add(right[right.startIndex + other], .after)
        other += 1
      } else {
        add(left[left.startIndex + one], .both)
        one += 1
        other += 1
      }
    }
  }

  private mutating func add(_ word: Substring, _ side: WordDifference.Run.Side) {
    switch side {
    case .both:
      endChange()
      same.append(word)
    case .before:
      endSame()
      removed.append(word)
    case .after:
      endSame()
      added.append(word)
    }
  }

  private mutating func endSame() {
    append(same, .both)
    same = []
  }

  private mutating func endChange() {
    append(removed, .before)
    append(added, .after)
    removed = []
    added = []
  }

  private mutating func append(_ words: [Substring], _ side: WordDifference.Run.Side) {
    if !words.isEmpty { runs.append(.init(side: side, text: words.joined(separator: " "))) }
  }

  mutating func finished() -> [WordDifference.Run] {
    endSame()
    endChange()
    return runs
  }
}
