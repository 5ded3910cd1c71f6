/// Reads dates: `ngày 12 tháng 12 năm 2019`, `ngày 10/4/2007`, `tháng 5/2020`, `05-3-2020`, `10.4.2007`, and with a
/// blank for the day `ngày … tháng 12 năm 2022`.
///
/// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4: day, month and year are written in full, with their words.
struct DateGrammar {
  /// Forms that only count in some places.
  struct Forms: OptionSet {
    let rawValue: UInt8

    /// A date is expected, as behind the number of a document: also `10/4/98`, `10 - 4 - 2007`, `10. 4. 2007` and
    /// `năm 2015`. In running text these are ratios, entries of a list, and when something happens.
    static let expected = Forms(rawValue: 1)
    /// A header's line of place and date, where nothing else stands: dots for any part, and up to three words that do
    /// not belong there, since the day is often filled in by hand and misread.
    static let header = Forms(rawValue: 2)
  }

  static let day = SyllableKey("ngày")
  static let month = SyllableKey("tháng")
  static let year = SyllableKey("năm")

  /// The words that a date in running text begins with.
  static let openers = [day, month]
  /// All words of dates.
  static let words = [day, month, year]

  /// The most dots that stand for one part.
  private static let longestBlank = 60
  /// The most words that do not belong to a header's date between its words.
  private static let mostForeign = 3

  private let cursor: TokenCursor
  private let forms: Forms

  init(_ cursor: TokenCursor, _ forms: Forms = []) {
    self.cursor = cursor
    self.forms = forms
  }

  /// The date that begins with token `index`, with month and year at least, and one past its last token.
  func date(at index: Int) -> (date: PartialDate, end: Int)? {
    switch cursor.key(index) {
    case Self.day, Self.month:
      if let written = written(at: index), written.month != nil {
        return written.date.map { ($0, written.end) }
      }
      guard cursor.key(index) == Self.day else { return nil }
      return digits(at: cursor.afterBlanks(index + 1), isExpected: true)
    case Self.year: return forms.contains(.expected) ? yearAlone(at: index) : nil
    default: return digits(at: index, isExpected: forms.contains(.expected))
    }
  }

  // MARK: With words

  /// The parts of a date with its words, as far as they are filled in.
  struct Written {
    var day: Int?
    var month: Int?
    var year: Int?
    /// Whether `năm` is in it.
    var hasYearWord = false
    /// One past its last token.
    var end: Int

    /// Nil without a year, and for a day that no month has.
    var date: PartialDate? { year.flatMap { PartialDate(year: $0, month: month, day: day) } }
  }

  /// The date with words that begins with `ngày` or `tháng` at `index`; nil where `ngày` has no `tháng` behind it.
  func written(at index: Int) -> Written? {
    var found = Written(end: index)
    var at = index
    if cursor.key(at) == Self.day {
      at = cursor.afterBlanks(at + 1)
      if cursor.kind(at) == .number {
        found.day = cursor.integer(at)?.value
        at = cursor.afterBlanks(at + 1)
        // In running text `ngày 12. Tháng 5` is two sentences.
        if !forms.contains(.header), cursor.key(at) != Self.month { return nil }
      }
      guard let month = word(Self.month, from: at) else { return nil }
      at = month
    }
    guard cursor.key(at) == Self.month else { return nil }
    found.end = at + 1
    at = cursor.afterBlanks(at + 1)
    if cursor.kind(at) == .number {
      found.month = cursor.integer(at)?.value
      found.end = at + 1
      at = cursor.afterBlanks(at + 1)
    }
    if cursor.kind(at) == .slash || cursor.kind(at) == .comma { at = cursor.afterBlanks(at + 1) }
    // `năm` stands twice in some.
    for _ in 0..<2 {
      guard let word = forms.contains(.header) ? word(Self.year, from: at) : at, cursor.key(word) == Self.year
      else { break }
      found.hasYearWord = true
      found.end = word + 1
      at = cursor.afterBlanks(word + 1)
    }
    if let year = cursor.year(at) {
      found.year = year
      found.end = at + 1
    }
    return found
  }

  /// Where `word` is behind dots, and in a header behind few other words.
  private func word(_ word: SyllableKey, from index: Int) -> Int? {
    var at = index
    var foreign = 0
    for _ in 0..<Self.longestBlank {
      guard let kind = cursor.kind(at), cursor.key(at) != word else { break }
      if kind != .dot, kind != .ellipsis {
        foreign += 1
        if !forms.contains(.header) || foreign > Self.mostForeign { return nil }
      }
      at = cursor.afterBlanks(at + 1)
    }
    return cursor.key(at) == word ? at : nil
  }

  private func yearAlone(at index: Int) -> (date: PartialDate, end: Int)? {
    let at = cursor.afterBlanks(index + 1)
    guard let year = cursor.year(at), cursor.kind(at + 1) != .dash, let date = PartialDate(year: year) else {
      return nil
    }
    return (date, at + 1)
  }

  // MARK: In digits

  /// Three numbers with slashes, hyphens or dots between them.
  private func digits(at index: Int, isExpected: Bool) -> (date: PartialDate, end: Int)? {
    guard cursor.kind(index) == .number else { return nil }
    guard let day = cursor.integer(index) else {
      // `10.4.2007` is one token.
      return LevelNumeral(cursor.utf8(index)).flatMap { date($0, isExpected) }.map { ($0, index + 1) }
    }
    let first = isExpected ? cursor.afterBlanks(index + 1) : index + 1
    guard isExpected || cursor.isJoined(index), let separator = cursor.kind(first),
      separator == .slash || separator == .dash || separator == .dot && isExpected
    else { return nil }
    let second = cursor.afterBlanks(first + 1)
    let next = cursor.afterBlanks(second + 1)
    guard let month = cursor.integer(second), cursor.kind(next) == separator else { return nil }
    let third = cursor.afterBlanks(next + 1)
    guard let year = cursor.integer(third),
      let date = date(day.value, day.digits, month.value, month.digits, year.value, year.digits, isExpected),
      // `10/4/2007/NĐ-CP` is not a date.
      cursor.kind(third + 1) != separator || !cursor.isJoined(third)
    else { return nil }
    return (date, third + 1)
  }

  private func date(_ levels: LevelNumeral, _ isExpected: Bool) -> PartialDate? {
    let numbers = levels.numbers
    guard numbers.count == 3 else { return nil }
    return date(
      numbers[0], levels.digits(0), numbers[1], levels.digits(1), numbers[2], levels.digits(2), isExpected)
  }

  private func date(
    _ day: Int, _ dayDigits: Int, _ month: Int, _ monthDigits: Int, _ year: Int, _ yearDigits: Int,
    _ isExpected: Bool
  ) -> PartialDate? {
    guard dayDigits <= 2, monthDigits <= 2 else { return nil }
    // Two digits were usual until about 2000.
    if yearDigits == 2, isExpected {
      return PartialDate(year: year < 45 ? year + 2000 : year + 1900, month: month, day: day)
    }
    return yearDigits == 4 ? PartialDate(year: year, month: month, day: day) : nil
  }

  // MARK: Periods

  /// `2021-2025`: two years with a dash between them, the later one second and at most a hundred years later.
  func period(at index: Int) -> (years: ClosedRange<Int>, end: Int)? {
    guard let first = cursor.year(index) else { return nil }
    let dash = cursor.afterBlanks(index + 1)
    guard cursor.kind(dash) == .dash else { return nil }
    let second = cursor.afterBlanks(dash + 1)
    guard let last = cursor.year(second), last > first, last - first <= 100,
      cursor.kind(second + 1) != .dash, cursor.kind(second + 1) != .slash
    else { return nil }
    return (first...last, second + 1)
  }
}
