/// Looks for bytes eight at a time.
///
/// The one place with unsafe code: `unsafeLoadUnaligned` reads eight bytes as an integer. It checks that they
/// lie within the span; “unsafe” says that it trusts the type, and any eight bytes are an integer.
enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, at index: Int) -> UInt64 {
    UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// Where the first byte past ASCII stands at or after `index`; the end of the bytes where there is none.
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

  /// Where the first `\n` or `\r` stands at or after `index`; the end of the bytes where there is none.
  @inline(__always)
  static func lineBreak(in bytes: Span<UInt8>, from index: Int) -> Int {
    var index = index
    while index &+ 8 <= bytes.count {
      let word = word(bytes, at: index)
      // Where a byte of `feed` or `carriage` is zero, the lowest set bit of this shows the first such.
      let feed = word ^ (ones &* 0x0A)
      let carriage = word ^ (ones &* 0x0D)
      let found = ((feed &- ones) & ~feed | (carriage &- ones) & ~carriage) & highBits
      if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index &+= 1 }
    return index
  }
}
