/// A syllable reduced to what identifies it: its letters without case, and its tone.
///
/// Vietnamese writes one syllable a word, of at most seven letters, so that letters and tone fit in one
/// integer, exactly and without a table of known words. Because the tone is kept apart from the letter
/// that carries it, `hòa` and `hoà`, composed and decomposed forms, and the look-alikes of `Đ` have the
/// same key.
struct SyllableKey: Hashable, Sendable {
  /// Ten letters of six bits from bit 0, the tone in bits 60–62; 0 is not a syllable.
  private(set) var bits: UInt64

  static let none = SyllableKey(bits: 0)

  /// The bits of the tone.
  static let toneMask: UInt64 = 7 << 60

  /// The key of the first word of `text`.
  init(_ text: String) {
    self = .none
    var letters = 0
    for scalar in text.unicodeScalars { append(Letter(scalar), count: &letters) }
  }

  init(bits: UInt64) { self.bits = bits }

  /// Adds a letter or mark. A word longer than ten letters has no key.
  @inline(__always)
  mutating func append(_ letter: Letter, count: inout Int) {
    if letter.code != 0 {
      if count < 10 { bits |= UInt64(letter.code) << UInt64(6 * count) }
      count += 1
      if count > 10 { bits = 0 }
    } else if letter.isMark, count > 0, count <= 10 {
      let shift = UInt64(6 * (count - 1))
      let marked = letter.applied(to: UInt8(truncatingIfNeeded: (bits >> shift) & 63))
      bits = (bits & ~(63 << shift)) | (UInt64(marked) << shift)
    }
    if letter.tone != 0, count <= 10 { bits = (bits & ~(7 << 60)) | (UInt64(letter.tone) << 60) }
  }

  /// The key without tone, and with `ă â`, `đ`, `ê`, `ô ơ`, `ư` as their plain letters: equal for a word
  /// and most of its misspellings.
  var skeleton: SyllableKey {
    var result = bits & ~Self.toneMask
    // The lowest bit of each letter with a mark, whose codes are 27 to 33; most letters have none.
    let (two, four, eight) = (result >> 1, result >> 2, result >> 3)
    let (sixteen, top) = (result >> 4, result >> 5)
    let upTo31 = sixteen & eight & (four | two & result)
    var marked = (upTo31 | top & ~(sixteen | eight | four | two)) & Self.lowestBits
    while marked != 0 {
      let shift = UInt64(marked.trailingZeroBitCount)
      let plain = Letter.plain(UInt8(truncatingIfNeeded: result >> shift & 63))
      result = result & ~(63 << shift) | UInt64(plain) << shift
      marked &= marked &- 1
    }
    return SyllableKey(bits: result)
  }

  /// The lowest bit of each of the ten letters.
  private static let lowestBits: UInt64 = 0x0041_0410_4104_1041

  /// The number of letters.
  var count: Int {
    let letters = bits & ((1 << 60) - 1)
    return (UInt64.bitWidth - letters.leadingZeroBitCount + 5) / 6
  }

  /// The code of letter `index`, 0 past the end.
  func letter(_ index: Int) -> UInt8 { UInt8(truncatingIfNeeded: (bits >> UInt64(6 * index)) & 63) }

  /// The tone: 0 ngang, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng.
  var tone: Int { Int((bits >> 60) & 7) }
}

extension SyllableKey {
  /// The letters of `left` and then those of `right`, with the tone that one of them has; nil if both
  /// have one, or there are too many letters for a syllable.
  static func joined(_ left: SyllableKey, _ right: SyllableKey) -> SyllableKey? {
    let count = left.count
    guard count + right.count <= 7, left.tone == 0 || right.tone == 0 else { return nil }
    let letters = (left.bits & ~toneMask) | (right.bits & ~toneMask) << UInt64(6 * count)
    return SyllableKey(bits: letters | (left.bits | right.bits) & toneMask)
  }

  /// With the combining marks of an entry of ``LetterTable`` on the last letter.
  func marked(_ entry: UInt32) -> SyllableKey {
    guard count > 0 else { return self }
    return marked(entry, shift: UInt64(6 * (count - 1)))
  }

  /// With the combining marks of an entry of ``LetterTable`` on the letter that begins at bit `shift`.
  @inline(__always)
  func marked(_ entry: UInt32, shift: UInt64) -> SyllableKey {
    var result = bits
    let mark = (entry & LetterTable.markMask) >> LetterTable.markShift
    let code = UInt8(truncatingIfNeeded: (bits >> shift) & 63)
    if let mark = Letter.Mark(rawValue: UInt8(truncatingIfNeeded: mark)) {
      result = (result & ~(63 << shift)) | UInt64(mark.applied(to: code)) << shift
    }
    if entry & LetterTable.toneMask != 0 {
      result = (result & ~(7 << 60)) | UInt64(entry & LetterTable.toneMask) << LetterTable.toneShift
    }
    return SyllableKey(bits: result)
  }
}
