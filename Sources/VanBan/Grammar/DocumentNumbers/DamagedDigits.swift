/// Digits with letters among them that look like digits, or with white space between: `l5`, `202O`, `1 5`.
struct DamagedDigits {
  /// The digits that they stand for.
  let digits: String
  /// One past the last token.
  let end: Int

  /// The most tokens, and the most bytes of one.
  private static let most = 4
  private static let longest = 6

  /// Reads them from token `start` on; nil where no digit is among them.
  init?(_ cursor: TokenCursor, at start: Int) {
    var index = start
    var digits: [UInt8] = []
    var hasDigit = false
    reading: while index < start + Self.most {
      let kind = cursor.kind(index)
      let bytes = cursor.utf8(index)
      guard kind == .number || kind == .word, bytes.count <= Self.longest else { break }
      var token: [UInt8] = []
      for byte in bytes {
        guard let digit = Self.digit(byte) else { break reading }
        hasDigit = hasDigit || digit == byte
        token.append(digit)
      }
      digits += token
      index += 1
    }
    guard hasDigit else { return nil }
    self.digits = String(decoding: digits, as: UTF8.self)
    end = index
  }

  /// The digit that `byte` is or looks like.
  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte
    case UInt8(ascii: "O"), UInt8(ascii: "o"): UInt8(ascii: "0")
    case UInt8(ascii: "I"), UInt8(ascii: "l"), UInt8(ascii: "i"): UInt8(ascii: "1")
    case UInt8(ascii: "Z"), UInt8(ascii: "z"): UInt8(ascii: "2")
    case UInt8(ascii: "S"), UInt8(ascii: "s"): UInt8(ascii: "5")
    default: nil
    }
  }

  /// Whether letters that look like digits are in `serial`, or other letters before its last digit: `l5`, `đ4`.
  static func areIn(_ serial: String) -> Bool {
    let bytes = serial.utf8
    let digits = bytes.lastIndex { (0x30...0x39).contains($0) }
    return bytes.indices.contains { at in
      digit(bytes[at]).map { $0 != bytes[at] } ?? (isLetter(bytes[at]) && digits.map { at < $0 } ?? false)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static let lookAlikes = KeySet(["o", "i", "l", "z", "s"].map { SyllableKey($0) })

  /// Whether the word `key` is one letter that looks like a digit: `S` in `1S/2020/NĐ-CP`. Serials have `a`, `b`, `c`.
  static func isLookAlike(_ key: SyllableKey) -> Bool { lookAlikes.contains(key) }
}
