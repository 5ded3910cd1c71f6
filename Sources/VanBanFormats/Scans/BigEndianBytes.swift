/// Puts numbers together as bytes, the highest first, as fonts and colour profiles have them.
struct BigEndianBytes {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ values: Int..., bytes count: Int) {
    for value in values {
      for place in (0..<count).reversed() { bytes.append(UInt8(truncatingIfNeeded: value >> (place * 8))) }
    }
  }

  mutating func put(_ text: String) { bytes += text.utf8 }

  mutating func put(_ other: [UInt8]) { bytes += other }

  /// Adds zeros up to a multiple of four bytes.
  mutating func fill() { while !bytes.count.isMultiple(of: 4) { bytes.append(0) } }
}
