/// Decodes and encodes UTF-16. Unpaired surrogates and an odd byte at the end are damage.
enum UTF16Decoding {
  static func decode(_ bytes: [UInt8], isLittleEndian: Bool) -> DecodingBuffer {
    var buffer = DecodingBuffer(capacity: bytes.count)
    let low = isLittleEndian ? 0 : 1
    func unit(_ index: Int) -> UInt32 { UInt32(bytes[index + low]) | UInt32(bytes[index + 1 - low]) << 8 }
    let end = bytes.count & ~1
    var index = 0
    var unpaired = 0
    while index < end {
      let first = unit(index)
      var scalar = first
      var length = 2
      if first & 0xF800 == 0xD800 {
        let second = index + 2 < end ? unit(index + 2) : 0
        guard first < 0xDC00, second & 0xFC00 == 0xDC00 else {
          unpaired += 2
          index += 2
          continue
        }
        scalar = 0x1_0000 + ((first & 0x3FF) << 10 | second & 0x3FF)
        length = 4
      }
      if unpaired > 0 { buffer.appendDamage(count: unpaired) }
      unpaired = 0
      buffer.append(scalar, from: length)
      index += length
    }
    unpaired += bytes.count - end
    if unpaired > 0 { buffer.appendDamage(count: unpaired) }
    return buffer
  }

  static func encode(_ text: String, isLittleEndian: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 2)
    for unit in text.utf16 {
      let low = UInt8(truncatingIfNeeded: unit)
      let high = UInt8(truncatingIfNeeded: unit >> 8)
      bytes.append(isLittleEndian ? low : high)
      bytes.append(isLittleEndian ? high : low)
    }
    return bytes
  }
}
