/// What one column has of a line among those that end a document: Nơi nhận at the left, who signs at the right.
struct ClosingCell {
  let words: WordSequence
  /// Where it begins, in characters from the line's start.
  let column: Int

  /// The least gap between columns, in blanks; a tab is one where tabs part cells.
  static let gap = 4

  /// How many words a line of several columns may have, and how many columns.
  private static let longestLine = 400
  private static let most = 4

  /// The cells of `line`: the stretches between its wide gaps.
  static func cells(of line: Line, in source: SourceText) -> [ClosingCell] {
    let words = line.words
    let whole = ClosingCell(words: words, column: indent(of: line, in: source))
    let isFramed = isFramed(words, source)
    guard isFramed || line.gaps > 0 || line.width > words.count + gap, (2...longestLine).contains(words.count)
    else { return [whole] }
    var cells: [ClosingCell] = []
    var start = 0
    var column = whole.column
    var next = column
    for index in 1...words.count {
      next += characters(words[index - 1])
      if index < words.count {
        let between = words[index - 1].range.upperBound..<words[index].range.lowerBound
        next += between.count
        guard
          parts(between, in: source)
            || isFramed && (isBar(words[index], source) || isBar(words[index - 1], source))
        else { continue }
      }
      let part = words.slice(start, index)
      if !isFramed || part.count > 1 || !isBar(part[0], source) {
        cells.append(ClosingCell(words: part, column: column))
      }
      (start, column) = (index, next)
    }
    return cells.count <= most ? cells : [whole]
  }

  // MARK: Frames drawn with characters

  /// The bars of a line of a table that is drawn with characters: `| - UBND tỉnh; | CHỦ TỊCH |`.
  static func bars(of line: Line, in source: SourceText) -> [WordSequence] {
    guard isFramed(line.words, source) else { return [] }
    return (0..<line.words.count).filter { isBar(line.words[$0], source) }.map {
      line.words.slice($0, $0 + 1)
    }
  }

  /// The first cell of a line that begins with a bar; the line itself where none does.
  static func unframed(_ words: WordSequence) -> WordSequence {
    guard words.kind(0) == .symbol, words.count > 1 else { return words }
    let rest = words.slice(1, words.count)
    return rest.slice(0, rest.firstIndex(of: .symbol) ?? rest.count)
  }

  private static func isFramed(_ words: WordSequence, _ source: SourceText) -> Bool {
    guard let first = words.first, let last = words.last, first.kind == .symbol || last.kind == .symbol else {
      return false
    }
    return isBar(first, source) || isBar(last, source)
  }

  /// `|`, or a character that draws boxes: U+2500 to U+257F.
  private static func isBar(_ token: Token, _ source: SourceText) -> Bool {
    guard token.kind == .symbol else { return false }
    let bytes = source.bytes(token.range)
    return bytes.elementsEqual([0x7C])
      || bytes.count == 3 && bytes.first == 0xE2 && (0x94...0x95).contains(bytes[bytes.startIndex + 1])
  }

  // MARK: Columns

  /// The columns of white space before the first word; a tab goes to the next eighth.
  private static func indent(of line: Line, in source: SourceText) -> Int {
    guard line.indent > 0 else { return 0 }
    var column = 0
    for byte in source.bytes[line.range.lowerBound..<line.content.lowerBound] {
      column = byte == 0x09 ? (column / 8 + 1) * 8 : column + 1
    }
    return column
  }

  private static func characters(_ token: Token) -> Int {
    switch token.kind {
    case .word: token.key.count
    case .number, .url, .email: token.range.count
    default: token.range.count > 1 && token.kind != .dash && token.kind != .dot ? 1 : token.range.count
    }
  }

  private static func parts(_ blanks: Range<Int>, in source: SourceText) -> Bool {
    blanks.count >= gap
      || source.tabsPartCells && blanks.contains { source.bytes[$0] == 0x09 }
  }

  /// What of it is behind byte `end`; nil where nothing is.
  func behind(_ end: Int) -> ClosingCell? {
    guard let first = (0..<words.count).first(where: { words[$0].range.lowerBound >= end }) else {
      return nil
    }
    return ClosingCell(words: words.slice(first, words.count), column: column)
  }

  /// Whether it has an entry of Nơi nhận with its dash.
  var isEntry: Bool { words.kind(0) == .dash || words.kind(0) == .bullet }
}
