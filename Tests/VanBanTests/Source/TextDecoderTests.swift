import Testing

@testable import VanBan

@Suite("Decoding")
struct TextDecoderTests {
  private static let text = "Ủy ban nhân dân huyện Thanh Miện\nSố: 12/KH-UBND\n"

  @Test("UTF-8 is taken as it is")
  func utf8() {
    let source = SourceText(bytes: Self.text.utf8)
    #expect(source[source.range] == Self.text)
    #expect(source.encoding == .utf8)
    #expect(source.diagnostics.isEmpty)
    for offset in 0...source.bytes.count { #expect(source.offsets.original(of: offset) == offset) }
  }

  @Test("No bytes are an empty text")
  func empty() {
    let source = SourceText(bytes: [])
    #expect(source.bytes.isEmpty)
    #expect(source.lines.count == 1)
    #expect(source.diagnostics.isEmpty)
  }

  @Test("A byte order mark stays in the text, as white space")
  func byteOrderMark() {
    let source = SourceText(bytes: [0xEF, 0xBB, 0xBF] + Array("Số".utf8))
    #expect(source.encoding == .utf8)
    #expect(source.bytes.count == 3 + "Số".utf8.count)
    #expect(Tokenizer.tokens(of: source).first?.isBlank == true)
  }

  @Test("UTF-16, with a byte order mark and without one", arguments: [true, false], [true, false])
  func utf16(isLittleEndian: Bool, hasMark: Bool) {
    var units = Array(Self.text.utf16)
    if hasMark { units.insert(0xFEFF, at: 0) }
    let bytes = units.flatMap { unit -> [UInt8] in
      let high = UInt8(unit >> 8)
      let low = UInt8(unit & 0xFF)
      return isLittleEndian ? [low, high] : [high, low]
    }
    let source = SourceText(bytes: bytes)
    #expect(source.encoding == (isLittleEndian ? .utf16LittleEndian : .utf16BigEndian))
    #expect(source[source.range].hasSuffix(Self.text))
    let colon = source.bytes.firstIndex(of: 0x3A) ?? 0
    let original = source.offsets.original(of: colon)
    #expect(bytes[original + (isLittleEndian ? 0 : 1)] == 0x3A)
  }

  @Test("Bytes that are not UTF-8 are shown as U+FFFD, reported, and leave the offsets right")
  func illFormed() {
    let before = "Điều 1. Phạm vi điều chỉnh, đối tượng áp dụng và tổ"
    let bytes = Array(before.utf8) + [0xE1, 0xBB] + Array(" chức thực hiện".utf8) + [0xFF, 0xFE]
    let source = SourceText(bytes: bytes)
    #expect(source[source.range] == before + "\u{FFFD} chức thực hiện\u{FFFD}")
    #expect(source.diagnostics.map(\.code) == [.illFormedText, .illFormedText])
    for diagnostic in source.diagnostics { #expect(source[diagnostic.range] == "\u{FFFD}") }
    let word = Tokenizer.tokens(of: source).first { source[$0.range] == "chức" }
    let start = source.offsets.original(of: word?.range.lowerBound ?? 0)
    #expect(Array(bytes[start...].prefix(2)) == Array("ch".utf8))
  }

  @Test("Where a few bytes prove no encoding, that is said")
  func uncertain() {
    let source = SourceText(bytes: [0x41, 0xFF, 0xC3, 0xA0])
    #expect(source.diagnostics.contains { $0.code == .uncertainEncoding })
  }

  @Test(
    "Forms that UTF-8 forbids",
    arguments: [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80]])
  func forbidden(bytes: [UInt8]) {
    let source = SourceText(bytes: bytes, encoding: .utf8)
    #expect(source[source.range] == "\u{FFFD}")
    #expect(source.diagnostics.count == 1)
  }

  @Test("windows-1258: letters and combining tones, each leading back to its byte")
  func windows1258() {
    // "Số: đ" with ô 0xF4, the combining acute 0xEC, đ 0xF0.
    let bytes: [UInt8] = [0x53, 0xF4, 0xEC, 0x3A, 0x20, 0xF0]
    let source = SourceText(bytes: bytes, encoding: .windows1258)
    #expect(source[source.range] == "So\u{302}\u{301}: đ")
    let tokens = Tokenizer.tokens(of: source)
    #expect(tokens.first?.key == SyllableKey("số"))
    #expect(tokens.map { source.offsets.original(of: $0.range.lowerBound) } == [0, 3, 4, 5])
  }

  @Test("Encodings go by their names")
  func names() {
    #expect(TextEncoding(named: "utf-8") == .utf8)
    #expect(TextEncoding(named: "Windows-1258") == .windows1258)
    #expect(TextEncoding(named: "koi8-r") == nil)
  }

  @Test("Random bytes are text, whatever the encoding")
  func random() {
    for seed in 1...100 {
      var inputs = RandomInputs(seed: UInt64(seed))
      let bytes = inputs.bytes(count: 400)
      for encoding in TextEncoding.allCases.map(Optional.some) + [nil] {
        let source = SourceText(bytes: bytes, encoding: encoding)
        #expect(Array(String(decoding: source.bytes, as: UTF8.self).utf8) == source.bytes)
        #expect(source.offsets.original(of: source.bytes.count) <= bytes.count)
      }
    }
  }
}
