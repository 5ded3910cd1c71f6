/// What is rare in a word: a combining mark, an invisible character, a ligature, a letter of another script,
/// an eleventh letter. The members are those of the loop in ``WordReader``.
struct UncommonLetters {
  var index: Int
  var key: UInt64
  /// Past ``longest`` where the word has no key.
  var shift: UInt64
  var sum: UInt32
  var tone: UInt32
  var marks: UInt32

  /// The shift of a word of ten letters, the most that a key can hold.
  static let longest: UInt64 = 60

  /// Reads the scalar at `index`, whose entry is `entry`, and which ends before `next`. False where the
  /// word ends.
  @inline(never)
  mutating func read(_ bytes: Span<UInt8>, entry: UInt32, next: Int) -> Bool {
    if entry & LetterTable.codeMask != 0 {
      shift = Self.longest + 6
      note(entry)
      index = next
      return true
    }
    if entry != 0 {
      addMark(entry)
      index = next
      return true
    }
    let (value, length) = ScalarReader.scalar(bytes, at: index)
    if Signs.isInvisible(value) { return passInvisible(bytes, value) }
    if let spelling = Self.ligatures[value] {
      for scalar in spelling.unicodeScalars { addLetter(LetterTable.entry(Letter(scalar))) }
    } else if Self.isForeignLetter(value) {
      note(LetterTable.small)
      shift = Self.longest + 6
    } else {
      return false
    }
    index &+= length
    return true
  }

  /// Whether the scalar at `index` is a capital letter.
  static func isCapital(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
    return Letter(value: ScalarReader.scalar(bytes, at: index).value).isUpper
  }

  /// Counts a letter, as long as that leaves the fields of the sum apart.
  private mutating func note(_ entry: UInt32) {
    for field in [LetterTable.small, LetterTable.vowel, LetterTable.capital] where entry & field != 0 {
      if sum & (field &* LetterTable.countMask) < field &* 12 { sum &+= field }
    }
  }

  private mutating func addLetter(_ entry: UInt32) {
    note(entry)
    if shift < Self.longest { key |= UInt64(entry & LetterTable.codeMask) << shift }
    shift = min(shift + 6, Self.longest + 6)
  }

  /// A combining mark goes onto the letter before it. One at the start of a word has none: it came there
  /// from the word before, or was typed twice, and says nothing of the letters after it.
  private mutating func addMark(_ entry: UInt32) {
    if shift == 0 {
      for mask in [LetterTable.toneMask, LetterTable.markMask] where entry & mask != 0 {
        marks = marks & ~mask | entry & mask
      }
    } else if shift <= Self.longest {
      key = SyllableKey(bits: key).marked(entry & ~LetterTable.toneMask, shift: shift - 6).bits
      if entry & LetterTable.toneMask != 0 { tone = entry }
    }
  }

  /// Passes over invisible characters, which are inside a word where letters are on both sides; a soft
  /// hyphen also at its end.
  private mutating func passInvisible(_ bytes: Span<UInt8>, _ value: UInt32) -> Bool {
    guard shift > 0 else { return false }
    var next = index
    while next < bytes.count {
      let (value, length) = ScalarReader.scalar(bytes, at: next)
      guard Signs.isInvisible(value) else { break }
      next += length
    }
    if next < bytes.count, Self.isLetter(ScalarReader.scalar(bytes, at: next).value) {
      index = next
      return true
    }
    guard value == 0xAD else { return false }
    index += 2
    return true
  }

  /// Ligatures of typesetting (Unicode chart FB00).
  private static let ligatures: [UInt32: String] = [
    0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st",
  ]

  private static func isLetter(_ value: UInt32) -> Bool {
    let letter = Letter(value: value)
    return letter.code != 0 || letter.isMark || ligatures[value] != nil || isForeignLetter(value)
  }

  private static func isForeignLetter(_ value: UInt32) -> Bool {
    guard value >= 0xC0, Signs.kind(of: value) == nil, !Signs.isSpace(value),
      let scalar = Unicode.Scalar(value)
    else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
  }
}
