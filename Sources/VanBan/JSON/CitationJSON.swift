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
      writer.member("pinpoint", citation.pinpoint?.text)
      writer.member("relation", citation.relation.rawValue)
      if case .citation(let id) = citation.origin { writer.member("from", id) }
      writer.member("line", source.lines.line(at: citation.range.lowerBound))
      writer.member("range", citation.range)
      if let range = citation.numberRange { writer.member("numberRange", range) }
      writer.member("block", citation.block)
      writer.member("text", TextFolding.whiteSpace(source[citation.range]))
      writer.member("work", WorkJSON(citation.resolution))
      if let body = citation.body { writer.member("body", BodyJSON(body)) }
      writer.member("title", citation.title)
      if let range = citation.titleRange { writer.member("titleRange", range) }
      if let pinpoint = citation.pinpoint {
        writer.member("pinpointRange", pinpoint.range)
        writer.member("pinpointParts", array: pinpoint.parts) { PinpointPartJSON($1).write(to: &$0) }
      }
    }
  }
}

/// Which document is meant: `status` is `resolved`, `ambiguous` or `incomplete`, with `identifier`, `candidates`
/// (the likeliest first) or what is `missing`.
struct WorkJSON: JSONWritable {
  private let resolution: WorkResolution

  init(_ resolution: WorkResolution) { self.resolution = resolution }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      switch resolution {
      case .resolved(let identifier):
        writer.member("status", "resolved")
        writer.member("identifier", identifier.description)
      case .ambiguous(let candidates):
        writer.member("status", "ambiguous")
        writer.member("candidates", array: candidates) { writer, candidate in
          writer.object { writer in
            writer.member("identifier", candidate.identifier.description)
            writer.member("reason", candidate.reason.rawValue)
          }
        }
      case .incomplete(let missing):
        writer.member("status", "incomplete")
        writer.member("missing", missing.map(\.rawValue))
      }
    }
  }
}

/// The body that issued the cited document.
private struct BodyJSON: JSONWritable {
  private let body: IssuingBody

  init(_ body: IssuingBody) { self.body = body }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", body.name)
      writer.member("kind", body.kind?.rawValue)
      writer.member("level", body.level?.rawValue)
      writer.member("province", body.province)
      writer.member("subdivision", body.subdivision)
    }
  }
}

/// One cited part: its steps from the outermost unit in.
struct PinpointPartJSON: JSONWritable {
  private let part: Pinpoint.Part

  init(_ part: Pinpoint.Part) { self.part = part }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("steps", array: part.steps) { writer, step in
        writer.object { writer in
          writer.member("unit", step.unit.rawValue)
          writer.member("number", step.number)
          writer.member("through", step.through)
          writer.member("range", step.range)
        }
      }
      writer.member("range", part.range)
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
      writer.member("typeCode", number.typeCode)
      writer.member("bodies", number.bodies)
      writer.member("unit", number.unit)
    }
  }
}
