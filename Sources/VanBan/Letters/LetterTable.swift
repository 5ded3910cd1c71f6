/// The data of ``Letter`` for each scalar, packed for the tokenizer's loop over the letters of a word.
///
/// An entry of 0 is neither a letter of Vietnamese spelling, a digit, nor a mark.
enum LetterTable {
  /// The bits of ``Letter/code``; 0 for a mark.
  static let codeMask: UInt32 = 63
  /// The bits of the tone; shifted left by ``toneShift`` they are those of ``SyllableKey/bits``.
  static let toneMask: UInt32 = 7 << 6
  static let toneShift: UInt64 = 54
  /// One small letter, one vowel, one capital: the entries of up to fifteen letters can be added up, and
  /// these fields of the sum say how many of them there are.
  static let small: UInt32 = 1 << 16
  static let vowel: UInt32 = 1 << 20
  static let capital: UInt32 = 1 << 24
  static let countMask: UInt32 = 15
  /// The bits of ``Letter/mark``.
  static let markMask: UInt32 = 7 << 12
  static let markShift: UInt32 = 12

  /// The number of scalars in the two rows 0000–036F and 1E00–1EFF.
  static let firstRow = 0x370
  static let secondRow = 0x100

  /// The entries of the two rows, one behind the other.
  static let entries: [UInt32] = (0..<(firstRow + secondRow)).map { index in
    entry(Letter(value: UInt32(index < firstRow ? index : index - firstRow + 0x1E00)))
  }

  private static let vowels: Set<UInt8> = [1, 5, 9, 15, 21, 25, 27, 28, 30, 31, 32, 33]

  static func entry(_ letter: Letter) -> UInt32 {
    var entry = UInt32(letter.code) | UInt32(letter.tone) << 6
    if letter.code != 0, !letter.isDigit { entry |= letter.isUpper ? capital : small }
    if vowels.contains(letter.code) { entry |= vowel }
    entry |= UInt32(letter.mark.rawValue) << markShift
    return entry
  }
}
