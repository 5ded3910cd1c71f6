/// Finds the numbers of pages: `8`, `- 8 -`, `Trang 8/20`, on lines of their own.
enum PageNumbers {
  /// Marks those among the lines without a role.
  static func mark(_ lines: [Line], _ roles: inout [BlockRole?], _ source: SourceText) {
    let marks = marks(lines, roles, source)
    markApart(marks, lines, &roles)
    markRows(marks, lines, &roles)
  }

  /// A line that may be a page's number.
  private struct Mark {
    let index: Int
    let value: Int
    /// The last line of text before it.
    let before: Int?
    /// Whether it is written as nothing but a page's number is: `- 8 -`, `Trang 8`.
    let isPlain: Bool
    /// Whether it is the last line of a page or the first, and which page that is, counted from 1.
    let page: Int?
  }

  private static func marks(_ lines: [Line], _ roles: [BlockRole?], _ source: SourceText) -> [Mark] {
    let span = lines.span
    var before: Int?
    var marks: [Mark] = []
    var pages = 1
    for index in lines.indices {
      if index > 0, span[index].startsPage { pages += 1 }
      guard roles[index] == nil else { continue }
      let previous = before
      before = index
      let words = span[index].words
      guard isPageNumber(words), isWhole(words, source),
        !isYear(words, after: previous.map { lines[$0].words }),
        let number = words.tokens.first(where: { $0.kind == .number }),
        let value = DigitNumeral(source.bytes, number.range)?.value
      else { continue }
      let isPlain = isPlain(words)
      let isAtEdge = span[index].startsPage || index + 1 < span.count && span[index + 1].startsPage
      marks.append(
        Mark(
          index: index, value: value, before: previous, isPlain: isPlain,
          page: isAtEdge && index > 0 ? pages : nil))
    }
    return marks
  }

  /// Makes the line at `index` the number of a page.
  private static func take(_ index: Int, _ lines: [Line], _ roles: inout [BlockRole?], by rule: Rule) {
    roles[index] = .pageNumber
    PageFurniture.note(.pageNumber, lines[index], by: rule)
  }

  // MARK: Between blank lines

  /// Those between blank lines or furniture, or first on a page.
  private static func markApart(_ marks: [Mark], _ lines: [Line], _ roles: inout [BlockRole?]) {
    var found: [Int] = []
    for mark in marks {
      let index = mark.index
      let isFirst = index == 0 || roles[index - 1] != nil || found.last == index - 1
      let isLast = index + 1 == lines.count || roles[index + 1] != nil
      if isLast, isFirst || lines[index].startsPage { found.append(index) }
    }
    for (place, index) in found.enumerated() {
      // A column of numbers with blank lines between them is a table's.
      let near = [place - 2, place - 1, place + 1, place + 2].count {
        found.indices.contains($0) && abs(found[$0] - index) <= 6
      }
      if near < 2 || lines[index].startsPage {
        take(index, lines, &roles, by: .furnitureNumberApart)
      } else {
        Trace.note(Decision(.furniture, "refused", by: .furnitureNumberColumn, at: lines[index].content))
      }
    }
  }

  // MARK: Between lines of text

  /// The fewest lines that a page has.
  private static let pageLength = 12

  /// Those between lines of a paragraph, each the next of the one before it: two in a row at least that a
  /// sentence continues over, or that are plainly pages' numbers. All of such a row are marked. A mark alone counts where
  /// a sentence continues over it and it is plain, or 1 or 2; between dashes it counts anywhere. No
  /// other may be near it.
  private static func markRows(_ marks: [Mark], _ lines: [Line], _ roles: inout [BlockRole?]) {
    let open = marks.filter { roles[$0.index] == nil }
    guard !open.isEmpty else { return }
    let fullWidth = fullWidth(lines, roles)
    /// The row that waits for a number.
    var waiting: [Int: Int] = [:]
    var rows: [(marks: [Mark], interrupting: Int)] = []
    for mark in marks {
      let isOpen = roles[mark.index] == nil
      let interrupts = isOpen && interrupts(mark, lines, roles, fullWidth)
      if let row = waiting[mark.value], let last = rows[row].marks.last,
        mark.index - last.index >= pageLength
      {
        waiting[mark.value] = nil
        rows[row].marks.append(mark)
        if interrupts { rows[row].interrupting += 1 }
        waiting[mark.value + 1] = row
      } else if isOpen {
        waiting[mark.value + 1] = rows.count
        rows.append(([mark], interrupts ? 1 : 0))
      }
    }
    let far = Set(isolated(marks))
    // Between dashes only others of their kind are examined: a table's figures are near many a page's end.
    for index in isolated(marks.filter(\.isPlain))
    where roles[index] == nil && isBetweenDashes(lines[index].words) {
      take(index, lines, &roles, by: .furnitureNumberDashes)
    }
    markEdges(rows.map(\.marks), lines, &roles)
    for row in rows {
      let isEnough =
        row.interrupting >= 2 || row.marks.count >= 2 && row.marks.allSatisfy(\.isPlain)
        || row.interrupting == 1 && row.marks.count == 1 && far.contains(row.marks[0].index)
          && isAlone(row.marks[0], lines, roles)
      guard isEnough else { continue }
      for mark in row.marks where roles[mark.index] == nil {
        take(mark.index, lines, &roles, by: .furnitureNumberRow)
      }
    }
  }

  /// Those at the edges of pages: two of a row, or one that counts the pages as they are.
  private static func markEdges(_ rows: [[Mark]], _ lines: [Line], _ roles: inout [BlockRole?]) {
    for row in rows {
      let marks = row.filter { $0.page != nil }
      guard marks.count >= 2 || marks.first.map({ $0.page == $0.value }) ?? false else { continue }
      for mark in marks where roles[mark.index] == nil {
        take(mark.index, lines, &roles, by: .furnitureNumberEdge)
      }
    }
  }

  /// Whether a sentence continues over the number: a full line before it, without a full stop, and a small letter
  /// after it.
  private static func interrupts(
    _ mark: Mark, _ lines: [Line], _ roles: [BlockRole?], _ fullWidth: Int
  ) -> Bool {
    guard let before = mark.before, mark.index - before <= reach else { return false }
    let words = lines[before].words
    guard lines[before].width * 3 >= fullWidth * 2, !Line.Ending.of(words).isTerminal else { return false }
    let after = (mark.index + 1..<min(mark.index + 1 + reach, lines.count)).filter { roles[$0] == nil }
    guard let first = after.first else { return false }
    if lines[first].words.startsLower { return true }
    // A running head may be between.
    guard after.count > 1, lines[first].width * 10 < fullWidth * 9, !lines[first].ending.isTerminal else {
      return false
    }
    return lines[after[1]].words.startsLower
  }

  /// The lines of those of `marks` that have no other near them.
  private static func isolated(_ marks: [Mark]) -> [Int] {
    marks.indices.filter { place in
      [place - 1, place + 1].allSatisfy {
        !marks.indices.contains($0) || abs(marks[$0].index - marks[place].index) >= pageLength
      }
    }.map { marks[$0].index }
  }

  /// Whether a mark that no other follows is a page's nevertheless.
  private static func isAlone(_ mark: Mark, _ lines: [Line], _ roles: [BlockRole?]) -> Bool {
    if mark.isPlain { return true }
    guard mark.value <= 2, mark.index >= pageLength, let before = mark.before,
      let last = lines[before].words.last,
      let after = (mark.index + 1..<min(mark.index + 1 + reach, lines.count)).first(where: {
        roles[$0] == nil
      })
    else { return false }
    return lines[after].words.startsLower && !counters.contains(last.key)
  }

  /// How many blank lines and the like may be between a number and the text.
  private static let reach = 6

  /// Words that a number follows, so that one on the next line is theirs.
  private static let counters = Lexicon.words(.countsLoneNumber)

  /// How wide the lines of text are that continue in the next: nine in ten are at most as wide.
  private static func fullWidth(_ lines: [Line], _ roles: [BlockRole?]) -> Int {
    var widths: [Int] = []
    var before: Int?
    for index in lines.indices where roles[index] == nil {
      if let before, lines[index].words.startsLower { widths.append(lines[before].width) }
      before = index
    }
    widths.sort()
    return widths.isEmpty ? 0 : widths[min(widths.count - 1, widths.count * 9 / 10)]
  }

  // MARK: What a number of a page looks like

  private static let page = SyllableKey("trang")

  /// Whether a line is the year of a date that was broken after its word: `năm` / `2023`.
  private static func isYear(_ words: WordSequence, after previous: WordSequence?) -> Bool {
    words.count == 1 && words[0].range.count == 4 && previous?.last?.key == DateGrammar.year
  }

  /// Whether its number is without decimals: `5,26` is a table's.
  private static func isWhole(_ words: WordSequence, _ source: SourceText) -> Bool {
    words.tokens.allSatisfy { token in
      token.kind != .number
        || source.bytes(token.range).allSatisfy { $0 >= 0x30 }
    }
  }

  private static func isBetweenDashes(_ words: WordSequence) -> Bool {
    words.count >= 3 && words.kind(0) == .dash && words.kind(words.count - 1) == .dash
  }

  /// Whether a line that may be the number of a page is written as nothing else is: `Trang 8/20`, `- 8 -`.
  static func isPlain(_ words: WordSequence) -> Bool {
    isPageNumber(words) && (words[0].key == page && words[0].shape != .lower || isBetweenDashes(words))
  }

  /// Whether a line is written as the number of a page may be.
  static func isPageNumber(_ words: WordSequence) -> Bool {
    // Most lines end with a word or a mark.
    guard let last = words.last?.kind, last == .number || last == .dash else { return false }
    var (start, end) = (0, words.count)
    while start < end, words[start].kind == .dash { start += 1 }
    while start < end, words[end - 1].kind == .dash { end -= 1 }
    if end - start > 1, words[start].key == page { start += 1 }
    guard start < end, words[start].kind == .number, words[start].range.count <= 4 else { return false }
    if end - start == 1 { return true }
    return end - start == 3 && words[start + 1].kind == .slash && words[end - 1].kind == .number
  }
}
