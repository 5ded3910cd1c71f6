/// A number as it is written, digits parted by dots and commas: `1.545.000,5`, `98,5`, `1,234`.
///
/// What the marks mean is the reader's to say: offices put dots between thousands and a comma before decimals, and
/// spreadsheets the other way round.
struct WrittenFigure {
  /// All digits as one number.
  private(set) var units = 0
  /// How many digits there are.
  private(set) var digits = 0
  private(set) var dots = 0
  private(set) var commas = 0
  /// How many digits are before the first mark.
  private(set) var first = 0
  /// How many digits are after the last mark; all of them if there is none.
  private(set) var last = 0
  /// Whether each group between two marks has three digits.
  private(set) var hasGroupsOfThree = true
  /// Whether the last mark is a comma.
  private(set) var endsWithComma = false

  /// Reads `text`; nil where it holds anything else or is larger than an `Int`.
  init?(_ text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case 0x30...0x39:
        let (tens, isTooLarge) = units.multipliedReportingOverflow(by: 10)
        let (sum, isTooLargeNow) = tens.addingReportingOverflow(Int(byte - 0x30))
        guard !isTooLarge, !isTooLargeNow else { return nil }
        units = sum
        digits += 1
        last += 1
      case 0x2E, 0x2C:
        if dots + commas == 0 { first = last } else if last != 3 { hasGroupsOfThree = false }
        last = 0
        endsWithComma = byte == 0x2C
        if endsWithComma { commas += 1 } else { dots += 1 }
      default: return nil
      }
    }
    if dots + commas == 0 { first = last }
  }

  /// Whether the marks before the last part thousands.
  var beginsWithThousands: Bool { (1...3).contains(first) && hasGroupsOfThree }

  /// Whether all marks part thousands.
  var isThousands: Bool { beginsWithThousands && last == 3 }
}
