/// Writes values as bytes: numbers as eight bytes, little-endian; texts and lists with their length first.
struct MessageWriter {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ value: UInt8) { bytes.append(value) }

  mutating func put(_ value: Bool) { bytes.append(value ? 1 : 0) }

  mutating func put(_ value: Int) { put(bits: UInt64(bitPattern: Int64(value))) }

  /// The bit pattern, so that the same number is read back.
  mutating func put(_ value: Double) { put(bits: value.bitPattern) }

  mutating func put(_ text: String) { put(Array(text.utf8)) }

  mutating func put(_ value: [UInt8]) {
    put(value.count)
    bytes += value
  }

  mutating func put<Value>(_ value: Value?, _ write: (inout MessageWriter, Value) -> Void) {
    put(value != nil)
    if let value { write(&self, value) }
  }

  mutating func put<Value>(_ values: [Value], _ write: (inout MessageWriter, Value) -> Void) {
    put(values.count)
    for value in values { write(&self, value) }
  }

  private mutating func put(bits: UInt64) {
    for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(place * 8))) }
  }
}

/// Reads what ``MessageWriter`` wrote. The bytes are untrusted: a process that a file has taken over may have sent
/// them.
struct MessageReader {
  /// The bytes are not such a message.
  struct Damaged: Error {}

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var rest: Int { bytes.count - place }

  mutating func byte() throws(Damaged) -> UInt8 {
    guard rest > 0 else { throw Damaged() }
    defer { place += 1 }
    return bytes[place]
  }

  mutating func bool() throws(Damaged) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw Damaged()
    }
  }

  mutating func int() throws(Damaged) -> Int { Int(Int64(bitPattern: try bits())) }

  mutating func double() throws(Damaged) -> Double { Double(bitPattern: try bits()) }

  mutating func string() throws(Damaged) -> String {
    guard let text = String(validating: try array(), as: UTF8.self) else { throw Damaged() }
    return text
  }

  mutating func array() throws(Damaged) -> [UInt8] {
    let count = try int()
    guard count >= 0, count <= rest else { throw Damaged() }
    defer { place += count }
    return Array(bytes[place..<(place + count)])
  }

  mutating func optional<Value>(
    _ read: (inout MessageReader) throws(Damaged) -> Value
  ) throws(Damaged) -> Value? {
    try bool() ? try read(&self) : nil
  }

  mutating func list<Value>(
    _ read: (inout MessageReader) throws(Damaged) -> Value
  ) throws(Damaged) -> [Value] {
    let count = try int()
    // Each element takes at least a byte.
    guard count >= 0, count <= rest else { throw Damaged() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  /// - Throws: ``Damaged`` if bytes are left.
  func finish() throws(Damaged) { guard rest == 0 else { throw Damaged() } }

  private mutating func bits() throws(Damaged) -> UInt64 {
    guard rest >= 8 else { throw Damaged() }
    defer { place += 8 }
    return (0..<8).reduce(0) { $0 | UInt64(bytes[place + $1]) << UInt64($1 * 8) }
  }
}
