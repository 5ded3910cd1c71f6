/// The number of a document: serial, year where the series carries it, and symbol.
public struct DocumentNumber: Sendable, Hashable {
  /// As printed, without white space, line breaks, the dots of a blank and what shows nothing: `64/2007/NĐ-CP`,
  /// `52-NQ/TW`.
  public let text: String
  /// `64`, `06`, `1a`; empty where it is left blank.
  public let serial: String
  /// The year, for series that carry it: 1998 in `04/98/TTLT-BTC`.
  public let year: Int?
  /// What follows serial and year: `NĐ-CP`, `NQ/TW`, `QH13`.
  public let symbol: String
  /// Whether letters or blanks among its digits leave its serial or year in doubt, as in `l5/2020/NĐ-CP`: ``serial`` and
  /// ``year`` are the likeliest reading, and it names no work.
  public let isDoubtful: Bool

  init(text: String, serial: String, year: Int?, symbol: String, isDoubtful: Bool = false) {
    self.text = text
    self.serial = serial
    self.year = year
    self.symbol = symbol
    self.isDoubtful = isDoubtful
  }

  /// The reading that was taken of a doubtful number: `15/2020/NĐ-CP`; `22/?/QĐ-UBND` where the year cannot be read.
  var reading: String {
    let second = text.split(separator: "/").dropFirst().first
    let isYearLost = year == nil && second?.first?.isNumber ?? false
    return ([serial] + (isYearLost ? ["?"] : year.map { [String($0)] } ?? []) + [symbol]).joined(
      separator: "/")
  }

  /// Whether the year is printed in two digits.
  var hasShortYear: Bool {
    guard let year else { return false }
    let (text, digits) = (Array(text.utf8), Array(String(year).utf8))
    return !Self.holds(text, digits[...])
      && Self.holds(text, [UInt8(ascii: "/")] + digits.suffix(2))
  }

  private static func holds(_ text: [UInt8], _ part: ArraySlice<UInt8>) -> Bool {
    text.indices.contains { text[$0...].starts(with: part) }
  }
}
