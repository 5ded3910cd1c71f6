internal import VanBan

extension BodyFacts {
  /// The successor of this body, with the day and the act; nil where there is none or it is not known.
  var succession: (successor: BodyFacts, date: String, source: String)? {
    guard let next = BodySuccession.of(name: name, province: province) else { return nil }
    var body = BodyFacts(name: next.name, subdivision: next.subdivision, province: next.province)
    (body.level, body.kind) = (level, kind)
    return (body, next.date, next.source)
  }

  /// The day from which it is no more, and the act; nil where it still exists or where that is not known. Committees and
  /// councils of districts ended without a successor (Luật Tổ chức chính quyền địa phương 72/2025/QH15, Điều 1).
  var end: (date: String, source: String)? {
    if let succession { return (succession.date, succession.source) }
    let kinds: Set<String?> = [
      BodyKind.peoplesCommittee.rawValue, BodyKind.peoplesCouncil.rawValue, BodyKind.party.rawValue,
    ]
    guard level == DocumentIssuer.Level.district.rawValue, kinds.contains(kind) else { return nil }
    return ("2025-07-01", "Luật 72/2025/QH15")
  }

  init(_ body: IssuingBody, level: DocumentIssuer.Level?) {
    self.init(name: body.name, subdivision: body.subdivision, province: body.province)
    self.level = level?.rawValue
    kind = body.kind?.rawValue
  }

  /// - Parameter subdivision: The ISO 3166-2 code of the province: `VN-61`.
  init(name: String, subdivision: String?, province: String?) {
    let place = (subdivision ?? "VN").lowercased()
    self.init(key: place + "/" + Slug.of(name), name: name, province: province)
  }
}
