/// The VNI fonts for Windows: a letter, then a byte for its tone, or for its circumflex or breve and its
/// tone together; `ơ`, `ư`, `đ` and `i` with a tone have bytes of their own. Other bytes are windows-1252.
///
/// Source: the character set of VNI-Win as its maker's fonts show it, the same in the tables of xvnkb and
/// VietUni.
enum VNI {
  /// The vowels in the order of ``Vowels/rows``, each without tone and with its five tones: the bytes, as
  /// the Latin-1 characters that they would be. Capitals are 0x20 less.
  private static let vowels = [
    "a aø aù aû aõ aï", "aê aè aé aú aü aë", "aâ aà aá aå aã aä", "e eø eù eû eõ eï", "eâ eà eá eå eã eä",
    "i ì í æ ó ò", "o oø où oû oõ oï", "oâ oà oá oå oã oä", "ô ôø ôù ôû ôõ ôï", "u uø uù uû uõ uï",
    "ö öø öù öû öõ öï", "y yø yù yû yõ î",
  ]

  private struct Tables: Sendable {
    /// The scalar of a byte alone.
    var singles = SingleByteTable.windows1252.scalars
    /// The scalar of two bytes, the first the high one.
    var pairs: [UInt16: UInt32] = [:]
    var codes: [UInt32: [UInt8]] = [:]

    init() {
      for (code, scalar) in singles.enumerated() where scalar != SingleByteTable.undefined {
        codes[scalar] = [UInt8(truncatingIfNeeded: code)]
      }
      // Bytes that are marks or other letters in these fonts are not Western letters.
      for byte in UInt32(0xC0)...0xFF where byte != 0xD7 && byte != 0xF7 { codes[byte] = nil }
      add("ñ", as: "đ", "Đ")
      for (row, letters) in zip(Vowels.rows, VNI.vowels) {
        let scalars = zip(row.lower.unicodeScalars, row.upper.unicodeScalars)
        for (letter, (lower, upper)) in zip(letters.split(separator: " "), scalars) {
          add(String(letter), as: lower, upper)
        }
      }
    }

    private mutating func add(_ letters: String, as lower: Unicode.Scalar, _ upper: Unicode.Scalar) {
      let small = letters.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      let capital = small.map { $0 &- 0x20 }
      codes[lower.value] = small
      codes[upper.value] = capital
      if small.count == 1 {
        singles[Int(small[0])] = lower.value
        singles[Int(capital[0])] = upper.value
      } else {
        // The mark was typed in either case: `Aù` and `AÙ`.
        for mark in [small[1], capital[1]] {
          pairs[UInt16(small[0]) << 8 | UInt16(mark)] = lower.value
          pairs[UInt16(capital[0]) << 8 | UInt16(mark)] = upper.value
        }
      }
    }
  }

  private static let tables = Tables()

  static func decode(_ bytes: [UInt8]) -> DecodingBuffer {
    let tables = tables
    var buffer = DecodingBuffer(capacity: bytes.count + bytes.count / 4)
    var undefined = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      var scalar = tables.singles[Int(byte)]
      var length = 1
      if index + 1 < bytes.count, bytes[index + 1] >= 0xC0,
        let letter = tables.pairs[UInt16(byte) << 8 | UInt16(bytes[index + 1])]
      {
        scalar = letter
        length = 2
      }
      index += length
      if scalar == SingleByteTable.undefined {
        undefined += 1
        continue
      }
      if undefined > 0 { buffer.appendDamage(count: undefined) }
      undefined = 0
      buffer.append(scalar, from: length)
    }
    if undefined > 0 { buffer.appendDamage(count: undefined) }
    return buffer
  }

  static func encode(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard let code = tables.codes[scalar.value] else { return nil }
      bytes += code
    }
    return bytes
  }
}
