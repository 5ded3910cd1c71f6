/// TCVN3, the encoding of the ABC fonts: the table of ``TCVN5712`` and the capital-letter fonts.
enum TCVN3 {
  static func decode(_ bytes: [UInt8]) -> DecodingBuffer {
    let table = TCVN5712.abc
    let capitals = CapitalFont.smallLettersShownAsCapitals(bytes.map { table.scalars[Int($0)] })
    guard !capitals.isEmpty else { return table.decode(bytes) }
    var isCapital = [Bool](repeating: false, count: bytes.count)
    for word in capitals { for index in word { isCapital[index] = true } }
    return decode(bytes) { isCapital[$0] }
  }

  /// Reads `bytes` as wholly in a capital-letter font.
  static func decodeCapitals(_ bytes: [UInt8]) -> DecodingBuffer { decode(bytes) { _ in true } }

  private static func decode(_ bytes: [UInt8], isCapital: (Int) -> Bool) -> DecodingBuffer {
    let scalars = TCVN5712.abc.scalars
    var buffer = DecodingBuffer(capacity: bytes.count * 2)
    var undefined = 0
    for (index, byte) in bytes.enumerated() {
      let scalar = scalars[Int(byte)]
      if scalar == SingleByteTable.undefined {
        undefined += 1
        continue
      }
      if undefined > 0 { buffer.appendDamage(count: undefined) }
      undefined = 0
      buffer.append(isCapital(index) ? capital(of: scalar) : scalar, from: 1)
    }
    if undefined > 0 { buffer.appendDamage(count: undefined) }
    return buffer
  }

  static func encode(_ text: String) -> [UInt8]? { TCVN5712.abc.encode(text) }

  /// The bytes of a text without small letters, with the codes of small letters where they have marks.
  static func encodeCapitals(_ text: String) -> [UInt8]? {
    var small = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      small.append(smallLetters[scalar.value].flatMap(Unicode.Scalar.init) ?? scalar)
    }
    return TCVN5712.abc.encode(String(small))
  }

  private static func capital(of scalar: UInt32) -> UInt32 {
    scalar >= 0x61 && scalar <= 0x7A ? scalar - 0x20 : Vowels.capitals[scalar] ?? scalar
  }

  /// The small letter of every capital with marks.
  private static let smallLetters = Dictionary(
    Vowels.capitals.filter { $0.key > 0x7F }.map { ($0.value, $0.key) },
    uniquingKeysWith: { first, _ in first })
}
