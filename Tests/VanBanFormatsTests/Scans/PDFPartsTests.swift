import Testing
import VanBan

@testable import VanBanFormats

@Suite("Parts of the PDF files that are written")
struct PDFPartsTests {
  @Test("The font's sum is the one that TrueType wants, and its tables lie within it")
  func font() {
    let font = GlyphlessFont.bytes
    func number(_ place: Int) -> Int { font[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) } }
    let sum = stride(from: 0, to: font.count, by: 4).reduce(0) { ($0 + number($1)) & 0xFFFF_FFFF }
    #expect(sum == 0xB1B0_AFBA)
    let names = (0..<6).map { String(decoding: font[(12 + $0 * 16)..<(16 + $0 * 16)], as: UTF8.self) }
    #expect(names == ["glyf", "head", "hhea", "hmtx", "loca", "maxp"])
    for table in 0..<6 { #expect(number(20 + table * 16) + number(24 + table * 16) <= font.count) }
  }

  @Test("The colour profile says its own length, and has the tags of a display")
  func profile() {
    let profile = SRGBProfile.bytes
    #expect(profile[0..<4].reduce(0) { $0 << 8 | Int($1) } == profile.count)
    #expect(String(decoding: profile[12..<24], as: UTF8.self) == "mntrRGB XYZ ")
    #expect(String(decoding: profile[36..<40], as: UTF8.self) == "acsp")
  }

  @Test(
    "Numbers have two decimals at most",
    arguments: [(1.0, "1"), (0.5, "0.50"), (-0.05, "-0.05"), (595.276, "595.28")])
  func numbers(value: Double, text: String) { #expect(PDFObjects.number(value) == text) }

  @Test("Texts are UTF-16 in hexadecimal digits, beyond its first plane too")
  func texts() {
    #expect(PDFObjects.text("Đ1") == "<FEFF01100031>")
    #expect(PDFObjects.hex("𝟏") == "D835DFCF")
  }

  @Test(
    "The colours of a JPEG file, behind whatever markers",
    arguments: [
      ([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0], 1),
      ([0xFF, 0xD8, 0xFF, 0xC4, 0, 2, 0xFF, 0xFF, 0xC2, 0, 17, 8, 0, 1, 0, 1, 3, 1, 0x11, 0], 3),
      ([0xFF, 0xD8, 0xFF, 0xC0, 0, 20, 8, 0, 1, 0, 1, 4, 1, 0x11, 0], nil), ([0xFF, 0xD8], nil),
      ([0xFF, 0xD8, 0xFF, 0xE0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0], nil),
      ([0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF, 0, 0, 0, 0, 0], nil),
    ] as [([UInt8], Int?)])
  func jpeg(bytes: [UInt8], components: Int?) { #expect(JPEGFile.components(of: bytes) == components) }

  @Test("PNG files cut off anywhere, or of another kind, are refused or give what is there")
  func png() {
    let head: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 2, 0, 0,
      0, 1,
      8, 2, 0, 0, 0, 1, 2, 3, 4,
    ]
    let file = head + [0, 0, 0, 3, 0x49, 0x44, 0x41, 0x54, 7, 8, 9, 0, 0, 0, 0]
    #expect(PNGFile(file)?.data == [7, 8, 9])
    #expect(PNGFile(file)?.components == 3)
    for count in 0..<file.count { #expect(PNGFile(Array(file.prefix(count)))?.data ?? [] == []) }
    for (place, byte) in [(25, 3), (25, 6), (28, 1)] as [(Int, UInt8)] {
      var other = file
      other[place] = byte
      #expect(PNGFile(other) == nil)
    }
  }

  @Test("A file without pages, or with pictures of another kind, is refused")
  func refused() {
    let document = Document(parsing: "a")
    #expect(throws: FormatError.self) { try SearchablePDF(document, pictures: []).bytes() }
    for form in [PagePicture.Form.jpeg, .png] {
      let picture = PagePicture(
        page: 1, size: PageSize(width: 10, height: 10), width: 1, height: 1, form: form, bytes: [1, 2, 3])
      #expect(throws: FormatError.self) { try SearchablePDF(document, pictures: [picture]).bytes() }
    }
    #expect(throws: FormatError.self) { try PagePictures.all(of: Array("Điều 1.".utf8)) }
  }
}
