internal import VanBan

/// Writes HTML, with what is text escaped.
package struct HTMLWriter {
  private(set) var text = ""

  /// Markup as it stands.
  mutating func raw(_ markup: String) { text += markup }

  mutating func write(_ content: String) { text += MarkupEscaping.escaped(content, in: .html) }

  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    text += "<" + name
    for (key, value) in attributes {
      guard let value else { continue }
      text += value.isEmpty ? " " + key : " " + key + "=\"" + MarkupEscaping.escaped(value, in: .html) + "\""
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
}
