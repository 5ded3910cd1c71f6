/// The body that took over from one that is no more.
///
/// Provinces: Nghị quyết 202/2025/QH15, from 1 July 2025. Ministries: Nghị quyết 176/2025/QH15, from 1 March 2025;
/// 01/2007/QH12 and 02/2002/QH11, of which the years are kept. Bodies of the districts, which ended on 1 July 2025,
/// have none: their work went to bodies of the communes and of the province.
package struct BodySuccession: Sendable, Hashable {
  /// The name of the successor in full.
  package let name: String
  /// The province that the successor is in, and the code of ISO 3166-2; nil for one of the whole country.
  package let province: String?
  package let subdivision: String?
  /// The day from which it is, or the year.
  package let date: String
  /// The act that says so.
  package let source: String

  /// What followed the body of that name in that province; nil if it still exists, or if the successor is unknown.
  package static func of(name: String, province: String?) -> BodySuccession? {
    guard let province else { return ofMinistry(name) }
    guard let former = Province.all.first(where: { $0.name == province }), let successor = former.successor,
      let new = Province.all.first(where: { $0.name == successor })
    else { return nil }
    let heads = [("tỉnh ", "thành phố ", "tỉnh "), ("Tỉnh ủy ", "Thành ủy ", "Tỉnh ủy ")]
    for (old, city, rural) in heads where name.hasSuffix(old + province) {
      let stem = name.dropLast(old.count + province.count)
      return BodySuccession(
        name: stem + (new.isCity ? city : rural) + new.name, province: new.name,
        subdivision: "VN-" + new.subdivision, date: "2025-07-01", source: "Nghị quyết 202/2025/QH15")
    }
    return nil
  }

  private static let acts = [
    2025: ("2025-03-01", "Nghị quyết 176/2025/QH15"), 2007: ("2007", "Nghị quyết 01/2007/QH12"),
    2002: ("2002", "Nghị quyết 02/2002/QH11"),
  ]

  private static func ofMinistry(_ name: String) -> BodySuccession? {
    guard let former = Ministry.all.first(where: { $0.name == name }), let year = former.until,
      let (date, source) = acts[year], let new = former.successor.flatMap({ Ministry.ministry(ofSymbol: $0) })
    else { return nil }
    return BodySuccession(name: new.name, province: nil, subdivision: nil, date: date, source: source)
  }
}
