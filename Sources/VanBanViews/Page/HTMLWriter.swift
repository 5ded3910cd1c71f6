/// Writes HTML, with what is text escaped.
package struct HTMLWriter {
  private(set) var text = ""

  /// Markup as it stands.
  mutating func raw(_ markup: String) { text += markup }

  mutating func write(_ content: String) { text += Self.escaped(content) }

  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    text += "<" + name
    for (key, value) in attributes {
      guard let value else { continue }
      text += value.isEmpty ? " " + key : " " + key + "=\"" + Self.escaped(value) + "\""
    }
    text += ">"
  }

  mutating func close(_ name: String) { text += "</" + name + ">" }

  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    element(name, attributes) { $0.write(text) }
  }

  /// Words of the interface, in Vietnamese with English beside.
  mutating func words(_ words: PageWords) {
    write(words.vi)
    raw("<span class=\"en\" lang=\"en\">")
    write(words.en)
    raw("</span>")
  }

  /// Text with `&`, `<`, `>` and quotation marks as references, and control characters as the pictures that stand
  /// for them, which HTML may not contain.
  package static func escaped(_ content: String) -> String {
    // Appending scalars by the run copies all of a text each time.
    var result = ""
    for scalar in content.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case "\u{0}"..<" ": result.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case "\u{7F}": result += "\u{2421}"
      case "\u{80}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
