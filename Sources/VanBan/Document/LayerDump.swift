/// Writes the layers beside the tree: what points into it.
struct LayerDump {
  let document: Document
  private(set) var lines: DumpLines

  mutating func writeAll() {
    group("appendix mentions", document.appendixMentions) { lines, mention in
      let number = mention.number.map { " " + $0 } ?? ""
      let target = mention.appendix.map { "appendix \($0)" } ?? "none"
      lines.line(mention.kind.rawValue + number + lines.place(mention.range) + " → " + target)
    }
    group("footnotes", document.footnotes) { lines, note in
      let marks = note.marks.isEmpty ? "" : " marked" + lines.places(of: note.marks)
      lines.line("\(note.number)\(lines.place(note.block.range))" + marks)
    }
    group("note marks", document.noteMarks) { lines, mark in
      let note = mark.footnote.map { "note \($0)" } ?? "none"
      lines.line("\(mark.number)\(lines.place(mark.range)) in block \(mark.block) → " + note)
    }
    group("citations", document.citations) { Self.write($1, &$0) }
    group("reported changes", document.reportedChanges) { lines, change in
      lines.line(
        "\(change.id) citation \(change.by) \(change.relation.rawValue) citation \(change.act)"
          + lines.place(change.range) + " in block \(change.block)")
    }
    let blocks = Dictionary(document.blocks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    group("references", document.references) { Self.write($1, blocks, &$0) }
    if let force = document.force { ForceDump.write(force, into: &lines) }
    let citations = Dictionary(
      document.citations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    group("amendments", document.amendments) { Self.write($1, citations, &$0) }
    group("abbreviations", document.abbreviations) { lines, abbreviation in
      let long = abbreviation.long.map { " " + lines.quoted($0) } ?? ""
      lines.line(abbreviation.short + long + lines.place(abbreviation.range))
      // Most hold to the end of the text.
      if abbreviation.scope.upperBound < lines.source.bytes.count {
        lines.nested { $0.line("holds in" + $0.place(abbreviation.scope)) }
      }
    }
    group("diagnostics", document.diagnostics) { lines, diagnostic in
      lines.line(
        diagnostic.severity.rawValue + " " + diagnostic.code.rawValue + lines.place(diagnostic.range) + " "
          + diagnostic.message)
    }
  }

  private mutating func group<Entry>(
    _ name: String, _ entries: [Entry], _ write: (inout DumpLines, Entry) -> Void
  ) {
    guard !entries.isEmpty else { return }
    lines.line(name)
    lines.nested { lines in
      for entry in entries { write(&lines, entry) }
    }
  }

  // MARK: Citations and references

  private static func write(_ citation: Citation, _ lines: inout DumpLines) {
    var parts = ["\(citation.id)", citation.relation.rawValue]
    if case .citation(let id) = citation.origin { parts.append("from \(id)") }
    parts.append(citation.kind?.rawValue ?? "-")
    if citation.isDraft { parts.append("draft") }
    if let number = citation.number { parts.append(number.text) }
    if let name = citation.name { parts.append(lines.quoted(name)) }
    if let date = citation.date { parts.append(date.description) }
    if let issuer = citation.issuer { parts.append("by " + issuer) }
    if let pinpoint = citation.pinpoint { parts.append("at " + pinpoint.text) }
    lines.line(parts.joined(separator: " ") + lines.place(citation.range))
    lines.nested { lines in
      if let evidence = citation.evidence {
        lines.line("because of " + lines.quoted(lines.source[evidence]) + lines.place(evidence))
      }
      if let number = citation.number {
        let year = number.year.map { "year \($0), " } ?? ""
        lines.line("serial \(number.serial), \(year)symbol \(number.symbol)")
      }
      lines.field("title", citation.title)
      for part in citation.pinpoint?.parts ?? [] { lines.line("part: " + part.description) }
      if let body = citation.body { write(body, &lines) }
      lines.work(citation.resolution)
    }
  }

  /// `body: Ủy ban nhân dân huyện Thanh Miện (peoples-committee, huyen, Hải Dương, VN-61)`
  private static func write(_ body: IssuingBody, _ lines: inout DumpLines) {
    let facts = [body.kind?.rawValue, body.level?.rawValue, body.province, body.subdivision]
    let known = facts.compactMap { $0 }.joined(separator: ", ")
    lines.line("body: " + body.name + (known.isEmpty ? "" : " (\(known))"))
  }

  /// `1 amend khoản 2 Điều 5 of 12/2020/NĐ-CP by khoản 1 Điều 1 @14`
  private static func write(_ amendment: Amendment, _ citations: [Int: Citation], _ lines: inout DumpLines) {
    let target = amendment.target.steps.isEmpty ? [] : [amendment.target.description]
    var parts = ["\(amendment.id)", amendment.operation.rawValue] + target
    if amendment.scope != .whole { parts.append("(\(amendment.scope.rawValue))") }
    if let act = amendment.act {
      parts.append("of " + (citations[act]?.number?.text ?? citations[act]?.name ?? "citation \(act)"))
    }
    if !amendment.provision.steps.isEmpty { parts.append("by " + amendment.provision.description) }
    lines.line(parts.joined(separator: " ") + lines.place(amendment.range))
    lines.nested { lines in
      lines.field("phrase", amendment.phrase)
      lines.field("replacement", amendment.replacement)
      lines.field("position", amendment.position?.description)
      if !amendment.exceptions.isEmpty {
        lines.line("except: " + amendment.exceptions.map(\.description).joined(separator: "; "))
      }
      if !amendment.text.isEmpty || !amendment.inlineText.isEmpty {
        lines.line("text: \(amendment.text.count + amendment.inlineText.count) blocks")
      }
      if let refusal = amendment.refusal { lines.line("refused: " + refusal.rawValue) }
    }
  }

  /// `“khoản 2 Điều này” @14 → item 2 [2.] arabic 2 @12`
  private static func write(_ reference: Reference, _ blocks: [Int: Block], _ lines: inout DumpLines) {
    let found =
      switch reference.target {
      case .citation(let id): "citation \(id)"
      case .unresolved: "not found"
      case .blocks(let ids):
        ids.map { id in blocks[id].map { lines.heading(of: $0) } ?? "block \(id)" }.joined(separator: "; ")
      }
    lines.line(lines.quoted(reference.text) + lines.place(reference.range) + " → " + found)
    lines.nested { lines in
      for part in reference.pinpoint?.parts ?? [] { lines.line("part: " + part.description) }
    }
  }
}
