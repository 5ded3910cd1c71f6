/// Notes the role of every line that a block has part in, once the layout is known: readers try some stretches
/// several times, so that only the blocks themselves say what was decided.
enum LayoutTrace {
  /// Notes the roles of all blocks of `layout`.
  static func note(_ layout: DocumentLayout) {
    guard Trace.isWanted else { return }
    for drafts in [layout.frame, layout.preamble, layout.body, layout.closing?.drafts ?? []] { note(drafts) }
    for region in layout.regions {
      note(region.heading.map { [$0] } ?? [])
      note(region.header?.drafts ?? [])
      note(region.body)
    }
    for own in layout.notes { note(own.drafts) }
  }

  private static func note(_ drafts: [Draft]) {
    for (place, draft) in drafts.enumerated() {
      guard let first = draft.pieces.first else { continue }
      let next = place + 1 < drafts.count ? drafts[place + 1] : nil
      for piece in draft.pieces {
        let isFirst = piece == first
        Trace.note(
          Decision(
            draft.role.isFurniture ? .furniture : .role, draft.role.rawValue, by: draft.rule, at: piece,
            evidence: isFirst ? evidence(on: draft, before: next) : [Evidence(.opening, at: first)]))
        if !isFirst, let rule = joining(draft.role) {
          Trace.note(Decision(.join, "goes on", by: rule, at: piece))
        }
      }
    }
  }

  /// What decides whether a labelled block is a heading or an item: how it ends, its length, and what stands under it.
  private static func evidence(on draft: Draft, before next: Draft?) -> [Evidence] {
    guard draft.label != nil, draft.role == .heading || draft.role == .item else { return [] }
    let under = next.flatMap { $0.depth > draft.depth ? $0.pieces.first : nil }
    return [
      draft.ending.last.map { Evidence(.ending, at: $0.range) }, Evidence(.words, count: draft.wordCount),
      under.map { Evidence(.blockUnder, at: $0) },
    ].compactMap { $0 }
  }

  /// The rule by which a part of the frame continues over several lines; nil for blocks whose lines were judged one by
  /// one.
  private static func joining(_ role: BlockRole) -> Rule? {
    switch role {
    case .motto: .joinMotto
    case .issuer, .superior: .joinBodyName
    case .number, .date, .recipientsLabel: .joinBrokenField
    case .title, .subject: .joinTitle
    case .recipient: .joinRecipient
    case .signatureAuthority, .signatureName: .joinSigner
    case .appendix: .joinAppendixHeading
    case .table, .figure: .joinRows
    default: nil
    }
  }
}
