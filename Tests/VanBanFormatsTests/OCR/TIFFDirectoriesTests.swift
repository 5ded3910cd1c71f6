import Testing

@testable import VanBanFormats

@Suite("Pages of a TIFF file")
struct TIFFDirectoriesTests {
  /// A file whose directories stand one after the other from byte 8 on: each its tags, and the next directory's place.
  private static func file(_ pages: [(tags: [(Int, Int, Int)], next: Int)], isBigEndian: Bool = false)
    -> [UInt8]
  {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
      return isBigEndian ? bytes.reversed() : bytes
    }
    var bytes = Array((isBigEndian ? "MM" : "II").utf8) + number(42, 2) + number(8, 4)
    for page in pages {
      bytes += number(page.tags.count, 2)
      for (tag, kind, value) in page.tags {
        bytes += number(tag, 2) + number(kind, 2) + number(1, 4)
        bytes += kind == 3 ? number(value, 2) + [0, 0] : number(value, 4)
      }
      bytes += number(page.next, 4)
    }
    return bytes
  }

  private static let size = [(256, 3, 2480), (257, 4, 3508)]

  @Test("are found one after the other, with their sizes", arguments: [false, true])
  func pages(isBigEndian: Bool) {
    let bytes = Self.file([(Self.size, 38), ([(256, 4, 70_000)], 0)], isBigEndian: isBigEndian)
    let pages = TIFFDirectories(bytes, limit: 9).pages
    #expect(
      pages == [.init(offset: 8, width: 2480, height: 3508), .init(offset: 38, width: 70_000, height: 0)])
    #expect(TIFFDirectories(bytes, limit: 1).pages.count == 1)
  }

  @Test("end at a circle, outside the file, and in the middle of a directory")
  func damaged() {
    #expect(TIFFDirectories(Self.file([(Self.size, 8)]), limit: 9).pages.count == 1)
    #expect(TIFFDirectories(Self.file([(Self.size, 0xFFFF_FFF0)]), limit: 9).pages.count == 1)
    let whole = Self.file([(Self.size, 38), (Self.size, 8)])
    #expect(TIFFDirectories(whole, limit: 9).pages.count == 2)
    for end in whole.indices { #expect(TIFFDirectories(Array(whole[..<end]), limit: 9).pages.count <= 2) }
    #expect(TIFFDirectories(Array("%PDF-1.7".utf8), limit: 9).pages.isEmpty)
  }
}
