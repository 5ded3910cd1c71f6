internal import CLibXML2
public import VanBan

/// Reads HTML pages: paragraphs, tables, lists with their numbers, what is centred or bold.
///
/// Parsed by libxml2, which mends what browsers mend. Nothing is fetched from the network. The text is what a
/// reader sees, so that positions in the document count this text and not the page's bytes.
public enum HTMLFormat {
  /// The text of the page in `bytes`. A given `encoding` counts first; then the encoding that the bytes show
  /// without doubt, whatever the page declares; then the declaration.
  ///
  /// - Throws: ``FormatError`` where libxml2 makes nothing of the bytes or stops before their end, or the page has
  ///   more elements or a longer text than `limits` allow.
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
    // Set where the parser gave up: the text after that place would be missing without a word.
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

/// The bytes of a page and the encoding that they are in.
private struct HTMLPage {
  /// The page, as UTF-8 where `isUTF8`, else as it is.
  let bytes: [UInt8]
  let isUTF8: Bool
  let encoding: TextEncoding
  let confidence: Double
  /// Whether the letters of a font of the years before Unicode are decoded already.
  let isDecodedByFont: Bool

  /// Below this, what the page declares is believed rather than its bytes.
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
