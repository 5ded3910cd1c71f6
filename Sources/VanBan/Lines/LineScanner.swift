/// Cuts the words of a text into lines.
enum LineScanner {
  static func lines(of source: SourceText) -> [Line] {
    lines(of: source, words: WordSequence(Tokenizer.tokens(of: source)))
  }

  /// The lines of `source`, whose words are `words`. Of a text with as many lines, those for which `isSame` holds are
  /// taken over.
  static func lines(
    of source: SourceText, words: WordSequence, from old: [Line] = [], where isSame: [Bool] = []
  ) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(source.lines.count)
    let layouts = source.layout?.lines
    // U+0300–U+033F are the marks that decomposed Vietnamese uses: lead byte CC.
    let hasMarks = ByteScan.first(0xCC, in: source.bytes.span) < source.bytes.count
    let bytes = source.bytes.span
    let all = words.tokens.span
    var (next, end) = (0, 0)
    for number in 1...source.lines.count {
      let range = source.lines.range(ofLine: number)
      let first = next
      if number <= isSame.count, isSame[number - 1] {
        next += old[number - 1].words.count
        lines.append(old[number - 1].placed(range, words: words.slice(first, next)))
        if next > first { end = all[next - 1].range.upperBound }
        continue
      }
      var blanks = Blanks(tabsPart: source.tabsPartCells)
      end = max(end, range.lowerBound)
      while next < all.count {
        let start = all[next].startOffset
        guard start < range.upperBound else { break }
        // One space between two words is what nearly all are.
        if start > end, next == first || start &- end > 1 || bytes[end] != 0x20 {
          blanks.read(bytes, end, start, isFirst: next == first)
        }
        end = all[next].endOffset
        next &+= 1
      }
      if end < range.upperBound { blanks.readLast(bytes, end, range.upperBound, isLineBlank: next == first) }
      let own = words.slice(first, next)
      lines.append(
        Line(
          number: number, range: range, words: own, indent: blanks.indent, gaps: blanks.gaps,
          firstGapEnd: blanks.firstGapEnd,
          width: width(of: own.range, in: source, hasMarks: hasMarks), hasTrailingSpace: blanks.areTrailing,
          startsPage: blanks.startPage, layouts: layouts))
    }
    return lines
  }

  /// What the white space of a line shows.
  private struct Blanks {
    let tabsPart: Bool
    var indent = 0
    var gaps = 0
    var firstGapEnd = 0
    var areTrailing = false
    var startPage = false

    init(tabsPart: Bool) { self.tabsPart = tabsPart }

    /// Reads the blanks from `start` up to `end`, where a word begins, the first of its line or not.
    mutating func read(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, isFirst: Bool) {
      let size = size(bytes, start, end)
      if isFirst {
        indent = size
      } else if size >= Line.gap || tabsPart && bytes[start] == 0x09 {
        if gaps == 0 { firstGapEnd = end }
        gaps += 1
      }
    }

    /// Reads the blanks from the last word of a line to its end, or those of a line without words.
    mutating func readLast(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, isLineBlank: Bool) {
      let size = size(bytes, start, end)
      if isLineBlank { indent = size } else { areTrailing = size > 0 }
    }

    /// The number of bytes that are blanks, and neither a line break nor a form feed.
    private mutating func size(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
      var size = end - start
      for offset in start..<end {
        switch bytes[offset] {
        case 0x0C:
          startPage = true
          size -= 1
        case 0x0A, 0x0D: size -= 1
        default: break
        }
      }
      return size
    }
  }

  /// The number of characters, combining marks not counted.
  private static func width(of range: SourceRange?, in source: SourceText, hasMarks: Bool) -> Int {
    guard let range else { return 0 }
    let bytes = source.bytes.span
    return hasMarks ? ByteScan.characters(in: bytes, range) : ByteScan.scalars(in: bytes, range)
  }
}
