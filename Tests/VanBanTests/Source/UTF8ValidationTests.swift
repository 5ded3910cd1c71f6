import Testing

@testable import VanBan

/// The quick check of sixteen bytes at a time finds the same as the standard library, wherever a sequence stands.
@Suite("Well-formed UTF-8")
struct UTF8ValidationTests {
  static let sequences: [[UInt8]] = [
    // Well-formed.
    [0x41], [0xC2, 0x80], [0xC3, 0xA0], [0xDF, 0xBF], [0xE1, 0xBB, 0x87], [0xE2, 0x80, 0x93],
    [0xEF, 0xBF, 0xBF],
    [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xF0, 0x9F, 0x98, 0x80], [0xF4, 0x8F, 0xBF, 0xBF],
    // A sequence cut off, one that nothing leads, two leads, and one byte too many.
    [0xC3], [0xE1, 0xBB], [0xF0, 0x9F, 0x98], [0x80], [0xBF, 0xBF], [0xC3, 0xC3, 0xA0],
    [0xE1, 0xE1, 0xBB, 0x87],
    [0xC3, 0xA0, 0xA0], [0xE1, 0xBB, 0x87, 0x87], [0xE1, 0xBB, 0x41],
    // Longer than need be, a surrogate, past U+10FFFF, and bytes that UTF-8 has not.
    [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF],
  ]

  @Test("A sequence at every place of texts of many lengths", arguments: sequences)
  func everywhere(sequence: [UInt8]) {
    for text in ["", "Quyết định số 12", "Ủy ban nhân dân huyện Thanh Miện, tỉnh Hải Dương"] {
      let bytes = Array(text.utf8)
      for index in 0...bytes.count {
        let all = bytes[..<index] + sequence + bytes[index...]
        let expected = String(validating: all, as: UTF8.self) != nil
        #expect(
          UTF8Validation.isWellFormed(Array(all)) == expected, "\(sequence) at \(index) of \(bytes.count)")
      }
    }
  }

  @Test("Any two bytes among letters", arguments: [0, 14, 15, 16, 17, 31])
  func pairs(index: Int) {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max where first >= 0x80 || second >= 0x80 {
        var bytes = Array(repeating: UInt8(0x61), count: 40)
        bytes[index] = first
        bytes[index + 1] = second
        let expected = String(validating: bytes, as: UTF8.self) != nil
        if UTF8Validation.isWellFormed(bytes) != expected {
          Issue.record("\(first) \(second) at \(index)")
        }
      }
    }
  }
}
