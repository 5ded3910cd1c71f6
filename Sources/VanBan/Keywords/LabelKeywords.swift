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
  /// Marks and letters that do not belong there, from behind the number through its dot: `^ 2 ^.`, `'.`, `,`.
  var stray: SourceRange?
  /// The number with the word before it, where nothing parts them: `Điều2`.
  var glued: SourceRange?

  var isExact: Bool { match.isExact && value != nil }
  /// Whether nothing about it may be misread.
  var isPlain: Bool { isExact && misread == nil && stray == nil && glued == nil }
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
    let lines = lines
    let span = lines.span
    var labels: [LabelLine] = []
    for index in span.indices where mayBeLabel(span[index].words) {
      if let label = label(span[index].words) { labels.append(label) }
    }
    guard labels.contains(where: { !$0.isPlain }) else { return }
    /// The last number of each unit.
    var last: [ProvisionUnit: Int] = [:]
    for (place, label) in labels.enumerated() {
      let next = labels[(place + 1)...].prefix(Self.reach).first { $0.unit == label.unit }
      let before = last[label.unit]
      guard let value = value(of: label, after: before, before: next) else { continue }
      // `Điều 6.` at the head of a line may be the end of a sentence.
      guard before == nil || value == 1 || fits(value, before, next) else { continue }
      last[label.unit] = value
      if label.unit == .chapter || label.unit == .part { last[.section] = nil }
    }
  }

  /// Among how many labels the next of the same unit is looked for.
  private static let reach = 400

  /// The number of the label, if it is one; notes what is read otherwise than written.
  private mutating func value(of label: LabelLine, after last: Int?, before next: LabelLine?) -> Int? {
    if label.stray != nil || label.glued != nil {
      guard let value = label.value, isBetween(value, last, next), next != nil || last != nil else {
        return nil
      }
      if let glued = label.glued {
        let text = cased(label.keyword.words[0].text, like: label.words[0])
        add(glued, "\(text) \(value)", .sequence)
      } else {
        add(label.keyword, label.words, at: 0, .sequence)
      }
      if let stray = label.stray { add(stray, ".", .sequence) }
      return value
    }
    if label.isExact, let misread = label.misread, let value = label.value, isBetween(value, last, next),
      misread.tokens.count == 2, last != nil
    {
      // `Điều 2j.` between 1 and 3.
      add(misread.range, String(value), .sequence, or: misread.text)
      return value
    }
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

  /// Whether `value` goes on with the number before, and the next one with it.
  private func isBetween(_ value: Int, _ last: Int?, _ next: LabelLine?) -> Bool {
    value == (last ?? 0) + 1 && (next?.value ?? value + 1) == value + 1
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

  /// Whether the line begins as labels do. Most lines have words in small letters behind their first.
  @inline(__always)
  private func mayBeLabel(_ words: WordSequence) -> Bool {
    guard words.count >= 2, words[0].kind == .word, words[0].shape != .lower else { return false }
    switch words[1].kind {
    case .dot, .colon: return true
    default: return mayNumber(words, 1) || mayNumber(words, 2)
    }
  }

  private func label(_ words: WordSequence) -> LabelLine? {
    guard mayNumber(words, 1) || mayNumber(words, 2) else { return glued(words) }
    guard let unit = unit(words) else { return glued(words) }
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
    var label = LabelLine(
      words: words, unit: unit.value, keyword: unit.keyword, match: unit.match, value: written,
      misread: written == nil || hasTail ? misread : nil,
      hasMark: words.kind(end) == .dot || words.kind(end) == .colon,
      isHeading: isHeading(words, from: end), isRoman: cursor.roman(at, .list) != nil)
    if !label.hasMark, !label.isHeading {
      if written != nil, !hasTail { label.stray = stray(words, from: end) }
      // `Điều 5 Nghị định …` goes on with a sentence.
      guard label.stray != nil || beginsTitle(words, end) else { return nil }
    }
    return label
  }

  /// Whether a number may be at `index`, or `thứ` before one.
  private func mayNumber(_ words: WordSequence, _ index: Int) -> Bool {
    guard index < words.count else { return false }
    let token = words[index]
    switch token.kind {
    case .number: return true
    case .word:
      if token.shape != .lower { return token.range.count <= 8 }
      return token.key.skeleton == OrdinalNumeral.opener.skeleton
        || token.range.count <= 4 && words.kind(index + 1) != .word
    default: return false
    }
  }

  /// The most tokens of a stray mark: `^ 2 ^`.
  private static let longestStray = 4

  /// Marks behind a label's number that do not belong there, before its dot or in place of it.
  private func stray(_ words: WordSequence, from index: Int) -> SourceRange? {
    var end = index
    while end < words.count, end - index < Self.longestStray {
      switch words[end].kind {
      case .symbol, .quote, .closeQuote, .openQuote, .bullet, .comma, .semicolon: end += 1
      case .number where end > index && words.kind(end - 1) == .symbol && words.kind(end + 1) == .symbol:
        end += 1
      default:
        guard end > index else { return nil }
        if words[end].kind == .dot { end += 1 }
        return beginsTitle(words, end) ? words[index].range.union(words[end - 1].range) : nil
      }
    }
    return nil
  }

  /// Whether a title stands at `index`, or nothing, and no other part or document: `Điều 2, Điều 3 Nghị định …`.
  private func beginsTitle(_ words: WordSequence, _ index: Int) -> Bool {
    guard index < words.count else { return true }
    guard words[index].shape == .title || words[index].shape == .upper else { return false }
    return DocumentKind.nameTable.match(words, at: index) == nil
      && ProvisionUnit.names.match(words, at: index) == nil
  }

  /// `Điều2.`
  private func glued(_ words: WordSequence) -> LabelLine? {
    let token = words[0]
    guard words.kind(1) == .dot || words.kind(1) == .colon else { return nil }
    let text = source[token.range]
    let figures = text.utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
    guard figures > 0, figures <= 3, let value = Int(text.suffix(figures)) else { return nil }
    let key = SyllableKey(String(text.dropLast(figures)))
    guard let row = Self.longUnits.first(where: { $0.keyword.words[0].lookAlike == key.lookAlike }) else {
      return nil
    }
    return LabelLine(
      words: words, unit: row.value, keyword: row.keyword, match: Keyword.Match(alike: 1, end: 1),
      value: value, misread: nil, hasMark: true, isHeading: isHeading(words, from: 1), isRoman: false,
      glued: token.range)
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
