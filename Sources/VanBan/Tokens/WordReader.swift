/// Reads one word, letter by letter: where it ends, its key and how it is capitalised.
///
/// The loop keeps all it knows in local values; what is rare in a word is read by ``UncommonLetters``.
struct WordReader {
  /// One past the last byte of the word; where it began, if no word is there.
  let end: Int
  let key: SyllableKey
  let hasVowel: Bool
  let shape: Token.Shape
  /// The combining marks that it begins with, as an entry of ``LetterTable``; they belong to no letter of it.
  let leadingMarks: UInt32

  /// Reads the word that begins at `start`. `letters` are the entries of ``LetterTable``.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at start: Int, letters: Span<UInt32>) {
    var index = start
    var key: UInt64 = 0
    /// Six times the number of letters in the key.
    var shift: UInt64 = 0
    /// The sum of the letters' entries.
    var sum: UInt32 = 0
    /// The entry of the last letter or mark that carries a tone.
    var tone: UInt32 = 0
    var marks: UInt32 = 0
    while index < bytes.count {
      let byte = bytes[index]
      var entry: UInt32 = 0
      var next = index &+ 1
      if byte < 0x80 {
        entry = letters[Int(byte)]
      } else if byte < 0xE0 {
        guard next < bytes.count else { break }
        let value = Int(byte & 0x1F) &<< 6 | Int(bytes[next] & 0x3F)
        if value < LetterTable.firstRow { entry = letters[value] }
        next &+= 1
      } else if byte == 0xE1 {
        guard next &+ 1 < bytes.count else { break }
        let second = bytes[next]
        // 1E00…1EFF
        if second >= 0xB8, second <= 0xBB {
          entry = letters[LetterTable.firstRow &+ (Int(second &- 0xB8) &<< 6 | Int(bytes[next &+ 1] & 0x3F))]
        }
        next &+= 2
      }
      let code = UInt64(entry & LetterTable.codeMask)
      if code != 0, shift < UncommonLetters.longest {
        key |= code &<< shift
        shift &+= 6
        if entry & LetterTable.toneMask != 0 { tone = entry }
        sum &+= entry
        index = next
        continue
      }
      // Most words end here: at a space or a sign.
      if byte < 0x80, code == 0 { break }
      var uncommon = UncommonLetters(
        index: index, key: key, shift: shift, sum: sum, tone: tone, marks: marks)
      guard uncommon.read(bytes, entry: entry, next: next) else { break }
      index = uncommon.index
      key = uncommon.key
      shift = uncommon.shift
      sum = uncommon.sum
      tone = uncommon.tone
      marks = uncommon.marks
    }
    end = index
    hasVowel = sum & (LetterTable.vowel &* LetterTable.countMask) != 0
    key |= UInt64(tone & LetterTable.toneMask) &<< LetterTable.toneShift
    self.key = shift > UncommonLetters.longest ? .none : SyllableKey(bits: key)
    leadingMarks = marks
    let hasSmall = sum & (LetterTable.small &* LetterTable.countMask) != 0
    let capitals = sum & (LetterTable.capital &* LetterTable.countMask)
    if capitals == 0 {
      shape = hasSmall ? .lower : .none
    } else if !hasSmall {
      shape = .upper
    } else {
      let isTitle = capitals == LetterTable.capital && UncommonLetters.isCapital(bytes, at: start)
      shape = isTitle ? .title : .mixed
    }
  }
}
