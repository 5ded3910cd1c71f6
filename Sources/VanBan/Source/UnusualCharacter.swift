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
