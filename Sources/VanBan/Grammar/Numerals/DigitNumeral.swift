/// A whole number in digits, with nothing between them.
struct DigitNumeral {
  let value: Int
  /// How many digits write it, zeros before it included.
  let digits: Int

  /// Years that documents speak of.
  static let years = 1900...2199

  /// The number that `bytes` write at `range`: at most nine digits.
  init?(_ bytes: [UInt8], _ range: SourceRange) {
    guard range.count > 0, range.count <= 9 else { return nil }
    var value = 0
    for offset in range.lowerBound..<range.upperBound {
      let byte = bytes[offset]
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    self.value = value
    digits = range.count
  }

  /// The year that it is, in four digits.
  var year: Int? { digits == 4 && Self.years.contains(value) ? value : nil }
}
