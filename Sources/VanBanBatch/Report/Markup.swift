import VanBan

/// Fragments of HTML.
enum Markup {
  /// `text` with what has a meaning in HTML escaped, and control characters visible.
  static func escaped(_ text: String) -> String { MarkupEscaping.escaped(text, in: .html) }

  /// A path as a relative URI (RFC 3986).
  static func address(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += "%" + String(digits[Int(byte >> 4)]) + String(digits[Int(byte & 15)])
      }
    }
    return "./" + result
  }

  /// A heading in Vietnamese with the English beside it.
  static func heading(_ vietnamese: String, _ english: String) -> String {
    "<h2>\(escaped(vietnamese)) <span class=\"en\" lang=\"en\">\(escaped(english))</span></h2>\n"
  }
}
