/// The parts of a document, with their blocks numbered and the tree over those of the body.
struct DocumentParts {
  var header: Header
  var title: Title
  var addressees: [Block]
  var preamble: Preamble
  var body: [Node]
  var closing: Block?
  var recipients: Recipients?
  var signatures: [Signature]
  /// The first body for which one has signed.
  var signatureBody: WordSequence?
  var appendices: [Appendix]
  var footnotes: [Footnote]
  var furniture: [Block]

  /// The id of the first block behind the document itself; nil where nothing is appended.
  var firstAppendixBlock: Int? {
    appendices.flatMap { appendix in
      [appendix.heading?.id, appendix.header?.blocks.first?.id, appendix.body.first?.block.id].compactMap {
        $0
      }
    }.min()
  }
}

/// Puts the parts of a document together from the drafts of its layout.
struct PartsAssembler {
  let text: ScannedText
  let layout: DocumentLayout
  let blocks: NumberedBlocks

  /// The parts of the document whose head is `header`.
  func parts(of header: HeaderReader.Result) -> DocumentParts {
    var head = header.header
    head.blocks = frame { isHeaderRole($0) }.sorted { $0.id < $1.id }
    var title = header.title
    title.blocks = frame { $0 == .type || $0 == .title || $0 == .subject }
    let body = layout.body.compactMap(blocks.block)
    let signatures = readSignatures(layout.closing)
    return DocumentParts(
      header: head, title: title,
      addressees: layout.preamble.filter { $0.role == .addressee }.compactMap(blocks.block),
      preamble: readPreamble(), body: TreeBuilder.nodes(body, source: text.source),
      closing: body.first { $0.role == .closing }, recipients: readRecipients(),
      signatures: signatures.map(\.signature),
      signatureBody: signatures.lazy.compactMap(\.body).first,
      appendices: layout.regions.enumerated().map { place, region in appendix(region, id: place + 1) },
      footnotes: layout.notes.compactMap { footnote($0.number, $0.drafts) },
      furniture: furniture())
  }

  /// Most blocks are none, and are not copied to see that.
  private func furniture() -> [Block] {
    let all = blocks.all
    var found: [Block] = []
    for index in all.indices where all[index].role.isFurniture && all[index].role != .blank {
      found.append(all[index])
    }
    return found
  }

  // MARK: Opening parts

  /// The blocks of the letterhead and title that have such a role.
  private func frame(_ isWanted: (BlockRole) -> Bool) -> [Block] {
    layout.frame.filter { isWanted($0.role) }.compactMap(blocks.block)
  }

  private func isHeaderRole(_ role: BlockRole) -> Bool {
    switch role {
    case .superior, .issuer, .motto, .number, .date, .subject, .mark: true
    default: false
    }
  }

  private func readPreamble() -> Preamble {
    var preamble = Preamble()
    preamble.authority = layout.preamble.filter { $0.role == .authority }.compactMap(blocks.block)
    preamble.bases = layout.preamble.filter { $0.role == .basis }.compactMap(blocks.block)
    preamble.enacting = layout.preamble.first { $0.role == .enacting }.flatMap(blocks.block)
    return preamble
  }

  // MARK: Closing parts

  private func readRecipients() -> Recipients? {
    guard let closing = layout.closing else { return nil }
    let label = closing.drafts.first { $0.role == .recipientsLabel }
    let entries = closing.drafts.filter { $0.role == .recipient }
    guard label != nil || !entries.isEmpty else { return nil }
    return Recipients(
      label: label.flatMap(blocks.block),
      entries: entries.compactMap { entry in
        blocks.block(entry).map { RecipientReader.read(entry, block: $0, source: text.source) }
      })
  }

  private func readSignatures(
    _ closing: ClosingReader.Result?
  ) -> [(signature: Signature, body: WordSequence?)] {
    guard let closing else { return [] }
    // A stamp is after the authority that it is of, or above the first.
    let stamps = Dictionary(grouping: closing.stamps) { max($0.signature, 1) }
    return closing.signatures.enumerated().map { index, places in
      var read = SignatureReader.read(
        places.map { closing.drafts[$0] }, blocks: places.compactMap { blocks.block(closing.drafts[$0]) },
        source: text.source)
      read.signature.stamp = StampReader.read(
        (stamps[index + 1] ?? []).map { text.lines[$0.line].words }, source: text.source)
      return read
    }
  }

  // MARK: Notes

  /// A note; its marks are linked once all is placed in the text.
  private func footnote(_ number: Int, _ drafts: [Draft]) -> Footnote? {
    let blocks = drafts.compactMap(self.blocks.block)
    guard let first = blocks.first else { return nil }
    return Footnote(
      number: number, block: first, body: TreeBuilder.nodes(blocks, source: text.source), marks: [])
  }

  // MARK: Appendices

  private func appendix(_ region: DocumentLayout.Region, id: Int) -> Appendix {
    var header = region.header?.header
    header?.blocks = (region.header?.drafts ?? []).compactMap(blocks.block).sorted { $0.id < $1.id }
    if region.isDocument {
      return Appendix(
        id: id, kind: .document, documentKind: region.header?.kind, number: nil,
        title: region.header?.title.text, note: nil, heading: region.heading.flatMap(blocks.block),
        header: header,
        body: TreeBuilder.nodes(region.body.compactMap(blocks.block), source: text.source))
    }
    let title = region.heading.map { AppendixTitle($0.parts, in: text.source) }
    return Appendix(
      id: id, kind: title?.kind ?? .untitled, documentKind: title?.documentKind, number: title?.number,
      title: title?.title, note: title?.note, heading: region.heading.flatMap(blocks.block), header: header,
      body: TreeBuilder.nodes(region.body.compactMap(blocks.block), source: text.source))
  }
}
