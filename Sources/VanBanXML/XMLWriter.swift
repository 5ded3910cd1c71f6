import CLibXML2
import VanBan

/// Writes XML with libxml2's text writer, element by element.
struct XMLWriter: ~Copyable {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr

  /// Nil if memory runs out.
  init?() {
    guard let buffer = xmlBufferCreate() else { return nil }
    guard let writer = xmlNewTextWriterMemory(buffer, 0) else {
      xmlBufferFree(buffer)
      return nil
    }
    self.buffer = buffer
    self.writer = writer
    xmlTextWriterStartDocument(writer, "1.0", "UTF-8", nil)
  }

  deinit {
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  /// An element with the attributes that have a value, and what `content` writes in it.
  func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: () -> Void = {}
  ) {
    xmlTextWriterStartElement(writer, name)
    for (name, value) in attributes {
      if let value { xmlTextWriterWriteAttribute(writer, name, MarkupEscaping.legalXML(value)) }
    }
    content()
    xmlTextWriterEndElement(writer)
  }

  func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    element(name, attributes) { self.text(text) }
  }

  func text(_ content: String) {
    guard !content.isEmpty else { return }
    xmlTextWriterWriteString(writer, MarkupEscaping.legalXML(content))
  }

  /// Line breaks between parts, for human readers.
  func lineBreak() { xmlTextWriterWriteString(writer, "\n") }

  /// The document so far, in UTF-8.
  func bytes() -> [UInt8] {
    xmlTextWriterEndDocument(writer)
    xmlTextWriterFlush(writer)
    let count = Int(xmlBufferLength(buffer))
    guard count > 0, let content = xmlBufferContent(buffer) else { return [] }
    return Array(UnsafeBufferPointer(start: content, count: count))
  }
}
