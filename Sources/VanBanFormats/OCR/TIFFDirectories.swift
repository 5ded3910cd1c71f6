/// Offsets and sizes of the pages of a TIFF file (TIFF 6.0, section 2), in one pass. For page n, libtiff passes all n pages
/// before it each time.
struct TIFFDirectories {
  struct Page: Equatable {
    /// The offset of its directory.
    let offset: Int
    /// In pixels; 0 if not given.
    var width = 0
    var height = 0
    /// Where its data is, if it is in one piece (sections 3 and 8: StripOffsets, StripByteCounts).
    var data = 0..<0
    /// Whether 0 stands for white.
    var isWhiteZero = false
  }

  private(set) var pages: [Page] = []
  private let bytes: [UInt8]
  private let isBigEndian: Bool

  /// The pages of the file in `bytes`, at most `limit`; empty if it is not a TIFF file.
  init(_ bytes: [UInt8], limit: Int) {
    self.bytes = bytes
    isBigEndian = bytes.starts(with: [0x4D, 0x4D, 0x00, 0x2A])
    guard isBigEndian || bytes.starts(with: [0x49, 0x49, 0x2A, 0x00]) else { return }
    var seen: Set<Int> = []
    var place = number(at: 4, bytes: 4)
    // The last page names no next page; a page that names an earlier one is damaged.
    while let offset = place, offset > 0, pages.count < limit, seen.insert(offset).inserted,
      let count = number(at: offset, bytes: 2)
    {
      var page = Page(offset: offset)
      var strip = (offset: 0, count: 0)
      for entry in 0..<count {
        let start = offset + 2 + entry * 12
        guard let tag = number(at: start, bytes: 2), let kind = number(at: start + 2, bytes: 2) else { break }
        // Type 3 is a number of two bytes, type 4 of four.
        guard kind == 3 || kind == 4, number(at: start + 4, bytes: 4) == 1,
          let value = number(at: start + 8, bytes: kind == 3 ? 2 : 4)
        else { continue }
        switch tag {
        case 256: page.width = value
        case 257: page.height = value
        case 262: page.isWhiteZero = value == 0
        case 273: strip.offset = value
        case 279: strip.count = value
        default: break
        }
      }
      if strip.offset > 0, strip.count > 0, strip.offset <= bytes.count,
        strip.count <= bytes.count - strip.offset
      {
        page.data = strip.offset..<(strip.offset + strip.count)
      }
      pages.append(page)
      place = number(at: offset + 2 + count * 12, bytes: 4)
    }
  }

  private func number(at place: Int, bytes count: Int) -> Int? {
    guard place >= 0, place <= bytes.count - count else { return nil }
    let part = bytes[place..<(place + count)]
    return isBigEndian
      ? part.reduce(0) { $0 << 8 | Int($1) } : part.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
