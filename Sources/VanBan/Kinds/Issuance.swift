/// Which bodies issue documents of a kind.
///
/// Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15, Điều 4, and 80/2015/QH13, Điều 4; before 1992 the Council of
/// Ministers issued decrees and decisions (Hiến pháp 1980, Điều 107).
enum Issuance {
  /// Kinds that only some bodies issue; others may come from any.
  private static let rows: [(DocumentKind, [BodyKind])] = [
    (.constitution, [.nationalAssembly]), (.code, [.nationalAssembly]),
    // `23-L/CTN`: numbers of the President's orders that made them public.
    (.law, [.nationalAssembly, .president]),
    (.ordinance, [.nationalAssembly, .president]), (.decreeLaw, [.president]), (.order, [.president]),
    (.decree, [.government]),
    (.circular, [.ministry, .court, .procuracy, .audit, .agency]),
  ]

  /// Kinds that a body does not issue.
  private static let exclusions: [(BodyKind, [DocumentKind])] = [
    (.peoplesCouncil, [.decision, .directive, .telegram]),
    (.peoplesCommittee, [.resolution]),
    (.primeMinister, [.resolution]),
    (.government, [.decision, .directive]),
  ]

  /// Whether a body of that kind may issue documents of that kind.
  static func allows(_ kind: DocumentKind, by body: BodyKind) -> Bool {
    if let row = rows.first(where: { $0.0 == kind }) { return row.1.contains(body) }
    return !exclusions.contains { $0.0 == body && $0.1.contains(kind) }
  }

  /// The bodies that issue documents of that kind, where only some do.
  static func bodies(of kind: DocumentKind) -> [BodyKind] { rows.first { $0.0 == kind }?.1 ?? [] }
}
