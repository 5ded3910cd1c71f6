/// From and to which day a law, a code, an ordinance or a constitution is in force, by the table of laws (``KnownLaw``).
package struct KnownLawForce: Sendable, Hashable {
  /// The first day in force.
  package let from: PartialDate
  /// The first day without force; nil for one that no other has replaced up to ``lastKnown``.
  package let end: PartialDate?
  /// The number of the law that took its place: `64/2025/QH15`; nil for a constitution.
  package let successor: String?

  /// Up to which day the table is kept.
  package static let lastKnown = KnownLaw.lastKnown

  /// The force of the work that is identified so; nil for one that the table does not have.
  package init?(_ work: WorkIdentifier) {
    guard work.country == "vn", work.subdivision == nil, work.form == .act else { return nil }
    if work.kind == DocumentKind.constitution.rawValue {
      let all = KnownLaw.versions(of: "", kind: .constitution)
      guard let place = all.firstIndex(where: { $0.adopted.year == work.year }) else { return nil }
      from = all[place].inForce
      end = place + 1 < all.count ? all[place + 1].inForce : nil
      successor = nil
      return
    }
    guard let law = KnownLaw.numbered(work.number), law.kind.rawValue == work.kind else { return nil }
    from = law.inForce
    let next = law.successor.flatMap { KnownLaw.numbered($0) }
    end = next?.inForce
    successor = next?.number
  }
}
