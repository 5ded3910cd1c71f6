internal import CLibXML2

/// An XML part of a file, parsed by libxml2 without network and entities.
struct XMLTree: ~Copyable {
  private let document: xmlDocPtr

  /// - Throws: ``FormatError`` if `bytes` are not well-formed XML, define entities, which no word processor does, or have
  ///   more elements and attributes than `limits` allow.
  init(_ bytes: [UInt8], part: String, limits: ReadingLimits) throws(FormatError) {
    try MarkupLoad(bytes).check(limits, of: "its part \(part)")
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_COMPACT.rawValue
    guard let context = xmlNewParserCtxt() else { throw FormatError(message: "out of memory.") }
    defer { xmlFreeParserCtxt(context) }
    let parsed = bytes.withUnsafeBytes { buffer in
      xmlCtxtReadMemory(
        context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), nil,
        nil,
        Int32(bitPattern: options))
    }
    guard let parsed else {
      let line = context.pointee.lastError.line
      throw FormatError(
        message:
          "its part \(part) is damaged at line \(line): open the file in a word processor and save it again.")
    }
    guard xmlGetIntSubset(parsed) == nil else {
      xmlFreeDoc(parsed)
      throw FormatError(
        message: "its part \(part) defines entities, which no word processor does: it is not read.")
    }
    document = parsed
  }

  deinit { xmlFreeDoc(document) }

  /// The result of `body` for the root element. Nodes must not outlive the call.
  borrowing func read<Result>(_ body: (XMLNode) throws(FormatError) -> Result) throws(FormatError) -> Result?
  {
    guard let root = xmlDocGetRootElement(document) else { return nil }
    return try body(XMLNode(pointer: root))
  }
}
