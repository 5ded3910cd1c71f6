/// Scores roles, block starts and outline, line by line.
struct LineScoring {
  private(set) var scores = Scores()
  private(set) var findings: [Finding] = []
  private let table: NewlineTable

  init(_ table: NewlineTable) { self.table = table }

  mutating func compare(_ gold: [AnnotatedLine], with found: [AnnotatedLine]) {
    let goldLines = Dictionary(gold.map { ($0.line, $0) }, uniquingKeysWith: { first, _ in first })
    let foundLines = Dictionary(found.map { ($0.line, $0) }, uniquingKeysWith: { first, _ in first })
    for line in Set(goldLines.keys).union(foundLines.keys).sorted() {
      let gold = goldLines[line]
      let found = foundLines[line]
      compareRole(gold, found)
      compareStart(gold, found)
      compareOutline(gold, found)
    }
  }

  private mutating func compareRole(_ gold: AnnotatedLine?, _ found: AnnotatedLine?) {
    guard let gold, gold.roles != [.blank] else { return }
    let isRight = gold.roles == found?.roles
    scores.lineRoles.add(isRight)
    if !isRight { report(.role, gold.line, expected: gold.role, found: found?.role ?? "-") }
  }

  /// The line decides, not the role, which is scored by itself.
  private mutating func compareStart(_ gold: AnnotatedLine?, _ found: AnnotatedLine?) {
    let goldStart = gold.flatMap { $0.isStart ? $0 : nil }
    let foundStart = found.flatMap { $0.isStart ? $0 : nil }
    if goldStart != nil { scores.blockStarts.gold += 1 }
    if foundStart != nil { scores.blockStarts.found += 1 }
    switch (goldStart, foundStart) {
    case (.some, .some): scores.blockStarts.matched += 1
    case (let start?, nil):
      report(.missedStart, start.line, expected: start.role, found: found.map(\.place))
    case (nil, let start?):
      report(.extraStart, start.line, expected: gold.map(\.place), found: start.role)
    case (nil, nil): break
    }
  }

  private mutating func compareOutline(_ gold: AnnotatedLine?, _ found: AnnotatedLine?) {
    let goldEntry = gold.flatMap { $0.isOutlineEntry ? $0 : nil }
    let foundEntry = found.flatMap { $0.isOutlineEntry ? $0 : nil }
    if goldEntry != nil {
      scores.outline.gold += 1
      scores.outlineWithoutDepth.gold += 1
    }
    if foundEntry != nil {
      scores.outline.found += 1
      scores.outlineWithoutDepth.found += 1
    }
    switch (goldEntry, foundEntry) {
    case (let gold?, let found?): compareEntries(gold, found)
    case (let gold?, nil): report(.missedOutline, gold.line, expected: gold.entry)
    case (nil, let found?): report(.extraOutline, found.line, found: found.entry)
    case (nil, nil): break
    }
  }

  private mutating func compareEntries(_ gold: AnnotatedLine, _ found: AnnotatedLine) {
    guard gold.comparableLabel == found.comparableLabel else {
      report(.label, gold.line, expected: gold.entry, found: found.entry)
      return
    }
    scores.outlineWithoutDepth.matched += 1
    if gold.depth == found.depth {
      scores.outline.matched += 1
    } else {
      report(.depth, gold.line, expected: gold.entry, found: found.entry)
    }
    if gold.label != nil, gold.roles == [.heading] || gold.roles == [.item] {
      let isRight = gold.roles == found.roles
      scores.headingOrItem.add(isRight)
      if !isRight { report(.headingOrItem, gold.line, expected: gold.role, found: found.role) }
    }
  }

  private mutating func report(
    _ kind: Finding.Kind, _ line: Int, expected: String? = nil, found: String? = nil
  ) {
    findings.append(
      Finding(kind, line: line, expected: expected, found: found, text: table.text(ofLine: line)))
  }
}

extension AnnotatedLine {
  /// Whether a block begins here of which the start is scored.
  fileprivate var isStart: Bool {
    begin == .block && roles.contains { Scores.startRoles.contains($0) }
  }

  /// Whether a labelled block or a heading begins here.
  fileprivate var isOutlineEntry: Bool {
    begin == .block && (label != nil || roles.contains(.heading))
  }

  fileprivate var comparableLabel: String? { label.map { AnnotationText.comparable($0) } }

  /// `item I`
  fileprivate var place: String { role + " " + begin.rawValue }

  /// `heading "II." at depth 2`
  fileprivate var entry: String {
    let label = label.map { " \"" + TextFolding.whiteSpace($0) + "\"" } ?? ""
    return role + label + (depth.map { " at depth \($0)" } ?? "")
  }
}
