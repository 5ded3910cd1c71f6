/// The number of a provision or an appendix: `5`, `18a`, `đ`, `IV`, `01`, `B2`.
struct ProvisionNumber {
  /// The tokens that it takes.
  let tokens: Range<Int>

  /// Which numbers count.
  enum Forms {
    /// Of a provision, whose unit's word stands before it.
    case provision
    /// Of an appendix: no small letter alone, and at most five digits, since its word stands before ordinary text too.
    case appendix
  }

  /// Reads the number that begins with token `index`.
  init?(_ cursor: TokenCursor, at index: Int, _ forms: Forms) {
    guard Self.isNumber(cursor, index, forms) else { return nil }
    // `18a`, of a provision put between two others.
    let hasLetter =
      cursor.kind(index) == .number && cursor.isJoined(index) && cursor.kind(index + 1) == .word
      && cursor.key(index + 1).count == 1
    tokens = index..<(hasLetter ? index + 2 : index + 1)
  }

  /// Whether token `index` is such a number, or the letter at the end of one.
  static func isNumber(_ cursor: TokenCursor, _ index: Int, _ forms: Forms) -> Bool {
    switch cursor.kind(index) {
    case .number: return forms == .provision || cursor.utf8(index).count <= 5
    case .word: break
    default: return false
    }
    switch forms {
    case .provision:
      let count = cursor.key(index).count
      return count == 1
        || cursor.shape(index) == .upper && (count <= 2 || cursor.roman(index, .list) != nil)
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

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
