/// Numbers as labels write them.
enum Numerals {
  /// The value of a Roman numeral of I, V, X and L, nil for anything else and for non-standard spellings
  /// that no list reaches.
  static func roman(_ text: some StringProtocol) -> Int? {
    var total = 0
    var previous = 0
    for byte in text.utf8.reversed() {
      let value: Int
      switch byte {
      case 0x49, 0x69: value = 1
      case 0x56, 0x76: value = 5
      case 0x58, 0x78: value = 10
      case 0x4C, 0x6C: value = 50
      default: return nil
      }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    return total > 0 && total < 90 && text.utf8.count <= 8 ? total : nil
  }

  /// The letters of points in their order (Nghị định 34/2016/NĐ-CP: the Vietnamese alphabet).
  static let pointLetters = Array("abcdđeghiklmnopqrstuưvxy")

  /// Eth and the African D, which stand for `đ` in some files.
  private static let lookAlikes: Set<Character> = ["ð", "ɖ"]

  /// The place of a letter among points: `đ` is 5.
  static func letter(_ text: some StringProtocol) -> Int? {
    guard let first = text.lowercased().first, text.count == 1 else { return nil }
    return pointLetters.firstIndex(of: lookAlikes.contains(first) ? "đ" : first).map { $0 + 1 }
  }

  /// `thứ nhất` … `thứ mười`, as parts are counted.
  static let ordinals = PhraseTable<Int>([
    ("thứ nhất", 1), ("thứ hai", 2), ("thứ ba", 3), ("thứ tư", 4), ("thứ bốn", 4), ("thứ năm", 5),
    ("thứ sáu", 6), ("thứ bảy", 7), ("thứ tám", 8), ("thứ chín", 9), ("thứ mười", 10), ("thứ mười một", 11),
    ("thứ mười hai", 12), ("một", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("năm", 5),
  ])
}
