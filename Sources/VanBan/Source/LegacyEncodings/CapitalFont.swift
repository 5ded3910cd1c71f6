/// Text in the capital-letter ABC fonts (`.VnTimeH`), which show the codes of small letters as capitals.
///
/// TCVN3 has no codes for most capitals with tones. A typist with caps lock on in such a font left capital
/// ASCII letters among small letters with marks: `CéNG HOµ` for CỘNG HÒA. The bytes show that; they do not show
/// small letters only (`céng hoµ`).
enum CapitalFont {
  /// For every scalar of `scalars`, read as TCVN3, whether a capital-letter font showed it as a capital
  /// that it is not.
  static func smallLettersShownAsCapitals(_ scalars: [UInt32]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    // Words on this line, since the last one without capitals, that may be in the font.
    var pending: [Range<Int>] = []
    var isProven = false
    func close() {
      if isProven { found += pending }
      pending.removeAll(keepingCapacity: true)
      isProven = false
    }
    var index = 0
    while index < scalars.count {
      guard isLetter(scalars[index]) else {
        if scalars[index] == 0x0A || scalars[index] == 0x0D { close() }
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, isLetter(scalars[index]) { index += 1 }
      switch word(scalars[start..<index]) {
      case .proof:
        isProven = true
        pending.append(start..<index)
      case .possible: pending.append(start..<index)
      case .neutral: break
      case .other: close()
      }
    }
    close()
    return found
  }

  private enum Word {
    /// Capital ASCII letters and small ones with marks, which no title-case word has.
    case proof
    /// Nothing against the font: `Hµ`, `ë`.
    case possible
    /// Capitals only, as in any font.
    case neutral
    /// With small ASCII letters.
    case other
  }

  private static func word(_ letters: ArraySlice<UInt32>) -> Word {
    var capitals = 0
    var small = 0
    var isCapitalAfterSmall = false
    for letter in letters {
      if letter >= 0x61, letter <= 0x7A { return .other }
      if Vowels.capitals[letter] != nil {
        small += 1
      } else if letter < 0x300 || letter > 0x323 {
        capitals += 1
        if small > 0 { isCapitalAfterSmall = true }
      }
    }
    if small == 0 { return .neutral }
    return capitals >= 2 || isCapitalAfterSmall ? .proof : .possible
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    let letter = Letter(value: scalar)
    return letter.code != 0 && !letter.isDigit || letter.isMark
  }
}
