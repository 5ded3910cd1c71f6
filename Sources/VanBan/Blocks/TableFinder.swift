/// Finds the lines of tables and figures among lines of text, by their first words and their shape.
struct TableFinder {
  /// A run of lines, as positions among those examined.
  struct Run: Sendable {
    let positions: Range<Int>
    let role: BlockRole
    /// The rule by which they are one.
    let rule: Rule
  }

  let lines: [Line]
  let indices: [Int]
  let labels: [Label?]
  private let fullWidth: Int
  var shapes = Shapes()
  let limits: TableThresholds

  /// The tables and figures among the lines at `indices`, whose labels are `labels`; where the file marks its
  /// tables (`areMarked`), those.
  static func runs(
    lines: [Line], indices: [Int], labels: [Label?], fullWidth: Int, areMarked: Bool
  ) -> [Run] {
    let limits = TableThresholds.current
    var finder = TableFinder(
      lines: lines, indices: indices, labels: labels, fullWidth: min(fullWidth, limits.widestLine),
      limits: limits)
    if areMarked { return finder.markedRuns() }
    finder.shapes = finder.readShapes()
    return finder.runs()
  }

  /// The rows that the file marks as those of one table, each table a run.
  private func markedRuns() -> [Run] {
    var runs: [Run] = []
    var position = 0
    while position < indices.count {
      var end = position + 1
      if let table = lines[indices[position]].layout?.table {
        while end < indices.count, let next = lines[indices[end]].layout?.table,
          next == table || goesOn(position, at: end)
        {
          end += 1
          // The rest of the table that goes on.
          while end < indices.count, lines[indices[end]].layout?.table == next { end += 1 }
        }
        runs.append(Run(positions: position..<end, role: .table, rule: .tableMarked))
      }
      position = end
    }
    return runs
  }

  /// Whether the table that begins at `next` is the rest of the one that begins at `first`: nothing stands between them,
  /// and its heading is the same.
  private func goesOn(_ first: Int, at next: Int) -> Bool {
    let (one, other) = (lines[indices[first]], lines[indices[next]])
    guard one.words.count == other.words.count, one.words.count >= limits.leastHeading else { return false }
    return zip(one.words.tokens, other.words.tokens).allSatisfy {
      $0.key == $1.key && $0.kind == $1.kind && $0.range.count == $1.range.count
    }
  }

  private func runs() -> [Run] {
    var runs: [Run] = []
    var position = 0
    while position < indices.count {
      let floor = runs.last?.positions.upperBound ?? 0
      if Self.opensTable(words(position)) {
        let start = headerStart(position, floor: floor)
        let end = tableEnd(after: position)
        if end - start >= limits.leastLines {
          runs.append(Run(positions: start..<end, role: .table, rule: .tableHeading))
          position = end
          continue
        }
        note(.tableTooShort, position, [Evidence(.lines, count: end - start)])
      } else if let run = numberedColumns(from: position, floor: floor)
        ?? gridRun(from: position, floor: floor)
      {
        runs.append(run)
        position = run.positions.upperBound
        continue
      } else if let run = unlabelledRun(from: position), run.positions.lowerBound >= floor {
        runs.append(run)
        position = run.positions.upperBound
        continue
      }
      position += 1
    }
    return runs
  }

  func words(_ position: Int) -> WordSequence { lines.span[indices[position]].words }
  func width(_ position: Int) -> Int { lines.span[indices[position]].width }
  func isNarrow(_ position: Int, _ share: Double) -> Bool {
    Double(width(position)) < Double(fullWidth) * share
  }

  /// Notes that no table begins at `position`.
  func note(_ rule: Rule, _ position: Int, _ evidence: @autoclosure () -> [Evidence]) {
    Trace.note(
      Decision(
        .table, "refused", by: rule, at: words(position).range ?? SourceRange(0, 0), evidence: evidence()))
  }

  private static let numberColumn = Lexicon.phrases(.numberColumn)
  private static let unit = Lexicon.phrases(.unitLine)

  /// Whether the line begins a table: its unit line, or the heading of the number column.
  static func opensTable(_ words: WordSequence) -> Bool {
    let start = words.kind(0) == .openBracket ? 1 : 0
    guard words.kind(start) == .word else { return false }
    if let unit = unit.match(words, at: start) {
      let next = words.kind(start + unit.count)
      return next == .colon && words.count <= start + TableThresholds.current.longestUnit
    }
    guard let first = words.first, first.shape == .upper || first.shape == .title,
      let number = numberColumn.match(words, at: 0)
    else { return false }
    if words.count == number.count { return true }
    guard words.kind(number.count) == .word else { return false }
    return words[number.count].shape == .title || words[number.count].shape == .upper
  }

  /// The cells of the heading before a unit in brackets under one of them.
  private func headerStart(_ position: Int, floor: Int) -> Int {
    guard words(position).kind(0) == .openBracket else { return position }
    var start = position
    while start > floor, isNarrow(start - 1, limits.veryNarrow), labels[start - 1] == nil,
      !lines[indices[start - 1]].ending.isTerminal
    {
      start -= 1
    }
    return start
  }
}
