internal import VanBan

/// What tesseract calls a word, looked over.
enum RecognisedWord {
  /// Signs that no Vietnamese text has, and the letters that tesseract takes for them.
  private static let confused: [Character: Character] = ["¡": "i"]

  /// The word in `read`; nil where it is none: blanks, or signs without a letter or figure of which tesseract is not
  /// sure. Those are accents that stand apart from their letters, lines of tables, and dust.
  static func text(_ read: String, confidence: Double) -> String? {
    let word = String(read.filter { !$0.isWhitespace }.map { confused[$0] ?? $0 })
    guard !word.isEmpty, confidence >= TextRecognition.doubt || word.unicodeScalars.contains(where: isLetter)
    else { return nil }
    return word
  }

  /// Whether it is a letter or figure, and not an accent that stands alone.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber: true
    default: false
    }
  }
}
