/// Writes JSON (RFC 8259) as UTF-8 bytes, value by value, without building a tree.
///
/// Strings come from Swift strings, so that what is written is always valid UTF-8; numbers are finite.
package struct JSONWriter {
  /// The JSON written so far.
  package private(set) var bytes: [UInt8] = []
  /// The map to UTF-16 offsets, for the ranges of documents.
  let utf16: UTF16Offsets?
  private let isPretty: Bool
  private var depth = 0
  /// Whether the next value or member is the first of its array or object.
  private var isFirst = true

  package init(pretty: Bool = false, capacity: Int = 0) {
    self.init(pretty: pretty, capacity: capacity, utf16: nil)
  }

  init(pretty: Bool = false, capacity: Int = 0, utf16: UTF16Offsets?) {
    isPretty = pretty
    self.utf16 = utf16
    bytes.reserveCapacity(capacity)
  }

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    nest(open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), members)
  }

  /// An array with a value for each element, which `element` must write.
  package mutating func array<Element>(
    _ elements: some Sequence<Element>, _ element: (inout JSONWriter, Element) -> Void
  ) {
    nest(open: UInt8(ascii: "["), close: UInt8(ascii: "]")) { writer in
      for value in elements {
        writer.separate()
        element(&writer, value)
      }
    }
  }

  /// An array of numbers, on one line.
  package mutating func numbers(_ values: [Int]) {
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes += isPretty ? [0x2C, 0x20] : [0x2C] }
      number(value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// The name of a member, whose value must be written next.
  package mutating func name(_ name: String) {
    separate()
    string(name)
    bytes += isPretty ? [0x3A, 0x20] : [0x3A]
  }

  package mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// A number with at most four decimals; `null` for what is not finite.
  package mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    bytes.append(contentsOf: String((value * 10_000).rounded() / 10_000).utf8)
  }

  /// A number that reads back as the same; `null` for what is not finite.
  package mutating func exactNumber(_ value: Double) {
    guard value.isFinite else { return null() }
    bytes.append(contentsOf: String(value).utf8)
  }

  package mutating func bool(_ value: Bool) { bytes.append(contentsOf: (value ? "true" : "false").utf8) }

  /// A value that is already JSON.
  package mutating func raw(_ json: [UInt8]) { bytes += json }

  package mutating func null() { bytes.append(contentsOf: "null".utf8) }

  /// Controls (C0, C1, DEL) and changes of direction are escaped, so that printed JSON is safe for a terminal.
  package mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        index += 1
        switch byte {
        case UInt8(ascii: "\""): bytes += [0x5C, 0x22]
        case UInt8(ascii: "\\"): bytes += [0x5C, 0x5C]
        case 0x0A: bytes += [0x5C, UInt8(ascii: "n")]
        case 0x0D: bytes += [0x5C, UInt8(ascii: "r")]
        case 0x09: bytes += [0x5C, UInt8(ascii: "t")]
        case 0..<0x20, 0x7F: escape(UInt16(byte))
        // The first bytes of those that are longer: a text is valid UTF-8, so that the others are there.
        case 0xC2 where utf8[index] < 0xA0:
          escape(UInt16(utf8[index]))
          index += 1
        case 0xD8 where utf8[index] == 0x9C:
          escape(0x061C)
          index += 1
        case 0xE2 where utf8[index] <= 0x81:
          let value = 0x2000 | UInt16(utf8[index] & 0x3F) << 6 | UInt16(utf8[index + 1] & 0x3F)
          if let scalar = Unicode.Scalar(value), scalar.actsOnTerminal {
            escape(value)
            index += 2
          } else {
            bytes.append(byte)
          }
        default: bytes.append(byte)
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// `\u001b`
  private mutating func escape(_ unit: UInt16) {
    let digits = Array("0123456789abcdef".utf8)
    bytes += [0x5C, UInt8(ascii: "u")]
    for shift in [12, 8, 4, 0] { bytes.append(digits[Int(unit >> UInt16(shift)) & 15]) }
  }

  private mutating func nest(open: UInt8, close: UInt8, _ contents: (inout JSONWriter) -> Void) {
    bytes.append(open)
    depth += 1
    isFirst = true
    contents(&self)
    depth -= 1
    if !isFirst { breakLine() }
    isFirst = false
    bytes.append(close)
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    breakLine()
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(0x0A)
    for _ in 0..<depth { bytes += [0x20, 0x20] }
  }
}

extension JSONWriter {
  package mutating func member(_ name: String, _ value: Int) {
    self.name(name)
    number(value)
  }

  package mutating func member(_ name: String, _ value: String) {
    self.name(name)
    string(value)
  }

  package mutating func member(_ name: String, _ value: Bool) {
    self.name(name)
    bool(value)
  }

  /// A member that is left out without a value.
  package mutating func member(_ name: String, _ value: Int?) {
    if let value { member(name, value) }
  }

  package mutating func member(_ name: String, _ value: String?) {
    if let value { member(name, value) }
  }

  /// A member that is `null` without a value.
  package mutating func member(_ name: String, orNull value: Double?) {
    self.name(name)
    if let value { number(value) } else { null() }
  }

  package mutating func member(_ name: String, _ values: [String]) {
    self.name(name)
    array(values) { $0.string($1) }
  }

  package mutating func member(_ name: String, object members: (inout JSONWriter) -> Void) {
    self.name(name)
    object(members)
  }

  package mutating func member<Element>(
    _ name: String, array elements: some Sequence<Element>,
    _ element: (inout JSONWriter, Element) -> Void
  ) {
    self.name(name)
    array(elements, element)
  }
}
