/// A unit into which documents are divided (Nghị định 78/2025/NĐ-CP, Điều 61–63).
public enum ProvisionUnit: String, Sendable, CaseIterable {
  /// Phần.
  case part = "phan"
  /// Chương.
  case chapter = "chuong"
  /// Mục.
  case section = "muc"
  /// Tiểu mục.
  case subsection = "tieu-muc"
  /// Điều.
  case article = "dieu"
  /// Khoản.
  case clause = "khoan"
  /// Điểm.
  case point = "diem"
  /// Tiết: below a point.
  case item = "tiet"
  /// Đoạn.
  case paragraph = "doan"
  /// Phụ lục.
  case appendix = "phu-luc"
  /// Mẫu, biểu.
  case form = "mau"
}

extension ProvisionUnit {
  /// A name of a unit.
  private struct Row {
    let name: String
    let unit: ProvisionUnit
    /// The place in the order of nesting, the outermost first.
    let rank: Int
    /// Whether the word, in small letters before a number, is this unit and nothing else. `đoạn` is in `giai đoạn 2`,
    /// `phần` in `thành phần 3`, `tiết` in `chi tiết 1`.
    var isPlain = false
  }

  private static let rows: [Row] = [
    Row(name: "phụ lục", unit: .appendix, rank: 0),
    Row(name: "phần", unit: .part, rank: 1),
    Row(name: "chương", unit: .chapter, rank: 2, isPlain: true),
    Row(name: "mục", unit: .section, rank: 3, isPlain: true),
    Row(name: "tiểu mục", unit: .subsection, rank: 4),
    Row(name: "điều", unit: .article, rank: 5, isPlain: true),
    Row(name: "mẫu", unit: .form, rank: 5),
    Row(name: "biểu", unit: .form, rank: 5),
    Row(name: "khoản", unit: .clause, rank: 6, isPlain: true),
    Row(name: "điểm", unit: .point, rank: 7, isPlain: true),
    Row(name: "tiết", unit: .item, rank: 8),
    Row(name: "đoạn", unit: .paragraph, rank: 9),
  ]

  /// The units by their names.
  static let names = PhraseTable<ProvisionUnit>(rows.map { ($0.name, $0.unit) })

  /// The last word of each name: `mục` of `tiểu mục`.
  static let lastWords = KeySet(names.keys.compactMap(\.last))

  /// The words that come before the last one of a name: `tiểu`, `phụ`.
  static let firstWords = KeySet(names.keys.flatMap { $0.dropLast() })

  /// The words that are nothing else before a number.
  static let plainWords = KeySet(rows.filter(\.isPlain).map { SyllableKey($0.name) })

  private static let ranks: [ProvisionUnit: Int] = Dictionary(
    rows.map { ($0.unit, $0.rank) }, uniquingKeysWith: { first, _ in first })

  /// The place in the order of nesting, the outermost first.
  var rank: Int { Self.ranks[self] ?? 0 }
}
