// GRDB passes texts to SQLite as C strings, which a NUL ends; SQLite's own functions stop there too.

extension DocumentFacts {
  /// A copy with U+FFFD for each NUL.
  func withoutNULs() -> DocumentFacts {
    var facts = self
    facts.path = facts.path.withoutNULs
    facts.hash = facts.hash.withoutNULs
    facts.identity = facts.identity.withoutNULs()
    facts.citations = facts.citations.map { citation in
      var citation = citation
      citation.work = citation.work.withoutNULs()
      citation.relation = citation.relation.withoutNULs
      citation.pinpoint = citation.pinpoint?.withoutNULs
      citation.node = citation.node?.withoutNULs
      citation.quote = citation.quote.withoutNULs
      return citation
    }
    for index in facts.force.indices { facts.force[index].words = facts.force[index].words?.withoutNULs }
    for index in facts.changes.indices {
      facts.changes[index].except = facts.changes[index].except?.withoutNULs
    }
    return facts
  }
}

extension WorkFacts {
  fileprivate func withoutNULs() -> WorkFacts {
    var facts = self
    facts.identifier = identifier?.withoutNULs
    facts.missing = missing.map(\.withoutNULs)
    facts.candidates = candidates.map(\.withoutNULs)
    facts.kind = kind?.withoutNULs
    facts.number = number?.withoutNULs
    facts.date = date?.withoutNULs
    facts.issuer = issuer?.withoutNULs
    facts.body = body.map {
      BodyFacts(
        key: $0.key.withoutNULs, name: $0.name.withoutNULs, province: $0.province?.withoutNULs,
        level: $0.level, kind: $0.kind)
    }
    facts.title = title?.withoutNULs
    return facts
  }
}

extension String {
  fileprivate var withoutNULs: String {
    guard utf8.contains(0) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { result.append(scalar == "\u{0}" ? "\u{FFFD}" : scalar) }
    return String(result)
  }
}
