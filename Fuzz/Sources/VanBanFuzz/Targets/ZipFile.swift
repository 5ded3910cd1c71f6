/// Zip archives whose parts are not packed (APPNOTE.TXT 6.3.4).
enum ZipFile {
  static func stored(_ parts: [(name: String, content: [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let name = Array(part.name.utf8.prefix(Int(UInt16.max)))
      let size = UInt32(part.content.count)
      // Version 2.0, names in UTF-8, not packed, the first day of 1980; checksum, sizes, length of the name.
      let fields =
        [20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0] + little(checksum(part.content)) + little(size) + little(size)
        + little(UInt16(name.count)) + [0, 0]
      directory +=
        [0x50, 0x4B, 1, 2, 20, 0] + fields + [UInt8](repeating: 0, count: 10) + little(UInt32(bytes.count))
      directory += name
      bytes += [0x50, 0x4B, 3, 4] + fields + name + part.content
    }
    let count = little(UInt16(truncatingIfNeeded: parts.count))
    return bytes + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count
      + little(UInt32(directory.count))
      + little(UInt32(bytes.count)) + [0, 0]
  }

  private static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    (0..<(Number.bitWidth / 8)).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  /// CRC-32 of ISO 3309.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in (sum >> 8) ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
  }

  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { value, _ in value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1 }
  }
}
