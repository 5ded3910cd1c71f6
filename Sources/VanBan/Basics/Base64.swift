/// Bytes as letters, digits, `+` and `/` (RFC 4648, section 4).
enum Base64 {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")

  static func encoded(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << ((3 - group.count) * 8)
      for place in 0..<4 {
        text.append(place <= group.count ? digits[bits >> (18 - place * 6) & 63] : padding)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that `text` stands for; nil if it is none of this form.
  static func decoded(_ text: some Collection<UInt8>) -> [UInt8]? {
    guard text.count.isMultiple(of: 4) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var (bits, count, ends) = (0, 0, 0)
    for byte in text {
      if byte == padding {
        ends += 1
        bits <<= 6
      } else {
        guard ends == 0, let value = digits.firstIndex(of: byte) else { return nil }
        bits = bits << 6 | value
      }
      count += 1
      guard count.isMultiple(of: 4) else { continue }
      guard ends <= 2 else { return nil }
      bytes += [16, 8, 0].prefix(3 - ends).map { UInt8(truncatingIfNeeded: bits >> $0) }
      bits = 0
    }
    return bytes
  }
}
