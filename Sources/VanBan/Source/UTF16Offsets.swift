/// Maps UTF-8 byte offsets of a text to the UTF-16 offsets that JavaScript, Java and C# use.
struct UTF16Offsets: Sendable {
  private static let step = 128

  private let bytes: [UInt8]
  /// The UTF-16 offset of every byte whose offset is a multiple of ``step``.
  private var marks: [Int] = []

  /// `bytes` is valid UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    marks.reserveCapacity(bytes.count / Self.step + 1)
    var count = 0
    for start in stride(from: 0, through: bytes.count, by: Self.step) {
      marks.append(count)
      count += Self.units(bytes.span, from: start, to: min(start + Self.step, bytes.count))
    }
  }

  /// The UTF-16 offset of the byte at `offset`; inside a character, that of its start.
  func offset(of offset: Int) -> Int {
    let offset = min(max(offset, 0), bytes.count)
    var start = offset
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let mark = start / Self.step
    return marks[mark] + Self.units(bytes.span, from: mark * Self.step, to: start)
  }

  /// The range in UTF-16 units.
  func range(_ range: SourceRange) -> SourceRange {
    SourceRange(offset(of: range.lowerBound), offset(of: range.upperBound))
  }

  /// The UTF-16 units of the characters that begin between the two offsets.
  private static func units(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var count = 0
    for index in start..<end where bytes[index] & 0xC0 != 0x80 { count += bytes[index] >= 0xF0 ? 2 : 1 }
    return count
  }
}
