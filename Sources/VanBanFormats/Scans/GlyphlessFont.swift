/// A TrueType font of one empty glyph (besides `.notdef`), half as wide as high: for text that is only searched and
/// copied. PDF/A wants every font in the file, also that of invisible text.
enum GlyphlessFont {
  static let name = "VanBanGlyphless"
  static let unitsPerEm = 1000
  /// The width of the glyph.
  static let width = 500
  /// The number of the glyph.
  static let glyph = 1

  /// The font (OpenType 1.9: the tables that a font within a PDF file needs).
  static let bytes: [UInt8] = {
    let tables = [
      ("glyf", glyphs), ("head", head), ("hhea", horizontalHeader), ("hmtx", widths), ("loca", locations),
      ("maxp", maxima),
    ]
    var font = BigEndianBytes()
    font.put(0x0001_0000, bytes: 4)
    // Six tables: the greatest power of two is four.
    font.put(tables.count, 64, 2, tables.count * 16 - 64, bytes: 2)
    var place = 12 + tables.count * 16
    for (name, table) in tables {
      font.put(name)
      font.put(sum(of: table), place, table.count, bytes: 4)
      place += (table.count + 3) / 4 * 4
    }
    for (_, table) in tables {
      font.put(table)
      font.fill()
    }
    var bytes = font.bytes
    // The adjustment in `head`, which is the second table, behind the glyphs.
    let adjustment = (0xB1B0_AFBA - sum(of: bytes)) & 0xFFFF_FFFF
    let start = 12 + tables.count * 16 + (glyphs.count + 3) / 4 * 4 + 8
    for index in 0..<4 { bytes[start + index] = UInt8(truncatingIfNeeded: adjustment >> (24 - index * 8)) }
    return bytes
  }()

  /// The sum of the words of four bytes.
  private static func sum(of table: [UInt8]) -> Int {
    var sum = 0
    for (index, byte) in table.enumerated() { sum += Int(byte) << (24 - index % 4 * 8) }
    return sum & 0xFFFF_FFFF
  }

  /// Two glyphs without contours.
  private static let glyphs = [UInt8](repeating: 0, count: 24)

  private static let head: [UInt8] = {
    var table = BigEndianBytes()
    // Version, revision, the adjustment, the magic number.
    table.put(0x0001_0000, 0x0001_0000, 0, 0x5F0F_3CF5, bytes: 4)
    table.put(0, unitsPerEm, bytes: 2)
    // Made and changed: no day.
    table.put(0, 0, bytes: 8)
    // The box of all glyphs, style, smallest size, direction, short locations, form of glyphs.
    table.put(0, 0, 0, 0, 0, 8, 2, 0, 0, bytes: 2)
    return table.bytes
  }()

  private static let horizontalHeader: [UInt8] = {
    var table = BigEndianBytes()
    table.put(0x0001_0000, bytes: 4)
    // Ascent, descent, gap, greatest width, bearings and extent, slope of the caret, four that are reserved, the form of
    // widths, and how many.
    table.put(unitsPerEm, 0, 0, width, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, bytes: 2)
    return table.bytes
  }()

  private static let widths: [UInt8] = {
    var table = BigEndianBytes()
    table.put(width, 0, width, 0, bytes: 2)
    return table.bytes
  }()

  private static let locations: [UInt8] = {
    var table = BigEndianBytes()
    table.put(0, 6, 12, bytes: 2)
    return table.bytes
  }()

  private static let maxima: [UInt8] = {
    var table = BigEndianBytes()
    table.put(0x0001_0000, bytes: 4)
    // Two glyphs; none of the rest but two zones.
    table.put(2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, bytes: 2)
    return table.bytes
  }()
}
