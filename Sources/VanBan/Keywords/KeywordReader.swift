/// Finds the words that the stages go by where they are misspelled or misread: `Điêu 2.`, `Căn cử`, `Nơi nhân:`.
///
/// A word that looks like a keyword is taken for one only where its place makes that likely: at the head of a line
/// before a number, in a letterhead, beside figures. What the stages then read is the text with these words put right,
/// as a ``ReadingForm``; no stage behind knows of misspellings, and the text stays as it is written. Each reading is
/// told as ``Diagnostic/Code/misspelledKeyword``.
struct KeywordReader {
  let source: SourceText
  let words: WordSequence
  let lines: [Line]
  private(set) var found: [KeywordReading] = []

  /// The readings in a text, in order and apart; its words and lines are those of `source`.
  static func readings(in source: SourceText, words: WordSequence, lines: [Line]) -> [KeywordReading] {
    var reader = KeywordReader(source: source, words: words, lines: lines)
    reader.readLines()
    reader.readLabels()
    reader.readItems()
    reader.readFigures()
    return apart(reader.found)
  }

  /// In order; of readings of the same words the first that was found.
  private static func apart(_ found: [KeywordReading]) -> [KeywordReading] {
    guard found.count > 1 else { return found }
    var kept: [KeywordReading] = []
    for (_, reading) in found.enumerated().sorted(by: {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }) {
      if let last = kept.last, last.range.upperBound > reading.range.lowerBound { continue }
      kept.append(reading)
    }
    return kept
  }

  /// Notes that `range` is read as `text`.
  mutating func add(
    _ range: SourceRange, _ text: String, _ ground: KeywordReading.Ground, or alternative: String? = nil
  ) {
    found.append(KeywordReading(range: range, text: text, ground: ground, alternative: alternative))
  }

  /// Notes the words of `keyword` in `words` at `index` that are not spelled so, and those in mixed capitals.
  mutating func add(
    _ keyword: Keyword, _ words: WordSequence, at index: Int, _ ground: KeywordReading.Ground = .place,
    mendsCapitals: Bool = false
  ) {
    for (word, place) in zip(keyword.words, keyword.tokens(words, at: index)) where word.key != .none {
      let token = words[place.lowerBound]
      guard place.count > 1 || token.key != word.key || mendsCapitals && token.shape == .mixed else {
        continue
      }
      let range = token.range.union(words[place.upperBound - 1].range)
      add(range, cased(word.text, like: token), ground)
    }
  }

  /// `text`, in small letters, in the case of `token`.
  func cased(_ text: String, like token: Token) -> String {
    guard token.shape == .mixed else { return token.shape.cased(text) }
    let written = source[token.range]
    let capitals = written.count { $0.isUppercase }
    return token.shape.cased(text, isMostlyCapital: capitals * 2 > written.count)
  }
}
