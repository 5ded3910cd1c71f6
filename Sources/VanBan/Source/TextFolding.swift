/// White space as one space, for texts that are shown or compared.
package enum TextFolding {
  /// `text` with every run of white space as one space, and none at its ends.
  package static func whiteSpace(_ text: String) -> String { isFolded(text) ? text : folded(text) }

  /// Whether `text` surely has single spaces alone, and none at its ends.
  private static func isFolded(_ text: String) -> Bool {
    var isSpace = true
    for byte in text.utf8 {
      switch byte {
      case 0x20 where isSpace: return false
      case 0x20: isSpace = true
      // Other white space, and bytes that occur in it.
      case 0x09...0x0D, 0x9A, 0xC2, 0xE2, 0xE3, 0xEF: return false
      default: isSpace = false
      }
    }
    return !isSpace || text.isEmpty
  }

  private static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isPending = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        isPending = !result.isEmpty
      } else {
        if isPending { result.append(" ") }
        isPending = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  package static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
  }
}
