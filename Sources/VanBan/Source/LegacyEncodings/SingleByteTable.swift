import CICUShims

/// An encoding with one character a byte, among them, in some, combining tone marks.
struct SingleByteTable: Sendable {
  /// The value of a byte that is not text.
  static let undefined: UInt32 = 0xFFFD

  /// The scalar of every byte.
  let scalars: [UInt32]
  private let codes: [UInt32: UInt8]

  init(_ scalars: [UInt32]) {
    self.scalars = scalars
    var codes: [UInt32: UInt8] = [:]
    for (code, scalar) in zip(UInt8.min...UInt8.max, scalars) where scalar != Self.undefined {
      codes[scalar] = codes[scalar] ?? code
    }
    self.codes = codes
  }

  /// ASCII, with the characters of each string from a byte on. Other bytes stay as in `base`.
  init(base: SingleByteTable = .ascii, _ changes: [(first: UInt8, characters: String)]) {
    var scalars = base.scalars
    for change in changes {
      for (offset, scalar) in change.characters.unicodeScalars.enumerated() {
        let code = Int(change.first) + offset
        if code < scalars.count { scalars[code] = scalar.value }
      }
    }
    self.init(scalars)
  }

  /// The table of ICU's converter `name`, in which control characters from 0x80 are undefined; ASCII if
  /// ICU has no such converter.
  init(icu name: String) {
    var scalars = Self.ascii.scalars
    for code in UInt8(0x80)...0xFF {
      var unit: UInt16 = 0
      var offset: Int32 = 0
      if vb_decode(name, [code], 1, &unit, &offset, 1) == 1, unit >= 0xA0 {
        scalars[Int(code)] = UInt32(unit)
      }
    }
    self.init(scalars)
  }

  static let ascii = SingleByteTable((0..<256).map { $0 < 0x80 ? $0 : Self.undefined })

  /// The encoding of Western Windows, whose punctuation the fonts of the legacy encodings kept.
  static let windows1252 = SingleByteTable(icu: "windows-1252")

  func decode(_ bytes: [UInt8]) -> DecodingBuffer {
    var buffer = DecodingBuffer(capacity: bytes.count + bytes.count / 2)
    var undefined = 0
    for byte in bytes {
      let scalar = scalars[Int(byte)]
      if scalar == Self.undefined {
        undefined += 1
        continue
      }
      if undefined > 0 { buffer.appendDamage(count: undefined) }
      undefined = 0
      buffer.append(scalar, from: 1)
    }
    if undefined > 0 { buffer.appendDamage(count: undefined) }
    return buffer
  }

  /// The bytes of a composed text, with combining marks for tones where only they express a letter; nil
  /// if the table lacks a character.
  func encode(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if let code = codes[scalar.value] {
        bytes.append(code)
      } else if let parts = Vowels.untoned[scalar.value], let vowel = codes[parts.vowel],
        let mark = codes[parts.mark]
      {
        bytes.append(vowel)
        bytes.append(mark)
      } else {
        return nil
      }
    }
    return bytes
  }
}
