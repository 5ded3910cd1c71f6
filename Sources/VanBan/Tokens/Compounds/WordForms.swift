/// Ordinals, Roman numerals and abbreviations.
enum WordForms {
  private static let ordinalWord = SyllableKey("thứ")

  /// The words that an ordinal begins with.
  static let openers = [ordinalWord]
  private static let ordinals: [SyllableKey: Int] = Dictionary(
    uniqueKeysWithValues: [
      ("nhất", 1), ("nhì", 2), ("hai", 2), ("ba", 3), ("tư", 4), ("năm", 5), ("sáu", 6), ("bảy", 7),
      ("bẩy", 7),
      ("tám", 8), ("chín", 9), ("mười", 10),
    ].map { (SyllableKey($0.0), $0.1) })

  /// `thứ nhất`, `thứ 12`, `thứ XIII`.
  static func ordinal(_ cursor: TokenCursor, at index: Int) -> (value: Int, end: Int)? {
    guard cursor.key(index) == ordinalWord else { return nil }
    let at = cursor.skip(index + 1)
    if let value = ordinals[cursor.key(at)] { return (value, at + 1) }
    if let number = cursor.integer(at), number.digits <= 3 { return (number.value, at + 1) }
    return roman(cursor, at: at).map { ($0, at + 1) }
  }

  private static let digits: [UInt8: Int] = [0x49: 1, 0x56: 5, 0x58: 10, 0x4C: 50, 0x43: 100]

  /// A Roman numeral of at most 100 in capitals. Of the letters alone only I, V and X are one.
  static func roman(_ cursor: TokenCursor, at index: Int) -> Int? {
    guard cursor.kind(index) == .word, cursor.shape(index) == .upper else { return nil }
    let range = cursor.tokens[index].range
    guard range.count <= 8 else { return nil }
    var values: [Int] = []
    for offset in range.lowerBound..<range.upperBound {
      guard let digit = digits[cursor.source.bytes[offset]] else { return nil }
      values.append(digit)
    }
    var total = 0
    for (place, value) in values.enumerated() {
      total += place + 1 < values.count && value < values[place + 1] ? -value : value
    }
    guard (1...100).contains(total), values.count > 1 || total <= 10,
      written(total).utf8.elementsEqual(cursor.source.bytes(range))
    else { return nil }
    return total
  }

  /// `value` in Roman numerals, by which only the usual spelling is taken: `IX`, not `VIIII`.
  private static func written(_ value: Int) -> String {
    let parts = [
      (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = value
    var text = ""
    for (size, numeral) in parts {
      while rest >= size {
        text += numeral
        rest -= size
      }
    }
    return text
  }

  /// An abbreviation in capitals, joined by `&` or not: `CNTT`, `TT&TT`, `QH13` not. A syllable in capitals is
  /// one only where the words beside it are not in capitals too.
  static func abbreviation(_ cursor: TokenCursor, at index: Int) -> (text: String, end: Int)? {
    abbreviationEnd(cursor, at: index).map { (text(cursor, index..<$0), $0) }
  }

  /// The tokens `parts` without white space.
  static func text(_ cursor: TokenCursor, _ parts: Range<Int>) -> String {
    parts.count == 1 ? cursor.text(parts.lowerBound) : parts.map { cursor.text($0) }.joined()
  }

  /// One past the abbreviation at `index`.
  static func abbreviationEnd(_ cursor: TokenCursor, at index: Int) -> Int? {
    guard isShort(cursor, at: index) else { return nil }
    var end = index + 1
    while cursor.kind(end) == .symbol, cursor.text(end) == "&", isShort(cursor, at: end + 1) { end += 2 }
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
    let range = cursor.tokens[index].range
    for offset in range.lowerBound..<range.upperBound where cursor.source.bytes[offset] >= 0x80 {
      return false
    }
    return true
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
