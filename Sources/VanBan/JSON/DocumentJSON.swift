/// A document in its published form, which stays as it is when the tree changes.
///
/// An object; members without a value are left out, lists are always there. Every block has `id`, `role`,
/// `line` (from 1), `range` (`[start, end]`, UTF-8 byte offsets into the text) and `text` (its lines
/// joined), and where it has them `label`, `depth` (from 1) and `children`.
public struct DocumentJSON: Sendable {
  /// Grows when a member changes its meaning or goes away; new members leave it as it is.
  public static let schemaVersion = 1

  private let document: Document

  public init(_ document: Document) { self.document = document }

  /// The JSON in UTF-8: on one line, or indented by two spaces.
  public func bytes(pretty: Bool = false) -> [UInt8] {
    var writer = JSONWriter(pretty: pretty, capacity: document.source.bytes.count * 3)
    write(to: &writer)
    return writer.bytes
  }

  private func write(to writer: inout JSONWriter) {
    let source = document.source
    func blocks(_ blocks: [Block]) -> [BlockJSON] { blocks.map { BlockJSON($0, in: source) } }
    writer.object { writer in
      writer.member("schemaVersion", Self.schemaVersion)
      writer.member("source", SourceJSON(source))
      writer.member("kind", document.kind?.rawValue)
      writer.member("header", HeaderJSON(header: document.header, source: source))
      writer.member("title", TitleJSON(title: document.title, source: source))
      writer.member("addressees", blocks(document.addressees))
      writer.member("preamble", PreambleJSON(preamble: document.preamble, source: source))
      writer.member("body", document.body.map { BlockJSON($0, in: source) })
      writer.member("recipients", document.recipients.map { RecipientsJSON(recipients: $0, source: source) })
      writer.member("signatures", document.signatures.map { SignatureJSON(signature: $0, source: source) })
      writer.member("appendices", document.appendices.map { AppendixJSON(appendix: $0, source: source) })
      writer.member("furniture", blocks(document.furniture.filter { $0.role != .blank }))
      writer.member("work", WorkJSON(document.identifier))
      writer.member("citations", MentionJSON.all(of: document))
      writer.member("references", document.references.map { ReferenceJSON(reference: $0, source: source) })
      writer.member(
        "abbreviations", document.abbreviations.map { AbbreviationJSON(abbreviation: $0, source: source) })
      writer.member(
        "diagnostics", document.diagnostics.map { DiagnosticJSON(diagnostic: $0, source: source) })
    }
  }
}

/// Where the text came from.
struct SourceJSON: JSONWritable {
  private let source: SourceText

  init(_ source: SourceText) { self.source = source }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", source.name)
      writer.member("encoding", source.encoding.rawValue)
      writer.member("encodingConfidence", orNull: source.encodingConfidence)
      writer.member("byteCount", source.bytes.count)
      writer.member("lineCount", source.lines.count)
    }
  }
}

/// Something that a reader of the document should know.
struct DiagnosticJSON: JSONWritable {
  let diagnostic: Diagnostic
  let source: SourceText

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("code", diagnostic.code.rawValue)
      writer.member("severity", diagnostic.severity.rawValue)
      writer.member("line", source.lines.line(at: diagnostic.range.lowerBound))
      writer.member("range", diagnostic.range)
      writer.member("message", diagnostic.message)
      writer.member("messageVi", diagnostic.messageVi)
    }
  }
}
