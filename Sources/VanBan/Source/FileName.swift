/// File names as text. To the system a name is bytes in any encoding or none; here it is a `String` that gives back the same
/// bytes.
///
/// Bytes that are not UTF-8 become characters of the last private plane, U+10FF80 to U+10FFFF for 0x80 to 0xFF, which
/// real names do not use; a name that has them is converted byte by byte too. Show such names with
/// ``Swift/String/visible(lines:)``.
package enum FileName {
  private static let first: UInt32 = 0x10FF00

  /// The text for a name or path in `bytes`.
  package static func text(_ bytes: some Collection<UInt8>) -> String {
    let bytes = Array(bytes)
    if let text = String(validating: bytes, as: UTF8.self), !holdsBytes(text) { return text }
    var result = String.UnicodeScalarView()
    var index = 0
    while index < bytes.count {
      let length = max(1, min(lengthOfCharacter(bytes[index]), bytes.count - index))
      let character = bytes[index..<(index + length)]
      if let text = String(validating: character, as: UTF8.self), !holdsBytes(text) {
        result.append(contentsOf: text.unicodeScalars)
        index += length
      } else {
        // Bytes below 0x80 are always UTF-8.
        if let scalar = Unicode.Scalar(first + UInt32(bytes[index])) { result.append(scalar) }
        index += 1
      }
    }
    return String(result)
  }

  /// The bytes of the name or path `text`.
  package static func bytes(_ text: String) -> [UInt8] {
    guard holdsBytes(text) else { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let byte = scalar.fileNameByte { bytes.append(byte) } else { bytes += Array(String(scalar).utf8) }
    }
    return bytes
  }

  /// The same, with a final zero for the system's functions.
  package static func path(_ text: String) -> [CChar] {
    bytes(text).map { CChar(bitPattern: $0) } + [0]
  }

  /// Whether `text` is a name whose bytes are not UTF-8.
  package static func holdsBytes(_ text: String) -> Bool {
    // All begin with this byte, which is rare elsewhere.
    text.utf8.contains(0xF4) && text.unicodeScalars.contains { $0.fileNameByte != nil }
  }

  /// `text` for data about a file: bytes that are not UTF-8 as `\xff`.
  package static func shown(_ text: String) -> String { holdsBytes(text) ? text.visible() : text }

  /// `text` in characters that every system and terminal accepts: bytes that are not UTF-8, controls and changes of
  /// direction as `%FF`. If there are any, `%` itself is `%25`, so that the result is reversible.
  package static func portable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.fileNameByte != nil || $0.actsOnTerminal }) else {
      return text
    }
    var result = ""
    for scalar in text.unicodeScalars {
      if let byte = scalar.fileNameByte {
        result += percent(byte)
      } else if scalar.actsOnTerminal || scalar == "%" {
        result += String(scalar).utf8.map(percent).joined()
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// `%0A`
  private static func percent(_ byte: UInt8) -> String {
    (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
  }

  private static func lengthOfCharacter(_ byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}

extension Unicode.Scalar {
  /// The non-UTF-8 byte of a file name that it represents; nil for a character.
  package var fileNameByte: UInt8? {
    value >= 0x10FF80 && value <= 0x10FFFF ? UInt8(truncatingIfNeeded: value) : nil
  }
}
