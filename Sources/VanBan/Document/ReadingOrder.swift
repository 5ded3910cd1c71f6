/// The parts of a document in the order in which a person reads them.
package struct ReadingOrder: Sendable {
  package enum Part: Sendable {
    /// Header, type name and title, part by part.
    case preface([Block])
    case addressee(Block)
    /// The acting body, a căn cứ, or the enacting words before the body.
    case preamble(Block)
    case body([Node])
    case recipients(Recipients)
    case signature(Signature)
    case appendix(Appendix)
    /// The notes, last.
    case notes([Footnote])
  }

  package let parts: [Part]

  package init(_ document: Document) {
    var parts: [Part] = []
    let preface = Dictionary(
      (document.header.blocks + document.title.blocks).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let head = preface.keys.min() ?? 0
    let above = document.body.prefix { $0.block.id < head }
    if !above.isEmpty { parts.append(.body(Array(above))) }
    if !preface.isEmpty { parts.append(.preface(preface.values.sorted { $0.id < $1.id })) }
    let preamble = document.preamble
    let opening =
      document.addressees.map { ($0.id, Part.addressee($0)) }
      + (preamble.authority + preamble.bases + [preamble.enacting].compactMap { $0 }).map {
        ($0.id, Part.preamble($0))
      }
    parts += opening.sorted { $0.0 < $1.0 }.map(\.1)
    let body = document.body.dropFirst(above.count)
    if !body.isEmpty { parts.append(.body(Array(body))) }
    if let recipients = document.recipients { parts.append(.recipients(recipients)) }
    parts += document.signatures.map { .signature($0) }
    parts += document.appendices.map { .appendix($0) }
    if !document.footnotes.isEmpty { parts.append(.notes(document.footnotes)) }
    self.parts = parts
  }
}

extension Recipients {
  /// Label and entries, in reading order.
  package var blocks: [Block] { [label].compactMap { $0 } + entries.map(\.block) }
}
