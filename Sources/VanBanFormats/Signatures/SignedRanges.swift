/// The signatures in a PDF file as its bytes show them: which bytes each signs, and its message (ISO 32000-1, 12.8.1).
/// They are never in a compressed stream, since the places of their bytes are written into them.
struct SignedRanges {
  struct Entry {
    let message: SignedMessage
    /// The end of what it signs, in bytes of the file.
    let end: Int
    /// Whether it signs everything up to that end but the message itself.
    let isWhole: Bool
  }

  private(set) var entries: [Entry] = []
  /// Whether the file has any, readable or not.
  private(set) var isSigned = false

  /// More signatures than any file has; no more are looked into, read or not, each of which takes as long as its message.
  private static let most = 100
  /// A message of certificates and lists of revoked ones is no longer.
  private static let longestMessage = 4 << 20

  /// Reads those of the file in `bytes`.
  ///
  /// - Complexity: O(*n*) in the length of the file.
  init(_ bytes: [UInt8]) {
    let keyword = Array("/ByteRange".utf8)
    var index = 0
    var tries = 0
    while tries < Self.most, let place = bytes[index...].firstIndex(of: keyword[0]) {
      index = place + 1
      guard bytes[place...].starts(with: keyword) else { continue }
      index = place + keyword.count
      isSigned = true
      guard let numbers = Self.numbers(bytes, from: index), numbers.count == 4 else { continue }
      let (first, gap, second) = (numbers[1], numbers[0] &+ numbers[1], numbers[2])
      let (end, overflows) = second.addingReportingOverflow(numbers[3])
      guard !overflows, numbers[0] >= 0, first >= 0, gap >= 0, gap < second, end <= bytes.count,
        second - gap <= Self.longestMessage
      else { continue }
      tries += 1
      // What stands between beside the message is signed by nobody, and may be made to look like another signature.
      guard let content = Self.decoded(bytes[gap..<second]) else {
        entries = []
        return
      }
      guard let message = SignedMessage(content) else { continue }
      entries.append(Entry(message: message, end: end, isWhole: numbers[0] == 0))
    }
  }

  /// The whole numbers in the brackets behind `start`.
  private static func numbers(_ bytes: [UInt8], from start: Int) -> [Int]? {
    var numbers: [Int] = []
    var current: Int?
    var isOpen = false
    // Four numbers of ten digits, and the blanks that are left for them.
    for byte in bytes[start...].prefix(200) {
      switch byte {
      case UInt8(ascii: "["):
        guard !isOpen else { return nil }
        isOpen = true
      case 0x30...0x39 where isOpen:
        let (tenfold, overflows) = (current ?? 0).multipliedReportingOverflow(by: 10)
        guard !overflows, tenfold < Int.max - 9 else { return nil }
        current = tenfold + Int(byte - 0x30)
      case 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: "]"):
        if let number = current { numbers.append(number) }
        current = nil
        if byte == UInt8(ascii: "]") { return numbers }
      default: return nil
      }
    }
    return nil
  }

  private static let blanks: Set<UInt8> = [0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20]

  /// The bytes of the hexadecimal string `<…>` that is all of `text`, blanks apart; nil where it is anything else.
  private static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 2)
    var high: UInt8?
    guard let start = text.firstIndex(where: { !blanks.contains($0) }), text[start] == UInt8(ascii: "<"),
      let end = text.lastIndex(where: { !blanks.contains($0) }), end > start, text[end] == UInt8(ascii: ">")
    else { return nil }
    for digit in text[(start + 1)..<end] {
      let value: UInt8
      switch digit {
      case 0x30...0x39: value = digit - 0x30
      case 0x41...0x46: value = digit - 0x37
      case 0x61...0x66: value = digit - 0x57
      case _ where blanks.contains(digit): continue
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return bytes
  }
}
