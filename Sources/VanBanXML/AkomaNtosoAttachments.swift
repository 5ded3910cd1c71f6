import VanBan

/// `attachments`: a document for each appendix.
struct AkomaNtosoAttachments {
  let context: AkomaNtosoContext

  /// The kind of an attached document; `phu-luc` for other appendices.
  static func kind(of appendix: Appendix) -> String { appendix.documentKind?.rawValue ?? "phu-luc" }

  func write(to writer: borrowing XMLWriter) {
    guard !context.document.appendices.isEmpty else { return }
    writer.element("attachments") {
      for (index, appendix) in context.document.appendices.enumerated() {
        let id = "att_\(index + 1)"
        writer.lineBreak()
        writer.element("attachment", ["eId": id]) {
          if let heading = appendix.heading {
            writer.element("heading") { context.write(heading, to: writer) }
          }
          writer.element("doc", ["name": Self.kind(of: appendix), "contains": "originalVersion"]) {
            AkomaNtosoMeta(context: context, component: id, appendix: appendix).write(to: writer)
            if let header = appendix.header {
              // The lines drawn between its parts are furniture.
              AkomaNtosoFrame(context: context).writePreface(
                header.blocks.filter { !$0.role.isFurniture }, header: nil, to: writer)
            }
            let (body, closing) = AkomaNtoso.split(appendix.body)
            AkomaNtosoBody(context: context).write(body, as: "mainBody", to: writer)
            AkomaNtosoFrame(context: context).writeConclusions(
              closing, recipients: nil, signatures: [], to: writer)
          }
        }
      }
      writer.lineBreak()
    }
    writer.lineBreak()
  }
}
