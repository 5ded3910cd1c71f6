/// Reads the structure of a cited part from its words, which name the innermost unit first:
/// `điểm c, d khoản 1 Điều 5 và điểm c khoản 1 Điều 9`, `từ Điều 5 đến Điều 9`.
struct PinpointParser {
  let words: BlockWords

  /// A unit with the numbers after its word.
  private struct Group {
    let unit: ProvisionUnit
    let word: Range<Int>
    var steps: [(step: Pinpoint.Step, words: Range<Int>)] = []

    var words: Range<Int> { word.lowerBound..<(steps.last?.words.upperBound ?? word.upperBound) }
  }

  private static let until = SyllableKey("đến")
  private static let joints = KeySet(["và", "hoặc", "từ", "số", "thứ", "các", "của"].map { SyllableKey($0) })

  func pinpoint(_ range: Range<Int>) -> Pinpoint {
    Pinpoint(text: words.text(range), range: words.sourceRange(range), parts: parts(of: groups(in: range)))
  }

  private func groups(in range: Range<Int>) -> [Group] {
    let cursor = words.cursor(to: range.upperBound)
    var groups: [Group] = []
    var index = range.lowerBound
    var isRun = false
    while index < range.upperBound {
      if let unit = ProvisionUnit.names.match(words.words, at: index), index + unit.count <= range.upperBound,
        words.key(index).count > 1
      {
        if isRun, let last = groups.indices.last, groups[last].unit == unit.value {
          // `từ Điều 5 đến Điều 9`.
          index += unit.count
          continue
        }
        groups.append(Group(unit: unit.value, word: index..<(index + unit.count)))
        index += unit.count
        isRun = false
        continue
      }
      let key = words.key(index)
      if key == Self.until || words.kind(index) == .dash {
        isRun = true
      } else if words.kind(index) == .number || words.kind(index) == .word && !Self.joints.contains(key),
        let last = groups.indices.last
      {
        let forms: ProvisionNumber.Forms = groups[last].unit == .form ? .form : .provision
        let whole = ProvisionNumber(cursor, at: index, forms)?.tokens ?? index..<(index + 1)
        let text = words.text(whole)
        if isRun, let from = groups[last].steps.popLast() {
          let run = from.words.lowerBound..<whole.upperBound
          let step = Pinpoint.Step(
            unit: from.step.unit, number: from.step.number, through: text, range: words.sourceRange(run))
          groups[last].steps.append((step, run))
        } else {
          let step = Pinpoint.Step(unit: groups[last].unit, number: text, range: words.sourceRange(whole))
          groups[last].steps.append((step, whole))
        }
        index = whole.upperBound - 1
        isRun = false
      }
      index += 1
    }
    return groups
  }

  private func parts(of groups: [Group]) -> [Pinpoint.Part] {
    let parents = parents(of: groups)
    let inner = Set(parents.compactMap { $0 })
    var parts: [Pinpoint.Part] = []
    for leaf in groups.indices where !inner.contains(leaf) {
      var chain: [Int] = []
      var at: Int? = leaf
      while let index = at, !chain.contains(index) {
        chain.append(index)
        at = parents[index]
      }
      let extent = chain.map { groups[$0].words }
      let low = extent.map(\.lowerBound).min() ?? 0
      let high = extent.map(\.upperBound).max() ?? 0
      for steps in paths(chain.reversed().map { groups[$0] }) {
        parts.append(Pinpoint.Part(steps: steps, range: words.sourceRange(low..<high)))
      }
    }
    return parts
  }

  /// For each group the next one of a larger unit; in `Điều 5 khoản 2` the last one before it.
  private func parents(of groups: [Group]) -> [Int?] {
    var parents = [Int?](repeating: nil, count: groups.count)
    let breaks = breaks(groups)
    /// Those behind which no smaller or equal unit stands, the nearest last; looked through from either end.
    var path: [Int] = []
    for index in groups.indices {
      if breaks.contains(index) { path = [] }
      while let last = path.last, groups[last].unit.rank >= groups[index].unit.rank { path.removeLast() }
      parents[index] = path.last
      path.append(index)
    }
    path = []
    for index in groups.indices.reversed() {
      while let last = path.last, groups[last].unit.rank >= groups[index].unit.rank { path.removeLast() }
      parents[index] = path.last ?? parents[index]
      path.append(index)
      if breaks.contains(index) { path = [] }
    }
    return parents
  }

  /// The groups with which a new address begins, though the units go on in order: articles are numbered through the act,
  /// so that in a list `Điều 4, Điều 80, Mục 6 Chương IV, Điều 103` no article stands in what is named beside it.
  private func breaks(_ groups: [Group]) -> Set<Int> {
    let articles = groups.count { $0.unit == .article }
    guard articles > 0, groups.contains(where: { Self.isAboveArticle($0.unit) }) else { return [] }
    var breaks: Set<Int> = []
    for index in groups.indices.dropFirst() {
      let (before, here) = (groups[index - 1], groups[index])
      let changes =
        before.unit == .article && Self.isAboveArticle(here.unit)
        || Self.isAboveArticle(before.unit) && here.unit.rank >= ProvisionUnit.article.rank
      let word = here.word.lowerBound - 1
      guard changes, words.key(word) == .and || articles > 1 && words.kind(word) == .comma else { continue }
      breaks.insert(index)
    }
    return breaks
  }

  private static func isAboveArticle(_ unit: ProvisionUnit) -> Bool {
    unit != .appendix && unit.rank < ProvisionUnit.article.rank
  }

  /// A path for each number of each unit: `khoản 1 Điều 5, 6` is two.
  private func paths(_ groups: [Group]) -> [[Pinpoint.Step]] {
    groups.reduce([[]]) { paths, group in
      let steps =
        group.steps.isEmpty
        ? [Pinpoint.Step(unit: group.unit, number: "", range: words.sourceRange(group.word))]
        : group.steps.map(\.step)
      // A list of many units of many numbers each is not a pinpoint that anyone writes.
      guard paths.count * steps.count <= 400 else { return paths }
      return paths.flatMap { path in steps.map { path + [$0] } }
    }
  }
}
