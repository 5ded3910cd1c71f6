/// Whether two titles may be those of one document.
package enum TitleAgreement {
  /// Words that most titles have.
  private static let common: Set<Substring> = [
    "ve", "viec", "va", "cua", "cac", "mot", "so", "quy", "dinh", "ban", "hanh", "sua", "doi", "bo", "sung",
    "dieu",
    "thuc", "hien", "trien", "khai", "tiep", "tuc", "tang", "cuong", "cong", "tac", "trong", "tren", "dia",
    "nam", "giai",
    "doan", "den", "theo", "huong", "dan", "thi", "chi", "tiet", "phe", "duyet", "nghi", "quyet", "luat",
    "thong", "tu",
    "ke", "hoach", "chuong", "trinh", "de", "an", "phu", "thu", "tuong", "hoi", "dong", "nhan", "dan", "uy",
    "tinh",
  ]

  /// The share of the words of the shorter title that the longer one must have too.
  private static let share = 0.4

  /// Whether `left` and `right` begin the one as the other, or share enough of the words that tell titles apart. A title with
  /// few such words contradicts none.
  package static func holds(_ left: String, _ right: String) -> Bool {
    let (one, other) = (Slug.of(left), Slug.of(right))
    if one.hasPrefix(other) || other.hasPrefix(one) { return true }
    let (first, second) = (telling(one), telling(other))
    let least = min(first.count, second.count)
    guard least > 1 else { return true }
    return Double(first.intersection(second).count) >= share * Double(least)
  }

  private static func telling(_ slug: String) -> Set<Substring> {
    Set(slug.split(separator: "-").filter { !common.contains($0) })
  }
}
