extension Int {
  /// With a zero before it where it has one digit: `05`, as dates and times write days and minutes.
  package var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}
