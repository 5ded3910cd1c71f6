/// How the names of provinces are written.
package enum PlaceSpelling {
  private static let names = Province.all.map { $0.name.split(separator: " ").map { String($0) } }.filter {
    $0.count == 2
  }

  /// Names that are near one of these and are right: former provinces, other spellings.
  private static let others: Set = ["Vĩnh Phú", "Bắc Cạn", "Đắk Lăk", "Đắk Lak"]

  /// The second syllable of the one province whose first is `first`, and from whose second `second` differs in one letter
  /// without marks: `Ngãi` for `Quảng Ngã`; nil where `second` is that of a province, or several are near.
  package static func second(after first: String, near second: String) -> String? {
    let possible = names.filter { $0[0] == first }.map { $0[1] }
    guard !possible.contains(second), !others.contains("\(first) \(second)"),
      second.first?.isUppercase ?? false
    else { return nil }
    let letters = Slug.of(second)
    let near = possible.filter { differInOneLetter(Slug.of($0), letters) }
    return near.count == 1 ? near.first : nil
  }

  private static func differInOneLetter(_ first: String, _ second: String) -> Bool {
    let (short, long) =
      first.count <= second.count ? (Array(first), Array(second)) : (Array(second), Array(first))
    guard long.count - short.count <= 1, short.count >= 2 else { return false }
    var start = 0
    while start < short.count, short[start] == long[start] { start += 1 }
    let rest = long.count == short.count ? short[start...].dropFirst() : short[start...]
    return long[start...].dropFirst() == rest || long == short
  }
}
