/// An object of the published form. A single table of members defines how it is written, read and described, so that the
/// three cannot differ.
protocol JSONObject: JSONValue {
  /// Its name in the JSON Schema.
  static var name: String { get }
  /// What it is, for the JSON Schema.
  static var summary: String { get }
  static var members: [JSONMember<Self>] { get }

  /// An object whose members are still to be read.
  init()
}

/// A member of an object.
struct JSONMember<Object: Sendable>: Sendable {
  typealias Path<Value> = any WritableKeyPath<Object, Value> & Sendable

  let name: String
  /// What it is, for the JSON Schema.
  let summary: String
  let schema: JSONSchema
  let isRequired: Bool
  /// Writes name and value, or nothing without a value.
  let write: @Sendable (Object, inout JSONWriter) -> Void
  /// Reads the value; nil for a derived member, which is ignored.
  var read: (@Sendable (inout Object, inout JSONReader) throws(DocumentJSONError) -> Void)?

  private init(
    _ name: String, _ summary: String, _ schema: JSONSchema, isRequired: Bool,
    write: @escaping @Sendable (Object, inout JSONWriter) -> Void,
    read: (@Sendable (inout Object, inout JSONReader) throws(DocumentJSONError) -> Void)?
  ) {
    self.name = name
    self.summary = summary
    self.schema = schema
    self.isRequired = isRequired
    self.write = write
    self.read = read
  }

  /// A member that is always present.
  init<Value: JSONValue>(_ name: String, _ path: Path<Value>, _ summary: String, schema: JSONSchema? = nil) {
    let numbers = schema?.numbers
    self.init(
      name, summary, schema ?? Value.schema, isRequired: true,
      write: { object, writer in
        writer.name(name)
        object[keyPath: path].write(to: &writer)
      },
      read: { object, reader throws(DocumentJSONError) in
        object[keyPath: path] = try reader.value(within: numbers)
      })
  }

  /// A member that is left out without a value.
  init<Value: JSONValue>(_ name: String, _ path: Path<Value?>, _ summary: String, schema: JSONSchema? = nil) {
    let numbers = schema?.numbers
    self.init(
      name, summary, schema ?? Value.schema, isRequired: false,
      write: { object, writer in
        guard let value = object[keyPath: path] else { return }
        writer.name(name)
        value.write(to: &writer)
      },
      read: { object, reader throws(DocumentJSONError) in
        let value: Value = try reader.value(within: numbers)
        object[keyPath: path] = value
      })
  }

  /// A list that is left out if empty.
  static func unlessEmpty<Value: JSONValue>(
    _ name: String, _ path: Path<[Value]>, _ summary: String, schema: JSONSchema? = nil
  ) -> JSONMember {
    let numbers = schema?.numbers
    return JSONMember(
      name, summary, schema ?? [Value].schema, isRequired: false,
      write: { object, writer in
        guard !object[keyPath: path].isEmpty else { return }
        writer.name(name)
        object[keyPath: path].write(to: &writer)
      },
      read: { object, reader throws(DocumentJSONError) in
        object[keyPath: path] = try reader.value(within: numbers)
      })
  }

  /// A derived list that is left out if empty.
  static func derivedUnlessEmpty<Value: JSONValue>(
    _ name: String, _ path: any KeyPath<Object, [Value]> & Sendable, _ summary: String
  ) -> JSONMember {
    JSONMember(
      name, summary, [Value].schema, isRequired: false,
      write: { object, writer in
        guard !object[keyPath: path].isEmpty else { return }
        writer.name(name)
        object[keyPath: path].write(to: &writer)
      }, read: nil)
  }

  /// A derived member: written for convenience, ignored when read.
  static func derived<Value: JSONValue>(
    _ name: String, _ path: any KeyPath<Object, Value> & Sendable, _ summary: String,
    schema: JSONSchema? = nil
  ) -> JSONMember {
    JSONMember(
      name, summary, schema ?? Value.schema, isRequired: true,
      write: { object, writer in
        writer.name(name)
        object[keyPath: path].write(to: &writer)
      }, read: nil)
  }

  static func derived<Value: JSONValue>(
    _ name: String, _ path: any KeyPath<Object, Value?> & Sendable, _ summary: String,
    schema: JSONSchema? = nil
  ) -> JSONMember {
    JSONMember(
      name, summary, schema ?? Value.schema, isRequired: false,
      write: { object, writer in
        guard let value = object[keyPath: path] else { return }
        writer.name(name)
        value.write(to: &writer)
      }, read: nil)
  }

  /// `nameUTF16`: the range in UTF-16 units.
  static func utf16(of name: String, _ path: Path<SourceRange>) -> JSONMember {
    JSONMember(
      name + "UTF16", "The member `\(name)` in UTF-16 code units, as JavaScript, Java and C# count.", .range,
      isRequired: true, write: { writeUTF16(name, $0[keyPath: path], to: &$1) }, read: nil)
  }

  static func utf16(of name: String, _ path: Path<SourceRange?>) -> JSONMember {
    JSONMember(
      name + "UTF16", "The member `\(name)` in UTF-16 code units, as JavaScript, Java and C# count.", .range,
      isRequired: false, write: { writeUTF16(name, $0[keyPath: path], to: &$1) }, read: nil)
  }

  private static func writeUTF16(_ name: String, _ range: SourceRange?, to writer: inout JSONWriter) {
    guard let range, let utf16 = writer.utf16 else { return }
    writer.name(name + "UTF16")
    utf16.range(range).write(to: &writer)
  }
}

extension JSONObject {
  static var schema: JSONSchema { .object(Self.self) }

  init(from reader: inout JSONReader) throws(DocumentJSONError) {
    self.init()
    let members = Self.members
    var seen = [Bool](repeating: false, count: members.count)
    var object = self
    // Ignore unknown members.
    try reader.object { reader, name throws(DocumentJSONError) in
      guard let index = members.firstIndex(where: { $0.name == name }) else {
        try reader.anyValue()
        return
      }
      if seen[index] { throw reader.error("This member is there twice.") }
      seen[index] = true
      if let read = members[index].read { try read(&object, &reader) } else { try reader.anyValue() }
    }
    for (index, member) in members.enumerated() where member.isRequired && member.read != nil && !seen[index]
    {
      throw reader.error("The member “\(member.name)” is missing.")
    }
    self = object
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      for member in Self.members { member.write(self, &writer) }
    }
  }
}
