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
    return writer.sourceText(
      name: name, encoding: page.encoding, confidence: page.confidence, diagnostics: page.diagnostics)
  }

  /// The pieces of a part of a page, which is UTF-8; none where it shows nothing.
  static func pieces(ofFragment bytes: [UInt8], limits: ReadingLimits) throws(FormatError) -> [Piece] {
    try MarkupLoad(bytes).check(limits, of: "the HTML in this Markdown")
    return try pieces(of: HTMLPage(bytes, encoding: .utf8))
  }

  private static func pieces(of page: HTMLPage) throws(FormatError) -> [Piece] {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue
    let unreadable = FormatError(message: "this HTML cannot be read: the file is empty or damaged.")
    guard !page.bytes.isEmpty, let context = htmlNewParserCtxt() else { throw unreadable }
    defer { htmlFreeParserCtxt(context) }
    let document = ConditionalMarks.removed(from: page.bytes).withUnsafeBytes { buffer in
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
    let top = XMLNode(pointer: root)
    var flow = HTMLFlow(fontsAreDecoded: page.isDecodedByFont, survey: PageSurvey(top))
    flow.walk(top, HTMLStyle())
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
  /// What was noticed while decoding; of the whole page, since its bytes are not those of the text.
  let diagnostics: [Diagnostic]

  /// Below this confidence, the page's declaration wins over detection.
  private static let sure = 0.75

  init(_ original: [UInt8], encoding given: TextEncoding?) {
    // Who writes Vietnamese letters as entities has no other bytes for them; what is left are quotation marks.
    let given = given ?? (Self.hasVietnameseEntities(original) ? .windows1252 : nil)
    // Letters that a program took for others are looked for once, in the text and not in the marks.
    let decoded = SourceText(decoding: original, as: given)
    let isSure = given != nil || decoded.encodingConfidence >= Self.sure
    bytes = isSure ? decoded.bytes : original
    isUTF8 = isSure
    encoding = decoded.encoding
    confidence = isSure ? decoded.encodingConfidence : Self.sure
    switch decoded.encoding {
    case .tcvn3, .tcvn3Capitals, .tcvn5712, .vni: isDecodedByFont = isSure
    default: isDecodedByFont = false
    }
    diagnostics = isSure ? decoded.diagnostics.ofWholeText() : []
  }

  /// Whether bytes that are not UTF-8 hold at least three numeric entities of letters that only Vietnamese has
  /// (`&#7853;`, `&#x1EAD;`).
  private static func hasVietnameseEntities(_ bytes: [UInt8]) -> Bool {
    var found = 0
    var index = 0
    while let start = bytes[index...].firstIndex(of: 0x26), start + 3 < bytes.count {
      index = start + 1
      guard bytes[index] == 0x23 else { continue }
      let isHexadecimal = bytes[index + 1] | 0x20 == 0x78
      let digits = bytes[(index + (isHexadecimal ? 2 : 1))...].prefix(6).prefix { $0 != 0x3B }
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
      if let value, (0x1EA0...0x1EF9).contains(value) || value == 0x1B0 || value == 0x1A1 || value == 0x111 {
        found += 1
        if found == 3 { return String(validating: bytes, as: UTF8.self) == nil }
      }
    }
    return false
  }
}
