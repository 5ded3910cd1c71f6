import Testing

@testable import VanBan

@Suite("Detection")
struct EncodingDetectorTests {
  @Test(
    "A sentence is enough",
    arguments: TextEncoding.vietnamese.filter { $0 != .tcvn3Capitals && $0 != .tcvn5712 })
  func sentence(encoding: TextEncoding) throws {
    let bytes = try #require(encoding.encode("Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai thực hiện"))
    let source = SourceText(bytes: bytes)
    #expect(source.encoding == encoding)
    #expect(source.encodingConfidence > 0.9)
    #expect(source.diagnostics.isEmpty)
  }

  @Test("An encoding that is given is certain")
  func given() {
    #expect(SourceText(bytes: [0xB5, 0xFF], encoding: .vni).encodingConfidence == 1)
    #expect(SourceText("Số").encodingConfidence == 1)
  }

  @Test("A long UTF-16 file without a mark")
  func longUTF16() throws {
    let text = String(repeating: "Điều 1. Phạm vi điều chỉnh\n", count: 5_000)
    for encoding in [TextEncoding.utf16LittleEndian, .utf16BigEndian] {
      let bytes = try #require(encoding.encode(text))
      #expect(SourceText(bytes: bytes).encoding == encoding)
    }
  }

  @Test(
    "ASCII is UTF-8 unless it is Vietnamese in VIQR",
    arguments: [
      ("What is this? It's a test. (No more...) add 2^3 + x^2 = y", TextEncoding.utf8),
      ("Ke hoach so 12/KH-UBND ngay 3/4/2020. Noi nhan: luu VT (2b).", .utf8),
      ("for (a(i)) { e^x + o+u }", .utf8), ("", .utf8), ("12.", .utf8),
      ("Ke^' hoa.ch so^' 12 cu?a U?y ban nha^n da^n ti?nh", .viqr),
    ])
  func ascii(text: String, encoding: TextEncoding) {
    #expect(SourceText(bytes: text.utf8).encoding == encoding)
  }

  @Test("A UTF-8 text with damage stays UTF-8")
  func damaged() {
    let text = Array("Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng của Nghị định".utf8)
    for index in stride(from: 0, to: text.count, by: 3) {
      var bytes = text
      bytes[index] = 0xFF
      #expect(SourceText(bytes: bytes).encoding == .utf8, "\(index)")
    }
  }

  @Test("What is in no encoding is said to be uncertain")
  func noise() {
    for seed in 1...20 {
      var inputs = RandomInputs(seed: UInt64(seed))
      let source = SourceText(bytes: inputs.bytes(count: 300))
      #expect(source.encodingConfidence < 0.75)
    }
  }
}
