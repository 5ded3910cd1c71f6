import VanBan

/// The `meta` of a document or of an appendix.
struct AkomaNtosoMeta {
  let context: AkomaNtosoContext
  /// The component of an appendix: `att_1`.
  var component: String?
  /// The appendix itself.
  var appendix: Appendix?

  /// The prefix of ids, which must be unique in the file.
  private var prefix: String { component.map { $0 + "__" } ?? "" }

  func write(to writer: borrowing XMLWriter) {
    writer.lineBreak()
    writer.element("meta") {
      identification(to: writer)
      if component == nil {
        context.force.writeLifecycle(to: writer)
        AkomaNtosoModifications(context: context).write(to: writer, source: "#" + prefix + "vanban")
        context.force.writeTemporalData(to: writer)
      }
      references(to: writer) { context.force.writeReferences(to: writer) }
      if component == nil { proprietary(to: writer) {} }
    }
    writer.lineBreak()
  }

  // MARK: Identification

  /// - Parameter version: The day of the version, where it is not that of the act.
  func identification(version: String? = nil, to writer: borrowing XMLWriter) {
    let work = context.work
    let part = "/!" + (component ?? "main")
    let expression = work.iri + "/vie@" + (version ?? (work.date.isKnown ? work.date.value : ""))
    func level(_ name: String, _ uri: String, _ this: String, _ rest: () -> Void) {
      writer.element(name) {
        writer.element("FRBRthis", ["value": this])
        writer.element("FRBRuri", ["value": uri])
        let isVersion = version != nil && name != "FRBRWork"
        writer.element(
          "FRBRdate",
          [
            "date": isVersion ? version : work.date.value,
            "name": isVersion ? "consolidation" : work.date.name,
          ])
        writer.element(
          "FRBRauthor",
          ["href": "#" + prefix + (context.document.header.issuer == nil ? "unknown" : "issuer")])
        rest()
      }
    }
    writer.element("identification", ["source": "#" + prefix + "vanban"]) {
      level("FRBRWork", work.iri, work.iri + part) {
        writer.element("FRBRcountry", ["value": work.country])
        let kind = appendix.map { AkomaNtosoAttachments.kind(of: $0) } ?? work.kind
        writer.element("FRBRsubtype", ["value": kind])
        if let number = appendix == nil ? context.document.header.number : appendix?.number {
          writer.element("FRBRnumber", ["value": number])
        }
        if let title = appendix == nil ? context.document.title.text : appendix?.title {
          writer.element("FRBRname", ["value": TextFolding.whiteSpace(title)])
        }
      }
      level("FRBRExpression", expression, expression + part) {
        writer.element("FRBRlanguage", ["language": "vie"])
      }
      level("FRBRManifestation", expression + ".xml", expression + part + ".xml") {
        writer.element("FRBRformat", ["value": "application/akn+xml"])
      }
    }
  }

  // MARK: References

  /// Those of the document itself, and what `rest` writes.
  func references(to writer: borrowing XMLWriter, _ rest: () -> Void) {
    let header = context.document.header
    func entry(_ name: String, _ id: String, _ path: String, _ shown: String) {
      let slug = Slug.of(shown)
      writer.element(
        name,
        [
          "eId": prefix + id, "href": "/akn/ontology/" + path + "/" + (slug.isEmpty ? id : slug),
          "showAs": TextFolding.whiteSpace(shown),
        ])
    }
    writer.element("references", ["source": "#" + prefix + "vanban"]) {
      entry("TLCOrganization", "vanban", "organization", "VanBan")
      if let issuer = header.issuer {
        entry("TLCOrganization", "issuer", "organization/vn", issuer)
      } else {
        entry("TLCOrganization", "unknown", "organization", "unknown")
      }
      guard component == nil else { return }
      if let superior = header.superior { entry("TLCOrganization", "superior", "organization/vn", superior) }
      if let place = header.place { entry("TLCLocation", "place", "location/vn", place) }
      for (index, signature) in context.document.signatures.enumerated() {
        if let name = signature.name { entry("TLCPerson", "signer_\(index + 1)", "person/vn", name) }
        if let office = signature.office { entry("TLCRole", "office_\(index + 1)", "role/vn", office) }
      }
      rest()
    }
  }

  // MARK: Data without an element in Akoma Ntoso

  /// Of the document itself, and what `rest` writes.
  func proprietary(to writer: borrowing XMLWriter, _ rest: () -> Void) {
    let source = context.document.source
    writer.element("proprietary", ["source": "#" + prefix + "vanban"]) {
      writer.element(
        "vb:source",
        [
          "name": source.name, "encoding": source.encoding.rawValue,
          "byteCount": String(source.file.byteCount),
          "sha256": source.file.sha256,
        ])
      writer.element("vb:producer", ["name": Release.producer])
      for block in context.document.furniture where block.role != .blank {
        writer.element(
          "vb:furniture",
          ["role": block.role.rawValue, "line": String(source.lines.line(at: block.range.lowerBound))],
          text: block.text(in: source))
      }
      rest()
    }
  }
}
