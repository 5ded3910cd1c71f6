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
  private var shapes = Shapes()

  /// The most characters that a full line is taken to have: where each paragraph is one line, widths say nothing of a
  /// page.
  private static let widestLine = 110

  /// Lines narrower than this share of a full line are cells rather than prose.
  static let narrow = 0.62
  static let veryNarrow = 0.5

  /// The tables and figures among the lines at `indices`, whose labels are `labels`; where the file marks its
  /// tables (`areMarked`), those.
  static func runs(
    lines: [Line], indices: [Int], labels: [Label?], fullWidth: Int, areMarked: Bool
  ) -> [Run] {
    var finder = TableFinder(
      lines: lines, indices: indices, labels: labels, fullWidth: min(fullWidth, widestLine))
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
    guard one.words.count == other.words.count, one.words.count > 2 else { return false }
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
        if end - start >= 3 {
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
  private func width(_ position: Int) -> Int { lines.span[indices[position]].width }
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
      return next == .colon && words.count <= start + 10
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
    while start > floor, isNarrow(start - 1, Self.veryNarrow), labels[start - 1] == nil,
      !lines[indices[start - 1]].ending.isTerminal
    {
      start -= 1
    }
    return start
  }

  /// The first position at which prose continues after a table that holds `position`.
  func tableEnd(after position: Int) -> Int {
    var end = position + 1
    let before = lastNumber(before: position)
    /// The last row number that looks like a clause's label.
    var row: Int?
    while end < indices.count {
      if let label = labels[end] {
        let isRow = label.style == .arabic && label.ordinal == (row ?? 0) + 1 && hasCells(near: end)
        if isRow {
          row = label.ordinal
        } else if endsTable(label, at: end, numberBefore: before) {
          return end
        }
      }
      if FormSigning.isNote(words(end)) { return signingStart(above: end, after: position) }
      if beginsProse(at: end) { return end }
      if words(end).matches(Self.remarks), words(end).last?.kind == .colon, words(end).count <= 3 {
        return end
      }
      end += 1
    }
    return end
  }

  private static let remarks: Phrase = "ghi chú"

  /// The first of the lines in capitals that say who signs, above the note at `note` that says how.
  private func signingStart(above note: Int, after first: Int) -> Int {
    var start = note
    while start > first + 1, note - start < 4, labels[start - 1] == nil, cellGaps(start - 1) == 0,
      words(start - 1).kind(0) == .word,
      words(start - 1).isUpper
    {
      start -= 1
    }
    return start
  }

  /// The last numbered label before the table, which a clause after it continues.
  private func lastNumber(before position: Int) -> Label? {
    let last = shapes.lastNumbers[position]
    return last >= 0 ? labels[Int(last)] : nil
  }

  private func endsTable(_ label: Label, at position: Int, numberBefore: Label?) -> Bool {
    switch label.style {
    case .part, .chapter, .article: return true
    // `… tại cột` / `[6] trên danh sách` goes on in its cell.
    case .footnote: return position == 0 || !Connectives.endsBeforeLabel(words(position - 1))
    case .roman, .capitalLetter:
      return words(position).isMostlyUpper && words(position).count > 4
    case .arabic:
      guard let ordinal = label.ordinal, let before = numberBefore?.ordinal, numberBefore?.style == .arabic
      else { return false }
      return ordinal == before + 1 && (!isNarrow(position, Self.narrow) || beginsProse(at: position))
    default: return false
    }
  }

  /// Whether full lines begin here, not inside a long cell: of the next six at most two are narrow, and of
  /// those after them less than half.
  private func beginsProse(at position: Int) -> Bool {
    guard !isNarrow(position, 0.75), !words(position).startsLower, !isInCell(position) else { return false }
    let ahead = position..<min(position + 24, indices.count)
    guard ahead.count(where: { isNarrow($0, Self.narrow) }) * 20 <= ahead.count * 9 else { return false }
    let window = position..<min(position + 6, indices.count)
    guard window.count >= 2, !window.contains(where: { isRow(words($0)) || cellGaps($0) > 0 }) else {
      return false
    }
    return window.count { isNarrow($0, Self.narrow) } * 3 <= window.count
  }

  /// Whether the line before is a full line without an end, so that its cell continues.
  private func isInCell(_ position: Int) -> Bool {
    guard position > 0 else { return false }
    let before = lines[indices[position - 1]]
    return Connectives.ends(before.words) || (!isNarrow(position - 1, 0.75) && !before.ending.isTerminal)
  }

  /// A table without a heading, or a figure: many narrow lines, most of them without labels.
  private func unlabelledRun(from start: Int) -> Run? {
    guard labels[start] == nil, isNarrow(start, Self.veryNarrow) else { return nil }
    let end = shapes.runEnds[start]
    let count = end - start
    let dashes = shapes.dashes[end] - shapes.dashes[start]
    let numeric = shapes.numeric[end] - shapes.numeric[start]
    let open = shapes.open[end] - shapes.open[start]
    if count >= 5, dashes == 0, numeric * 5 >= count * 2 {
      return Run(positions: start..<end, role: .table, rule: .tableNumbers)
    }
    // A diagram's words come in no order; a list of short entries has a dash before each.
    guard count >= 12, open * 10 >= count * 8, dashes * 2 < count else {
      // Once for a run, not again at each of its lines.
      if count >= 5, start == 0 || shapes.runEnds[start - 1] != end {
        note(.tableNarrowOther, start, [Evidence(.lines, count: count)])
      }
      return nil
    }
    let heading =
      start > 0 && labels[start - 1] == nil && words(start - 1).isUpper && isNarrow(start - 1, 0.75)
    return Run(positions: (heading ? start - 1 : start)..<end, role: .figure, rule: .figureNarrow)
  }

  /// What runs of narrow lines are judged by, summed up from the first line to each position, so that a run
  /// costs the same however long it is.
  private struct Shapes {
    var dashes = [0]
    var numeric = [0]
    var open = [0]
    /// Where the run of narrow lines that holds a position ends; the position itself where it holds none.
    var runEnds: [Int] = []
    /// Where the last numbered label before each position is; -1 where none is.
    var lastNumbers: [Int32] = []
  }

  private func readShapes() -> Shapes {
    var shapes = Shapes()
    shapes.dashes.reserveCapacity(indices.count + 1)
    shapes.numeric.reserveCapacity(indices.count + 1)
    shapes.open.reserveCapacity(indices.count + 1)
    shapes.lastNumbers.reserveCapacity(indices.count)
    shapes.runEnds = Array(indices.indices)
    var inRuns: [Bool] = []
    inRuns.reserveCapacity(indices.count)
    var lastNumber: Int32 = -1
    for position in indices.indices {
      shapes.lastNumbers.append(lastNumber)
      if let style = labels[position]?.style, style == .arabic || style == .decimal {
        lastNumber = Int32(truncatingIfNeeded: position)
      }
      // The sums are only asked within runs.
      let isInRun = goesOnRun(position)
      inRuns.append(isInRun)
      shapes.dashes.append(shapes.dashes[position] + (isInRun && labels[position] != nil ? 1 : 0))
      shapes.numeric.append(shapes.numeric[position] + (isInRun && isNumeric(words(position)) ? 1 : 0))
      let isOpen = isInRun && !Line.Ending.of(words(position)).isTerminal
      shapes.open.append(shapes.open[position] + (isOpen ? 1 : 0))
    }
    for position in indices.indices.reversed() where inRuns[position] {
      let next = position + 1
      shapes.runEnds[position] = next < indices.count ? shapes.runEnds[next] : next
    }
    return shapes
  }

  /// Whether the line can be in a run of narrow lines: a cell, a word of a diagram, a short entry.
  private func goesOnRun(_ position: Int) -> Bool {
    guard isNarrow(position, Self.veryNarrow), !Self.opensTable(words(position)) else { return false }
    guard let label = labels[position] else { return true }
    return label.style == .dash && words(position).count <= 12
  }

  /// Whether the line ends with numbers, as the cells of a row do.
  private func isRow(_ words: WordSequence) -> Bool {
    var index = words.count - 1
    var numbers = 0
    while index >= 0 {
      switch words.kind(index) {
      case .number: numbers += 1
      case .percent, .dash: break
      default: return numbers >= 3
      }
      index -= 1
    }
    return numbers >= 3
  }

  /// Whether the line holds mostly numbers.
  private func isNumeric(_ words: WordSequence) -> Bool {
    var (amounts, all) = (0, 0)
    for index in 0..<words.count {
      let kind = words[index].kind
      if kind == .number || kind == .percent { amounts += 1 }
      if kind == .number || kind == .word { all += 1 }
    }
    return amounts > 0 && amounts * 2 >= all
  }
}
