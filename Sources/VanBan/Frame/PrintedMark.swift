/// Reads the number of a note that is raised or in brackets, as files, converters and websites write it: `[5]`, `⁵`,
/// `^5^`, `^ 5 ^`, `$^{5}$`, `[[5]](#_ftn5)`, `<sup>5</sup>`, `<a href="#_ftn5"><sup>[5]</sup></a>`.
struct PrintedMark {
  let value: Int
  let range: SourceRange

  /// The longest tag or target of a link.
  private static let longest = 200
  /// The greatest number of a note.
  static let greatest = 999

  /// The mark that begins at byte `start` and ends on its line.
  init?(_ bytes: [UInt8], at start: Int) {
    var reader = Reader(bytes: bytes, index: start)
    guard let value = reader.mark(), value > 0, value <= Self.greatest else { return nil }
    self.value = value
    range = SourceRange(start, reader.index)
  }

  /// Whether `byte` may begin a mark.
  static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    // `[`, `^`, `<`, `$`; ² and ³ and ¹; ⁰ to ⁹.
    case 0x5B, 0x5E, 0x3C, 0x24, 0xC2, 0xE2: true
    default: false
    }
  }

  private struct Reader {
    let bytes: [UInt8]
    var index: Int

    private var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }

    mutating func mark() -> Int? {
      switch byte {
      case 0x5B: return bracketed()
      case 0x5E, 0x24: return raisedByMarks()
      case 0x3C: return tagged()
      default: return raised()
      }
    }

    private mutating func take(_ wanted: UInt8) -> Bool {
      guard byte == wanted else { return false }
      index += 1
      return true
    }

    private mutating func skipBlanks() { while byte == 0x20 { index += 1 } }

    /// Takes U+207D or U+207E, a raised bracket.
    private mutating func takeRaised(_ last: UInt8) -> Bool {
      guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x81, bytes[index + 2] == last
      else { return false }
      index += 3
      return true
    }

    /// One to three digits.
    private mutating func digits() -> Int? {
      let start = index
      var value = 0
      while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
        guard index - start < 3 else { return nil }
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      return index > start ? value : nil
    }

    /// `[5]`, `[[5]](#_ftn5)`, `[5](#_ftn5)`
    private mutating func bracketed() -> Int? {
      guard take(0x5B) else { return nil }
      let isDouble = take(0x5B)
      guard !FormField.isSure(byte), let value = digits(), take(0x5D) else { return nil }
      if isDouble, !take(0x5D) { return nil }
      guard byte == 0x28, index + 1 < bytes.count, bytes[index + 1] == 0x23 else { return value }
      // The target of a link: `(#_ftn5)`.
      let limit = min(bytes.count, index + PrintedMark.longest)
      if let end = bytes[index..<limit].firstIndex(where: { $0 == 0x29 || $0 == 0x0A }), bytes[end] == 0x29 {
        index = end + 1
      }
      return value
    }

    /// `^5^`, `^ 5 ^`, `^[5]^`, `$^{5}$`, `${ }^{5}$`
    private mutating func raisedByMarks() -> Int? {
      let isFormula = take(0x24)
      if isFormula {
        skipBlanks()
        if take(0x7B) {
          skipBlanks()
          guard take(0x7D) else { return nil }
        }
      }
      guard take(0x5E) else { return nil }
      skipBlanks()
      let open = byte
      let close: UInt8? =
        switch open {
        case 0x7B: 0x7D
        case 0x5B: 0x5D
        case 0x28: 0x29
        default: nil
        }
      if close != nil {
        index += 1
        skipBlanks()
      }
      guard let value = digits() else { return nil }
      let afterDigits = index
      skipBlanks()
      if let close {
        guard take(close) else { return nil }
      } else if byte != 0x5E, !isFormula {
        // `^5` is a power.
        return nil
      }
      if !isFormula {
        let end = index
        skipBlanks()
        if !take(0x5E) { index = close == nil ? afterDigits : end }
        return value
      }
      skipBlanks()
      return take(0x24) ? value : nil
    }

    /// `<sup>5</sup>`, `<a href="#_ftn5" name="_ftnref5"><sup>[5]</sup></a>`
    private mutating func tagged() -> Int? {
      var isRaised = false
      while byte == 0x3C {
        guard let name = tag() else { return nil }
        if name.isMark { isRaised = true }
      }
      guard isRaised else { return nil }
      skipBlanks()
      let isBracketed = take(0x5B)
      guard let value = digits() else { return nil }
      if isBracketed, !take(0x5D) { return nil }
      skipBlanks()
      guard byte == 0x3C else { return nil }
      var end = index
      while byte == 0x3C {
        guard let name = tag(), name.isEnd else { break }
        end = index
      }
      index = end
      return value
    }

    /// Goes behind a tag: whether it ends an element, and whether it raises or links its text.
    private mutating func tag() -> (isEnd: Bool, isMark: Bool)? {
      let limit = min(bytes.count, index + PrintedMark.longest)
      guard let end = bytes[index..<limit].firstIndex(where: { $0 == 0x3E || $0 == 0x0A }), bytes[end] == 0x3E
      else { return nil }
      let content = bytes[(index + 1)..<end]
      index = end + 1
      let name = String(decoding: content.prefix { $0 != 0x20 }, as: UTF8.self).lowercased()
      switch name {
      case "sup": return (false, true)
      case "a": return (false, content.contains(0x23))
      case "span", "b", "i", "em", "strong", "font", "u", "mark": return (false, false)
      case let name where name.hasPrefix("/"): return (true, false)
      default: return nil
      }
    }

    /// `⁵`, `¹²`, `⁽⁵⁾`
    private mutating func raised() -> Int? {
      var value: Int?
      let isBracketed = takeRaised(0xBD)
      defer { if isBracketed { _ = takeRaised(0xBE) } }
      while let (digit, length) = PrintedMark.raisedDigit(bytes, at: index) {
        guard (value ?? 0) <= PrintedMark.greatest else { return nil }
        value = (value ?? 0) * 10 + digit
        index += length
      }
      return value
    }
  }

  /// The raised digit at `index` and its length in bytes.
  private static func raisedDigit(_ bytes: [UInt8], at index: Int) -> (digit: Int, length: Int)? {
    guard index + 1 < bytes.count else { return nil }
    if bytes[index] == 0xC2 {
      switch bytes[index + 1] {
      case 0xB9: return (1, 2)
      case 0xB2: return (2, 2)
      case 0xB3: return (3, 2)
      default: return nil
      }
    }
    // U+2070, U+2074 to U+2079
    guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x81 else { return nil }
    let digit = Int(bytes[index + 2]) - 0xB0
    return digit == 0 || (4...9).contains(digit) ? (digit, 3) : nil
  }
}
