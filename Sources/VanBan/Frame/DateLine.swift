/// Place and date of issue as a header gives them: `Hà Nội, ngày 29 tháng 7 năm 2022`, with day and month
/// possibly blank.
struct DateLine {
  /// Where the place begins among the words.
  let start: Int
  let place: String?
  let date: PartialDate?
  /// Whether the year was read, so that nothing more can follow on the next line.
  let isComplete: Bool
  /// Whether day and month are filled in.
  let isFilled: Bool

  /// Reads the place and date in `words` (one line, or several joined).
  init?(_ words: WordSequence, from lowest: Int = 0, in source: SourceText) {
    guard let day = Self.dayWord(words, from: lowest) else { return nil }
    var start = day
    if start > lowest, words.kind(start - 1) == .comma { start -= 1 }
    while start > lowest, Self.isPlaceWord(words, start - 1, from: lowest) { start -= 1 }
    self.start = start
    let named = words.slice(start, day)
    var placeWords = named
    if placeWords.last?.kind == .comma { placeWords = placeWords.slice(0, placeWords.count - 1) }
    place = placeWords.isEmpty ? nil : placeWords.text(in: source)
    func value(after phrase: Phrase) -> Int? {
      guard let at = words.firstIndex(of: phrase, from: day), words.kind(at + 1) == .number else {
        return nil
      }
      return Int(source[words[at + 1].range])
    }
    let dayValue = words.kind(day + 1) == .number ? Int(source[words[day + 1].range]) : nil
    let month = value(after: "tháng")
    let year = value(after: "năm")
    isComplete = year != nil || words.firstIndex(of: .year, from: day) != nil
    isFilled = dayValue != nil && month != nil
    guard let year else {
      date = nil
      return
    }
    date =
      PartialDate(year: year, month: month, day: month == nil ? nil : dayValue)
      ?? PartialDate(year: year, month: month) ?? PartialDate(year: year)
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
    return AdministrativeLevel.table.match(words, at: index - 1)?.count == 2
  }

  /// The word `ngày` of a date: with `tháng` after it, or at the end of its line.
  private static func dayWord(_ words: WordSequence, from lowest: Int) -> Int? {
    var index = lowest
    while let at = words.firstIndex(of: .day, from: index) {
      // Dots may stand where the day is to be filled in.
      var between = 0
      var next = at
      while next < words.count, between <= 4 {
        if words.matches(.month, at: next) { return at }
        if words.kind(next) != .dot, words.kind(next) != .ellipsis { between += 1 }
        next += 1
      }
      if at + 2 >= words.count, at > 0, words.kind(at - 1) == .comma { return at }
      index = at + 1
    }
    return nil
  }
}
