/// Notes what was read of the parts of a document, once it is put together: its fields, short forms and mentions of
/// appendices, and what was not taken for a citation.
struct FieldTrace {
  let document: Document
  /// The words of the text, without white space.
  let words: WordSequence

  func note() {
    noteHeader()
    noteKind()
    for signature in document.signatures { note(signature) }
    for recipient in document.recipients?.entries ?? [] { note(recipient) }
    for appendix in document.appendices { note(appendix) }
    for term in document.abbreviations {
      Trace.note(
        Decision(
          .term, term.short, by: .fieldTerm, at: term.range,
          evidence: term.longRange.map { [Evidence(.longForm, at: $0)] } ?? []))
    }
    for mention in document.appendixMentions {
      let heading = document.appendices.first { $0.id == mention.appendix }?.heading?.pieces.first
      Trace.note(
        Decision(
          .reference, heading == nil ? "unresolved" : "appendix", by: .referenceAppendix, at: mention.range,
          evidence: heading.map { [Evidence(.target, at: $0)] } ?? []))
    }
    noteRejected()
  }

  private func field(_ name: String, _ value: String?, by rule: Rule, at range: SourceRange?) {
    guard let value, let range else { return }
    Trace.note(Decision(.field, name + ": " + TextFolding.whiteSpace(value), by: rule, at: range))
  }

  // MARK: Header

  private func noteHeader() {
    let header = document.header
    let number = place(of: .number, in: header.blocks)
    field("number", header.number, by: .fieldNumber, at: number)
    field("symbol", header.symbol, by: .fieldNumber, at: number)
    let date = place(of: .date, in: header.blocks)
    field("place", header.place, by: .fieldDate, at: date)
    field("date", header.date?.description, by: .fieldDate, at: date)
    noteSigning(date)
  }

  /// What digital signatures say of issuer and date.
  private func noteSigning(_ date: SourceRange?) {
    let signatures = document.source.signatures
    if let issuer = document.header.issuer, let place = place(of: .issuer, in: document.header.blocks),
      signatures.contains(where: { $0.names(issuer) })
    {
      Trace.note(
        Decision(
          .field, "issuer: " + issuer, by: .fieldSignedIssuer, at: place,
          evidence: [Evidence(.digitalSignature)]))
    }
    if let last = signatures.lastDayOfIssue(by: document.header.issuer), let date {
      Trace.note(
        Decision(
          .field, "not after: \(last)", by: .fieldSignedDate, at: date,
          evidence: [Evidence(.digitalSignature)]))
    }
  }

  private func noteKind() {
    guard let kind = document.kind?.name else { return }
    let type = place(of: .type, in: document.title.blocks)
    let subject = place(of: .subject, in: document.title.blocks) ?? document.addressees.first?.pieces.first
    if let type, document.kind != .consolidatedText {
      field("kind", kind, by: .fieldKindName, at: type)
    } else if type == nil, let subject, document.kind == .officialLetter {
      field("kind", kind, by: .fieldKindLetter, at: subject)
    } else {
      field("kind", kind, by: .fieldKindSymbol, at: place(of: .number, in: document.header.blocks))
    }
  }

  private func place(of role: BlockRole, in blocks: [Block]) -> SourceRange? {
    blocks.first { $0.role == role }?.pieces.first
  }

  // MARK: Closing, appendices

  private func note(_ signature: Signature) {
    let authority = place(of: .signatureAuthority, in: signature.blocks)
    field("capacity", signature.capacity, by: .fieldSigner, at: authority)
    field("body", signature.body, by: .fieldSigner, at: authority)
    field("office", signature.office, by: .fieldSigner, at: authority)
    field("name", signature.name, by: .fieldSigner, at: place(of: .signatureName, in: signature.blocks))
    guard let stamp = signature.stamp else { return }
    for piece in stamp.pieces { field("stamp", document.source[piece], by: .fieldStamp, at: piece) }
  }

  private func note(_ recipient: Recipient) {
    let place = recipient.block.pieces.first
    field("recipient", recipient.name, by: .fieldRecipient, at: place)
    field("purpose", recipient.purpose, by: .fieldRecipient, at: place)
    let units = recipient.archiveUnits
    field(
      "archive units", units.isEmpty ? nil : units.joined(separator: ", "), by: .fieldRecipient, at: place)
  }

  private func note(_ appendix: Appendix) {
    let place = appendix.heading?.pieces.first
    field("number", appendix.number, by: .fieldAppendix, at: place)
    field("title", appendix.title, by: .fieldAppendix, at: place)
    field("note", appendix.note, by: .fieldAppendix, at: place)
  }

  // MARK: What is no citation

  private func noteRejected() {
    let reader = RejectedMentionReader(
      source: document.source, words: words, blocks: document.blocks, citations: document.citations,
      header: document.header)
    for mention in reader.mentions() {
      Trace.note(Decision(.mention, "refused", by: Self.rule(of: mention.reason), at: mention.range))
    }
  }

  private static func rule(of reason: RejectedMention.Reason) -> Rule {
    switch reason {
    case .ratio: .rejectedRatio
    case .date: .rejectedDate
    case .period: .rejectedPeriod
    case .selfReference: .rejectedSelf
    case .backReference: .rejectedBack
    case .ownNumber: .rejectedOwnNumber
    case .definition: .rejectedDefinition
    case .furniture: .rejectedFurniture
    case .frame: .rejectedFrame
    case .blank: .rejectedBlank
    case .unknownSymbol: .rejectedUnknownSymbol
    }
  }
}
