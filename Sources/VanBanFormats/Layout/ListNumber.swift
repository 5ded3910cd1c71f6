/// Numbers before list entries, as word processors and browsers write them.
enum ListNumber {
  /// `a` … `z`, then `aa`, `bb`; Arabic outside the range of a list.
  static func letters(_ number: Int) -> String {
    guard (1...780).contains(number), let letter = Unicode.Scalar(UInt32(0x61 + (number - 1) % 26)) else {
      return String(number)
    }
    return String(repeating: String(letter), count: (number - 1) / 26 + 1)
  }

  /// `một`, `hai` … up to ten, as in Word's Vietnamese counting.
  static func vietnamese(_ number: Int) -> String {
    let words = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"]
    return words.indices.contains(number - 1) ? words[number - 1] : String(number)
  }
}
