/// The state of a file's text, in the published form.
public struct InspectionJSON: Sendable {
  private let inspection: SourceInspection
  private let file: String

  /// The published form of `inspection`; `file` is the name that it gives.
  public init(_ inspection: SourceInspection, file: String) {
    self.inspection = inspection
    self.file = file
  }

  /// One object, in UTF-8.
  public func bytes(pretty: Bool = false) -> [UInt8] {
    var writer = JSONWriter(pretty: pretty)
    writer.object { writer in
      writer.member("file", file)
      writer.member("encoding", inspection.encoding.rawValue)
      writer.member("confidence", orNull: inspection.confidence)
      writer.member("normalForm", inspection.normalForm.rawValue)
      writer.member(
        "lineEnds",
        object: { writer in
          writer.member("lf", inspection.lineEnds.lf)
          writer.member("crlf", inspection.lineEnds.crlf)
          writer.member("cr", inspection.lineEnds.cr)
        })
      let found = SourceOddity.allCases.compactMap { oddity in
        inspection.oddities[oddity].map { (oddity, $0) }
      }
      writer.member("oddities", array: found) { writer, item in
        writer.object { writer in
          writer.member("kind", item.0.rawValue)
          writer.member("count", item.1)
        }
      }
    }
    return writer.bytes
  }
}
