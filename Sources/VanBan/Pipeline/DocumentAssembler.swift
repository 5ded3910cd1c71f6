/// Puts the parts together: blocks in reading order with their places, and the typed tree over them.
struct DocumentAssembler {
  let source: SourceText
  let tokens: [Token]
  /// The tokens without white space.
  let words: WordSequence
  let lines: [Line]
  let header: HeaderReader.Result
  let layout: DocumentLayout

  func document() -> Document {
    var numbered = Numbering()
    for part in [layout.frame, layout.preamble, layout.body, layout.closing?.drafts ?? []] {
      numbered.add(part)
    }
    for region in layout.regions {
      if let heading = region.heading { numbered.add([heading]) }
      numbered.add(region.header?.drafts ?? [])
      numbered.add(region.body)
    }
    for (role, line) in layout.furniture { numbered.add(role, line) }
    let blocks = numbered.blocks()
    func block(_ draft: Draft) -> Block { blocks[numbered.place(of: draft.start)] }

    var head = header.header
    head.blocks = layout.frame.filter { isHeaderRole($0.role) }.map(block).sorted { $0.id < $1.id }
    var title = header.title
    title.blocks = layout.frame.filter { $0.role == .type || $0.role == .title || $0.role == .subject }.map(
      block)
    let preamble = readPreamble(block)
    let body = layout.body.map(block)
    let appendices = layout.regions.enumerated().map { place, region in
      appendix(region, id: place + 1, block)
    }
    let furniture = blocks.filter { $0.role.isFurniture && $0.role != .blank }
    let signatures = readSignatures(layout.closing, block)
    let resolver = CitationResolver(
      header: head, kind: layout.kind, signatureBodies: signatures.compactMap(\.body))
    let words = DocumentWords(source: source, words: words, blocks: blocks)
    let extracted = CitationExtractor(words: words, header: head).read()
    let citations = resolver.resolved(extracted.citations, shortNames: extracted.shortNames)
    let references = ReferenceReader(words: words, citations: citations, kind: layout.kind).references()
    let abbreviations = AbbreviationReader(words: words, tokens: tokens, citations: citations)
    let mentions = AppendixMentionReader(words: words, appendices: appendices).mentions()
    return Document(
      source: source, blocks: blocks, kind: layout.kind, header: head, title: title,
      addressees: layout.preamble.filter { $0.role == .addressee }.map(block), preamble: preamble,
      body: TreeBuilder.nodes(body, source: source), closing: body.first { $0.role == .closing },
      recipients: readRecipients(block), signatures: signatures, appendices: appendices,
      appendixMentions: mentions,
      footnotes: FootnoteReader.footnotes(in: blocks, tokens: tokens, source: source), furniture: furniture,
      identifier: resolver.own(), citations: citations, references: references,
      abbreviations: abbreviations.table,
      diagnostics: Diagnosis(
        source: source, layout: layout, header: head, tokens: tokens, mentions: mentions
      ).all() + abbreviations.undefined())
  }

  private func isHeaderRole(_ role: BlockRole) -> Bool {
    switch role {
    case .superior, .issuer, .motto, .number, .date, .subject, .mark: true
    default: false
    }
  }

  private func readPreamble(_ block: (Draft) -> Block) -> Preamble {
    var preamble = Preamble()
    preamble.authority = layout.preamble.filter { $0.role == .authority }.map(block)
    preamble.bases = layout.preamble.filter { $0.role == .basis }.map(block)
    preamble.enacting = layout.preamble.first { $0.role == .enacting }.map(block)
    return preamble
  }

  // MARK: Closing parts

  private func readRecipients(_ block: (Draft) -> Block) -> Recipients? {
    guard let closing = layout.closing else { return nil }
    let label = closing.drafts.first { $0.role == .recipientsLabel }
    let entries = closing.drafts.filter { $0.role == .recipient }
    guard label != nil || !entries.isEmpty else { return nil }
    return Recipients(
      label: label.map(block),
      entries: entries.map { RecipientReader.read($0, block: block($0), source: source) })
  }

  private func readSignatures(_ closing: ClosingReader.Result?, _ block: (Draft) -> Block) -> [Signature] {
    guard let closing else { return [] }
    return closing.signatures.enumerated().map { index, places in
      var signature = SignatureReader.read(
        places.map { closing.drafts[$0] }, blocks: places.map { block(closing.drafts[$0]) }, source: source)
      // A stamp stands after the authority that it is of, or above the first.
      let own = closing.stamps.filter { max($0.signature, 1) == index + 1 }
      signature.stamp = StampReader.read(own.map { lines[$0.line].words }, source: source)
      return signature
    }
  }

  // MARK: Appendices

  private func appendix(_ region: DocumentLayout.Region, id: Int, _ block: (Draft) -> Block) -> Appendix {
    let title = region.heading.map { AppendixTitle($0.parts, in: source) }
    var header = region.header?.header
    header?.blocks = (region.header?.drafts ?? []).map(block).sorted { $0.id < $1.id }
    return Appendix(
      id: id, kind: title?.kind ?? .untitled, documentKind: title?.documentKind, number: title?.number,
      title: title?.title, note: title?.note, heading: region.heading.map(block), header: header,
      body: TreeBuilder.nodes(region.body.map(block), source: source), signatures: [])
  }
}

/// Gives blocks their places in reading order.
private struct Numbering {
  private struct Entry {
    let role: BlockRole
    let label: Label?
    let depth: Int
    let pieces: [SourceRange]
  }

  private var entries: [Entry] = []
  /// Where each begins, and its place in `entries`.
  private var starts: [(start: Int, entry: Int)] = []

  mutating func add(_ drafts: [Draft]) {
    for draft in drafts where !draft.parts.isEmpty {
      add(Entry(role: draft.role, label: draft.label, depth: draft.depth, pieces: draft.pieces))
    }
  }

  mutating func add(_ role: BlockRole, _ line: Line) {
    add(Entry(role: role, label: nil, depth: 0, pieces: [line.isBlank ? line.range : line.content]))
  }

  private mutating func add(_ entry: Entry) {
    starts.append((entry.pieces[0].lowerBound, entries.count))
    entries.append(entry)
  }

  mutating func blocks() -> [Block] {
    starts.sort { $0 < $1 }
    return starts.indices.map { place in
      let entry = entries[starts[place].entry]
      return Block(id: place, role: entry.role, label: entry.label, depth: entry.depth, pieces: entry.pieces)
    }
  }

  /// The place of the block that begins at `start`, of several the last.
  func place(of start: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].start <= start { low = middle + 1 } else { high = middle }
    }
    return low > 0 && starts[low - 1].start == start ? low - 1 : 0
  }
}
