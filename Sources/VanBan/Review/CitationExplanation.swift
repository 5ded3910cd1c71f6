/// Explains in lines of text how the citations of a document were read.
struct CitationExplanation {
  private let document: Document

  init(_ document: Document) { self.document = document }

  func text() -> String {
    var lines = ["this document: " + Self.short(document.identifier)]
    lines += Self.candidates(document.identifier)
    for citation in document.citations { lines += entry(citation) }
    let rejected = document.rejectedMentions()
    if !rejected.isEmpty { lines.append("not taken:") }
    for mention in rejected {
      lines.append(
        "  line \(line(mention.range))  \(mention.text)  \(mention.reason.rawValue): \(mention.reason.explanation)"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ range: SourceRange) -> Int { document.source.lines.line(at: range.lowerBound) }

  private func quoted(_ range: SourceRange?) -> String? {
    range.map { "“" + TextFolding.whiteSpace(document.source.text(in: $0)) + "”" }
  }

  private func entry(_ citation: Citation) -> [String] {
    var lines = [
      "\(citation.id)  line \(line(citation.range))  \(TextFolding.whiteSpace(document.source.text(in: citation.range)))"
    ]
    func add(_ name: String, _ value: String?) {
      if let value {
        lines.append("    " + name + String(repeating: " ", count: max(1, 10 - name.count)) + value)
      }
    }
    add("kind", kind(citation))
    add("number", citation.number.map(Self.parts))
    add("date", citation.date?.description)
    add("issuer", issuer(citation))
    add("title", citation.title)
    add(
      "part", citation.pinpoint.map { $0.text + " = " + $0.parts.map(\.description).joined(separator: "; ") })
    add("relation", relation(citation))
    add("work", Self.short(citation.resolution))
    return lines + Self.candidates(citation.resolution)
  }

  private func kind(_ citation: Citation) -> String {
    let typed = citation.number?.typeCode.flatMap { DocumentKind.kind(ofCode: $0) }
    switch (citation.kind, typed) {
    case (let kind?, let typed?) where kind == typed:
      return kind.rawValue + ", by its type word and its number"
    case (let kind?, let typed?): return kind.rawValue + " by its type word, \(typed.rawValue) by its number"
    case (let kind?, nil):
      return kind.rawValue + (citation.number == nil ? ", by its name" : ", by its type word")
    case (nil, let typed?): return typed.rawValue + ", by its number alone"
    case (nil, nil): return "not said"
    }
  }

  private static func parts(_ number: DocumentNumber) -> String {
    var parts = [number.serial.isEmpty ? "serial blank" : "serial " + number.serial]
    if let year = number.year { parts.append("year \(year)") }
    if number.isDoubtful { parts[0] += ", in doubt: letters or blanks are among its digits" }
    if let code = number.typeCode { parts.append("type " + code) }
    for body in number.bodies {
      parts.append(
        "body " + body + (SymbolBody.body(of: body).map { " (" + $0.name + ")" } ?? ", which no table has"))
    }
    if let unit = number.unit { parts.append("unit " + unit) }
    return parts.joined(separator: ", ")
  }

  private func issuer(_ citation: Citation) -> String? {
    let printed = citation.issuer.map { "“" + $0 + "”" }
    let body = citation.body.map { body in
      body.name + (body.subdivision.map { " (" + $0 + ")" } ?? "")
    }
    switch (printed, body) {
    case (let printed?, let body?): return printed + " is " + body
    case (let printed?, nil): return printed + ", which body is not known"
    case (nil, let body?): return body + ", by its number"
    case (nil, nil): return nil
    }
  }

  private func relation(_ citation: Citation) -> String {
    var result = citation.relation.rawValue
    if let words = quoted(citation.evidence) {
      result += ", by " + words
    } else if citation.relation == .basis {
      result += ", by its place"
    }
    if case .citation(let id) = citation.origin { result += "; said by \(id)" }
    return result
  }

  private static func short(_ resolution: WorkResolution) -> String {
    switch resolution {
    case .resolved(let identifier): identifier.description
    case .ambiguous(let candidates): "one of \(candidates.count)"
    case .incomplete(let missing):
      "not known, for lack of its " + missing.map(\.rawValue).joined(separator: ", ")
    }
  }

  private static func candidates(_ resolution: WorkResolution) -> [String] {
    guard case .ambiguous(let candidates) = resolution else { return [] }
    return candidates.map { "      ? " + $0.identifier.description + "  " + $0.reason.explanation }
  }
}

extension WorkCandidate.Reason {
  /// What it means, as a part of a sentence.
  var explanation: String {
    switch self {
    case .ownPlace: "if the body is one of the document's own place"
    case .superior: "if the body is the one above it"
    case .otherPlace: "if the body is that of this place"
    case .asNumbered: "if the number is right"
    case .asNamed: "if the type word is right"
    case .inForce: "in force on the date of the document"
    case .passed: "passed, and not yet in force on the date of the document"
    case .former: "a version of the law"
    case .sameNumber: "cited elsewhere in the text"
    }
  }
}
