/// Cuts a text into tokens that tile it. One pass over the bytes; every byte is looked at once or twice.
public struct Tokenizer: Sendable {
  private let bytes: [UInt8]
  private let hasAddresses: Bool
  private var index = 0
  private var tokens: [Token] = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    self.hasAddresses = bytes.contains(0x40)
    tokens.reserveCapacity(bytes.count / 3 + 1)
  }

  /// The tokens of `source`, in order.
  public static func tokens(of source: SourceText) -> [Token] {
    var tokenizer = Tokenizer(source.bytes)
    while tokenizer.index < tokenizer.bytes.count { tokenizer.readToken() }
    return tokenizer.tokens
  }

  private mutating func readToken() {
    let start = index
    let byte = bytes[index]
    switch byte {
    case 0x20, 0x09, 0x0B: readSpaces()
    case 0x0A: emit(.lineBreak, length: 1)
    case 0x0D: emit(.lineBreak, length: index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1)
    case 0x0C: emit(.pageBreak, length: 1)
    case 0x30...0x39:
      if !readAddress() { readNumber() }
    case 0x41...0x5A, 0x61...0x7A:
      if !readAddress() { readWord() }
    case ..<0x80: emit(Self.asciiKind(byte), length: 1)
    default:
      let (scalar, length) = scalar(at: index)
      if Self.isSpace(scalar) {
        readSpaces()
      } else if let kind = Self.kind(of: scalar) {
        emit(kind, length: length)
      } else {
        readWord()
        // A scalar that no rule knows is a token of its own.
        if index == start { emit(.symbol, length: length) }
      }
    }
  }

  private mutating func emit(_ kind: Token.Kind, length: Int) {
    tokens.append(Token(kind, index, index + length))
    index += length
  }

  private mutating func readSpaces() {
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 || byte == 0x0B {
        index += 1
      } else if byte >= 0x80 {
        let (scalar, length) = scalar(at: index)
        guard Self.isSpace(scalar) else { break }
        index += length
      } else {
        break
      }
    }
    tokens.append(Token(.space, start, index))
  }

  private mutating func readNumber() {
    let start = index
    func isDigit(_ at: Int) -> Bool { at < bytes.count && bytes[at] >= 0x30 && bytes[at] <= 0x39 }
    while isDigit(index) { index += 1 }
    while index < bytes.count, bytes[index] == 0x2E || bytes[index] == 0x2C, isDigit(index + 1) {
      index += 1
      while isDigit(index) { index += 1 }
    }
    tokens.append(Token(.number, start, index))
  }

  private mutating func readWord() {
    let start = index
    var key = SyllableKey.none
    var letters = 0
    var upper = 0
    var lower = 0
    var firstIsUpper = false
    while index < bytes.count {
      let byte = bytes[index]
      var value = UInt32(byte)
      var length = 1
      if byte >= 0x80 {
        let decoded = scalar(at: index)
        value = decoded.scalar.value
        length = decoded.length
      }
      let letter = Letter(value: value)
      if letter.code != 0 {
        if !letter.isDigit {
          if letter.isUpper {
            if upper + lower == 0 { firstIsUpper = true }
            upper += 1
          } else {
            lower += 1
          }
        }
        key.append(letter, count: &letters)
      } else if letter.isMark {
        key.append(letter, count: &letters)
      } else if value == 0xAD {
        // A soft hyphen says where a word may be broken; it is no part of it.
      } else if byte >= 0x80, let scalar = Unicode.Scalar(value), Self.isForeignLetter(scalar) {
        lower += 1
        letters = 11
        key = .none
      } else {
        break
      }
      index += length
    }
    guard index > start else { return }
    let shape: Token.Shape =
      switch (upper, lower) {
      case (0, 0): .none
      case (0, _): .lower
      case (_, 0): .upper
      case (1, _) where firstIsUpper: .title
      default: .mixed
      }
    tokens.append(Token(.word, start, index, shape: shape, key: key))
  }

  /// Reads a web or e-mail address that begins here, if one does.
  private mutating func readAddress() -> Bool {
    if matches("http://") || matches("https://") || matches("www.") {
      var end = index
      while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7F, !#"<>"{}"#.utf8.contains(bytes[end]) {
        end += 1
      }
      while end > index, ".,;:)]'!?".utf8.contains(bytes[end - 1]) { end -= 1 }
      emit(.url, length: end - index)
      return true
    }
    guard hasAddresses else { return false }
    var end = index
    while end < bytes.count, Self.isAddressByte(bytes[end]) { end += 1 }
    guard end < bytes.count, bytes[end] == 0x40, end > index else { return false }
    let at = end
    end += 1
    while end < bytes.count, Self.isAddressByte(bytes[end]) { end += 1 }
    while end > at, bytes[end - 1] == 0x2E { end -= 1 }
    guard bytes[at..<end].contains(0x2E) else { return false }
    emit(.email, length: end - index)
    return true
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }

  /// Whether the ASCII text `prefix` (lower case) stands here, in any case.
  private func matches(_ prefix: StaticString) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    return prefix.withUTF8Buffer { buffer in
      for offset in 0..<count where bytes[index + offset] | 0x20 != buffer[offset] | 0x20 { return false }
      return true
    }
  }

  /// The scalar at `index`; the bytes are valid UTF-8.
  private func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = UInt32(bytes[index])
    func next(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset]) & 0x3F }
    let value: UInt32
    let length: Int
    switch first {
    case ..<0x80: (value, length) = (first, 1)
    case ..<0xE0: (value, length) = ((first & 0x1F) << 6 | next(1), 2)
    case ..<0xF0: (value, length) = ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
    default: (value, length) = ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private static func asciiKind(_ byte: UInt8) -> Token.Kind {
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
  private static func kind(of scalar: Unicode.Scalar) -> Token.Kind? {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFF0D: .dash
    case 0x201C, 0x00AB, 0x2018, 0x201E, 0x201F, 0x201B: .openQuote
    case 0x201D, 0x00BB, 0x2019: .closeQuote
    case 0x2026: .ellipsis
    case 0x2022, 0x00B7, 0x25A0...0x25FF, 0x2605, 0x2606, 0x2713...0x2718, 0x27A2...0x27BE, 0xE000...0xF8FF:
      .bullet
    case 0x00A1...0x00BF, 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFFEF, 0xFFFD, 0x00D7, 0x00F7: .symbol
    default: nil
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0x0B, 0xA0, 0x2000...0x200D, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
    default: false
    }
  }

  private static func isForeignLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0xC0 && kind(of: scalar) == nil && !isSpace(scalar)
      && (scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered)
  }
}
