extension PartialDate {
  private static let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    month == 2 && isLeap(year) ? 29 : lengths[month - 1]
  }

  /// Whether day and month are known.
  var isWhole: Bool { day != nil && month != nil }

  /// The last day of what the date names: of its year, of its month, or the day itself.
  var lastDay: PartialDate? {
    let month = month ?? 12
    return PartialDate(
      year: year, month: month, day: day ?? Self.length(ofMonth: month, year: year))
  }

  /// The day after it; nil for a date that is not whole.
  package var next: PartialDate? { adding(ForceDay.Delay(count: 1, unit: .day)) }

  /// The day `delay` later, the first day not counted (Bộ luật Dân sự 91/2015/QH13, Điều 147–148): 45 days after
  /// 10 July is 24 August; a month after 31 January is the last of February. Nil for working days, for a date that is
  /// not whole, and past the years of dates. Linear in the months that it passes.
  func adding(_ delay: ForceDay.Delay) -> PartialDate? {
    guard var month, var day, (0...36_500).contains(delay.count) else { return nil }
    var year = year
    switch delay.unit {
    case .workingDay: return nil
    case .day:
      day += delay.count
      while day > Self.length(ofMonth: month, year: year) {
        day -= Self.length(ofMonth: month, year: year)
        month += 1
        if month > 12 { (year, month) = (year + 1, 1) }
      }
    case .month, .year:
      let months = year * 12 + month - 1 + delay.count * (delay.unit == .year ? 12 : 1)
      (year, month) = (months / 12, months % 12 + 1)
      day = min(day, Self.length(ofMonth: month, year: year))
    }
    return PartialDate(year: year, month: month, day: day)
  }
}
