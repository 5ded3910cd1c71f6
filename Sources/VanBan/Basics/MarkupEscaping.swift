/// Text in HTML and XML: what means something there is written as a reference, and characters that the language does
/// not allow are written as something else.
package enum MarkupEscaping {
  package enum Language: Sendable {
    /// HTML: control characters become their pictures (U+2400 and after), other characters that it does not allow
    /// U+FFFD.
    case html
    /// XML 1.0 on one line, for attributes and short values: control characters, line ends and tabs become a blank.
    case xml
  }

  /// `text` for content and for attributes in double quotation marks: `&`, `<`, `>` and `"` are references.
  ///
  /// A text without any such character is returned as it is.
  package static func escaped(_ text: String, in language: Language) -> String {
    var text = text
    let result = text.withUTF8 { bytes -> String? in
      var result: [UInt8] = []
      var copied = 0
      var index = 0
      while index < bytes.count {
        guard let (length, replacement) = replacement(in: bytes, at: index, language) else {
          index += 1
          continue
        }
        result += bytes[copied..<index]
        result += replacement.utf8
        index += length
        copied = index
      }
      guard copied > 0 else { return nil }
      result += bytes[copied...]
      return String(decoding: result, as: UTF8.self)
    }
    return result ?? text
  }

  /// `text` with U+FFFD for the characters that XML 1.0 does not allow (2.2), for a writer that escapes the rest.
  package static func legalXML(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isIllegalXML) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isIllegalXML(scalar) ? "\u{FFFD}" : scalar) }
    return String(result)
  }

  private static func isIllegalXML(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r": false
    case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": true
    default: false
    }
  }

  /// What is written for the character that begins at `index`, and its length in bytes; nil for one that is written
  /// as it is, and in the middle of a character.
  private static func replacement(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ language: Language
  ) -> (length: Int, text: String)? {
    switch bytes[index] {
    case UInt8(ascii: "&"): (1, "&amp;")
    case UInt8(ascii: "<"): (1, "&lt;")
    case UInt8(ascii: ">"): (1, "&gt;")
    case UInt8(ascii: "\""): (1, "&quot;")
    case 0..<0x20: control(bytes[index], language)
    case 0x7F where language == .html: (1, "\u{2421}")
    // U+0080 to U+009F.
    case 0xC2 where language == .html && index + 1 < bytes.count && bytes[index + 1] < 0xA0: (2, "\u{FFFD}")
    // U+FFFE and U+FFFF.
    case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
      (3, language == .html ? "\u{FFFD}" : " ")
    default: nil
    }
  }

  private static func control(_ byte: UInt8, _ language: Language) -> (length: Int, text: String)? {
    if language == .xml { return (1, " ") }
    if byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") { return nil }
    return (1, Unicode.Scalar(0x2400 + UInt32(byte)).map { String($0) } ?? "\u{FFFD}")
  }
}
