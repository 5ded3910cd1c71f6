/// A number of a document or of a date that hangs on the word before it: `số15/2020/NĐ-CP`, `NQ137/NQ-CP`, `tháng12`,
/// `năm2025`. Word and number are tokens of their own.
struct GluedNumber {
  /// Where the number begins.
  let start: Int
  /// The key of the word before it.
  let key: SyllableKey

  private static let numberWord = SyllableKey("số")
  private static let dateWords = KeySet(["ngày", "tháng", "năm"].map { SyllableKey($0) })

  /// The number in the word at `range`, which ends with a digit; nil where its digits belong to it: `QH13`, `d1`.
  @inline(never)
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>, _ key: SyllableKey, _ shape: Token.Shape) {
    guard key != .none else { return nil }
    var start = range.lowerBound
    while start < range.upperBound, !Self.isDigit(bytes[start]) { start += 1 }
    var letters = 0
    while letters < 10, key.letter(letters) != 0, !Letter.isDigit(key.letter(letters)) { letters += 1 }
    let own = SyllableKey(bits: key.bits & ((UInt64(1) << UInt64(6 * letters)) - 1 | SyllableKey.toneMask))
    let isOfDate = Self.dateWords.contains(own) && range.upperBound - start <= 4
    guard own == Self.numberWord || isOfDate || shape == .upper && Self.isRepeated(bytes, range, start) else {
      return nil
    }
    self.start = start
    self.key = own
  }

  /// Whether the letters before the digits at `start` stand once more in the symbol behind them, as the code of the
  /// kind does: `NĐ15/2020/NĐ-CP`.
  private static func isRepeated(_ bytes: Span<UInt8>, _ range: Range<Int>, _ start: Int) -> Bool {
    let count = start - range.lowerBound
    var at = range.upperBound
    guard count > 1, isSeparator(bytes, at) else { return false }
    at += 1
    var year = at
    while year < bytes.count, isDigit(bytes[year]) { year += 1 }
    if year == at + 4 {
      guard isSeparator(bytes, year) else { return false }
      at = year + 1
    }
    guard at + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[at + offset] != bytes[range.lowerBound + offset] { return false }
    return isSeparator(bytes, at + count)
  }

  private static func isSeparator(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index < bytes.count && (bytes[index] == UInt8(ascii: "/") || bytes[index] == UInt8(ascii: "-"))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
