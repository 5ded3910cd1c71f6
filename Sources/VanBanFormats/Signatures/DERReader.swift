/// Reads values of the distinguished encoding rules (ITU-T X.690) one after another. The bytes are untrusted.
struct DERReader {
  /// A value: its tag, and where its content is.
  struct Value {
    let tag: UInt8
    let content: ArraySlice<UInt8>
    /// The value with its tag and length.
    let whole: ArraySlice<UInt8>

    /// The values in it.
    var values: DERReader { DERReader(content) }
  }

  static let (integer, objectIdentifier, utcTime, generalizedTime): (UInt8, UInt8, UInt8, UInt8) = (
    0x02, 0x06, 0x17, 0x18
  )
  static let (sequence, set): (UInt8, UInt8) = (0x30, 0x31)

  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// The next value; nil at the end, or where the bytes are no value of a known length.
  mutating func next() -> Value? {
    guard let tag = rest.first, tag & 0x1F != 0x1F, rest.count >= 2 else { return nil }
    let start = rest.startIndex
    var place = start + 2
    var length = Int(rest[start + 1])
    if length >= 0x80 {
      let count = length & 0x7F
      // Four bytes of length are four gigabytes; none are an unknown length.
      guard (1...4).contains(count), rest.endIndex - place >= count else { return nil }
      length = rest[place..<(place + count)].reduce(0) { $0 << 8 | Int($1) }
      place += count
    }
    guard length <= rest.endIndex - place else { return nil }
    let end = place + length
    defer { rest = rest[end...] }
    return Value(tag: tag, content: rest[place..<end], whole: rest[start..<end])
  }

  /// The next value, if it has `tag`; else nothing is read.
  mutating func next(_ tag: UInt8) -> Value? {
    var ahead = self
    guard let value = ahead.next(), value.tag == tag else { return nil }
    self = ahead
    return value
  }
}
