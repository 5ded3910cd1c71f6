/// Decodes UTF-8: well-formed text is taken as it is; each run of other bytes is shown as one U+FFFD.
enum UTF8Decoding {
  /// Whether all of `bytes` is UTF-8.
  static func isWellFormed(_ bytes: [UInt8]) -> Bool { UTF8Validation.isWellFormed(bytes) }

  static func decode(_ bytes: [UInt8]) -> DecodingBuffer {
    let illFormed = illFormedRuns(bytes)
    var buffer = DecodingBuffer(capacity: bytes.count + illFormed.count * 3)
    var next = 0
    for run in illFormed {
      buffer.append(verbatim: bytes[next..<run.lowerBound])
      buffer.appendDamage(count: run.count)
      next = run.upperBound
    }
    buffer.append(verbatim: bytes[next...])
    return buffer
  }

  /// The maximal runs of bytes that are not well-formed UTF-8 (The Unicode Standard, table 3-7).
  static func illFormedRuns(_ bytes: [UInt8]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      let length = scalarLength(bytes, at: index)
      if length > 0 {
        index += length
        continue
      }
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
      index += 1
    }
    return runs
  }

  /// The length of the well-formed UTF-8 sequence at `index`, 0 if there is none.
  static func scalarLength(_ bytes: [UInt8], at index: Int) -> Int {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    func continuation(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      index + offset < bytes.count && bytes[index + offset] >= low && bytes[index + offset] <= high
    }
    switch first {
    case 0xC2...0xDF: return continuation(1) ? 2 : 0
    case 0xE0...0xEF:
      let low: UInt8 = first == 0xE0 ? 0xA0 : 0x80
      let high: UInt8 = first == 0xED ? 0x9F : 0xBF
      return continuation(1, low, high) && continuation(2) ? 3 : 0
    case 0xF0...0xF4:
      let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
      let high: UInt8 = first == 0xF4 ? 0x8F : 0xBF
      return continuation(1, low, high) && continuation(2) && continuation(3) ? 4 : 0
    default: return 0
    }
  }
}
