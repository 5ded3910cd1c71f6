import VanBan

/// What an act does to others: `analysis/activeModifications` with a `textualMod` for each operation, and a `forceMod` or
/// `efficacyMod` where an act ends, is suspended or applies longer.
struct AkomaNtosoModifications {
  let context: AkomaNtosoContext

  /// A change of one work.
  private struct Modification {
    let element: Element
    let type: String
    /// The eId of the block that says so.
    let source: String
    /// The IRI of what is changed.
    let destination: String
    /// Where what comes in is put, seen from ``destination``.
    var position: String?
    /// The eIds of the new text.
    var new: [String] = []
    /// Words that are replaced, and those that come in.
    var words: (old: String?, new: String?) = (nil, nil)
  }

  private enum Element: String {
    case textualMod, forceMod, efficacyMod
  }

  func write(to writer: borrowing XMLWriter, source: String) {
    let modifications = all()
    guard !modifications.isEmpty else { return }
    writer.element("analysis", ["source": source]) {
      writer.element("activeModifications") {
        var counts: [Element: Int] = [:]
        for modification in modifications {
          counts[modification.element, default: 0] += 1
          write(modification, counts[modification.element, default: 1], to: writer)
          writer.lineBreak()
        }
      }
    }
  }

  private func write(_ modification: Modification, _ number: Int, to writer: borrowing XMLWriter) {
    let name = modification.element.rawValue
    writer.element(name, ["eId": "\(name)_\(number)", "type": modification.type]) {
      writer.element("source", ["href": "#" + modification.source])
      writer.element("destination", ["href": modification.destination, "pos": modification.position])
      guard modification.element == .textualMod else { return }
      if let old = modification.words.old {
        writer.element("old") { writer.element("vb:text", text: old) }
      }
      if let new = modification.words.new {
        writer.element("new") { writer.element("vb:text", text: new) }
      }
      for id in modification.new { writer.element("new", ["href": "#" + id]) }
    }
  }

  // MARK: What is changed

  private func all() -> [Modification] {
    var found: [Modification] = []
    var changed: Set<String> = []
    for amendment in context.document.amendments {
      guard let act = amendment.act, let work = context.citations[act]?.resolution.identifier?.description
      else { continue }
      changed.insert(work)
      found += modifications(amendment, of: work)
    }
    // What the title says, or a document that is no act, of a work that no statement is about.
    for citation in context.document.citations where citation.origin == .thisDocument {
      guard let type = Self.type(of: citation.relation), let work = WorkName.iri(of: citation),
        let whole = citation.resolution.identifier?.description, !changed.contains(whole)
      else { continue }
      found.append(
        Modification(
          element: .textualMod, type: type, source: context.identifiers[citation.block], destination: work))
    }
    return found
  }

  private func modifications(_ amendment: Amendment, of work: String) -> [Modification] {
    let source = context.identifiers[amendment.block]
    let target = Self.iri(work, amendment.target)
    guard let type = Self.type(of: amendment.operation) else {
      let isSuspended = amendment.operation == .suspend
      return [
        Modification(
          element: isSuspended ? .efficacyMod : .forceMod,
          type: isSuspended ? "inapplication" : "prorogationOfForce",
          source: source, destination: target)
      ]
    }
    var modification = Modification(element: .textualMod, type: type, source: source, destination: target)
    modification.new = Self.outermost(amendment.text.map { context.identifiers[$0] })
    switch amendment.operation {
    case .replacePhrase: modification.words = (amendment.phrase, amendment.replacement)
    case .deletePhrase: modification.words = (amendment.phrase, nil)
    case .addPhrase: modification.words = (nil, amendment.replacement)
    default: break
    }
    if let (place, position) = Self.place(of: amendment, in: work) {
      modification = Modification(
        element: .textualMod, type: type, source: source, destination: place, position: position,
        new: modification.new, words: modification.words)
    }
    // An act of which something is left does not end.
    guard amendment.scope == .act, amendment.exceptions.isEmpty,
      amendment.operation == .repeal || amendment.operation == .replace
    else {
      return [modification]
    }
    return [
      modification,
      Modification(element: .forceMod, type: "endOfEnactment", source: source, destination: work),
    ]
  }

  /// Those of `ids` that are not inside one before them.
  private static func outermost(_ ids: [String]) -> [String] {
    ids.reduce(into: []) { found, id in
      if let last = found.last, id.hasPrefix(last + "__") { return }
      found.append(id)
    }
  }

  /// Where a provision that comes in is put, and on which side.
  private static func place(of amendment: Amendment, in work: String) -> (String, String)? {
    guard amendment.operation == .add else { return nil }
    switch amendment.position {
    case .after(let path): return (iri(work, path), "after")
    case .before(let path): return (iri(work, path), "before")
    case .end(let path): return (iri(work, path), "end")
    case .afterPhrase, .beforePhrase, nil: return nil
    }
  }

  /// The IRI of a provision of a work: `…/~art_5__para_2`.
  private static func iri(_ work: String, _ path: ProvisionPath) -> String {
    path.steps.isEmpty ? work : work + "/~" + path.identifier
  }

  private static func type(of operation: Amendment.Operation) -> String? {
    switch operation {
    case .amend, .correct, .replacePhrase: "substitution"
    case .replace: "replacement"
    case .add, .addPhrase: "insertion"
    case .repeal, .deletePhrase: "repeal"
    case .suspend, .extend: nil
    }
  }

  private static func type(of relation: Citation.Relation) -> String? {
    switch relation {
    case .amends: "substitution"
    case .supplements: "insertion"
    case .replaces: "replacement"
    case .repeals: "repeal"
    default: nil
    }
  }
}
