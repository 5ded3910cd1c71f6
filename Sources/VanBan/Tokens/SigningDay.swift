extension DigitalSignature {
  /// The day in Vietnam on which it was signed; nil if it does not say, or names a year of no document.
  public var day: PartialDate? {
    date.flatMap { PartialDate(year: $0.year, month: $0.month, day: $0.day) }
  }
}
