/// What a token that begins with a character can be.
enum CharacterClass: UInt8 {
  case letter, digit, space, lineFeed, carriageReturn, formFeed, sign
  /// Past ASCII: the scalar must be examined.
  case other

  /// The class of every byte.
  static let table: [CharacterClass] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case 0x20, 0x09, 0x0B: .space
    case 0x0A: .lineFeed
    case 0x0D: .carriageReturn
    case 0x0C: .formFeed
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case ..<0x80: .sign
    default: .other
    }
  }
}

/// The characters that are tokens of their own.
enum Signs {
  static func kind(ofASCII byte: UInt8) -> Token.Kind {
    switch byte {
    case 0x2E: .dot
    case 0x2C: .comma
    case 0x3B: .semicolon
    case 0x3A: .colon
    case 0x2F: .slash
    case 0x2D: .dash
    case 0x25: .percent
    case 0x28, 0x5B, 0x7B: .openBracket
    case 0x29, 0x5D, 0x7D: .closeBracket
    case 0x22, 0x27: .quote
    case 0x2A, 0x2B: .bullet
    default: .symbol
    }
  }

  /// The kind of a scalar past ASCII that is a token of its own.
  static func kind(of scalar: UInt32) -> Token.Kind? {
    switch scalar {
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFF0D: .dash
    case 0x201C, 0x00AB, 0x2018, 0x201E, 0x201F, 0x201B: .openQuote
    case 0x201D, 0x00BB, 0x2019: .closeQuote
    case 0x2026: .ellipsis
    case 0x2022, 0x00B7, 0x2043, 0x2192, 0x2219, 0x25A0...0x25FF, 0x2605, 0x2606, 0x2610...0x2612,
      0x2713...0x2718,
      0x2756, 0x27A2...0x27BE, 0xE000...0xF8FF:
      .bullet
    case 0x00A1...0x00BF, 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFFEF, 0xFFFD, 0x00D7, 0x00F7: .symbol
    default: nil
    }
  }

  /// Whether a scalar is white space between words, of whatever width.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0x0B, 0xA0, 0x2000...0x200D, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// Whether a scalar shows nothing: a zero-width space, joiner or non-joiner, a word joiner, a byte order
  /// mark, a soft hyphen. Inside a word it is not part of its spelling.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }
}
