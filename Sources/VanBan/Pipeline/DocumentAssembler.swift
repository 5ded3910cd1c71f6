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
    LayoutTrace.note(layout)
    var numbered = BlockNumbering()
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
    // A draft without a block would be missing from the tree, which the tests of coverage find.
    func block(_ draft: Draft) -> Block? { numbered.place(of: draft.start).map { blocks[$0] } }

    var head = header.header
    head.blocks = layout.frame.filter { isHeaderRole($0.role) }.compactMap(block).sorted { $0.id < $1.id }
    var title = header.title
    title.blocks = layout.frame.filter { $0.role == .type || $0.role == .title || $0.role == .subject }
      .compactMap(
        block)
    let preamble = readPreamble(block)
    let body = layout.body.compactMap(block)
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
    let document = Document(
      source: source, blocks: blocks, kind: layout.kind, header: head, title: title,
      addressees: layout.preamble.filter { $0.role == .addressee }.compactMap(block), preamble: preamble,
      body: TreeBuilder.nodes(body, source: source), closing: body.first { $0.role == .closing },
      recipients: readRecipients(block), signatures: signatures, appendices: appendices,
      appendixMentions: mentions,
      footnotes: FootnoteReader.footnotes(in: blocks, tokens: tokens, source: source), furniture: furniture,
      identifier: resolver.own(), citations: citations, references: references,
      abbreviations: abbreviations.table,
      diagnostics: Diagnosis(
        source: source, layout: layout, header: head, tokens: tokens, mentions: mentions
      ).all() + abbreviations.undefined())
    if Trace.isWanted { FieldTrace(document: document, words: self.words).note() }
    return document
  }

  private func isHeaderRole(_ role: BlockRole) -> Bool {
    switch role {
    case .superior, .issuer, .motto, .number, .date, .subject, .mark: true
    default: false
    }
  }

  private func readPreamble(_ block: (Draft) -> Block?) -> Preamble {
    var preamble = Preamble()
    preamble.authority = layout.preamble.filter { $0.role == .authority }.compactMap(block)
    preamble.bases = layout.preamble.filter { $0.role == .basis }.compactMap(block)
    preamble.enacting = layout.preamble.first { $0.role == .enacting }.flatMap(block)
    return preamble
  }

  // MARK: Closing parts

  private func readRecipients(_ block: (Draft) -> Block?) -> Recipients? {
    guard let closing = layout.closing else { return nil }
    let label = closing.drafts.first { $0.role == .recipientsLabel }
    let entries = closing.drafts.filter { $0.role == .recipient }
    guard label != nil || !entries.isEmpty else { return nil }
    return Recipients(
      label: label.flatMap(block),
      entries: entries.compactMap { entry in
        block(entry).map { RecipientReader.read(entry, block: $0, source: source) }
      })
  }

  private func readSignatures(_ closing: ClosingReader.Result?, _ block: (Draft) -> Block?) -> [Signature] {
    guard let closing else { return [] }
    // A stamp is after the authority that it is of, or above the first.
    let stamps = Dictionary(grouping: closing.stamps) { max($0.signature, 1) }
    return closing.signatures.enumerated().map { index, places in
      var signature = SignatureReader.read(
        places.map { closing.drafts[$0] }, blocks: places.compactMap { block(closing.drafts[$0]) },
        source: source)
      signature.stamp = StampReader.read(
        (stamps[index + 1] ?? []).map { lines[$0.line].words }, source: source)
      return signature
    }
  }

  // MARK: Appendices

  private func appendix(_ region: DocumentLayout.Region, id: Int, _ block: (Draft) -> Block?) -> Appendix {
    var header = region.header?.header
    header?.blocks = (region.header?.drafts ?? []).compactMap(block).sorted { $0.id < $1.id }
    if region.isDocument {
      return Appendix(
        id: id, kind: .document, documentKind: region.header?.kind, number: nil,
        title: region.header?.title.text, note: nil, heading: region.heading.flatMap(block), header: header,
        body: TreeBuilder.nodes(region.body.compactMap(block), source: source))
    }
    let title = region.heading.map { AppendixTitle($0.parts, in: source) }
    return Appendix(
      id: id, kind: title?.kind ?? .untitled, documentKind: title?.documentKind, number: title?.number,
      title: title?.title, note: title?.note, heading: region.heading.flatMap(block), header: header,
      body: TreeBuilder.nodes(region.body.compactMap(block), source: source))
  }
}
