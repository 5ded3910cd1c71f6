/// The number of a provision, an appendix or a form: `5`, `18a`, `5 bis`, `đ`, `d1`, `a.1`, `IV`, `01`, `B2`,
/// `01-ĐĐN/SHTT/2020`.
struct ProvisionNumber {
  /// The tokens that it takes.
  let tokens: Range<Int>

  /// Which numbers count.
  enum Forms {
    /// Of a provision, whose unit's word stands before it.
    case provision
    /// Of an appendix: no small letter alone, and at most five digits, since its word stands before ordinary text too.
    case appendix
    /// Of a form: a symbol may hang on it.
    case form
  }

  /// Reads the number that begins with token `index`.
  init?(_ cursor: TokenCursor, at index: Int, _ forms: Forms) {
    guard Self.isNumber(cursor, index, forms) else { return nil }
    var end = index + 1
    if cursor.kind(index) == .number {
      // `18a`, of a provision put between two others.
      if cursor.isJoined(index), cursor.kind(index + 1) == .word, cursor.key(index + 1).count == 1 {
        end += 1
      }
      if forms == .provision, Self.isRepetition(cursor, end) { end += 1 }
      if forms == .form { end = Self.symbolEnd(cursor, end) }
    } else if forms == .provision, Self.isInnerDot(cursor, end) {
      end += 2
    }
    tokens = index..<end
  }

  /// One past the symbol that hangs on the number before `index`: `-ĐĐN/SHTT/2020`, `/TT`.
  private static func symbolEnd(_ cursor: TokenCursor, _ index: Int) -> Int {
    var end = index
    while cursor.isJoined(end - 1), [.dash, .slash, .dot].contains(cursor.kind(end)), cursor.isJoined(end),
      cursor.kind(end + 1) == .word || cursor.kind(end + 1) == .number
    {
      end += 2
    }
    return end
  }

  private static let repetitions = KeySet(["bis", "ter", "quater"].map { SyllableKey($0) })

  /// Whether `word` is `bis` or what counts on from it.
  static func isRepetition(_ word: SyllableKey) -> Bool { repetitions.contains(word) }

  /// Whether token `index` is the `bis` behind the number of a provision put in behind another: `Điều 5 bis`.
  private static func isRepetition(_ cursor: TokenCursor, _ index: Int) -> Bool {
    repetitions.contains(cursor.key(index))
      && (cursor.kind(index - 1) == .number || cursor.key(index - 1).count == 1 && cursor.isJoined(index - 2))
  }

  /// Whether token `index` is the dot between letter and number of a point's part: `a.1`.
  static func isInnerDot(_ cursor: TokenCursor, _ index: Int) -> Bool {
    cursor.kind(index) == .dot && cursor.kind(index - 1) == .word && cursor.key(index - 1).count == 1
      && cursor.kind(index + 1) == .number && cursor.isJoined(index - 1) && cursor.isJoined(index)
  }

  /// Whether token `index` is such a number, or the letter at the end of one.
  static func isNumber(_ cursor: TokenCursor, _ index: Int, _ forms: Forms) -> Bool {
    switch cursor.kind(index) {
    case .number: return forms != .appendix || cursor.utf8(index).count <= 5
    case .word: break
    default: return false
    }
    switch forms {
    case .provision, .form:
      let count = cursor.key(index).count
      return count == 1
        || cursor.shape(index) == .upper && (count <= 2 || cursor.roman(index, .list) != nil)
        || count <= 3 && isNumberedLetter(cursor.key(index)) || isRepetition(cursor, index)
        || cursor.letteredRoman(index) != nil
    case .appendix:
      // `B2`, `II1`: figures may hang on it.
      let letters = cursor.utf8(index).prefix { $0 < 0x30 || $0 > 0x39 }
      let isLetter = cursor.key(index).letter(1) == 0 || Letter.isDigit(cursor.key(index).letter(1))
      guard cursor.utf8(index).count <= 6, cursor.utf8(index).dropFirst(letters.count).allSatisfy(isDigit)
      else {
        return false
      }
      return switch cursor.shape(index) {
      case .upper: isLetter || RomanNumeral.value(of: letters, .list) != nil
      case .title, .mixed: isLetter
      case .lower, .none: false
      }
    }
  }

  /// Whether `key` is a letter with figures: `d1`. The key of a word without letters is empty.
  private static func isNumberedLetter(_ key: SyllableKey) -> Bool {
    guard key.count > 1, key.tone == 0, !Letter.isDigit(key.letter(0)) else { return false }
    return (1..<key.count).allSatisfy { Letter.isDigit(key.letter($0)) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
