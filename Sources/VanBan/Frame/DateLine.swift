/// Place and date of issue as a header gives them: `Hà Nội, ngày 29 tháng 7 năm 2022`, with day and month
/// possibly blank.
struct DateLine {
  /// Where the place begins among the words.
  let start: Int
  let place: String?
  /// The words of the place; nil where none is named.
  let placeWords: WordSequence?
  let date: PartialDate?
  /// Whether the year was read, so that nothing more can follow on the next line.
  let isComplete: Bool
  /// Whether day and month are filled in.
  let isFilled: Bool
  /// Whether `ngày` is in it: a cover has month and year alone, `Hà Nội, tháng 02/2024`.
  let namesDay: Bool

  /// Reads the place and date in `words` (one line, or several joined).
  init?(_ words: WordSequence, from lowest: Int = 0, in source: borrowing SourceText) {
    let grammar = DateGrammar(TokenCursor(words, of: source.bytes), .header)
    guard let day = Self.dayWord(words, from: lowest, grammar, source) else { return nil }
    var start = day
    // The word `ngày` with a day that nobody can read is none of the place.
    if start > lowest, words[day].key == DateGrammar.month, Self.isMisreadDay(words[start - 1], source) {
      start -= 1
    }
    let dateStart = start
    if start > lowest, words.kind(start - 1) == .comma { start -= 1 }
    while start > lowest, Self.isPlaceWord(words, start - 1, from: lowest) { start -= 1 }
    if let place = Self.placeInSmallLetters(words, before: dateStart, from: lowest, in: source), place < start
    {
      start = place
    }
    let named = words.slice(start, dateStart)
    // `….., ngày … tháng … năm …`: the place is left blank.
    if words.slice(lowest, start).tokens.allSatisfy({
      $0.kind == .ellipsis || $0.kind == .dot || $0.kind == .comma
    }) {
      start = lowest
    }
    self.start = start
    let own = named.last?.kind == .comma ? named.slice(0, named.count - 1) : named
    placeWords = own.tokens.contains { $0.kind == .word } ? own : nil
    place = placeWords?.text(in: source)
    guard let written = grammar.written(at: day) else {
      // `ngày 12/4/1996`
      let digits = grammar.date(at: day)
      (isComplete, isFilled) = (digits != nil, digits != nil)
      date = digits?.date
      namesDay = true
      return
    }
    isComplete = written.hasYearWord || written.year != nil
    namesDay = words[day].key == DateGrammar.day
    isFilled = written.day != nil && written.month != nil
    date = Self.date(written)
  }

  /// The date as far as it can be one: of a day that no month has, the month is left.
  private static func date(_ written: DateGrammar.Written) -> PartialDate? {
    guard let year = written.year else { return nil }
    return written.date ?? PartialDate(year: year, month: written.month) ?? PartialDate(year: year)
  }

  /// Whether the word is of a place's name: capitalised, or the `phố` of `Thành phố`.
  private static func isPlaceWord(_ words: WordSequence, _ index: Int, from lowest: Int) -> Bool {
    guard words[index].kind == .word || words[index].kind == .dot || words[index].kind == .dash else {
      return false
    }
    if words[index].kind == .dash || words[index].kind == .dot {
      return index > lowest && words[index - 1].shape != .lower
    }
    guard words[index].shape == .lower else { return true }
    guard index > lowest else { return false }
    return AdministrativeLevel.table.looseMatch(words, at: index - 1)?.count == 2
  }

  /// No name of a place in small letters has more words: `Tp. hồ chí minh`.
  private static let longestSmall = 5

  /// Where a place that is known begins before the date at `day`, whose name has small letters but for its first: `Hà nội,
  /// ngày …`, `Tp hồ chí minh, ngày …`.
  private static func placeInSmallLetters(
    _ words: WordSequence, before day: Int, from lowest: Int, in source: borrowing SourceText
  ) -> Int? {
    guard day > lowest else { return nil }
    let end = words.kind(day - 1) == .comma ? day - 1 : day
    guard end > lowest, words[end - 1].shape == .lower else { return nil }
    for start in max(lowest, end - longestSmall)..<max(lowest, end) where words[start].shape == .title {
      var name = start
      if let level = AdministrativeLevel.table.looseMatch(words, at: name) { name += level.count }
      if words.kind(name) == .dot { name += 1 }
      if let match = Province.nameTable.looseMatch(words, at: name), name + match.count == end {
        return start
      }
      if words.slice(name, end).tokens.allSatisfy({ $0.kind == .word }),
        !District.named(words.slice(name, end).text(in: source)).isEmpty
      {
        return start
      }
    }
    return nil
  }

  /// So many words may stand before the month of a line that names no day.
  private static let farthestMonth = 8
  /// The bytes of `ngày`, and how many more hang on it where the day was misread: `ngàyê3`.
  private static let dayBytes = Array("ngày".utf8)
  private static let mostMisread = 6

  /// Whether the word is `ngày` with what recognition made of the day: `ngàyê3`. What day it was cannot be known.
  private static func isMisreadDay(_ token: Token, _ source: borrowing SourceText) -> Bool {
    guard token.kind == .word, token.key != DateGrammar.day, token.range.count > dayBytes.count,
      token.range.count <= dayBytes.count + mostMisread
    else { return false }
    return source.bytes[token.range.lowerBound..<token.range.upperBound].starts(with: dayBytes)
  }

  /// The word `ngày` of a date: with `tháng` behind it, or at the end of its line behind a comma; of a line that names no
  /// day, `tháng`.
  private static func dayWord(
    _ words: WordSequence, from lowest: Int, _ grammar: DateGrammar, _ source: borrowing SourceText
  ) -> Int? {
    var index = lowest
    while index < words.count {
      if words[index].key == DateGrammar.day {
        if grammar.written(at: index) != nil { return index }
        // `An Sơn, ngày 12/4/1996`, and nothing behind it: in a sentence such dates tell of something else.
        if let digits = grammar.date(at: index), digits.end == words.count { return index }
        if index + 2 >= words.count, index > 0, words.kind(index - 1) == .comma { return index }
      } else if words[index].key == DateGrammar.month, index > lowest, index <= lowest + farthestMonth,
        words.kind(index - 1) == .comma || isMisreadDay(words[index - 1], source),
        let written = grammar.written(at: index), written.month != nil, written.year != nil,
        written.end == words.count
      {
        return index
      }
      index += 1
    }
    return nil
  }
}
