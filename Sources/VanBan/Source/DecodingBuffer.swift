/// The output of a decoder: the text as UTF-8, the origin of each letter, and the bytes that are not text.
struct DecodingBuffer {
  /// A U+FFFD in place of bytes that are not text.
  struct Damage {
    let range: SourceRange
    /// The number of bytes of the file.
    let count: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var offsets = OffsetMap.Builder()
  private(set) var damage: [Damage] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Adds a scalar decoded from `count` bytes of the file.
  mutating func append(_ scalar: UInt32, from count: Int) {
    let start = bytes.count
    if scalar < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else if scalar < 0x1_0000 {
      bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | (scalar >> 6) & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else {
      bytes.append(UInt8(truncatingIfNeeded: 0xF0 | (scalar >> 18) & 7))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | (scalar >> 12) & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | (scalar >> 6) & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
    offsets.append(text: bytes.count - start, original: count)
  }

  /// Adds bytes of the file that are UTF-8 already.
  mutating func append(verbatim slice: ArraySlice<UInt8>) {
    bytes += slice
    offsets.append(cells: slice.count, text: 1, original: 1)
  }

  /// Adds U+FFFD for `count` bytes that are not text.
  mutating func appendDamage(count: Int) {
    let start = bytes.count
    append(0xFFFD, from: count)
    damage.append(Damage(range: SourceRange(start, bytes.count), count: count))
  }
}
