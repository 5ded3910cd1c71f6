/// Numbers as word processors and browsers write them before the entries of lists.
enum ListNumber {
  /// `a` … `z`, then `aa`, `bb`; the number itself where it is none of a list.
  static func letters(_ number: Int) -> String {
    guard (1...780).contains(number), let letter = Unicode.Scalar(UInt32(0x61 + (number - 1) % 26)) else {
      return String(number)
    }
    return String(repeating: String(letter), count: (number - 1) / 26 + 1)
  }

  /// `một`, `hai` … as Word's Vietnamese counting has them up to ten.
  static func vietnamese(_ number: Int) -> String {
    let words = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"]
    return words.indices.contains(number - 1) ? words[number - 1] : String(number)
  }
}
