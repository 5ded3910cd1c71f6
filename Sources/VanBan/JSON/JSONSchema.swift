/// What a JSON Schema (draft 2020-12) says about one value.
indirect enum JSONSchema: Sendable {
  case integer
  /// A whole number of at least this.
  case atLeast(Int)
  /// A whole number of this range.
  case within(ClosedRange<Int>)
  case constant(Int)
  case number
  case boolean
  case string
  case pattern(String)
  case names([String])
  case array(JSONSchema)
  /// An array of exactly so many elements.
  case tuple(JSONSchema, count: Int)
  case object(any JSONObject.Type)

  /// `[start, end]`
  static var range: JSONSchema { .tuple(.atLeast(0), count: 2) }
}

extension JSONSchema {
  /// No count or place is larger: sums and products of two are still whole numbers of 64 bits.
  private static let most = 1 << 31

  /// The numbers that it admits; nil where it is about others, or none.
  var numbers: ClosedRange<Int>? {
    switch self {
    case .atLeast(let least): least...Self.most
    case .within(let range): range
    case .array(let element): element.numbers
    default: nil
    }
  }
}

extension JSONSchema {
  /// The schema of `root` with a definition for every type of object in it.
  static func document(_ root: any JSONObject.Type, id: String) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      writer.member("$id", id)
      writer.member("title", root.name)
      writer.member("description", root.summary)
      writer.member("$ref", reference(root))
      var definitions: [any JSONObject.Type] = []
      collect(root, into: &definitions)
      writer.member(
        "$defs",
        object: { writer in
          for type in definitions.sorted(by: { $0.name < $1.name }) {
            writer.name(type.name)
            writer.object { define(type, in: &$0) }
          }
        })
    }
    return writer.bytes + [0x0A]
  }

  private static func reference(_ type: any JSONObject.Type) -> String { "#/$defs/" + type.name }

  /// Adds `type` and every type that its members have.
  private static func collect(_ type: any JSONObject.Type, into found: inout [any JSONObject.Type]) {
    guard !found.contains(where: { $0.name == type.name }) else { return }
    found.append(type)
    for case let inner? in type.memberSchemas.map(\.schema.objectType) { collect(inner, into: &found) }
  }

  private static func define(_ type: any JSONObject.Type, in writer: inout JSONWriter) {
    let members = type.memberSchemas
    writer.member("description", type.summary)
    writer.member("type", "object")
    writer.member(
      "properties",
      object: { writer in
        for member in members {
          writer.name(member.name)
          writer.object { writer in
            writer.member("description", member.summary)
            member.schema.write(to: &writer)
          }
        }
      })
    writer.member("required", members.filter(\.isRequired).map(\.name))
  }

  /// The type of object that it is, or that its elements are.
  private var objectType: (any JSONObject.Type)? {
    switch self {
    case .object(let type): type
    case .array(let element): element.objectType
    default: nil
    }
  }

  /// Its keywords, as members of the object at hand.
  private func write(to writer: inout JSONWriter) {
    switch self {
    case .integer: writer.member("type", "integer")
    case .atLeast(let minimum):
      writer.member("type", "integer")
      writer.member("minimum", minimum)
    case .within(let range):
      writer.member("type", "integer")
      writer.member("minimum", range.lowerBound)
      if range.upperBound < Int.max { writer.member("maximum", range.upperBound) }
    case .constant(let value): writer.member("const", value)
    case .number: writer.member("type", "number")
    case .boolean: writer.member("type", "boolean")
    case .string: writer.member("type", "string")
    case .pattern(let pattern):
      writer.member("type", "string")
      writer.member("pattern", pattern)
    case .names(let names): writer.member("enum", names)
    case .array(let element):
      writer.member("type", "array")
      writer.member("items", object: { element.write(to: &$0) })
    case .tuple(let element, let count):
      writer.member("type", "array")
      writer.member("items", object: { element.write(to: &$0) })
      writer.member("minItems", count)
      writer.member("maxItems", count)
    case .object(let type): writer.member("$ref", Self.reference(type))
    }
  }
}

/// A member as the schema describes it, whatever object it is of.
struct JSONMemberSchema: Sendable {
  let name: String
  let summary: String
  let schema: JSONSchema
  let isRequired: Bool
}

extension JSONObject {
  static var memberSchemas: [JSONMemberSchema] {
    members.map { .init(name: $0.name, summary: $0.summary, schema: $0.schema, isRequired: $0.isRequired) }
  }
}
