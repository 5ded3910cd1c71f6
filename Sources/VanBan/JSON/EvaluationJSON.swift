extension Evaluation {
  /// The scores as JSON in UTF-8; with every difference where `details` is true.
  public func json(details: Bool = false, pretty: Bool = false) -> [UInt8] {
    var writer = JSONWriter(pretty: pretty)
    writer.object { writer in
      writer.member("schemaVersion", 1)
      writer.member("producer", Release.producer)
      writer.member("documents", array: documents) { $0.write($1, details: details) }
      writer.name("pooled")
      writer.object { $0.writeMembers(of: pooled) }
    }
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ document: DocumentEvaluation, details: Bool) {
    object { writer in
      writer.member("name", document.name)
      writer.writeMembers(of: document.scores)
      guard details else { return }
      writer.member("findings", array: document.findings) { writer, finding in
        writer.object { writer in
          writer.member("kind", finding.kind.rawValue)
          writer.member("line", finding.line)
          writer.member("page", finding.page)
          writer.member("subject", finding.subject)
          writer.member("expected", finding.expected)
          writer.member("found", finding.found)
          if !finding.text.isEmpty { writer.member("text", finding.text) }
        }
      }
    }
  }

  fileprivate mutating func writeMembers(of scores: Scores) {
    member("lineRoles", scores.lineRoles)
    member("blockStarts", scores.blockStarts)
    member("outline", scores.outline)
    member("outlineWithoutDepth", scores.outlineWithoutDepth)
    member("headingOrItem", scores.headingOrItem)
    member("citations", scores.citations)
    member("numberedCitations", scores.numberedCitations)
    member("unnumberedCitations", scores.unnumberedCitations)
    member(
      "citationFields",
      object: { writer in
        for field in Scores.CitationField.allCases {
          writer.member(field.jsonName, scores.citationFields[field] ?? Share())
        }
      })
    member("fields", scores.fields)
    member("extraFields", scores.extraFields)
    if scores.labels.gold + scores.labels.found > 0 {
      member("labels", scores.labels)
      member("labelWords", scores.labelWords)
    }
    guard scores.operations.gold + scores.operations.found > 0 else { return }
    member("operations", scores.operations)
    member("operationTargets", scores.operationTargets)
    member("operationActs", scores.operationActs)
    member("operationScopes", scores.operationScopes)
  }

  private mutating func member(_ name: String, _ share: Share) {
    member(
      name,
      object: { writer in
        writer.member("share", orNull: share.value)
        writer.member("right", share.right)
        writer.member("count", share.count)
      })
  }

  private mutating func member(_ name: String, _ retrieval: Retrieval) {
    member(
      name,
      object: { writer in
        writer.member("precision", orNull: retrieval.precision)
        writer.member("recall", orNull: retrieval.recall)
        writer.member("f1", orNull: retrieval.f1)
        writer.member("matched", retrieval.matched)
        writer.member("gold", retrieval.gold)
        writer.member("found", retrieval.found)
      })
  }
}

extension Scores.CitationField {
  fileprivate var jsonName: String {
    switch self {
    case .type: "type"
    case .date: "date"
    case .issuer: "issuer"
    case .pinpoint: "pinpoint"
    case .relation: "relation"
    case .from: "from"
    }
  }
}
