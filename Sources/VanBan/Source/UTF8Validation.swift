/// Whether bytes are UTF-8.
///
/// `UTF8Span(validating:)` does the same at some 10 instructions a byte. Vietnamese mixes letters of one, two and three
/// bytes, which no branch predictor foresees, so the usual text is checked without a branch a letter.
enum UTF8Validation {
  /// Whether all of `bytes` is well-formed UTF-8 (The Unicode Standard, table 3-7).
  static func isWellFormed(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    return isPlain(span) || hasOnlySequences(span)
  }

  private typealias Vector = SIMD2<UInt64>

  /// Whether `bytes` are UTF-8 at first sight: sequences of one to three bytes, none led by E0 or ED, which
  /// exclude some second bytes.
  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    let (head, width) = (2, 16)
    // The last sequence must end with the text.
    guard bytes.count >= head + 2 + width, bytes[bytes.count &- 1] < 0xC0, bytes[bytes.count &- 2] < 0xE0
    else {
      return false
    }
    // The first vector has two bytes before it, and no part of a sequence that they begin.
    var index = 0
    while index < head {
      let length = bytes[index] < 0x80 ? 1 : ByteScan.plainSequence(bytes, at: index)
      guard length > 0 else { return false }
      index &+= length
    }
    var errors = Vector()
    while index &+ width <= bytes.count {
      errors |= plainErrors(bytes, at: index)
      index &+= width
    }
    // The last vector lies over the one before it.
    errors |= plainErrors(bytes, at: bytes.count &- width)
    return (errors[0] | errors[1]) & 0x8080_8080_8080_8080 == 0
  }

  /// Sixteen bytes, of which the highest bit is set for each from `index` on that continues no sequence and
  /// should, or continues one and should not, or leads one that is not plain.
  @inline(__always)
  private static func plainErrors(_ bytes: Span<UInt8>, at index: Int) -> Vector {
    let these = ByteScan.vector(bytes, at: index)
    let before = ByteScan.vector(bytes, at: index &- 1)
    let twoBefore = ByteScan.vector(bytes, at: index &- 2)
    // Only the highest bit of each byte counts, to which a shift brings the others of the same byte.
    let (one, two, three) = (Vector(repeating: 1), Vector(repeating: 2), Vector(repeating: 3))
    let continues = these & ~(these &<< one)
    let should = before & (before &<< one) | twoBefore & (twoBefore &<< one) & (twoBefore &<< two)
    let leadsFour = these & (these &<< one) & (these &<< two) & (these &<< three)
    // E0, ED, C0 and C1.
    let isCommon =
      isNotZero(these ^ Vector(repeating: 0xE0E0_E0E0_E0E0_E0E0))
      & isNotZero(these ^ Vector(repeating: 0xEDED_EDED_EDED_EDED))
      & isNotZero(these & Vector(repeating: 0xFEFE_FEFE_FEFE_FEFE) ^ Vector(repeating: 0xC0C0_C0C0_C0C0_C0C0))
    return (continues ^ should) | leadsFour | ~isCommon
  }

  /// The highest bit of each byte that is not zero.
  @inline(__always)
  private static func isNotZero(_ bytes: Vector) -> Vector {
    let low = Vector(repeating: 0x7F7F_7F7F_7F7F_7F7F)
    return (bytes & low) &+ low | bytes
  }

  private static func hasOnlySequences(_ span: Span<UInt8>) -> Bool {
    var index = 0
    while index < span.count {
      index = ByteScan.endOfASCII(span, from: index)
      guard index < span.count else { break }
      let plain = ByteScan.plainSequence(span, at: index)
      index &+= plain
      if plain != 0 { continue }
      let length = sequenceLength(span, at: index, first: span[index])
      if length == 0 { return false }
      index &+= length
    }
    return true
  }

  /// The length of the sequence of two to four bytes at `index`, 0 if it is not well-formed.
  @inline(never)
  private static func sequenceLength(_ bytes: Span<UInt8>, at index: Int, first: UInt8) -> Int {
    @inline(__always)
    func isContinuation(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      let at = index &+ offset
      return at < bytes.count && bytes[at] >= low && bytes[at] <= high
    }
    if first < 0xE0 { return first >= 0xC2 && isContinuation(1) ? 2 : 0 }
    if first < 0xF0 {
      let low: UInt8 = first == 0xE0 ? 0xA0 : 0x80
      let high: UInt8 = first == 0xED ? 0x9F : 0xBF
      return isContinuation(1, low, high) && isContinuation(2) ? 3 : 0
    }
    guard first <= 0xF4 else { return 0 }
    let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
    let high: UInt8 = first == 0xF4 ? 0x8F : 0xBF
    return isContinuation(1, low, high) && isContinuation(2) && isContinuation(3) ? 4 : 0
  }
}
