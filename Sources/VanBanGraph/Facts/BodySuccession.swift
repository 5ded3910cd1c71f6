internal import VanBan

extension BodyFacts {
  /// The successor of this body, with the day and the act; nil where there is none or it is not known.
  var succession: (successor: BodyFacts, date: String, source: String)? {
    guard let next = BodySuccession.of(name: name, province: province) else { return nil }
    let body = BodyFacts(name: next.name, subdivision: next.subdivision, province: next.province)
    return (body, next.date, next.source)
  }

  /// - Parameter subdivision: The ISO 3166-2 code of the province: `VN-61`.
  init(name: String, subdivision: String?, province: String?) {
    let place = (subdivision ?? "VN").lowercased()
    self.init(key: place + "/" + Slug.of(name), name: name, province: province)
  }
}
