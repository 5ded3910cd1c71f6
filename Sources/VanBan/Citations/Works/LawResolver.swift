/// Finds out which version of a law, code, ordinance or of the constitution is meant by its title.
struct LawResolver: Sendable {
  /// The date of the citing document.
  let date: PartialDate?

  /// Who passes laws of `kind`.
  ///
  /// Source: Luật 64/2025/QH15, Điều 4.
  static func body(of kind: DocumentKind) -> IssuingBody {
    kind == .ordinance ? standingCommittee : assembly
  }

  private static let assembly = BodyResolver.national("Quốc hội", .nationalAssembly)
  private static let standingCommittee = BodyResolver.national("Ủy ban Thường vụ Quốc hội", .nationalAssembly)

  /// The law that a citation by name means; nil for a title that the table does not have.
  func resolution(name: String, kind: DocumentKind, given: PartialDate?) -> WorkResolution? {
    let versions = KnownLaw.versions(of: Self.title(name, kind: kind), kind: kind)
    guard !versions.isEmpty else { return nil }
    if let given {
      let dated = versions.filter { $0.adopted.agrees(with: given) }
      return dated.first.flatMap { Self.identifier($0) }.map { .resolved($0) }
        ?? .incomplete(missing: [.number])
    }
    return undated(versions)
  }

  private func undated(_ versions: [KnownLaw]) -> WorkResolution {
    guard let date else {
      return .ambiguous(Self.candidates(versions.reversed()) { _ in .former })
    }
    // On a date without a day or month also what was passed in that month or year.
    let passed = versions.filter {
      ($0.adopted <= date || $0.adopted.agrees(with: date)) && !Self.isInForce($0, on: date)
    }
    let inForce = versions.last { Self.isInForce($0, on: date) }
    let isAmending = versions[0].title.hasPrefix("Sửa đổi")
    if let inForce, passed.isEmpty, !isAmending, KnownLaw.lastKnown.map({ date < $0 }) ?? false {
      return Self.identifier(inForce).map { .resolved($0) } ?? .incomplete(missing: [.number])
    }
    let meant = ([inForce].compactMap { $0 } + passed.reversed())
    // A text older than the oldest version that is known means one that is not.
    guard !meant.isEmpty else { return .incomplete(missing: [.number, .year]) }
    return .ambiguous(Self.candidates(meant) { $0 == inForce ? .inForce : .passed })
  }

  /// Whether the law is in force on that date, of one without a day or month on its first: a law of the first of January is
  /// in force all year.
  private static func isInForce(_ law: KnownLaw, on date: PartialDate) -> Bool {
    let first = PartialDate(year: date.year, month: date.month ?? 1, day: date.day ?? 1) ?? date
    return law.inForce <= first
  }

  private static func candidates(
    _ laws: [KnownLaw], reason: (KnownLaw) -> WorkCandidate.Reason
  ) -> [WorkCandidate] {
    laws.compactMap { law in identifier(law).map { WorkCandidate(identifier: $0, reason: reason(law)) } }
  }

  static func identifier(_ law: KnownLaw) -> WorkIdentifier? {
    WorkIdentifier(
      form: .act, kind: law.kind.rawValue, year: law.adopted.year,
      number: law.number.isEmpty ? law.kind.rawValue : WorkNumber.slug(ofLaw: law.number))
  }

  /// The title behind the type word.
  static func title(_ name: String, kind: DocumentKind) -> String {
    if kind == .constitution { return "" }
    let words = kind == .law ? 1 : 2
    return name.unicodeScalars.split(separator: " ").dropFirst(words).map { String($0) }.joined(
      separator: " ")
  }
}
