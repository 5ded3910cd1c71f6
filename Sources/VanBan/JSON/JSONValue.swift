/// A type of the published form: how its values are written, read, and described in the JSON Schema.
protocol JSONValue: Sendable {
  static var schema: JSONSchema { get }
  init(from reader: inout JSONReader) throws(DocumentJSONError)
  func write(to writer: inout JSONWriter)
}

extension Int: JSONValue {
  static var schema: JSONSchema { .integer }
  init(from reader: inout JSONReader) throws(DocumentJSONError) { self = try reader.integer() }
  func write(to writer: inout JSONWriter) { writer.number(self) }
}

extension Double: JSONValue {
  static var schema: JSONSchema { .number }
  init(from reader: inout JSONReader) throws(DocumentJSONError) { self = try reader.double() }
  func write(to writer: inout JSONWriter) { writer.exactNumber(self) }
}

extension Bool: JSONValue {
  static var schema: JSONSchema { .boolean }
  init(from reader: inout JSONReader) throws(DocumentJSONError) { self = try reader.bool() }
  func write(to writer: inout JSONWriter) { writer.bool(self) }
}

extension String: JSONValue {
  static var schema: JSONSchema { .string }
  init(from reader: inout JSONReader) throws(DocumentJSONError) { self = try reader.string() }
  func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension Array: JSONValue where Element: JSONValue {
  static var schema: JSONSchema { .array(Element.schema) }

  init(from reader: inout JSONReader) throws(DocumentJSONError) {
    var elements: [Element] = []
    try reader.array { reader throws(DocumentJSONError) in elements.append(try Element(from: &reader)) }
    self = elements
  }

  func write(to writer: inout JSONWriter) { writer.array(self) { $1.write(to: &$0) } }
}

/// `[start, end]`.
extension SourceRange: JSONValue {
  static var schema: JSONSchema { .range }

  init(from reader: inout JSONReader) throws(DocumentJSONError) {
    self = try reader.range()
    reader.reached(upperBound)
  }

  func write(to writer: inout JSONWriter) { writer.numbers([lowerBound, upperBound]) }
}

/// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
extension PartialDate: JSONValue {
  static var schema: JSONSchema { .pattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$") }

  init(from reader: inout JSONReader) throws(DocumentJSONError) {
    let text = try reader.string()
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), let year = parts[0],
      let date = PartialDate(
        year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil),
      date.description == text
    else { throw reader.error("“\(text)” is not a date: write YYYY-MM-DD, YYYY-MM or YYYY.") }
    self = date
  }

  func write(to writer: inout JSONWriter) { writer.string(description) }
}

/// One of a fixed set of names.
protocol JSONName: JSONValue, RawRepresentable, CaseIterable where RawValue == String {}

extension JSONName {
  static var schema: JSONSchema { .names(allCases.map(\.rawValue)) }

  init(from reader: inout JSONReader) throws(DocumentJSONError) {
    let text = try reader.string()
    guard let value = Self(rawValue: text) else {
      throw reader.error(
        "“\(text)” is none of: " + Self.allCases.map(\.rawValue).joined(separator: ", ") + ".")
    }
    self = value
  }

  func write(to writer: inout JSONWriter) { writer.string(rawValue) }
}

extension BlockRole: JSONName {}
extension DocumentKind: JSONName {}
extension Label.Style: JSONName {}
extension Citation.Relation: JSONName {}
extension Diagnostic.Code: JSONName {}
extension Diagnostic.Severity: JSONName {}
extension TextEncoding: JSONName {}
extension ProvisionUnit: JSONName {}
extension ForceDay.Basis: JSONName {}
extension ForceDay.Bound: JSONName {}
extension ForceDay.Refusal: JSONName {}
extension ForceDay.Delay.Unit: JSONName {}
extension EndOfForce.Manner: JSONName {}
extension EndOfForce.Scope: JSONName {}
extension Amendment.Operation: JSONName {}
extension Amendment.Scope: JSONName {}
extension Amendment.Refusal: JSONName {}
extension WorkCandidate.Reason: JSONName {}
extension WorkIdentityPart: JSONName {}
extension BodyKind: JSONName {}
extension DocumentIssuer.Level: JSONName {}
extension Secrecy: JSONName {}
extension Urgency: JSONName {}
extension AppendixKind: JSONName {}
extension Table.Row.Kind: JSONName {}
extension AdministrativeLevel: JSONName {}

/// Its text: `/akn/vn/act/nghi-dinh/2007/64-2007-nd-cp`.
extension WorkIdentifier: JSONValue {
  static var schema: JSONSchema { .pattern("^/akn/vn(-[a-z0-9]+)?/(act|doc)(/[a-z0-9-]+)+$") }

  init(from reader: inout JSONReader) throws(DocumentJSONError) {
    let text = try reader.string()
    guard let identifier = WorkIdentifier(text) else {
      throw reader.error(
        "“\(text)” is no identifier of a work: /akn/vn/act/nghi-dinh/2007/64-2007-nd-cp is one.")
    }
    self = identifier
  }

  func write(to writer: inout JSONWriter) { writer.string(description) }
}
