#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Searches bytes eight at a time.
///
/// The only unsafe code in `Source`: `loadUnaligned` reads bytes as an integer without a bounds check. Each loop checks the
/// bounds itself, in the line before.
enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, at index: Int) -> UInt64 {
    bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: index, as: UInt64.self)) }
  }

  /// The sixteen bytes from `index` on, which lie within the bytes.
  @inline(__always)
  static func vector(_ bytes: Span<UInt8>, at index: Int) -> SIMD2<UInt64> {
    bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self) }
  }

  /// The index of the first non-ASCII byte at or after `index`; the end of the bytes if there is none.
  @inline(__always)
  static func endOfASCII(_ bytes: Span<UInt8>, from index: Int) -> Int {
    var index = index
    while index &+ 8 <= bytes.count {
      let high = word(bytes, at: index) & highBits
      if high != 0 { return index &+ high.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index &+= 1 }
    return index
  }

  /// The index of the first `\n` or `\r` at or after `index`; the end of the bytes if there is none.
  @inline(__always)
  static func lineBreak(in bytes: Span<UInt8>, from index: Int) -> Int {
    var index = index
    while index &+ 8 <= bytes.count {
      let word = word(bytes, at: index)
      // The lowest set bit shows the first zero byte of `feed` or `carriage`.
      let feed = word ^ (ones &* 0x0A)
      let carriage = word ^ (ones &* 0x0D)
      let found = ((feed &- ones) & ~feed | (carriage &- ones) & ~carriage) & highBits
      if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index &+= 1 }
    return index
  }

  /// The index of the first byte at or after `index` that may begin an ``UnusualCharacter``: a vertical tab, C2, CE to D1
  /// (Greek and Cyrillic), or E2 and above. The end of the bytes if there is none.
  @inline(__always)
  static func unusualLead(in bytes: Span<UInt8>, from index: Int) -> Int {
    var index = index
    let low = ~highBits
    while index &+ 8 <= bytes.count {
      let word = word(bytes, at: index)
      let above = ((word & low) &+ ones &* 0x1E) & word
      let second = word ^ (ones &* 0xC2)
      let tab = word ^ (ones &* 0x0B)
      let foreign = ((word & low) &+ ones &* 0x02) & (ones &* 0x7C) ^ (ones &* 0x50)
      let letters = ~(foreign &+ low) & word
      let found =
        (above | letters | ~((second & low) &+ low | second) | ~((tab & low) &+ low | tab)) & highBits
      if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < bytes.count, bytes[index] < 0xE2, bytes[index] != 0xC2, bytes[index] != 0x0B,
      bytes[index] &- 0xCE > 3
    {
      index &+= 1
    }
    return min(index, bytes.count)
  }

  /// Whether the bytes in `range` are those of `other` in a range of the same length; both lie within their bytes.
  static func areSame(
    _ bytes: Span<UInt8>, _ range: SourceRange, _ other: Span<UInt8>, _ otherRange: SourceRange
  )
    -> Bool
  {
    guard range.count == otherRange.count else { return false }
    guard !range.isEmpty else { return true }
    return bytes.withUnsafeBytes { left in
      other.withUnsafeBytes { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return false }
        return memcmp(left + range.lowerBound, right + otherRange.lowerBound, range.count) == 0
      }
    }
  }

  /// Which of the eight bytes from `index` on, which lie within the bytes, may lead what letters of old fonts were made
  /// into: the highest bit of each C2, C3, E2 and EF.
  @inline(__always)
  static func legacyLeads(in bytes: Span<UInt8>, at index: Int) -> UInt64 {
    let word = word(bytes, at: index)
    // A byte of each becomes zero where it is one of those: C2 and C3, E2, EF.
    let low = ~highBits
    let latin = (word & (ones &* 0xFE)) ^ (ones &* 0xC2)
    let sign = word ^ (ones &* 0xE2)
    let symbol = word ^ (ones &* 0xEF)
    let others =
      ((latin & low) &+ low | latin) & ((sign & low) &+ low | sign) & ((symbol & low) &+ low | symbol)
    return ~others & highBits
  }

  /// The index of the first `byte`; the end of the bytes if there is none.
  static func first(_ byte: UInt8, in bytes: Span<UInt8>) -> Int {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base, Int32(byte), buffer.count) else {
        return buffer.count
      }
      return UnsafeRawPointer(found) - base
    }
  }

  /// The number of scalars that begin in `range`, which lies within the bytes.
  static func scalars(in bytes: Span<UInt8>, _ range: SourceRange) -> Int {
    let upper = min(range.upperBound, bytes.count)
    var index = max(range.lowerBound, 0)
    var count = max(0, upper &- index)
    // Bytes 10xxxxxx begin no scalar.
    while index &+ 8 <= upper {
      let word = word(bytes, at: index)
      count &-= countHighBits(word & ~(word &<< 1))
      index &+= 8
    }
    // The rest is part of eight bytes of which the first are counted.
    if index < upper, upper >= 8 {
      let word = word(bytes, at: upper &- 8) &>> UInt64(8 &* (8 &- (upper &- index)))
      return count &- countHighBits(word & ~(word &<< 1))
    }
    while index < upper {
      if bytes[index] & 0xC0 == 0x80 { count &-= 1 }
      index &+= 1
    }
    return count
  }

  /// The number of characters that begin in `range`, which lies within the bytes: the combining marks of Vietnamese
  /// (U+0300 to U+033F, of which the first byte is CC) are none.
  static func characters(in bytes: Span<UInt8>, _ range: SourceRange) -> Int {
    scalars(in: bytes, range) - count(0xCC, in: bytes, range)
  }

  /// How many of the eight bytes have their highest bit set.
  @inline(__always)
  private static func countHighBits(_ word: UInt64) -> Int {
    Int(truncatingIfNeeded: (((word & highBits) &>> 7) &* ones) &>> 56)
  }

  /// The number of times that `byte` occurs in `range`, which lies within the bytes.
  static func count(_ byte: UInt8, in bytes: Span<UInt8>, _ range: SourceRange) -> Int {
    let upper = min(range.upperBound, bytes.count)
    var index = max(range.lowerBound, 0)
    var count = 0
    let low = ~highBits
    while index &+ 8 <= upper {
      let difference = word(bytes, at: index) ^ (ones &* UInt64(byte))
      // The high bit of each byte that is zero, without a carry from one to the next.
      count &+= countHighBits(~((difference & low) &+ low | difference))
      index &+= 8
    }
    while index < upper {
      if bytes[index] == byte { count &+= 1 }
      index &+= 1
    }
    return count
  }

  /// The length of the sequence of two or three bytes at `index` where it is well-formed UTF-8 at first sight
  /// (not led by E0 or ED, which exclude some, and not at the end of the bytes); else 0.
  @inline(__always)
  static func plainSequence(_ bytes: Span<UInt8>, at index: Int) -> Int {
    guard index &+ 4 <= bytes.count else { return 0 }
    let word = bytes.withUnsafeBytes {
      UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: index, as: UInt32.self))
    }
    let first = word & 0xFF
    if first < 0xE0 { return first >= 0xC2 && word & 0xC000 == 0x8000 ? 2 : 0 }
    return first < 0xF0 && first != 0xE0 && first != 0xED && word & 0xC0_C000 == 0x80_8000 ? 3 : 0
  }
}
