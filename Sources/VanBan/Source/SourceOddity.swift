/// An encoding anomaly: a character that trips programs, or shows that the text was damaged by an earlier conversion.
public enum SourceOddity: String, Sendable, CaseIterable {
  /// U+FEFF at the start of the text.
  case byteOrderMark = "byte-order-mark"
  /// Bytes that are not text in the encoding.
  case illFormedBytes = "ill-formed-bytes"
  /// U+FFFD in the file itself: an earlier conversion lost something.
  case replacementCharacter = "replacement-character"
  /// Eth or the African D for Đ.
  case lookAlikeD = "look-alike-d"
  /// A combining mark after no letter, or a second tone.
  case strayMark = "stray-mark"
  /// Zero-width spaces and joiners, marks of direction, and U+FEFF inside the text.
  case zeroWidth = "zero-width"
  /// U+00AD, a hyphen that shows only at a line's end.
  case softHyphen = "soft-hyphen"
  /// U+00A0 and U+202F.
  case noBreakSpace = "no-break-space"
  /// Thin, wide and other spaces.
  case unusualSpace = "unusual-space"
  /// `ﬁ`, `ﬂ` and others as one character (U+FB00…U+FB06).
  case ligature = "ligature"
  /// Line breaks that are neither `\n` nor `\r`.
  case unusualLineBreak = "unusual-line-break"
  /// Characters of private use, which only one font can show: icons, bullets of Word.
  case privateUse = "private-use"
  /// Control characters other than tabs, line breaks and form feeds.
  case control = "control"

  /// Ranges of scalars, in order.
  private static let ranges: [(ClosedRange<UInt32>, SourceOddity)] = [
    (0x00...0x08, .control), (0x0B...0x0B, .unusualLineBreak), (0x0E...0x1F, .control),
    (0x7F...0x84, .control), (0x85...0x85, .unusualLineBreak), (0x86...0x9F, .control),
    (0xA0...0xA0, .noBreakSpace), (0xAD...0xAD, .softHyphen), (0xD0...0xD0, .lookAlikeD),
    (0xF0...0xF0, .lookAlikeD), (0x189...0x189, .lookAlikeD), (0x256...0x256, .lookAlikeD),
    (0x2000...0x200A, .unusualSpace), (0x200B...0x200F, .zeroWidth), (0x2028...0x2029, .unusualLineBreak),
    (0x202A...0x202E, .zeroWidth), (0x202F...0x202F, .noBreakSpace), (0x205F...0x205F, .unusualSpace),
    (0x2060...0x2069, .zeroWidth), (0x3000...0x3000, .unusualSpace), (0xE000...0xF8FF, .privateUse),
    (0xFB00...0xFB06, .ligature), (0xFEFF...0xFEFF, .zeroWidth), (0xFFFD...0xFFFD, .replacementCharacter),
    (0xF_0000...0x10_FFFF, .privateUse),
  ]

  /// The oddity that a scalar is; `isFirst` where it begins the text.
  init?(_ scalar: UInt32, isFirst: Bool) {
    if scalar >= 0x20, scalar < 0x7F { return nil }
    if isFirst, scalar == 0xFEFF {
      self = .byteOrderMark
      return
    }
    guard let found = Self.ranges.first(where: { $0.0.contains(scalar) }) else { return nil }
    self = found.1
  }
}
