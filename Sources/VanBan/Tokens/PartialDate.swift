/// A date of which the day, or the day and month, may be unknown.
public struct PartialDate: Sendable, Hashable, CustomStringConvertible {
  /// The year, 1900…2199.
  public let year: Int
  /// The month, 1…12; nil where it is left blank.
  public let month: Int?
  /// The day of the month, 1…31; nil where it is left blank.
  public let day: Int?

  /// The date; nil where it is not in the calendar, its year is outside 1900…2199, or it has a day without a month.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1900...2199).contains(year) else { return nil }
    if let month, !(1...12).contains(month) { return nil }
    if let day {
      guard let month else { return nil }
      let leap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      guard (1...lengths[month - 1]).contains(day) else { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
  public var description: String {
    var result = "\(year)"
    if let month { result += "-" + month.twoDigits }
    if let day { result += "-" + day.twoDigits }
    return result
  }
}

extension PartialDate: Comparable {
  /// In order of time; a date without its day or month is before those of that month or year.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }

  /// Whether both can be the same day, as far as both say.
  func agrees(with other: PartialDate) -> Bool {
    guard year == other.year else { return false }
    guard let month, let otherMonth = other.month else { return true }
    guard month == otherMonth else { return false }
    guard let day, let otherDay = other.day else { return true }
    return day == otherDay
  }
}
