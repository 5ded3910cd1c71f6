/// A line that may begin with the label of a part: `Điêu 2.`, `Churong I`, `Điều l.`.
private struct LabelLine {
  let words: WordSequence
  let unit: ProvisionUnit
  let keyword: Keyword
  let match: Keyword.Match
  /// Its number as written; nil where that cannot be one.
  var value: Int?
  /// What its number may be, where letters stand for figures.
  var misread: MisreadNumeral?
  /// Whether a mark is behind the number.
  var hasMark: Bool
  /// Whether nothing is behind the number, or capitals.
  var isHeading: Bool
  /// Whether the number is Roman, or an ordinal.
  var isRoman: Bool

  var isExact: Bool { match.isExact && value != nil }
  /// Whether nothing about it may be misread.
  var isPlain: Bool { isExact && misread == nil }
}

/// Reads labels of parts through wrong marks and letters. What a label's number is, its neighbours tell: it is believed
/// where it goes on with theirs.
extension KeywordReader {
  private static let units = KeywordTable<ProvisionUnit>(
    [("chương", .chapter), ("mục", .section), ("điều", .article), ("phần", .part), ("tiểu mục", .subsection)])

  /// Units that one letter more may be wrong in: their words are long enough, and stand before a number and its dot.
  private static let longUnits = units.rows.filter { $0.keyword.words.count == 1 }

  /// How far an article may be behind the one before it where only its word is wrong.
  private static let widestGap = 20

  mutating func readLabels() {
    let labels = lines.compactMap { label($0.words) }
    guard labels.contains(where: { !$0.isPlain }) else { return }
    /// The last number of each unit.
    var last: [ProvisionUnit: Int] = [:]
    for (place, label) in labels.enumerated() {
      let next = labels[(place + 1)...].prefix(Self.reach).first { $0.unit == label.unit }
      guard let value = value(of: label, after: last[label.unit], before: next) else { continue }
      last[label.unit] = value
      if label.unit == .chapter || label.unit == .part { last[.section] = nil }
    }
  }

  /// Among how many labels the next of the same unit is looked for.
  private static let reach = 400

  /// The number of the label, if it is one; notes what is read otherwise than written.
  private mutating func value(of label: LabelLine, after last: Int?, before next: LabelLine?) -> Int? {
    if label.isExact, fits(label.value, last, next) || label.misread == nil { return label.value }
    if let value = label.value, label.misread == nil || fits(value, last, next) {
      guard isWord(label, value, last, next) else { return nil }
      add(label.keyword, label.words, at: 0, .sequence)
      return value
    }
    guard let misread = label.misread, let reading = reading(of: misread, label, last, next) else {
      return label.isExact ? label.value : nil
    }
    add(label.keyword, label.words, at: 0, .sequence)
    add(misread.range, reading.text, .sequence, or: reading.alternative)
    return reading.value
  }

  /// Whether `value` goes on with the number before or is before the next one.
  private func fits(_ value: Int?, _ last: Int?, _ next: LabelLine?) -> Bool {
    guard let value else { return false }
    return value == (last ?? 0) + 1 || next?.value == value + 1
  }

  /// Whether the word, misspelled before the number `value`, is the unit's.
  private func isWord(_ label: LabelLine, _ value: Int, _ last: Int?, _ next: LabelLine?) -> Bool {
    let isNear = label.match.near > 0
    switch label.unit {
    case .article:
      if isNear {
        return value == (last ?? 0) + 1 && (next?.value ?? value + 1) == value + 1 && label.hasMark
      }
      let goesOn = value > (last ?? 0) && value - (last ?? 0) <= Self.widestGap && label.hasMark
      return fits(value, last, next) || goesOn
    default:
      if isNear { return label.isHeading && fits(value, last, next) }
      if label.isHeading, label.isRoman || !isSyllable(label) { return true }
      guard isSyllable(label) else { return fits(value, last, next) }
      // `Mức 2.` is a label of its own, unless `Mục 1.` and `Mục 3.` are around it.
      return last == value - 1 && next.map { $0.isExact && $0.value == value + 1 } ?? label.isHeading
    }
  }

  /// Whether the first word, as written, is a possible one.
  private func isSyllable(_ label: LabelLine) -> Bool {
    label.words[0].shape != .mixed && Phonotactics.isSyllable(label.words[0].key)
  }

  /// What the number is that goes on with those around it.
  private func reading(
    of misread: MisreadNumeral, _ label: LabelLine, _ last: Int?, _ next: LabelLine?
  ) -> (value: Int, text: String, alternative: String?)? {
    let figures = misread.figures(mayBeLetters: true)
    let roman = misread.roman
    let values = [figures, roman].compactMap { text -> (value: Int, text: String)? in
      guard let text, let value = Int(text) ?? RomanNumeral.value(of: text.utf8, .list) else { return nil }
      return (value, text)
    }
    let fitting = values.filter { fits($0.value, last, next) }
    // Articles have figures, chapters mostly Roman numerals.
    let isRomanUnit = label.unit != .article && (next?.isRoman ?? true)
    guard let best = (isRomanUnit ? fitting.last : fitting.first) else { return nil }
    let other = fitting.first { $0.value != best.value }
    return (best.value, best.text, other?.text)
  }

  private func label(_ words: WordSequence) -> LabelLine? {
    guard words.count >= 2, words[0].kind == .word, words[0].shape != .lower else { return nil }
    guard let unit = unit(words) else { return nil }
    let at = unit.match.end
    let cursor = TokenCursor(words, of: source.bytes)
    if let ordinal = OrdinalNumeral(cursor, at: at, allowsMisspelling: true) {
      return LabelLine(
        words: words, unit: unit.value, keyword: unit.keyword, match: unit.match, value: ordinal.value,
        misread: nil, hasMark: false, isHeading: isHeading(words, from: ordinal.end), isRoman: true)
    }
    let misread = MisreadNumeral(words, at: at, in: source)
    let written = cursor.numeral(at, .list)
    // `Điều 5a` has a letter of its own; `Điều 1l` goes on with 10.
    let hasTail = misread.map { $0.tokens.count > 1 } ?? false
    guard written != nil || misread?.figures(mayBeLetters: true) != nil || misread?.roman != nil else {
      return nil
    }
    let end = misread?.tokens.upperBound ?? at + 1
    return LabelLine(
      words: words, unit: unit.value, keyword: unit.keyword, match: unit.match, value: written,
      misread: written == nil || hasTail ? misread : nil,
      hasMark: words.kind(end) == .dot || words.kind(end) == .colon,
      isHeading: isHeading(words, from: end), isRoman: cursor.roman(at, .list) != nil)
  }

  /// Whether the line ends at `index`, or goes on in capitals behind a mark or not.
  private func isHeading(_ words: WordSequence, from index: Int) -> Bool {
    var start = index
    while start < words.count,
      words[start].kind == .dot || words[start].kind == .colon || words[start].kind == .dash
    {
      start += 1
    }
    return start == words.count || words.slice(start, words.count).isUpper
  }

  private func unit(
    _ words: WordSequence
  ) -> (keyword: Keyword, value: ProvisionUnit, match: Keyword.Match)? {
    if let found = Self.units.match(words, at: 0, where: { $1.isLikely }) { return found }
    let isNumber =
      words[1].kind == .number
      && (words.kind(2) == .dot || words.kind(2) == .colon || isHeading(words, from: 2))
    let isRoman = words[1].shape == .upper || words[1].shape == .title && words[1].key.count == 1
    guard isNumber || isRoman && (words.count == 2 || isHeading(words, from: 2)), isNoName(words[0]) else {
      return nil
    }
    for row in Self.longUnits where isNumber || row.value != .article {
      if let match = row.keyword.match(words, at: 0, near: 1) {
        return (row.keyword, row.value, match)
      }
    }
    return nil
  }

  /// Whether the word is none of the names of units: `Điểm 2.` is no `Điều 2.`
  private func isNoName(_ token: Token) -> Bool {
    !ProvisionUnit.lastWords.contains(token.key) && !ProvisionUnit.firstWords.contains(token.key)
  }
}
