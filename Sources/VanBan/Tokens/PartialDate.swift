/// A date of which the day, or the day and month, may be unknown.
public struct PartialDate: Sendable, Hashable, CustomStringConvertible {
  public let year: Int
  public let month: Int?
  public let day: Int?

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
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    var result = "\(year)"
    if let month { result += "-" + two(month) }
    if let day { result += "-" + two(day) }
    return result
  }
}
