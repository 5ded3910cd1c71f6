/// A Unicode scalar in Vietnamese spelling: a letter, a digit, a mark, or none of them.
struct Letter: Sendable {
  /// 1–26 `a`–`z`, 27 `â`, 28 `ă`, 29 `đ`, 30 `ê`, 31 `ô`, 32 `ơ`, 33 `ư`, 34–43 `0`–`9`, 0 no letter.
  let code: UInt8
  /// 0 none, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng.
  let tone: UInt8
  let isUpper: Bool
  /// The combining mark that it is, which belongs to the letter before it.
  let mark: Mark

  enum Mark: UInt8 {
    case none, circumflex, breve, horn, other

    /// The letter `code` with this mark on it.
    func applied(to code: UInt8) -> UInt8 {
      switch (self, code) {
      case (.circumflex, 1): 27
      case (.breve, 1): 28
      case (.circumflex, 5): 30
      case (.circumflex, 15): 31
      case (.horn, 15): 32
      case (.horn, 21): 33
      default: code
      }
    }
  }

  /// Rows 0000–036F and 1E00–1EFF hold every Vietnamese letter and mark.
  @inline(__always)
  init(_ scalar: Unicode.Scalar) {
    self.init(value: scalar.value)
  }

  @inline(__always)
  init(value: UInt32) {
    let index: Int
    if value < 0x370 {
      index = Int(value)
    } else if value >= 0x1E00 && value < 0x1F00 {
      index = Int(value - 0x1E00) + 0x370
    } else {
      index = 0
    }
    let entry = Self.table[index]
    code = UInt8(truncatingIfNeeded: entry & 63)
    tone = UInt8(truncatingIfNeeded: (entry >> 6) & 7)
    isUpper = entry & 0x200 != 0
    mark = Mark(rawValue: UInt8(truncatingIfNeeded: entry >> 10)) ?? .none
  }

  var isDigit: Bool { Self.isDigit(code) }

  /// Whether `code` is that of a digit.
  static func isDigit(_ code: UInt8) -> Bool { code >= 34 }

  var isMark: Bool { mark != .none }

  /// The letter `code` with this mark on it.
  func applied(to code: UInt8) -> UInt8 { mark.applied(to: code) }

  /// The plain Latin letter under `code`.
  static func plain(_ code: UInt8) -> UInt8 {
    switch code {
    case 27, 28: 1
    case 29: 4
    case 30: 5
    case 31, 32: 15
    case 33: 21
    default: code
    }
  }

  /// `code | tone << 6 | upper << 9 | mark << 10` for every scalar of the two rows.
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x370 + 0x100)
    func set(_ scalar: Unicode.Scalar, _ code: Int, tone: Int = 0, upper: Bool = false) {
      let value = Int(scalar.value)
      table[value < 0x370 ? value : value - 0x1E00 + 0x370] =
        UInt16(code | tone << 6 | (upper ? 0x200 : 0))
    }
    for offset in 0..<26 {
      set(Unicode.Scalar(UInt8(0x61 + offset)), offset + 1)
      set(Unicode.Scalar(UInt8(0x41 + offset)), offset + 1, upper: true)
    }
    for digit in 0..<10 { set(Unicode.Scalar(UInt8(0x30 + digit)), 34 + digit) }
    for vowel in Vowels.rows {
      for (tone, scalar) in vowel.lower.unicodeScalars.enumerated() {
        set(scalar, Int(vowel.code), tone: tone)
      }
      for (tone, scalar) in vowel.upper.unicodeScalars.enumerated() {
        set(scalar, Int(vowel.code), tone: tone, upper: true)
      }
    }
    // Đ, and Eth and the African D, which replace it in some files.
    for scalar in "đðɖ".unicodeScalars { set(scalar, 29) }
    for scalar in "ĐÐƉ".unicodeScalars { set(scalar, 29, upper: true) }
    // Letters of foreign names.
    for (letter, code) in [("ä", 1), ("å", 1), ("ç", 3), ("ë", 5), ("ï", 9), ("ñ", 14), ("ö", 15), ("ü", 21)]
    {
      for scalar in letter.unicodeScalars { set(scalar, code) }
    }
    // What recognition of print makes of Vietnamese letters: the caron for the breve or hook, the dotless i.
    for (letter, code) in [("ı", 9), ("ǎ", 1), ("ě", 5), ("ǐ", 9), ("ǒ", 15), ("ǔ", 21)] {
      for scalar in letter.unicodeScalars { set(scalar, code) }
    }
    for (letter, code) in [("Ǎ", 1), ("Ě", 5), ("Ǐ", 9), ("Ǒ", 15), ("Ǔ", 21)] {
      for scalar in letter.unicodeScalars { set(scalar, code, upper: true) }
    }
    for value in 0x300..<0x370 { table[value] = UInt16(Mark.other.rawValue) << 10 }
    for (value, tone) in [(0x300, 1), (0x301, 2), (0x309, 3), (0x303, 4), (0x323, 5), (0x340, 1), (0x341, 2)]
    {
      table[value] |= UInt16(tone) << 6
    }
    table[0x302] = UInt16(Mark.circumflex.rawValue) << 10
    table[0x306] = UInt16(Mark.breve.rawValue) << 10
    table[0x31B] = UInt16(Mark.horn.rawValue) << 10
    return table
  }()
}
