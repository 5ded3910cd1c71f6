/// TCVN 5712:1993, the national standard of 8-bit codes.
///
/// Its first set (VN1) has every letter and puts capitals with tones in place of control characters. The
/// ABC fonts hold what the second and third set share with it: 0xA0–0xFF, in which capitals with tones are
/// a capital and a combining mark, or a small letter shown by a capital-letter font.
enum TCVN5712 {
  /// VN1.
  static let complete = SingleByteTable([
    (0x01, "ÚỤ"), (0x04, "ỪỬỮ"), (0x11, "ỨỰỲỶỸÝỴ"),
    (0x80, "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ"),
    (0x90, "ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"),
    upperHalf[0], upperHalf[1], upperHalf[2], upperHalf[3], upperHalf[4], upperHalf[5],
  ])

  /// The ABC fonts: 0x80–0x9F are the punctuation of windows-1252.
  static let abc = SingleByteTable(base: punctuation, upperHalf)

  private static let upperHalf: [(first: UInt8, characters: String)] = [
    (0xA0, "\u{A0}ĂÂÊÔƠƯĐăâêôơưđẰ"),
    (0xB0, "\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴ"),
    (0xC0, "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"),
    (0xD0, "éẹềểễếệìỉỄẾỒĩíịò"),
    (0xE0, "Ổỏõóọồổỗốộờởỡớợù"),
    (0xF0, "ỖủũúụừửữứựỳỷỹýỵỐ"),
  ]

  /// windows-1252 without its letters: they were never in an ABC font.
  private static let punctuation = SingleByteTable(
    SingleByteTable.windows1252.scalars.enumerated().map { code, scalar in
      code < 0xA0 && !(Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false) || code < 0x80
        ? scalar : SingleByteTable.undefined
    })
}
