/// What recognition of print takes for each other: marks, and letters and figures of like shape.
///
/// Each row was seen in recognised text; Tesseract and PaddleOCR make most of them.
enum LookAlikes {
  /// Letters and figures that stand for one another in words.
  struct Row: Sendable {
    /// The letter that all of them count as.
    let letter: Character
    /// What is read in its place, one character or two.
    let misread: [String]
    /// Words in which it was seen, and where.
    let example: String
  }

  static let rows: [Row] = [
    Row(letter: "i", misread: ["l", "1", "j"], example: "Điều Ỉ, Điều l (tesstrain#407); dja phurong"),
    Row(letter: "o", misread: ["0"], example: "CÔNG BÁ0 (Tesseract)"),
    Row(letter: "u", misread: ["ur", "ir"], example: "Churong, durong; Tır do (PaddleOCR)"),
    Row(letter: "m", misread: ["rn"], example: "narn (Tesseract)"),
    Row(letter: "d", misread: ["cl"], example: "clân (Tesseract)"),
  ]

  /// The letter that each counts as, by ``Letter/code``: without its mark, and one for those that look alike.
  static let classes: [UInt8] = {
    var table = (UInt8(0)..<64).map { Letter.plain($0) }
    for row in rows {
      let own = code(row.letter)
      for misread in row.misread where misread.count == 1 {
        for letter in misread { table[Int(code(letter))] = own }
      }
    }
    return table
  }()

  /// Two letters that count as one: the codes of the two, and of the one.
  static let pairs: [(first: UInt8, second: UInt8, one: UInt8)] = rows.flatMap { row in
    row.misread.filter { $0.count == 2 }.map { pair in
      let codes = pair.map { classes[Int(code($0))] }
      return (codes[0], codes[1], code(row.letter))
    }
  }

  /// For each letter, by its code, a bit for each letter with which a pair begins that it ends.
  static let beginnings: [UInt64] = pairs.reduce(into: Array(repeating: 0, count: 64)) {
    $0[Int($1.second)] |= 1 << UInt64($1.first)
  }

  /// A bit for each letter that counts as another, marks apart.
  static let others: UInt64 = classes.indices.reduce(0) {
    classes[$1] == Letter.plain(UInt8(truncatingIfNeeded: $1)) ? $0 : $0 | 1 << UInt64($1)
  }

  /// For each pair a bit for each of its letters.
  static let pairSets: [UInt64] = pairs.map { 1 << UInt64($0.first) | 1 << UInt64($0.second) }

  private static func code(_ letter: Character) -> UInt8 {
    letter.unicodeScalars.first.map { Letter($0).code } ?? 0
  }

  // MARK: Figures

  /// The figure that a letter stands for among figures; nil for other letters. `1` for `l`, `I`, `Ỉ`, `i`.
  static func figure(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "0"..."9": UInt8(truncatingIfNeeded: scalar.value)
    case "l", "I", "i", "|", "!", "Ỉ", "Í", "Ì", "Ĩ", "Ị", "ỉ", "í", "ì", "ĩ", "ị", "ı": UInt8(ascii: "1")
    case "O", "o", "Ơ", "Ô", "Ö", "ơ", "ô": UInt8(ascii: "0")
    case "Z", "z": UInt8(ascii: "2")
    case "S", "s": UInt8(ascii: "5")
    default: nil
    }
  }

  /// The letter of a Roman numeral that a character stands for among such letters.
  static func roman(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "V", "v", "Y": UInt8(ascii: "V")
    case "X", "x", "×": UInt8(ascii: "X")
    default: figure(scalar) == UInt8(ascii: "1") || scalar == "1" ? UInt8(ascii: "I") : nil
    }
  }
}

extension SyllableKey {
  /// The key with what recognition confuses made equal: no marks, one letter for those of like shape.
  var lookAlike: SyllableKey {
    // Most words have no such letter.
    let plain = skeleton
    var (letters, codes): (UInt64, UInt64) = (0, plain.bits)
    while codes != 0 {
      letters |= 1 << (codes & 63)
      codes >>= 6
    }
    let sets = LookAlikes.pairSets
    if letters & LookAlikes.others == 0, !sets.contains(where: { $0 & ~letters == 0 }) { return plain }
    let (classes, beginnings) = (LookAlikes.classes, LookAlikes.beginnings)
    let classOf = classes.span
    let beginningsOf = beginnings.span
    var rest = bits & ~Self.toneMask
    var result: UInt64 = 0
    var shift: UInt64 = 0
    var last: UInt8 = 0
    while rest != 0 {
      var letter = classOf[Int(rest & 63)]
      rest >>= 6
      if beginningsOf[Int(letter & 63)] >> UInt64(last & 63) & 1 != 0,
        let pair = LookAlikes.pairs.first(where: { $0.first == last && $0.second == letter })
      {
        shift -= 6
        result &= ~(63 << shift)
        letter = pair.one
      }
      result |= UInt64(letter) << shift
      last = letter
      shift += 6
    }
    return SyllableKey(bits: result)
  }

  /// Whether one letter replaced, put in or left out makes `other` of it.
  func differsByOneLetter(from other: SyllableKey) -> Bool {
    let (left, right) = (count, other.count)
    guard abs(left - right) <= 1, bits != other.bits else { return false }
    var head = 0
    while head < min(left, right), letter(head) == other.letter(head) { head += 1 }
    var tail = 0
    while tail < min(left, right) - head, letter(left - 1 - tail) == other.letter(right - 1 - tail) {
      tail += 1
    }
    return max(left, right) - head - tail <= 1
  }
}
