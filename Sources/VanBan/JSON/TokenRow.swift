/// A token or compound token as a row: of a table, or a line of JSON.
package struct TokenRow {
  private let range: SourceRange
  private let kind: String
  private let shape: String?
  private let value: String?
  private let text: String

  package init(_ token: Token, in source: SourceText) {
    range = token.range
    kind = token.kind.description
    shape = token.shape == .none ? nil : "\(token.shape)"
    value = nil
    text = source[token.range]
  }

  package init(_ compound: CompoundToken, in source: SourceText) {
    range = compound.range
    kind = compound.kind.rawValue
    shape = nil
    value = compound.value.description
    text = source[compound.range]
  }

  /// Bytes, kind, shape or value, and the text in quotation marks.
  package var cells: [String] { [range.description, kind, value ?? shape ?? "-", Self.escaped(text)] }

  /// An object a row, each on a line of its own.
  package static func jsonLines(_ rows: [TokenRow]) -> String {
    var bytes: [UInt8] = []
    for row in rows {
      var writer = JSONWriter()
      writer.object { writer in
        writer.member("kind", row.kind)
        writer.member("shape", row.shape)
        writer.member("value", row.value)
        writer.name("range")
        row.range.write(to: &writer)
        writer.member("text", row.text)
      }
      bytes += writer.bytes
      bytes.append(0x0A)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `text` in quotation marks, with what cannot be seen as escapes.
  private static func escaped(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case " ": result += " "
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .privateUse,
          .unassigned, .nonspacingMark:
          result += "\\u{" + String(scalar.value, radix: 16) + "}"
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
