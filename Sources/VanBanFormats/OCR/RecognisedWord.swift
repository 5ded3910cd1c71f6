internal import VanBan

/// A word of tesseract, corrected.
enum RecognisedWord {
  /// Signs that no Vietnamese text has, and the letters that they are misread from.
  /// `ø)`, `Quảng Nøãi`: a g in bold.
  private static let confused: [Character: Character] = ["¡": "i", "Ð": "Đ", "ð": "đ", "ø": "g"]

  /// The word in `read`; nil for blanks, and for signs without a letter or digit of which tesseract is unsure: detached
  /// accents, lines of tables, dust.
  static func text(_ read: String, confidence: Double) -> String? {
    var word = ""
    for character in read where !character.isWhitespace {
      // `QĐÐ-TTg`: one letter, seen twice.
      if let last = word.last, character == "Ð" && last == "Đ" || character == "ð" && last == "đ" { continue }
      word.append(confused[character] ?? character)
    }
    guard !word.isEmpty, confidence >= TextRecognition.doubt || word.unicodeScalars.contains(where: isLetter)
    else { return nil }
    return word
  }

  /// Whether it is a letter or digit, and not a detached accent.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber: true
    default: false
    }
  }
}
