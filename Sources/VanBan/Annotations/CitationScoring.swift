/// Finds for each citation of gold the one that was found, and scores both.
struct CitationScoring {
  private(set) var scores = Scores()
  private(set) var findings: [Finding] = []
  /// Nil where the lines of citations are pages of a scan.
  private let table: NewlineTable?

  /// - Parameter table: The lines of the text; nil where citations have pages.
  init(_ table: NewlineTable?) { self.table = table }

  mutating func compare(_ gold: [AnnotatedCitation], with found: [AnnotatedCitation]) {
    scores.numberedCitations.gold = gold.count { $0.number != nil }
    scores.numberedCitations.found = found.count { $0.number != nil }
    scores.unnumberedCitations.gold = gold.count { $0.number == nil }
    scores.unnumberedCitations.found = found.count { $0.number == nil }

    let matches = Self.match(gold, with: found)
    // `from` names citations by their ids in gold; this leads to those of their matches.
    var foundIDs: [Int: Int] = [:]
    for (goldIndex, foundIndex) in matches { foundIDs[gold[goldIndex].id] = found[foundIndex].id }

    for (index, citation) in gold.enumerated() {
      guard let match = matches[index] else {
        report(.missedCitation, citation, expected: citation.summary)
        continue
      }
      if citation.number != nil {
        scores.numberedCitations.matched += 1
      } else {
        scores.unnumberedCitations.matched += 1
      }
      compareFields(citation, found[match], foundIDs)
    }
    let matched = Set(matches.values)
    for (index, citation) in found.enumerated() where !matched.contains(index) {
      report(.extraCitation, citation, found: citation.summary)
    }
  }

  /// The index of the match of each citation of gold that has one. Greedy in reading order; those on the
  /// same line go first, so that a miss does not shift the matches of its neighbours.
  private static func match(
    _ gold: [AnnotatedCitation], with found: [AnnotatedCitation]
  ) -> [Int: Int] {
    let goldKeys = gold.map { CitationKey($0) }
    let foundKeys = found.map { CitationKey($0) }
    let foundByLine = Dictionary(grouping: found.indices) { found[$0].line }
    var matches: [Int: Int] = [:]
    var taken: Set<Int> = []
    func take(_ index: Int, lines: [Int], isMatch: (CitationKey, CitationKey) -> Bool) {
      guard matches[index] == nil else { return }
      for line in lines {
        for candidate in foundByLine[line] ?? []
        where !taken.contains(candidate) && isMatch(goldKeys[index], foundKeys[candidate]) {
          matches[index] = candidate
          taken.insert(candidate)
          return
        }
      }
    }
    for index in gold.indices { take(index, lines: [gold[index].line]) { $0 == $1 } }
    for index in gold.indices { take(index, lines: [gold[index].line]) { $0.matches($1) } }
    for index in gold.indices {
      take(index, lines: [gold[index].line - 1, gold[index].line + 1]) { $0.matches($1) }
    }
    return matches
  }

  private mutating func compareFields(
    _ gold: AnnotatedCitation, _ found: AnnotatedCitation, _ foundIDs: [Int: Int]
  ) {
    var from = gold.from
    var isKnown = true
    if case .citation(let id) = gold.from {
      isKnown = foundIDs[id] != nil
      from = .citation(foundIDs[id] ?? id)
    }
    compare(.type, gold, gold.kind?.rawValue, found.kind?.rawValue)
    compare(.date, gold, gold.date, found.date)
    compare(.issuer, gold, gold.issuer, found.issuer)
    compare(.pinpoint, gold, gold.pinpoint, found.pinpoint)
    compare(.relation, gold, gold.relation.rawValue, found.relation.rawValue)
    // An outer citation that was missed has no id that `from` could be right about.
    compare(
      .from, gold, isKnown ? from.annotation : "a citation that was missed", found.from.annotation)
  }

  private mutating func compare(
    _ field: Scores.CitationField, _ citation: AnnotatedCitation, _ gold: String?, _ found: String?
  ) {
    let isRight = gold.map { AnnotationText.comparable($0) } == found.map { AnnotationText.comparable($0) }
    scores.citationFields[field, default: Share()].add(isRight)
    if !isRight {
      report(
        .citationField, citation, subject: field.rawValue, expected: gold ?? "-", found: found ?? "-")
    }
  }

  private mutating func report(
    _ kind: Finding.Kind, _ citation: AnnotatedCitation, subject: String? = nil,
    expected: String? = nil, found: String? = nil
  ) {
    let subject = subject.map { [$0, "of", citation.number ?? citation.name ?? "-"].joined(separator: " ") }
    findings.append(
      Finding(
        kind, line: table == nil ? nil : citation.line, page: table == nil ? citation.line : nil,
        subject: subject, expected: expected, found: found, text: table?.text(ofLine: citation.line) ?? ""))
  }
}

/// What a citation is known by.
private enum CitationKey: Equatable {
  case number(String)
  case name(String)

  init(_ citation: AnnotatedCitation) {
    if let number = citation.number {
      self = .number(AnnotationText.comparableNumber(number))
    } else {
      self = .name(AnnotationText.comparableName(citation.name ?? ""))
    }
  }

  /// The same number, or a name that is the other or a part of it.
  func matches(_ other: CitationKey) -> Bool {
    switch (self, other) {
    case (.number(let left), .number(let right)): left == right
    case (.name(let left), .name(let right)):
      left == right || (!left.isEmpty && !right.isEmpty && (left.contains(right) || right.contains(left)))
    default: false
    }
  }
}

extension AnnotatedCitation {
  /// `nghi-dinh 64/2007/NĐ-CP`
  fileprivate var summary: String {
    [kind?.rawValue, number ?? name].compactMap { $0 }.joined(separator: " ")
  }
}
