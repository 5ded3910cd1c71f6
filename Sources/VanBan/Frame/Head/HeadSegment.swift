/// A piece of a line in the head of a document: the whole line, or what of it is in one column.
struct HeadSegment: Sendable {
  enum Column: Sendable { case whole, left, right }

  /// The index of its line.
  let line: Int
  let words: WordSequence
  let column: Column
  /// Whether borders of a cell are around it.
  let isInCell: Bool
}

/// Cuts lines into columns: at wide gaps, tabs and borders of cells, and where the columns of a letterhead were joined
/// with one blank, before the motto and before place and date.
struct HeadCutter {
  let text: HeaderText

  /// So many blanks part columns.
  private static let gap = 3
  /// So many dashes in a row are a line under a name, in the same cell.
  private static let ornament = 3
  /// No place of issue has more words.
  private static let longestPlace = 6
  /// How many lines of one column may stand between lines of two.
  private static let between = 3

  /// The pieces of the lines at `indices`, column by column where lines of two columns follow each other.
  func segments(of indices: [Int]) -> [HeadSegment] {
    var segments: [HeadSegment] = []
    segments.reserveCapacity(indices.count * 2)
    // The lines of two columns that wait for more, and the lines of one column behind the last of them.
    var rows: [HeadSegment] = []
    var waiting: [HeadSegment] = []
    var waitingLines = 0
    var begun: ColumnRest?
    for index in indices {
      let pieces = pieces(of: index, begun)
      if pieces.count == 1, !rows.isEmpty, isOfRightColumn(pieces[0].words, begun) {
        rows += waiting
        rows.append(
          HeadSegment(line: index, words: pieces[0].words, column: .right, isInCell: pieces[0].isInCell))
        waiting.removeAll(keepingCapacity: true)
        waitingLines = 0
        begun = begun?.next(pieces[0].words, in: text.source)
        continue
      }
      if let last = pieces.last?.words {
        begun = begun?.next(last, in: text.source) ?? ColumnRest(last, in: text.source)
      }
      if pieces.count > 1 {
        rows += waiting
        rows += pieces
        waiting.removeAll(keepingCapacity: true)
        waitingLines = 0
      } else if rows.isEmpty {
        segments += pieces
      } else {
        waiting += pieces
        waitingLines += 1
        if waitingLines > Self.between {
          segments += columns(rows)
          segments += waiting
          rows.removeAll(keepingCapacity: true)
          waiting.removeAll(keepingCapacity: true)
          waitingLines = 0
        }
      }
    }
    return segments + columns(rows) + waiting
  }

  /// Whether a line of one column is below the right one: the rest of what was begun there, or Tiêu ngữ.
  private func isOfRightColumn(_ words: WordSequence, _ begun: ColumnRest?) -> Bool {
    begun?.start(in: words, text.source) == 0 || words.kind(2) == .dash && HeaderText.mottoStart(words) == 0
  }

  /// The pieces of `rows`, those of the left column first.
  private func columns(_ rows: [HeadSegment]) -> [HeadSegment] {
    guard let margin = rows.filter({ $0.column == .right }).map({ offset($0) }).min() else { return rows }
    var left: [HeadSegment] = []
    var right: [HeadSegment] = []
    for piece in rows {
      switch piece.column {
      case .left: left.append(piece)
      case .right: right.append(piece)
      case .whole:
        let indent = text.lines[piece.line].indent
        if indent > 8, indent * 2 >= margin { right.append(piece) } else { left.append(piece) }
      }
    }
    return left + right
  }

  /// How many bytes of its line are before a piece.
  private func offset(_ piece: HeadSegment) -> Int {
    (piece.words.first?.range.lowerBound ?? 0) - text.lines[piece.line].range.lowerBound
  }

  // MARK: One line

  /// The pieces of a line, before which the right column has `begun` something.
  private func pieces(of index: Int, _ begun: ColumnRest?) -> [HeadSegment] {
    let words = text.lines[index].words
    var parts: [Range<Int>] = []
    var start = 0
    var hasBorder = false
    let hasColumns = hasColumns(words)
    for at in 0..<words.count {
      if isBorder(words[at]) {
        hasBorder = true
        if start < at { cut(words, start..<at, into: &parts) }
        start = at + 1
      } else if at > start, hasColumns, isGap(words, at), beginsColumn(words, at) {
        cut(words, start..<at, into: &parts)
        start = at
      }
    }
    if start < words.count { cut(words, start..<words.count, into: &parts) }
    if parts.count == 1, let at = begun?.start(in: words, text.source), at > 0, isLeft(words.slice(0, at)) {
      parts = [0..<at, at..<words.count]
    } else if parts.count == 1, let at = placeAfterNumber(words, index) {
      parts = [0..<at, at..<words.count]
    }
    if parts.count == 1, !hasBorder {
      return [HeadSegment(line: index, words: words, column: .whole, isInCell: false)]
    }
    return parts.enumerated().map { place, part in
      HeadSegment(
        line: index, words: words.slice(part),
        column: parts.count == 1 ? .whole : place == 0 ? .left : .right,
        isInCell: hasBorder)
    }
  }

  /// `|`
  private func isBorder(_ token: Token) -> Bool {
    token.kind == .symbol && token.range.count == 1 && text.source.bytes[token.range.lowerBound] == 0x7C
  }

  /// Whether gaps part columns, and not nearly every word from the next, as some converters have it.
  private func hasColumns(_ words: WordSequence) -> Bool {
    var gaps = 0
    for at in 1..<max(1, words.count) where isGap(words, at) { gaps += 1 }
    return gaps > 0 && (gaps <= 2 || gaps * 2 < words.count)
  }

  private func isGap(_ words: WordSequence, _ at: Int) -> Bool {
    let (low, high) = (words[at - 1].range.upperBound, words[at].range.lowerBound)
    return high - low >= Self.gap
      || high > low && text.source.tabsPartCells && text.source.bytes[low..<high].contains(0x09)
  }

  /// Whether a gap before word `at` parts columns, and is not a blank that was left in a number or date.
  private func beginsColumn(_ words: WordSequence, _ at: Int) -> Bool {
    switch words[at].kind {
    case .word: words[at].shape != .lower
    case .dash, .bullet, .symbol, .openBracket, .openQuote, .quote: true
    default: false
    }
  }

  /// Cuts a piece between gaps where two columns were joined in it, and takes a line of dashes off.
  private func cut(_ words: WordSequence, _ part: Range<Int>, into parts: inout [Range<Int>]) {
    var part = part
    if let dashes = dashes(words, part) {
      if part.lowerBound < dashes.lowerBound { cut(words, part.lowerBound..<dashes.lowerBound, into: &parts) }
      parts.append(dashes)
      if dashes.upperBound < part.upperBound { cut(words, dashes.upperBound..<part.upperBound, into: &parts) }
      return
    }
    let own = words.slice(part)
    if let at = HeaderText.mottoStart(own) ?? MottoWords.start(in: own), at > 0, isLeft(own.slice(0, at)) {
      parts.append(part.lowerBound..<part.lowerBound + at)
      part = part.lowerBound + at..<part.upperBound
    } else if let at = columnAfterNumber(own) ?? columnBeforeDate(own) {
      parts.append(part.lowerBound..<part.lowerBound + at)
      part = part.lowerBound + at..<part.upperBound
    }
    parts.append(part)
  }

  private func dashes(_ words: WordSequence, _ part: Range<Int>) -> Range<Int>? {
    var start = part.lowerBound
    while start < part.upperBound {
      var end = start
      while end < part.upperBound, words[end].kind == .dash || isUnderscore(words[end]) {
        end += 1
        if end < part.upperBound, !words.isJoined(end - 1) { break }
      }
      if end - start >= Self.ornament, end - start < part.count { return start..<end }
      start = max(end, start + 1)
    }
    return nil
  }

  private func isUnderscore(_ token: Token) -> Bool {
    token.kind == .symbol && text.source.bytes[token.range.lowerBound] == 0x5F
  }

  /// Whether `words` before a motto or a date are of the left column, and not of a sentence.
  private func isLeft(_ words: WordSequence) -> Bool {
    words.isUpper || words.tokens.allSatisfy { $0.kind != .word } || NumberLine(words, in: text.source) != nil
      || NumberLine(continuing: words, in: text.source) != nil
  }

  /// `Số`, `Sô`
  private func isNumberWord(_ words: WordSequence) -> Bool {
    words.matches(.number) || words.matches(.misspelledNumber)
  }

  /// Where the date or subject begins behind the number.
  private func columnAfterNumber(_ words: WordSequence) -> Int? {
    // `Nghị định số 30/2020/NĐ-CP ngày 5 tháng 3 năm 2020` is a sentence's.
    guard isNumberWord(words) || words.isUpper, let number = NumberLine(words, in: text.source),
      number.bounds.upperBound < words.count
    else { return nil }
    let end = number.bounds.upperBound
    if let date = DateLine(words, from: end, in: text.source) { return date.start }
    return HeaderText.isSubject(words.slice(end, words.count)) ? end : nil
  }

  /// Where the place of issue begins behind the number, of which the date is on the next line: `Số: 172/KH-UBND Thành phố
  /// Hồ Chí` / `Minh, ngày 18 tháng 11 năm 2025`.
  private func placeAfterNumber(_ words: WordSequence, _ index: Int) -> Int? {
    guard isNumberWord(words), let end = NumberLine(words, in: text.source)?.bounds.upperBound,
      end < words.count, end + Self.longestPlace >= words.count, words[end].shape == .title,
      let next = text.nextText(after: index),
      let date = DateLine(words.slice(end, words.count).joined(with: text.lines[next].words), in: text.source)
    else { return nil }
    return date.start == 0 && date.isComplete ? end : nil
  }

  private func columnBeforeDate(_ words: WordSequence) -> Int? {
    guard let date = DateLine(words, in: text.source), date.start > 0 else { return nil }
    let left = words.slice(0, date.start)
    // `BÃI BỎ THÔNG TƯ SỐ 31/2015/TT-BYT NGÀY 14 THÁNG 10 NĂM 2015` is a title.
    if words.isJoined(date.start - 1) || date.place == nil && words[date.start].shape == .upper { return nil }
    // The number may be on the next line: `Số: Hà Tĩnh, ngày`.
    if left.count == 2, isNumberWord(left), left.kind(1) == .colon { return date.start }
    return left.isUpper || left.tokens.allSatisfy({ $0.kind != .word }) ? date.start : nil
  }
}
