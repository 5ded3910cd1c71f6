/// Reads one word, letter by letter: where it ends, its key and how it is capitalised.
struct WordReader {
  /// One past the last byte of the word; where it began, if no word is there.
  private(set) var end: Int
  private(set) var key: UInt64 = 0
  private(set) var hasVowel = false
  /// The combining marks that it begins with, as an entry of ``LetterTable``; they belong to no letter of it.
  private(set) var leadingMarks: UInt32 = 0
  private var shapes = CaseShape()
  /// Six times the number of letters in the key.
  private var shift: UInt64 = 0
  /// Whether the word is none that has a key: too long, or in letters of another script.
  private var isForeign = false

  private static let longest: UInt64 = 60

  /// Reads the word that begins at `start`. The tables are those of ``LetterTable`` and ``CaseShape``.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at start: Int, letters: Span<UInt32>, shapes table: CaseShape.Transitions) {
    end = start
    var vowels: UInt32 = 0
    while end < bytes.count {
      let first = bytes[end]
      var entry: UInt32 = 0
      var length = 1
      if first < 0x80 {
        entry = letters[Int(first)]
        if entry == 0 { break }
      } else if first < 0xE0 {
        length = 2
        guard end &+ 1 < bytes.count else { break }
        let value = Int(first & 0x1F) &<< 6 | Int(bytes[end &+ 1] & 0x3F)
        if value < LetterTable.firstRow { entry = letters[value] }
      } else if first == 0xE1 {
        length = 3
        guard end &+ 2 < bytes.count else { break }
        let second = bytes[end &+ 1]
        // 1E00…1EFF
        if second >= 0xB8, second <= 0xBB {
          entry = letters[
            LetterTable.firstRow &+ (Int(second &- 0xB8) &<< 6 | Int(bytes[end &+ 2] & 0x3F))]
        }
      }
      let code = UInt64(entry & LetterTable.codeMask)
      guard code != 0 else {
        if entry != 0 {
          addMark(entry)
          end &+= length
          continue
        }
        guard readUncommon(bytes, letters) else { break }
        continue
      }
      if shift < Self.longest {
        key |= code &<< shift
        shift &+= 6
        if entry & LetterTable.toneMask != 0 { setTone(entry) }
      } else {
        isForeign = true
      }
      vowels |= entry
      shapes.add((entry &>> LetterTable.caseShift) & 3, table)
      end &+= length
    }
    hasVowel = vowels & LetterTable.vowelBit != 0
    if isForeign { key = 0 }
  }

  var shape: Token.Shape { shapes.shape }

  @inline(__always)
  private mutating func setTone(_ entry: UInt32) {
    key = key & ~(7 << 60) | UInt64(entry & LetterTable.toneMask) &<< LetterTable.toneShift
  }

  /// A combining mark goes onto the letter before it. One at the start of a word has none: it came there
  /// from the word before, or was typed twice, and says nothing of the letters after it.
  private mutating func addMark(_ entry: UInt32) {
    if shift == 0, !isForeign {
      for mask in [LetterTable.toneMask, LetterTable.markMask] where entry & mask != 0 {
        leadingMarks = leadingMarks & ~mask | entry & mask
      }
    } else if !isForeign {
      key = SyllableKey(bits: key).marked(entry, shift: shift &- 6).bits
    }
  }

  /// What is rare in a word: an invisible character, a ligature, a letter of another script. False where
  /// the word ends.
  @inline(never)
  private mutating func readUncommon(_ bytes: Span<UInt8>, _ letters: Span<UInt32>) -> Bool {
    let (value, length) = ScalarReader.scalar(bytes, at: end)
    if Signs.isInvisible(value) {
      // Only inside a word; a soft hyphen also at its end.
      guard shift > 0 || isForeign else { return false }
      var next = end
      while next < bytes.count {
        let (value, length) = ScalarReader.scalar(bytes, at: next)
        guard Signs.isInvisible(value) else { break }
        next &+= length
      }
      let follows = next < bytes.count && Self.isLetter(ScalarReader.scalar(bytes, at: next).value)
      guard follows || value == 0xAD else { return false }
      end = follows ? next : end &+ length
      return true
    }
    if let spelling = Self.ligatures[value] {
      let table = CaseShape.table
      for byte in spelling.utf8 {
        let entry = letters[Int(byte)]
        shapes.add((entry &>> LetterTable.caseShift) & 3, table)
        guard shift < Self.longest else {
          isForeign = true
          break
        }
        key |= UInt64(entry & LetterTable.codeMask) &<< shift
        shift &+= 6
      }
      end &+= length
      return true
    }
    guard Self.isForeignLetter(value) else { return false }
    shapes.add(1, CaseShape.table)
    isForeign = true
    end &+= length
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
