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

  /// Reads the place and date in `words` (one line, or several joined).
  init?(_ words: WordSequence, from lowest: Int = 0, in source: SourceText) {
    let grammar = DateGrammar(TokenCursor(words, of: source.bytes), .header)
    guard let day = Self.dayWord(words, from: lowest, grammar) else { return nil }
    var start = day
    if start > lowest, words.kind(start - 1) == .comma { start -= 1 }
    while start > lowest, Self.isPlaceWord(words, start - 1, from: lowest) { start -= 1 }
    let named = words.slice(start, day)
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
      return
    }
    isComplete = written.hasYearWord || written.year != nil
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

  /// The word `ngày` of a date: with `tháng` behind it, or at the end of its line behind a comma.
  private static func dayWord(_ words: WordSequence, from lowest: Int, _ grammar: DateGrammar) -> Int? {
    var index = lowest
    while index < words.count {
      if words[index].key == DateGrammar.day {
        if grammar.written(at: index) != nil { return index }
        // `An Sơn, ngày 12/4/1996`, and nothing behind it: in a sentence such dates tell of something else.
        if let digits = grammar.date(at: index), digits.end == words.count { return index }
        if index + 2 >= words.count, index > 0, words.kind(index - 1) == .comma { return index }
      }
      index += 1
    }
    return nil
  }
}
