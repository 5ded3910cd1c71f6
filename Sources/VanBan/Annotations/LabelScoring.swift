/// Scores the labelled blocks of a scan, in their order: as many as follow each other in both.
struct LabelScoring {
  private(set) var scores = Scores()
  private(set) var findings: [Finding] = []

  /// A row as it is compared.
  private struct Key {
    let label: String
    let words: [String]

    init(_ row: AnnotatedLabel) {
      label = AnnotationText.comparableNumber(row.label)
      words = AnnotationText.comparableName(row.firstWords).split(separator: " ").map { word in
        String(word.filter { $0.isLetter || $0.isNumber })
      }
    }

    /// The same label, and of the first words more than half the same: a word or two may be misread.
    func isSame(_ other: Key) -> Bool {
      guard label == other.label else { return false }
      let count = max(words.count, other.words.count)
      return count == 0 || zip(words, other.words).count(where: ==) * 2 > count
    }
  }

  mutating func compare(_ gold: [AnnotatedLabel], with found: [AnnotatedLabel]) {
    scores.labels.gold = gold.count
    scores.labels.found = found.count
    let (goldKeys, foundKeys) = (gold.map { Key($0) }, found.map { Key($0) })
    // The longest common sequence, from the end: how many blocks are the same from each pair of places on.
    let width = found.count + 1
    var counts = [Int](repeating: 0, count: (gold.count + 1) * width)
    for place in gold.indices.reversed() {
      for other in found.indices.reversed() {
        let isSame = goldKeys[place].isSame(foundKeys[other])
        counts[place * width + other] = max(
          isSame ? counts[(place + 1) * width + other + 1] + 1 : 0, counts[(place + 1) * width + other],
          counts[place * width + other + 1])
      }
    }
    var (place, other) = (0, 0)
    while place < gold.count || other < found.count {
      if place < gold.count, other < found.count, goldKeys[place].isSame(foundKeys[other]),
        counts[place * width + other] == counts[(place + 1) * width + other + 1] + 1
      {
        scores.labels.matched += 1
        let areRight = goldKeys[place].words == foundKeys[other].words
        scores.labelWords.add(areRight)
        if !areRight {
          findings.append(
            Finding(
              .labelWords, subject: gold[place].label, expected: gold[place].firstWords,
              found: found[other].firstWords))
        }
        place += 1
        other += 1
      } else if other == found.count
        || place < gold.count
          && counts[(place + 1) * width + other] >= counts[place * width + other + 1]
      {
        findings.append(Finding(.missedLabel, expected: gold[place].summary))
        place += 1
      } else {
        findings.append(Finding(.extraLabel, found: found[other].summary))
        other += 1
      }
    }
  }
}

extension AnnotatedLabel {
  /// `a) Tiếp tục quán triệt`
  fileprivate var summary: String { firstWords.isEmpty ? label : label + " " + firstWords }
}
