internal import CLibXML2
public import VanBan

/// Reads HTML pages: paragraphs, tables, numbered lists, centred and bold text.
///
/// libxml2 parses the page and repairs what browsers repair. Nothing is loaded from the network. The text is what a reader
/// sees; positions in the document count this text, not the page's bytes.
public enum HTMLFormat {
  /// The text of the page in `bytes`. A given `encoding` wins; then an encoding that the bytes show beyond
  /// doubt, whatever the page declares; then the declaration.
  ///
  /// - Throws: ``FormatError`` if libxml2 cannot parse the bytes to their end, or the page has more elements or text than
  ///   `limits` allow.
  public static func sourceText(
    of bytes: [UInt8], encoding: TextEncoding? = nil, name: String? = nil, limits: ReadingLimits = .init()
  ) throws(FormatError) -> SourceText {
    guard bytes.count <= limits.partBytes else { throw .tooLarge(limit: limits.partBytes) }
    try MarkupLoad(bytes).check(limits, of: "this HTML")
    let page = HTMLPage(bytes, encoding: encoding)
    let pieces = try pieces(of: page)
    var writer = LayoutWriter(limits: limits)
    try writer.add(pieces)
    return writer.sourceText(name: name, encoding: page.encoding, confidence: page.confidence)
  }

  private static func pieces(of page: HTMLPage) throws(FormatError) -> [Piece] {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue
    let unreadable = FormatError(message: "this HTML cannot be read: the file is empty or damaged.")
    guard !page.bytes.isEmpty, let context = htmlNewParserCtxt() else { throw unreadable }
    defer { htmlFreeParserCtxt(context) }
    let document = page.bytes.withUnsafeBytes { buffer in
      htmlCtxtReadMemory(
        context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), nil,
        page.isUTF8 ? "UTF-8" : nil, Int32(bitPattern: options))
    }
    guard let document else { throw unreadable }
    defer { xmlFreeDoc(document) }
    // Set if the parser gave up: text after that place would be lost in silence.
    guard context.pointee.disableSAX == 0 else {
      throw FormatError(
        message: "this HTML cannot be read to its end: its elements are nested too deeply. Save its text and "
          + "read that.")
    }
    guard let root = xmlDocGetRootElement(document) else { return [] }
    var flow = HTMLFlow(fontsAreDecoded: page.isDecodedByFont)
    flow.walk(XMLNode(pointer: root), HTMLStyle())
    return flow.finish()
  }
}

/// The bytes of a page and their encoding.
private struct HTMLPage {
  /// The page, in UTF-8 if `isUTF8`, else as given.
  let bytes: [UInt8]
  let isUTF8: Bool
  let encoding: TextEncoding
  let confidence: Double
  /// Whether letters in legacy fonts are decoded already.
  let isDecodedByFont: Bool

  /// Below this confidence, the page's declaration wins over detection.
  private static let sure = 0.75

  init(_ original: [UInt8], encoding given: TextEncoding?) {
    let decoded = SourceText(bytes: original, encoding: given)
    let isSure = given != nil || decoded.encodingConfidence >= Self.sure
    bytes = isSure ? decoded.bytes : original
    isUTF8 = isSure
    encoding = decoded.encoding
    confidence = isSure ? decoded.encodingConfidence : Self.sure
    switch decoded.encoding {
    case .tcvn3, .tcvn3Capitals, .tcvn5712, .vni: isDecodedByFont = isSure
    default: isDecodedByFont = false
    }
  }
}
