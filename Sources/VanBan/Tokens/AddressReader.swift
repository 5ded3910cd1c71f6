/// Finds web and e-mail addresses.
struct AddressReader {
  /// Whether the text has an `@` at all.
  private let hasAt: Bool
  /// Up to here no e-mail address begins: a run of its characters was read that has none.
  private var read = 0

  init(_ bytes: Span<UInt8>) {
    hasAt = ByteScan.first(0x40, in: bytes) < bytes.count
  }

  /// The address that begins at `index`, if one does.
  @inline(__always)
  mutating func address(_ bytes: Span<UInt8>, at index: Int) -> (kind: Token.Kind, end: Int)? {
    let first = bytes[index] | 0x20
    if first == 0x68 || first == 0x77, index &+ 4 <= bytes.count,
      // Most words that begin with these letters go on with another: `http`, `www`.
      bytes[index &+ 1] | 0x20 == (first == 0x68 ? 0x74 : 0x77), let end = webAddress(bytes, at: index)
    {
      return (.url, end)
    }
    guard hasAt, index >= read, let end = mailAddress(bytes, at: index) else { return nil }
    return (.email, end)
  }

  private static let beginnings = ["http://", "https://", "www."].map { Array($0.utf8) }

  @inline(never)
  private func webAddress(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    guard Self.beginnings.contains(where: { Self.matches($0, bytes, at: index) }) else { return nil }
    var end = index
    while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7F, !Self.isOutside(bytes[end]) { end &+= 1 }
    while end > index, Self.isClosing(bytes[end &- 1]) { end &-= 1 }
    return end
  }

  /// Whether the ASCII text `prefix` (lower case) is at `index`, in any case.
  private static func matches(_ prefix: [UInt8], _ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index + prefix.count <= bytes.count else { return false }
    for (offset, byte) in prefix.enumerated() where bytes[index + offset] | 0x20 != byte | 0x20 {
      return false
    }
    return true
  }

  private static func isOutside(_ byte: UInt8) -> Bool { #"<>"{}"#.utf8.contains(byte) }

  private static func isClosing(_ byte: UInt8) -> Bool { ".,;:)]'!?".utf8.contains(byte) }

  @inline(never)
  private mutating func mailAddress(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    var end = index
    while end < bytes.count, Self.isMailByte(bytes[end]) { end &+= 1 }
    // What begins later in the same run ends at the same place.
    read = end
    guard end < bytes.count, bytes[end] == 0x40, end > index else { return nil }
    let at = end
    end &+= 1
    var hasDot = false
    while end < bytes.count, Self.isMailByte(bytes[end]) { end &+= 1 }
    while end > at, bytes[end &- 1] == 0x2E { end &-= 1 }
    for offset in at..<end where bytes[offset] == 0x2E { hasDot = true }
    return hasDot ? end : nil
  }

  private static func isMailByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }
}
