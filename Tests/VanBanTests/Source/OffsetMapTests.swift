import Testing

@testable import VanBan

@Suite("Offsets")
struct OffsetMapTests {
  private static let text = "Số: 12/KH-UBND\r\nỦy ban, điều 𝔸 5. (Việt)\n"

  @Test("Every boundary leads to the bytes of its letter and back", arguments: TextEncoding.vietnamese)
  func boundaries(encoding: TextEncoding) throws {
    var text = Self.text
    if encoding.encode(text) == nil { text = text.replacing("𝔸", with: "A") }
    if encoding == .tcvn3Capitals { text = text.uppercased() }
    let bytes = try #require(encoding.encode(text))
    let source = SourceText(bytes: bytes, encoding: encoding)
    var offset = 0
    var last = -1
    for scalar in source[source.range].unicodeScalars {
      let original = source.offsets.original(of: offset)
      #expect(original > last)
      #expect(source.offsets.position(ofOriginal: original) == offset)
      // Inside a letter, its start.
      let length = scalar.utf8.count
      if encoding != .utf8 {
        for inside in 1..<max(length, 2) where inside < length {
          #expect(source.offsets.original(of: offset + inside) == original)
        }
      }
      // The bytes of the letter alone are the letter.
      let next = source.offsets.original(of: offset + length)
      let alone = SourceText(bytes: bytes[original..<next], encoding: encoding)
      #expect(alone[alone.range].unicodeScalars.elementsEqual([scalar]), "\(encoding.rawValue) \(scalar)")
      last = original
      offset += length
    }
    #expect(source.offsets.original(of: source.bytes.count) == bytes.count)
    #expect(source.offsets.position(ofOriginal: bytes.count) == source.bytes.count)
  }

  @Test("Positions outside lead to the ends")
  func outside() {
    let source = SourceText(bytes: [0x41, 0x42], encoding: .tcvn3)
    #expect(source.offsets.original(of: -3) == 0)
    #expect(source.offsets.original(of: 99) == 2)
    #expect(source.offsets.position(ofOriginal: -3) == 0)
    #expect(source.offsets.position(ofOriginal: 99) == 2)
    let empty = OffsetMap.identity(count: 0)
    #expect(empty.original(of: 0) == 0 && empty.position(ofOriginal: 5) == 0)
  }

  @Test("Damage is one stretch, and what follows is in its place")
  func damage() {
    let bytes: [UInt8] = [0x41, 0xFF, 0xFE, 0xFF, 0x42, 0xC3, 0xA0, 0xE1]
    let source = SourceText(bytes: bytes, encoding: .utf8)
    #expect(source[source.range] == "A\u{FFFD}Bà\u{FFFD}")
    #expect([0, 1, 4, 5, 7, 10].map { source.offsets.original(of: $0) } == [0, 1, 4, 5, 7, 8])
    #expect(
      [0, 1, 2, 3, 4, 5, 7, 8].map { source.offsets.position(ofOriginal: $0) } == [0, 1, 1, 1, 4, 5, 7, 10])
    #expect(source.offsets.original(of: SourceRange(1, 4)) == SourceRange(1, 4))
  }

  @Test("Half a surrogate pair and half a unit are damage")
  func utf16Damage() {
    let bytes: [UInt8] = [0x41, 0x00, 0x00, 0xD8, 0x42, 0x00, 0x00, 0xDC, 0x00, 0xD8, 0x43]
    let source = SourceText(bytes: bytes, encoding: .utf16LittleEndian)
    #expect(source[source.range] == "A\u{FFFD}B\u{FFFD}")
    #expect(source.diagnostics.count == 2)
    #expect(source.offsets.original(of: 4) == 4)
    #expect(source.offsets.original(of: 5) == 6)
  }

  @Test("A map has no more runs than the text has changes of script")
  func compact() {
    #expect(OffsetMap.identity(count: 1_000_000).runCount == 1)
    let ascii = [UInt8](repeating: 0x41, count: 10_000)
    #expect(SourceText(bytes: ascii, encoding: .vni).offsets.runCount == 1)
  }
}
