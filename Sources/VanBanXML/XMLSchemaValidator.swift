internal import CLibXML2

/// Checks XML against an XML Schema, with libxml2. It loads nothing from the network.
///
/// The schema is read once; a validator can be used for many documents, one after another.
public final class XMLSchemaValidator {
  private let schema: xmlSchemaPtr

  /// Reads the schema in the file at `path`, and those that it includes, from files beside it.
  ///
  /// - Throws: ``XMLError`` if there is no such file, or it is not an XML Schema.
  public init(schemaAt path: String) throws(XMLError) {
    let errors = ErrorList()
    let context = xmlSchemaNewParserCtxt(path)
    defer { xmlSchemaFreeParserCtxt(context) }
    guard let context else { throw XMLError(message: "There is no memory to read the schema.", line: nil) }
    xmlSchemaSetParserStructuredErrors(context, ErrorList.add, errors.pointer)
    let schema = xmlSchemaParse(context)
    guard let schema else {
      throw errors.all.first ?? XMLError(message: "The schema \(path) cannot be read.", line: nil)
    }
    self.schema = schema
  }

  deinit { xmlSchemaFree(schema) }

  /// The errors in `xml`; empty if it is valid.
  ///
  /// - Complexity: O(*n*) in the length of `xml`.
  public func errors(in xml: [UInt8]) -> [XMLError] {
    let errors = ErrorList()
    let options = Int32(XML_PARSE_NONET.rawValue)
    let document = xml.withUnsafeBytes { bytes in
      xmlReadMemory(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), nil, "UTF-8",
        options | Int32(XML_PARSE_NOERROR.rawValue) | Int32(XML_PARSE_HUGE.rawValue))
    }
    guard let document else { return [XMLError(message: "This is not well-formed XML.", line: nil)] }
    defer { xmlFreeDoc(document) }
    guard let context = xmlSchemaNewValidCtxt(schema) else {
      return [XMLError(message: "There is no memory to check the document.", line: nil)]
    }
    defer { xmlSchemaFreeValidCtxt(context) }
    xmlSchemaSetValidStructuredErrors(context, ErrorList.add, errors.pointer)
    let result = xmlSchemaValidateDoc(context, document)
    if result != 0, errors.all.isEmpty { return [XMLError(message: "The document is not valid.", line: nil)] }
    return errors.all
  }
}

/// Collects the errors that libxml2 reports.
private final class ErrorList {
  private(set) var all: [XMLError] = []

  var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static let add: xmlStructuredErrorFunc = { list, error in
    guard let list, let error else { return }
    let message = error.pointee.message.map { String(cString: $0) } ?? "unknown error"
    let line = Int(error.pointee.line)
    Unmanaged<ErrorList>.fromOpaque(list).takeUnretainedValue().all.append(
      XMLError(
        message: message.split(whereSeparator: \.isNewline).joined(separator: " "),
        line: line > 0 ? line : nil))
  }
}
