internal import VanBan

/// What brings together mentions that may be of one work, before it is known whether they are: their number,
/// or their name, without case, marks and punctuation.
///
/// The two forms do not meet: `n:52-nqtw`, `t:luat-ke-toan`.
enum WorkKey {
  /// The key of a number as printed or as part of a work identifier: `06-NQ/TU`, `6/NQ-TU` and `06-nq-tu` are
  /// `n:6-nqtu`.
  static func number(_ text: String) -> String? {
    let slug = Slug.of(text)
    guard let end = slug.firstIndex(of: "-"), end > slug.startIndex else {
      return slug.isEmpty ? nil : "n:" + slug
    }
    // `06` and `6` are one serial.
    let serial = slug[..<end].drop { $0 == "0" }
    let rest = slug[end...].filter { $0 != "-" }
    return "n:" + (serial.isEmpty ? "0" : String(serial)) + "-" + rest
  }

  /// The key of a name with its type word: `Luật Kế toán` is `t:luat-ke-toan`.
  static func name(_ text: String) -> String? {
    let slug = Slug.of(text)
    return slug.isEmpty ? nil : "t:" + slug
  }

  /// Words for the full-text index, and words that are looked for in it.
  static func searchText(_ text: String) -> String {
    String(Slug.of(text).map { $0 == "-" ? " " : $0 })
  }
}
