/// Characters that are invisible, or look like another, and what they are read as.
enum UnusualCharacter {
  /// The replacement of a character in the ``ReadingForm``.
  enum Reading: Sendable {
    /// Nothing: it is invisible and not part of a word.
    case nothing
    /// Nothing inside a word, a hyphen elsewhere.
    case softHyphen
    case blank
    /// A line break.
    case lineBreak
    /// Another character or characters.
    case spelling(String)
    /// A wide form of ASCII, from `!` on.
    case narrow
  }

  /// Scalars in order, each with an example of its origin. Names and properties: Unicode Character Database.
  private static let rows: [(scalars: ClosedRange<UInt32>, reading: Reading)] = [
    // Word writes a line break within a paragraph as a vertical tab.
    (0x0B...0x0B, .lineBreak),
    // NEL, which mainframes write.
    (0x85...0x85, .lineBreak),
    (0xA0...0xA0, .blank),
    // The soft hyphen of web pages; extractors of PDF files write it for every hyphen: `45/KH<U+00AD>UBND`.
    (0xAD...0xAD, .softHyphen),
    // Greek and Cyrillic letters that look like Latin ones, from other keyboards and from recognition: `NĐ-СР`.
    (0x391...0x391, .spelling("A")), (0x392...0x392, .spelling("B")), (0x395...0x395, .spelling("E")),
    (0x396...0x396, .spelling("Z")), (0x397...0x397, .spelling("H")), (0x399...0x399, .spelling("I")),
    (0x39A...0x39A, .spelling("K")), (0x39C...0x39C, .spelling("M")), (0x39D...0x39D, .spelling("N")),
    (0x39F...0x39F, .spelling("O")), (0x3A1...0x3A1, .spelling("P")), (0x3A4...0x3A4, .spelling("T")),
    (0x3A5...0x3A5, .spelling("Y")), (0x3A7...0x3A7, .spelling("X")), (0x3BF...0x3BF, .spelling("o")),
    (0x405...0x405, .spelling("S")), (0x406...0x406, .spelling("I")), (0x408...0x408, .spelling("J")),
    (0x410...0x410, .spelling("A")), (0x412...0x412, .spelling("B")), (0x415...0x415, .spelling("E")),
    (0x41A...0x41A, .spelling("K")), (0x41C...0x41C, .spelling("M")), (0x41D...0x41D, .spelling("H")),
    (0x41E...0x41E, .spelling("O")), (0x420...0x420, .spelling("P")), (0x421...0x421, .spelling("C")),
    (0x422...0x422, .spelling("T")), (0x423...0x423, .spelling("Y")), (0x425...0x425, .spelling("X")),
    (0x430...0x430, .spelling("a")), (0x435...0x435, .spelling("e")), (0x43E...0x43E, .spelling("o")),
    (0x440...0x440, .spelling("p")), (0x441...0x441, .spelling("c")), (0x443...0x443, .spelling("y")),
    (0x445...0x445, .spelling("x")), (0x455...0x455, .spelling("s")), (0x456...0x456, .spelling("i")),
    (0x458...0x458, .spelling("j")),
    // En quad to hair space.
    (0x2000...0x200A, .blank),
    // Zero-width space, non-joiner and joiner; left-to-right and right-to-left marks.
    (0x200B...0x200F, .nothing),
    // Hyphen and non-breaking hyphen: Word's `NĐ‑CP`.
    (0x2010...0x2011, .spelling("-")),
    // Line and paragraph separators, which scripts of web pages write.
    (0x2028...0x2029, .lineBreak),
    // Embeddings and overrides of direction.
    (0x202A...0x202E, .nothing),
    // The narrow no-break space before units.
    (0x202F...0x202F, .blank),
    (0x205F...0x205F, .blank),
    // The word joiner, invisible operators, isolates of direction, deprecated format characters.
    (0x2060...0x206F, .nothing),
    // Roman numerals as characters of their own, which input methods offer.
    (0x2160...0x2160, .spelling("I")), (0x2161...0x2161, .spelling("II")),
    (0x2162...0x2162, .spelling("III")), (0x2163...0x2163, .spelling("IV")),
    (0x2164...0x2164, .spelling("V")), (0x2165...0x2165, .spelling("VI")),
    (0x2166...0x2166, .spelling("VII")), (0x2167...0x2167, .spelling("VIII")),
    (0x2168...0x2168, .spelling("IX")), (0x2169...0x2169, .spelling("X")),
    (0x216A...0x216A, .spelling("XI")), (0x216B...0x216B, .spelling("XII")),
    (0x216C...0x216C, .spelling("L")), (0x216D...0x216D, .spelling("C")),
    (0x216E...0x216E, .spelling("D")), (0x216F...0x216F, .spelling("M")),
    (0x2170...0x2170, .spelling("i")), (0x2171...0x2171, .spelling("ii")),
    (0x2172...0x2172, .spelling("iii")), (0x2173...0x2173, .spelling("iv")),
    (0x2174...0x2174, .spelling("v")), (0x2175...0x2175, .spelling("vi")),
    (0x2176...0x2176, .spelling("vii")), (0x2177...0x2177, .spelling("viii")),
    (0x2178...0x2178, .spelling("ix")), (0x2179...0x2179, .spelling("x")),
    (0x217A...0x217A, .spelling("xi")), (0x217B...0x217B, .spelling("xii")),
    (0x217C...0x217C, .spelling("l")), (0x217D...0x217D, .spelling("c")),
    (0x217E...0x217E, .spelling("d")), (0x217F...0x217F, .spelling("m")),
    (0x3000...0x3000, .blank),
    // Variation selectors, which choose a picture for the character before them.
    (0xFE00...0xFE0F, .nothing),
    // The zero-width no-break space, at the start of a file its byte order mark.
    (0xFEFF...0xFEFF, .nothing),
    // Full-width forms: `１．`, `（`.
    (0xFF01...0xFF5E, .narrow),
  ]

  /// What `scalar` is read as; nil where that is the character itself. `keepsLines` where no line may be added.
  /// `isInWord` says whether it parts a word into syllables.
  static func replacement(of scalar: UInt32, keepsLines: Bool, isInWord: () -> Bool) -> String? {
    guard let reading = reading(of: scalar) else { return nil }
    switch reading {
    case .nothing: return ""
    case .softHyphen: return isInWord() ? "" : "-"
    case .blank: return " "
    case .lineBreak: return keepsLines ? " " : "\n"
    case .spelling(let text): return text
    case .narrow: return Unicode.Scalar(scalar - 0xFEE0).map { String($0) }
    }
  }

  private static func reading(of scalar: UInt32) -> Reading? {
    let place = rows.partitioningIndex { $0.scalars.upperBound >= scalar }
    return place < rows.count && rows[place].scalars.contains(scalar) ? rows[place].reading : nil
  }
}
