/// Numbers with dots between them, level by level: `1`, `2.1`, `3.1.12`.
struct LevelNumeral {
  /// From the outermost level in.
  let numbers: [Int]
  /// How many digits write each, four bits a level.
  private let widths: UInt64

  /// The most levels, and the most digits of one.
  private static let deepest = 16
  private static let widest = 6

  /// The levels that `text`, UTF-8, writes; nil where it has other characters or a level without digits.
  init?(_ text: ArraySlice<UInt8>) {
    var numbers: [Int] = []
    var widths: UInt64 = 0
    var number = 0
    var digits = 0
    func close() -> Bool {
      guard digits > 0, numbers.count < Self.deepest else { return false }
      widths |= UInt64(digits) << UInt64(4 * numbers.count)
      numbers.append(number)
      (number, digits) = (0, 0)
      return true
    }
    for byte in text {
      switch byte {
      case 0x2E:
        guard close() else { return nil }
      case 0x30...0x39:
        guard digits < Self.widest else { return nil }
        number = number * 10 + Int(byte - 0x30)
        digits += 1
      default: return nil
      }
    }
    guard close() else { return nil }
    self.numbers = numbers
    self.widths = widths
  }

  /// How many digits write level `index`, zeros before it included.
  func digits(_ index: Int) -> Int { Int(widths >> UInt64(4 * index) & 15) }

  /// Whether a level after the first begins with a zero that is not all of it: `1.05`.
  var hasLeadingZero: Bool {
    numbers.indices.dropFirst().contains { digits($0) > String(numbers[$0]).utf8.count }
  }
}
