/// Puts lines together into rows where the text gives one cell after the other.
struct FlowRows {
  let source: SourceText
  let lines: [TableLine]

  func rows() -> [RowDraft] {
    var rows: [RowDraft] = []
    var before = RowNumbers()
    var heading = RowDraft(.header)
    var row: RowDraft?
    var index = 0
    while index < lines.count {
      if let end = columnNumbers(from: index) {
        var numbers = RowDraft(.columnNumbers)
        for line in lines[index..<end] { for part in parts(of: line) { numbers.addCell(part) } }
        if let row { rows.append(row) }
        row = nil
        if !heading.cells.isEmpty { rows.append(heading) }
        heading = RowDraft(.header)
        rows.append(numbers)
        index = end
        continue
      }
      let parts = parts(of: lines[index])
      if let number = parts.first.flatMap({ RowNumber(source.bytes($0)) }), number.follows(before) {
        if let row { rows.append(row) }
        row = RowDraft(.data, number: number)
        before.append(number)
        for part in parts { row?.addCell(part) }
      } else if RowKinds.isTotal(lines[index].range, source) {
        if let row { rows.append(row) }
        row = RowDraft(.total)
        for part in parts { row?.addCell(part) }
      } else if row != nil {
        addToRow(&row, parts)
      } else {
        addToHeading(&heading, parts)
      }
      index += 1
    }
    if let row { rows.append(row) }
    return heading.cells.isEmpty ? rows : [heading] + rows
  }

  /// A line continues the cell before it where it begins small; amounts are cells of their own.
  private func addToRow(_ row: inout RowDraft?, _ parts: [SourceRange]) {
    for (place, part) in parts.enumerated() {
      let isAmount = CellNumber(source.bytes(part)) != nil
      let last = row?.cells.last?.pieces.last
      let follows = place == 0 && !isAmount && last.map { CellNumber(source.bytes($0)) == nil } ?? false
      if follows, row.map({ $0.cells.count > 1 }) ?? false {
        row?.extendCell(part)
      } else {
        row?.addCell(part)
      }
    }
  }

  private func addToHeading(_ heading: inout RowDraft, _ parts: [SourceRange]) {
    for part in parts {
      let first = source[part].first
      let goesOn = first.map { $0.isLowercase || $0 == "(" } ?? false
      if goesOn { heading.extendCell(part) } else { heading.addCell(part) }
    }
  }

  /// The line's row number, text, and the amounts at its end.
  private func parts(of line: TableLine) -> [SourceRange] {
    let words = words(of: line.range)
    var start = 0
    var parts: [SourceRange] = []
    if words.count > 1, RowNumber(source.bytes(words[0])) != nil || isNumberColumn(words[0]) {
      parts.append(words[0])
      start = 1
    }
    var end = words.count
    while end > start, CellNumber(source.bytes(words[end - 1])) != nil { end -= 1 }
    // One number at the end belongs to the sentence; several, or a grouped one, are cells.
    let amounts = words[end...]
    let areCells =
      amounts.count >= RowLimits.leastAmounts
      || amounts.first.map { $0.count >= RowLimits.groupedAmount } ?? false
    if !areCells, end > start { end = words.count }
    if end > start { parts.append(words[start].union(words[end - 1])) }
    return parts + words[end...]
  }

  private func isNumberColumn(_ word: SourceRange) -> Bool {
    Self.numberColumns.contains { $0.elementsEqual(source.bytes(word)) }
  }

  private static let numberColumns = ["TT", "STT"].map { Array($0.utf8) }

  /// The end of a run of lines that hold 1, 2, 3 … and nothing else: the numbers of the columns.
  private func columnNumbers(from start: Int) -> Int? {
    var expected = 1
    var index = start
    while index < lines.count, canBeNumber(lines[index].range) {
      let words = words(of: lines[index].range)
      guard words.count <= RowLimits.mostColumns,
        words.allSatisfy({ word in
          let text = source[word].drop { $0 == "(" }.prefix { $0.isNumber }
          defer { expected += 1 }
          return Int(text) == expected
        })
      else { break }
      index += 1
      // A whole line of them is enough.
      if words.count >= RowLimits.leastColumnNumbers { return index }
    }
    // On lines of their own they are the columns' only where the rows begin with 1 again after them.
    guard index - start >= RowLimits.leastColumnNumbers, index < lines.count else { return nil }
    let next = words(of: lines[index].range)
    return next.first.flatMap { RowNumber(source.bytes($0)) }?.numbers == [1] ? index : nil
  }

  private func canBeNumber(_ range: SourceRange) -> Bool {
    let first = source.bytes(range).first { $0 != 0x20 && $0 != 0x09 }
    return first.map { $0 == 0x28 || $0 >= 0x30 && $0 <= 0x39 } ?? true
  }

  /// The text between blanks.
  private func words(of range: SourceRange) -> [SourceRange] {
    var words: [SourceRange] = []
    var start: Int?
    for offset in range.lowerBound..<range.upperBound {
      let isBlank = source.bytes[offset] == 0x20 || source.bytes[offset] == 0x09
      if isBlank, let first = start {
        words.append(SourceRange(first, offset))
        start = nil
      } else if !isBlank, start == nil {
        start = offset
      }
    }
    if let start { words.append(SourceRange(start, range.upperBound)) }
    return words
  }
}
