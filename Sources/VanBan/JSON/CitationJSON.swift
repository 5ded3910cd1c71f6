/// The citations of a document in their published form.
///
/// An object with `schemaVersion`, `source` and `citations`. Members without a value are left out.
public struct CitationJSON: Sendable {
  private let document: Document

  public init(_ document: Document) { self.document = document }

  /// The JSON in UTF-8: on one line, or indented by two spaces.
  public func bytes(pretty: Bool = false) -> [UInt8] {
    var writer = JSONWriter(pretty: pretty)
    writer.object { writer in
      writer.member("schemaVersion", DocumentJSON.schemaVersion)
      writer.member("source", SourceJSON(document.source))
      writer.member("citations", MentionJSON.all(of: document))
    }
    return writer.bytes
  }
}

/// One citation.
///
/// `from` is the id of the outer citation in whose title the mention stands; it is left out where the
/// relation is that of the document itself. `block` is the id of the block that it stands in.
struct MentionJSON: JSONWritable {
  private let citation: Citation
  private let source: SourceText

  static func all(of document: Document) -> [MentionJSON] {
    document.citations.map { MentionJSON(citation: $0, source: document.source) }
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", citation.id)
      writer.member("kind", citation.kind?.rawValue)
      writer.member("number", citation.number.map { NumberJSON($0) })
      writer.member("name", citation.name)
      writer.member("date", citation.date?.description)
      writer.member("issuer", citation.issuer)
      writer.member("pinpoint", citation.pinpoint)
      writer.member("relation", citation.relation.rawValue)
      if case .citation(let id) = citation.origin { writer.member("from", id) }
      writer.member("line", source.lines.line(at: citation.range.lowerBound))
      writer.member("range", citation.range)
      if let range = citation.numberRange { writer.member("numberRange", range) }
      writer.member("block", citation.block)
      writer.member("text", TextFolding.whiteSpace(source[citation.range]))
    }
  }
}

private struct NumberJSON: JSONWritable {
  private let number: DocumentNumber

  init(_ number: DocumentNumber) { self.number = number }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("text", number.text)
      writer.member("serial", number.serial)
      writer.member("year", number.year)
      writer.member("symbol", number.symbol)
    }
  }
}
