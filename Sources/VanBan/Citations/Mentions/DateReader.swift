/// Reads the date that stands with a citation: `ngày 10/4/2007`, `, ngày 12 tháng 12 năm 2019`,
/// `năm 2015`, also broken over lines.
struct DateReader {
  let words: BlockWords
  let limit: Int

  static let day = SyllableKey("ngày")
  static let month = SyllableKey("tháng")
  static let year = SyllableKey("năm")

  /// Words that may stand between a number and its date.
  private static let leads = PhraseTable([
    ("được ban hành", true), ("ban hành", true), ("ký", true), ("ký ban hành", true), ("đề", true),
    ("ra", true), ("lập", true),
  ])

  /// The date at `index`, a comma or bracket and a word such as `ký` before it or not.
  func read(at index: Int) -> (date: PartialDate, end: Int)? {
    var at = index
    let isBracketed = words.kind(at) == .openBracket
    if isBracketed || words.kind(at) == .comma || (words.kind(at) == .dash && words.key(at + 1) == Self.day) {
      at += 1
    }
    if let lead = Self.leads.match(words.words, at: at), words.key(at + lead.count) == Self.day {
      at += lead.count
    }
    guard let found = readDate(at: at), found.end <= limit else { return nil }
    guard isBracketed else { return found }
    return words.kind(found.end) == .closeBracket ? (found.date, found.end + 1) : nil
  }

  /// The date that begins with `ngày`, `tháng` or `năm` at `index`, or is written in digits alone.
  func readDate(at index: Int) -> (date: PartialDate, end: Int)? {
    switch words.key(index) {
    case Self.day: readDay(at: index + 1)
    case Self.month: readMonth(at: index + 1, day: nil)
    case Self.year: readYear(at: index + 1)
    default: words.kind(index) == .number ? readDigits(at: index) : nil
    }
  }

  private func readDay(at index: Int) -> (date: PartialDate, end: Int)? {
    if words.key(index) == Self.month { return readMonth(at: index + 1, day: nil) }
    if let day = words.integer(index)?.value, words.key(index + 1) == Self.month {
      return readMonth(at: index + 2, day: day)
    }
    return readDigits(at: index)
  }

  private func readMonth(at index: Int, day: Int?) -> (date: PartialDate, end: Int)? {
    guard let month = words.integer(index)?.value else { return nil }
    var at = index + 1
    if words.key(at) == Self.year || words.kind(at) == .slash || words.kind(at) == .comma { at += 1 }
    if words.key(at) == Self.year { at += 1 }
    guard let year = words.year(at), let date = PartialDate(year: year, month: month, day: day) else {
      return nil
    }
    return (date, at + 1)
  }

  private func readYear(at index: Int) -> (date: PartialDate, end: Int)? {
    guard let year = words.year(index), words.kind(index + 1) != .dash, let date = PartialDate(year: year)
    else { return nil }
    return (date, index + 1)
  }

  /// `10/4/2007`, `10-4-2007`, `10.4.2007`.
  private func readDigits(at index: Int) -> (date: PartialDate, end: Int)? {
    if let parts = dottedParts(index) {
      guard let date = date(parts) else { return nil }
      return (date, index + 1)
    }
    guard let day = words.integer(index), let separator = words.kind(index + 1),
      separator == .slash || separator == .dash || separator == .dot,
      let month = words.integer(index + 2), words.kind(index + 3) == separator,
      let year = words.integer(index + 4), let date = date([day, month, year])
    else { return nil }
    return (date, index + 5)
  }

  private func dottedParts(_ index: Int) -> [(value: Int, digits: Int)]? {
    guard words.kind(index) == .number else { return nil }
    let parts = words.text(index).split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    var numbers: [(value: Int, digits: Int)] = []
    for part in parts {
      guard let value = Int(part) else { return nil }
      numbers.append((value, part.utf8.count))
    }
    return numbers
  }

  private func date(_ parts: [(value: Int, digits: Int)]) -> PartialDate? {
    guard parts.count == 3 else { return nil }
    var year = parts[2].value
    // Two digits were usual until about 2000.
    if parts[2].digits == 2 { year += year < 45 ? 2000 : 1900 }
    return PartialDate(year: year, month: parts[1].value, day: parts[0].value)
  }
}
