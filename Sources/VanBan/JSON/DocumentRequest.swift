/// A request for a document as a line of JSON Lines, `{"id": …, "text": …}`, and the answers to it.
///
/// `id` may be any JSON value; the answer repeats it. The optional `name` names the text.
public struct DocumentRequest: Sendable {
  private var id: [UInt8]?
  /// The text to read, or why the request cannot be read.
  public private(set) var source: Result<SourceText, DocumentJSONError>

  /// Reads the request in `line`, given without its line break.
  public init(line: some Sequence<UInt8>) {
    var reader = JSONReader(Array(line))
    var id: [UInt8]?
    var text: String?
    var name: String?
    do throws(DocumentJSONError) {
      try reader.object { reader, member throws(DocumentJSONError) in
        switch member {
        case "id": id = Array(try reader.anyValue())
        case "text": text = try reader.string()
        case "name": name = try reader.string()
        default: try reader.anyValue()
        }
      }
      try reader.finish()
      guard let text else {
        throw reader.error("The member “text” is missing: it holds the document's text.")
      }
      source = .success(SourceText(text, name: name))
    } catch {
      source = .failure(error)
    }
    self.id = id
  }

  /// `{"id": …, "document": …}`, with the published form of `document`, on one line without a line break.
  public func answer(_ document: Document) -> [UInt8] {
    answer { writer in
      writer.name("document")
      writer.raw(DocumentJSON(document).bytes())
    }
  }

  /// `{"id": …, "format": "…"}`, with the document in another form as a string.
  public func answer(_ format: String, _ text: String) -> [UInt8] { answer { $0.member(format, text) } }

  /// `{"id": …, "error": {…}}`
  ///
  /// - Parameter line: The line of the request in the input, from 1.
  public func answer(_ error: DocumentJSONError, line: Int) -> [UInt8] {
    answer { writer in
      writer.member(
        "error",
        object: { writer in
          writer.member("line", line)
          writer.member("column", error.column)
          if !error.path.isEmpty { writer.member("path", error.path) }
          writer.member("message", error.message)
        })
    }
  }

  private func answer(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      if let id {
        writer.name("id")
        writer.raw(id)
      }
      members(&writer)
    }
    return writer.bytes
  }
}
