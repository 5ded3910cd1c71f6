import Testing

@testable import VanBan

@Suite("UTF-16 offsets")
struct UTF16OffsetsTests {
  @Test(
    "of every character are those that String counts",
    arguments: ["", "a", "Điều 1. Tên", "😀 thủ tục 😀", String(repeating: "ệ😀a\u{301}", count: 300)])
  func offsets(text: String) {
    let offsets = UTF16Offsets(Array(text.utf8))
    var bytes = 0
    var units = 0
    for scalar in text.unicodeScalars {
      #expect(offsets.offset(of: bytes) == units)
      #expect(offsets.offset(of: bytes + scalar.utf8.count - 1) == units)
      bytes += scalar.utf8.count
      units += scalar.utf16.count
    }
    #expect(offsets.offset(of: bytes) == text.utf16.count)
    #expect(offsets.offset(of: bytes + 9) == text.utf16.count)
  }
}
