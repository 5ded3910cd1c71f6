/// Reads Unicode scalars from bytes that are known to be UTF-8.
enum ScalarReader {
  /// The scalar at `index` and its length; U+FFFD of length 1 where the bytes end inside it.
  static func scalar(_ bytes: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index &+ length <= bytes.count else { return (0xFFFD, 1) }
    func next(_ offset: Int) -> UInt32 { UInt32(bytes[index &+ offset]) & 0x3F }
    switch length {
    case 1: return (first, 1)
    case 2: return ((first & 0x1F) << 6 | next(1), 2)
    case 3: return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
    default: return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    }
  }
}
