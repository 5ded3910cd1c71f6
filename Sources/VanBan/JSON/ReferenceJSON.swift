/// What a text says of its own parts, or of a document that it has cited before.
///
/// `target` is `blocks`, `citation` or `unresolved`; `blocks` has the ids of the blocks at the heads of the parts,
/// `citation` the id of the citation.
struct ReferenceJSON: JSONWritable {
  let reference: Reference
  let source: SourceText

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("text", reference.text)
      writer.member("line", source.lines.line(at: reference.range.lowerBound))
      writer.member("range", reference.range)
      writer.member("block", reference.block)
      if let pinpoint = reference.pinpoint {
        writer.member("pinpoint", pinpoint.text)
        writer.member("pinpointParts", array: pinpoint.parts) { PinpointPartJSON($1).write(to: &$0) }
      }
      switch reference.target {
      case .blocks(let blocks):
        writer.member("target", "blocks")
        writer.name("blocks")
        writer.numbers(blocks)
      case .citation(let id):
        writer.member("target", "citation")
        writer.member("citation", id)
      case .unresolved: writer.member("target", "unresolved")
      }
    }
  }
}
