/// Dates and periods: `10/4/2007`, `15/6/ 2021`, `10.4.2007`, `ngày 12 tháng 12 năm 2019`, `tháng 5/2020`,
/// `ngày     tháng 12 năm 2022`; `2021-2025`.
///
/// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4: the parts of a date are in full, with their words.
enum DateForms {
  private static let day = SyllableKey("ngày")
  private static let month = SyllableKey("tháng")
  private static let year = SyllableKey("năm")

  /// The words that a date begins with.
  static let openers = [day, month]

  /// All words of dates.
  static let words = [day, month, year]

  static func date(_ cursor: TokenCursor, at index: Int) -> (date: PartialDate, end: Int)? {
    switch cursor.key(index) {
    case day: return afterDayWord(cursor, at: cursor.skip(index + 1))
    case month: return month(cursor, at: cursor.skip(index + 1), day: nil)
    default: return cursor.kind(index) == .number ? digits(cursor, at: index) : nil
    }
  }

  private static func afterDayWord(_ cursor: TokenCursor, at index: Int) -> (date: PartialDate, end: Int)? {
    var at = index
    // `ngày …… tháng`
    while at < index + 6, cursor.kind(at) == .dot || cursor.kind(at) == .ellipsis { at = cursor.skip(at + 1) }
    if cursor.key(at) == month { return month(cursor, at: cursor.skip(at + 1), day: nil) }
    guard let day = cursor.integer(index)?.value else { return digits(cursor, at: index) }
    let next = cursor.skip(index + 1)
    guard cursor.key(next) == month else { return digits(cursor, at: index) }
    return month(cursor, at: cursor.skip(next + 1), day: day)
  }

  private static func month(
    _ cursor: TokenCursor, at index: Int, day: Int?
  ) -> (date: PartialDate, end: Int)? {
    guard let month = cursor.integer(index)?.value else { return nil }
    var at = cursor.skip(index + 1)
    if cursor.kind(at) == .slash || cursor.kind(at) == .comma { at = cursor.skip(at + 1) }
    if cursor.key(at) == year { at = cursor.skip(at + 1) }
    guard let year = cursor.year(at), let date = PartialDate(year: year, month: month, day: day) else {
      return nil
    }
    return (date, at + 1)
  }

  /// Three numbers with slashes, hyphens or dots between them.
  private static func digits(_ cursor: TokenCursor, at index: Int) -> (date: PartialDate, end: Int)? {
    if let dotted = dotted(cursor.kind(index) == .number ? cursor.text(index) : "") {
      return (dotted, index + 1)
    }
    guard let day = cursor.integer(index), day.digits <= 2, let separator = cursor.kind(index + 1),
      separator == .slash || separator == .dash
    else { return nil }
    let second = cursor.skip(index + 2)
    guard let month = cursor.integer(second), month.digits <= 2 else { return nil }
    let slash = cursor.skip(second + 1)
    guard cursor.kind(slash) == separator else { return nil }
    let third = cursor.skip(slash + 1)
    guard let year = cursor.year(third),
      let date = PartialDate(year: year, month: month.value, day: day.value),
      // `10/4/2007/NĐ-CP` is no date.
      cursor.kind(third + 1) != separator
    else { return nil }
    return (date, third + 1)
  }

  private static func dotted(_ text: String) -> PartialDate? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count <= 2, parts[1].utf8.count <= 2, parts[2].utf8.count == 4,
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  /// Two years with a dash between them, the later one second.
  static func period(_ cursor: TokenCursor, at index: Int) -> (years: ClosedRange<Int>, end: Int)? {
    guard let first = cursor.year(index) else { return nil }
    let dash = cursor.skip(index + 1)
    guard cursor.kind(dash) == .dash else { return nil }
    let second = cursor.skip(dash + 1)
    guard let last = cursor.year(second), last > first, last - first <= 100,
      cursor.kind(second + 1) != .dash, cursor.kind(second + 1) != .slash
    else { return nil }
    return (first...last, second + 1)
  }
}
