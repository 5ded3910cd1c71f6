/// Why JSON cannot be read as a document in its published form, and where.
public struct DocumentJSONError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong and what to do.
  public let message: String
  /// The member at fault, from the outermost in: `body[3].label.style`; empty for the whole.
  public let path: String
  /// Where reading stopped: the byte, from 0.
  public let offset: Int
  /// The line of ``offset``, from 1.
  public let line: Int
  /// Its column in bytes, from 1.
  public let column: Int

  /// `line:column: path: message`
  public var description: String {
    "\(line):\(column): " + (path.isEmpty ? "" : path + ": ") + message
  }
}

/// Reads JSON (RFC 8259) from UTF-8 bytes, value by value, without building a tree.
struct JSONReader {
  private enum Step {
    case member(String)
    case element(Int)
  }

  /// The greatest depth, so that no input can exhaust the stack.
  private static let deepest = 512

  private let bytes: [UInt8]
  private var index = 0
  private var path: [Step] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The end of the range that reaches furthest into the text, and where it was read.
  private(set) var furthest = 0
  private var furthestIndex = 0
  private var furthestPath: [Step] = []

  // MARK: Values

  /// A value which, if it is a whole number or a list of such, must be of `range`.
  mutating func value<Value: JSONValue>(within range: ClosedRange<Int>?) throws(DocumentJSONError) -> Value {
    let value = try Value(from: &self)
    guard let range else { return value }
    let numbers = (value as? Int).map { [$0] } ?? (value as? [Int]) ?? []
    if let number = numbers.first(where: { !range.contains($0) }) {
      throw error(
        "A whole number from \(range.lowerBound) to \(range.upperBound) is expected here, not \(number).")
    }
    return value
  }

  /// Notes the end of a range.
  mutating func reached(_ end: Int) {
    guard end > furthest else { return }
    (furthest, furthestIndex, furthestPath) = (end, index, path)
  }

  /// The error of a range that reaches further than the text.
  mutating func errorAtFurthest(_ length: Int) -> DocumentJSONError {
    (index, path) = (furthestIndex, furthestPath)
    return error("A range ends at \(furthest) of \(length) bytes: it reaches past the end of source.text.")
  }

  /// Calls `member` with the name of each member; it must read the value.
  mutating func object(
    _ member: (inout JSONReader, String) throws(DocumentJSONError) -> Void
  ) throws(DocumentJSONError) {
    try open("{", "an object")
    if take("}") { return }
    repeat {
      skipSpace()
      let name = try string()
      skipSpace()
      guard take(":") else { throw error("A “:” is missing after the name of a member.") }
      path.append(.member(name))
      try member(&self, name)
      path.removeLast()
      skipSpace()
    } while take(",")
    guard take("}") else { throw error("A “,” or “}” is missing.") }
  }

  /// Calls `element` for each element; it must read the value.
  mutating func array(
    _ element: (inout JSONReader) throws(DocumentJSONError) -> Void
  ) throws(DocumentJSONError) {
    try open("[", "an array")
    if take("]") { return }
    var count = 0
    repeat {
      path.append(.element(count))
      try element(&self)
      path.removeLast()
      count += 1
      skipSpace()
    } while take(",")
    guard take("]") else { throw error("A “,” or “]” is missing.") }
  }

  mutating func string() throws(DocumentJSONError) -> String {
    skipSpace()
    guard take("\"") else { throw error("A string is expected here.") }
    let start = index
    while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { index += 1 }
    if peek == UInt8(ascii: "\"") {
      defer { index += 1 }
      return try text(bytes[start..<index])
    }
    var content = Array(bytes[start..<index])
    while let byte = peek {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return try text(content[...])
      case UInt8(ascii: "\\"): try escape(into: &content)
      case 0..<0x20: throw error("A control character stands in a string: write it as \\u00…")
      default: content.append(byte)
      }
    }
    throw error("A string is not closed.")
  }

  mutating func integer() throws(DocumentJSONError) -> Int {
    let literal = try numberLiteral()
    guard let value = Int(literal) else { throw error("A whole number is expected here, not \(literal).") }
    return value
  }

  mutating func double() throws(DocumentJSONError) -> Double {
    let literal = try numberLiteral()
    guard let value = Double(literal), value.isFinite else { throw error("\(literal) is no number.") }
    return value
  }

  /// A range of any text.
  mutating func range() throws(DocumentJSONError) -> SourceRange {
    let numbers = try [Int](from: &self)
    guard numbers.count == 2, numbers[0] >= 0, numbers[0] <= numbers[1] else {
      throw error("A range is two offsets, [start, end], the first not past the second.")
    }
    return SourceRange(numbers[0], numbers[1])
  }

  mutating func bool() throws(DocumentJSONError) -> Bool {
    skipSpace()
    if take(word: "true") { return true }
    if take(word: "false") { return false }
    throw error("true or false is expected here.")
  }

  /// Reads any value and returns its bytes.
  @discardableResult
  mutating func anyValue() throws(DocumentJSONError) -> ArraySlice<UInt8> {
    skipSpace()
    let start = index
    switch peek {
    case UInt8(ascii: "{"): try object { reader, _ throws(DocumentJSONError) in try reader.anyValue() }
    case UInt8(ascii: "["): try array { reader throws(DocumentJSONError) in try reader.anyValue() }
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try bool()
    case UInt8(ascii: "n"):
      guard take(word: "null") else { throw error("This is no JSON value.") }
    case nil: throw error("The JSON ends too early: is the file whole?")
    default: _ = try double()
    }
    return bytes[start..<index]
  }

  /// Whether nothing but white space is left.
  mutating func finish() throws(DocumentJSONError) {
    skipSpace()
    if index < bytes.count { throw error("Something stands after the end of the JSON.") }
  }

  // MARK: Errors

  /// An error at the current place.
  func error(_ message: String) -> DocumentJSONError {
    let lines = LineTable(bytes)
    let line = lines.line(at: min(index, max(bytes.count - 1, 0)))
    let column = index - lines.range(ofLine: line).lowerBound + 1
    return DocumentJSONError(
      message: message, path: pathText, offset: index, line: line, column: column)
  }

  private var pathText: String {
    var result = ""
    for step in path {
      switch step {
      case .member(let name): result += (result.isEmpty ? "" : ".") + name
      case .element(let index): result += "[\(index)]"
      }
    }
    return result
  }
}

// MARK: - Bytes

extension JSONReader {
  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func take(word: String) -> Bool {
    guard bytes[index...].starts(with: word.utf8) else { return false }
    index += word.utf8.count
    return true
  }

  private mutating func open(_ bracket: Unicode.Scalar, _ what: String) throws(DocumentJSONError) {
    skipSpace()
    guard take(bracket) else { throw error("This should be \(what).") }
    // One step of the path for each object and list around this one, which may be empty.
    guard path.count < Self.deepest else {
      throw error("Values are nested more than \(Self.deepest) levels deep.")
    }
    skipSpace()
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || (0x09...0x0D).contains(byte) { index += 1 }
  }

  private func text(_ content: ArraySlice<UInt8>) throws(DocumentJSONError) -> String {
    guard let text = String(validating: content, as: UTF8.self) else {
      throw error("A string is not valid UTF-8: save the file as UTF-8.")
    }
    return text
  }

  private mutating func numberLiteral() throws(DocumentJSONError) -> String {
    skipSpace()
    let start = index
    while let byte = peek, (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) { index += 1 }
    guard index > start else { throw error("A number is expected here.") }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// The character that an escape stands for.
  private mutating func escape(into content: inout [UInt8]) throws(DocumentJSONError) {
    guard let byte = peek else { throw error("A string is not closed.") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"): content.append(contentsOf: String(try escapedScalar()).utf8)
    default: throw error("“\\” does not stand before a character that it can escape.")
    }
  }

  /// The scalar of `\uXXXX`, or of two that are a surrogate pair.
  private mutating func escapedScalar() throws(DocumentJSONError) -> Unicode.Scalar {
    var value = try unit()
    if (0xD800...0xDBFF).contains(value), take("\\"), take("u") {
      let low = try unit()
      guard (0xDC00...0xDFFF).contains(low) else { throw error("Half of a surrogate pair is missing.") }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw error("Half of a surrogate pair is missing.") }
    return scalar
  }

  private mutating func unit() throws(DocumentJSONError) -> UInt32 {
    let digits = bytes[index..<min(index + 4, bytes.count)]
    guard digits.count == 4, digits.first != UInt8(ascii: "+"), digits.first != UInt8(ascii: "-"),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw error("Four hexadecimal digits must stand after “\\u”.") }
    index += 4
    return value
  }
}
