/// Abbreviations in capitals.
enum AbbreviationForm {
  /// An abbreviation in capitals, joined by `&` or not: `CNTT`, `TT&TT`, `QH13` not. A syllable in capitals is
  /// one only where the words beside it are not in capitals too.
  static func read(_ cursor: TokenCursor, at index: Int) -> (text: String, end: Int)? {
    end(cursor, at: index).map { (cursor.compactText(index..<$0), $0) }
  }

  /// One past the abbreviation at `index`.
  static func end(_ cursor: TokenCursor, at index: Int) -> Int? {
    guard isShort(cursor, at: index) else { return nil }
    var end = index + 1
    while cursor.isCharacter(end, UInt8(ascii: "&")), isShort(cursor, at: end + 1) { end += 2 }
    if end == index + 1, !isShortSyllable(cursor, at: index), Phonotactics.isSyllable(cursor.key(index)) {
      return nil
    }
    return end
  }

  /// Whether the word may be an abbreviation though it is a syllable too: at most four letters, without marks, and
  /// between words that are not in capitals.
  private static func isShortSyllable(_ cursor: TokenCursor, at index: Int) -> Bool {
    guard cursor.key(index).bits < 1 << 24, !isCapital(cursor, index, by: -1),
      !isCapital(cursor, index, by: 1)
    else { return false }
    return cursor.utf8(index).allSatisfy { $0 < 0x80 }
  }

  private static func isShort(_ cursor: TokenCursor, at index: Int) -> Bool {
    guard cursor.kind(index) == .word, cursor.shape(index) == .upper else { return false }
    let key = cursor.key(index)
    return key != .none && key.tone == 0 && key.count >= 2
      && !(0..<key.count).contains { key.letter($0) >= 34 }
  }

  /// Whether the next word before or after `index` on its line is in capitals.
  private static func isCapital(_ cursor: TokenCursor, _ index: Int, by step: Int) -> Bool {
    var at = index + step
    if cursor.kind(at) == .space { at += step }
    return cursor.kind(at) == .word && cursor.shape(at) == .upper
  }
}
