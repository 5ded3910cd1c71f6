/// Where tables end: at a label that goes on with the text before, at prose, at remarks and signatures.
extension TableFinder {
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
      if words(end).matches(Self.remarks), words(end).last?.kind == .colon,
        words(end).count <= limits.longestRemark
      {
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
    while start > first + 1, note - start < limits.longestSigning, labels[start - 1] == nil,
      cellGaps(start - 1) == 0,
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
      return words(position).isMostlyUpper && words(position).count > limits.longestRowTitle
    case .arabic:
      guard let ordinal = label.ordinal, let before = numberBefore?.ordinal, numberBefore?.style == .arabic
      else { return false }
      return ordinal == before + 1 && (!isNarrow(position, limits.narrow) || beginsProse(at: position))
    default: return false
    }
  }

  /// Whether full lines begin here, not inside a long cell: few of the nearest are narrow, and less than half of those
  /// after them.
  private func beginsProse(at position: Int) -> Bool {
    guard !isNarrow(position, limits.full), !words(position).startsLower, !isInCell(position) else {
      return false
    }
    guard narrowShare(from: position, limits.proseReach) <= limits.proseNarrow else { return false }
    let near = position..<min(position + limits.proseNear, indices.count)
    guard near.count >= limits.leastProse, !near.contains(where: { isRow(words($0)) || cellGaps($0) > 0 })
    else {
      return false
    }
    return narrowShare(from: position, limits.proseNear) <= limits.proseNarrowNear
  }

  /// Which share of the `count` lines from `position` on is narrow.
  private func narrowShare(from position: Int, _ count: Int) -> Double {
    let ahead = position..<min(position + count, indices.count)
    return Double(ahead.count { isNarrow($0, limits.narrow) }) / Double(ahead.count)
  }

  /// Whether the line before is a full line without an end, so that its cell continues.
  private func isInCell(_ position: Int) -> Bool {
    guard position > 0 else { return false }
    let before = lines[indices[position - 1]]
    return Connectives.ends(before.words)
      || (!isNarrow(position - 1, limits.full) && !before.ending.isTerminal)
  }

  /// Whether the line ends with numbers, as the cells of a row do.
  private func isRow(_ words: WordSequence) -> Bool {
    var index = words.count - 1
    var numbers = 0
    while index >= 0 {
      switch words.kind(index) {
      case .number: numbers += 1
      case .percent, .dash: break
      default: return numbers >= limits.leastAmounts
      }
      index -= 1
    }
    return numbers >= limits.leastAmounts
  }
}
