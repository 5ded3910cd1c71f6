extension DigitalSignature {
  /// Whether its certificate names the body `name`, whatever the case and marks of the letters: recognition loses those.
  func names(_ name: String) -> Bool { signer.map { Slug.of($0) == Slug.of(name) } ?? false }
}

extension [DigitalSignature] {
  /// The day after which no document of `issuer` with these signatures was issued: the first on which that body signed,
  /// which it does with number and date in place; else the last on which anyone did, since people sign before them.
  func lastDayOfIssue(by issuer: String?) -> PartialDate? {
    let own = issuer.map { name in filter { $0.names(name) }.compactMap(\.day) } ?? []
    return own.min() ?? compactMap(\.day).max()
  }
}
