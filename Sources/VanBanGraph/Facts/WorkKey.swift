internal import VanBan

/// A key shared by all mentions that may mean one work: the number, or the name, without case, marks and punctuation.
///
/// The two forms never coincide: `n:52-nqtw`, `t:luat-ke-toan`.
enum WorkKey {
  /// The key of a number as printed or as part of a work identifier: `06-NQ/TU`, `6/NQ-TU` and `06-nq-tu` are
  /// `n:6-nqtu`.
  static func number(_ text: String) -> String? {
    // `NQ/TƯ` is the Party's centre, `NQ/TU` a province's committee.
    let slug = Slug.of(text.replacing("TƯ", with: "TW"))
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

  /// The words of `text` for the full-text index and for searches in it.
  static func searchText(_ text: String) -> String {
    String(Slug.of(text).map { $0 == "-" ? " " : $0 })
  }
}
