/// Cuts the tokens of a text into lines.
enum LineScanner {
  static func lines(of source: SourceText) -> [Line] {
    let tokens = Tokenizer.tokens(of: source)
    return lines(of: source, tokens: tokens, words: WordSequence(tokens))
  }

  /// The lines of `source`. `all` are its words: the `tokens` without white space.
  static func lines(of source: SourceText, tokens: [Token], words all: WordSequence) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(source.lines.count)
    let tabsPart = source.tabsPartCells
    // U+0300–U+033F are the marks that decomposed Vietnamese uses: lead byte CC.
    let hasMarks = ByteScan.first(0xCC, in: source.bytes.span) < source.bytes.count
    let span = tokens.span
    var token = 0
    var word = 0
    for number in 1...source.lines.count {
      let range = source.lines.range(ofLine: number)
      let firstWord = word
      var indent = 0
      var trailing = false
      var gaps = 0
      var isGap = false
      var startsPage = false
      while token < span.count {
        let current = span[token]
        guard current.range.lowerBound < range.upperBound else { break }
        switch current.kind {
        case .pageBreak: startsPage = true
        case .lineBreak: break
        case .space:
          if word == firstWord {
            indent += current.range.count
          } else {
            trailing = true
            isGap = current.range.count >= 3 || tabsPart && source.bytes[current.range.lowerBound] == 0x09
          }
        default:
          if isGap { gaps += 1 }
          isGap = false
          word += 1
          trailing = false
        }
        token += 1
      }
      let words = all.slice(firstWord, word)
      lines.append(
        Line(
          number: number, range: range, words: words, indent: indent, hasTrailingSpace: trailing, gaps: gaps,
          startsPage: startsPage, width: width(of: words.range, in: source, hasMarks: hasMarks),
          layout: source.layout?.line(number)))
    }
    return lines
  }

  /// The number of characters, combining marks not counted.
  private static func width(of range: SourceRange?, in source: SourceText, hasMarks: Bool) -> Int {
    guard let range else { return 0 }
    let bytes = source.bytes.span
    let scalars = ByteScan.scalars(in: bytes, range)
    return hasMarks ? scalars - ByteScan.count(0xCC, in: bytes, range) : scalars
  }
}
