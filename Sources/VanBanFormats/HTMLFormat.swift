internal import CLibXML2
public import VanBan

/// Reads the text of HTML pages: one paragraph, list entry or table cell a line.
///
/// Parsed by libxml2, which mends what browsers mend. Nothing is fetched from the network. The text is what a
/// reader sees, so that positions in the document count this text and not the page's bytes.
public enum HTMLFormat {
  /// The text of the page in `bytes`. A given `encoding` counts first; then UTF-8 that is valid is read as such
  /// whatever the page declares; then the declaration.
  ///
  /// - Throws: ``FormatError`` where libxml2 makes nothing of the bytes or stops before their end.
  public static func sourceText(
    of bytes: [UInt8], encoding: TextEncoding? = nil, name: String? = nil
  ) throws(FormatError) -> SourceText {
    guard let encoding else { return SourceText(try text(of: bytes), name: name) }
    let decoded = SourceText(bytes: bytes, encoding: encoding)
    return SourceText(try text(of: Array(decoded[decoded.range].utf8)), name: name)
  }

  private static func text(of bytes: [UInt8]) throws(FormatError) -> String {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    let unreadable = FormatError(message: "this HTML cannot be read: the file is empty or damaged.")
    guard let context = htmlNewParserCtxt() else { throw unreadable }
    defer { htmlFreeParserCtxt(context) }
    let document = bytes.withUnsafeBytes { buffer in
      htmlCtxtReadMemory(
        context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), nil,
        isUTF8 ? "UTF-8" : nil, Int32(bitPattern: options))
    }
    guard let document else { throw unreadable }
    defer { xmlFreeDoc(document) }
    // Set where the parser gave up: the text after that place would be missing without a word.
    guard context.pointee.disableSAX == 0 else {
      throw FormatError(
        message: "this HTML cannot be read to its end: its elements are nested too deeply. Save its text and read that.")
    }
    var collector = TextCollector()
    if let root = xmlDocGetRootElement(document) { collector.walk(root) }
    return collector.finish()
  }
}

/// Gathers the text of a tree of nodes into lines, without recursion.
private struct TextCollector {
  private var lines: [String] = []
  private var current = ""
  private var needsSpace = false

  /// Elements that begin and end a line.
  private static let blocks: Set<String> = [
    "address", "article", "blockquote", "body", "br", "caption", "dd", "div", "dl", "dt", "footer", "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section",
    "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]
  /// Elements that show no text.
  private static let hidden: Set<String> = ["head", "script", "style", "template", "noscript", "title"]

  mutating func walk(_ root: xmlNodePtr) {
    var node: xmlNodePtr? = root
    while let here = node {
      if enter(here), let child = here.pointee.children {
        node = child
        continue
      }
      var leaving: xmlNodePtr? = here
      node = nil
      while let last = leaving, node == nil {
        leave(last)
        if last == root { break }
        node = last.pointee.next
        leaving = last.pointee.parent
      }
    }
  }

  /// Whether the children of `node` show.
  private mutating func enter(_ node: xmlNodePtr) -> Bool {
    switch node.pointee.type {
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      if let content = node.pointee.content { append(String(cString: content)) }
      return false
    case XML_ELEMENT_NODE:
      let name = Self.name(of: node)
      if Self.hidden.contains(name) { return false }
      if Self.blocks.contains(name) { breakLine() }
      return true
    default: return false
    }
  }

  private mutating func leave(_ node: xmlNodePtr) {
    if node.pointee.type == XML_ELEMENT_NODE, Self.blocks.contains(Self.name(of: node)) { breakLine() }
  }

  private static func name(of node: xmlNodePtr) -> String {
    node.pointee.name.map { String(cString: $0).lowercased() } ?? ""
  }

  /// Adds text with its white space folded.
  private mutating func append(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\t", "\n", "\r", "\u{C}", "\u{A0}": needsSpace = true
      default:
        if needsSpace, !current.isEmpty { current += " " }
        needsSpace = false
        current.unicodeScalars.append(scalar)
      }
    }
  }

  private mutating func breakLine() {
    if !current.isEmpty { lines.append(current) }
    current = ""
    needsSpace = false
  }

  mutating func finish() -> String {
    breakLine()
    return lines.map { $0 + "\n" }.joined()
  }
}
