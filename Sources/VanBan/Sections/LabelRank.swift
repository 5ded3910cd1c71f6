/// Which style of label stands above which, where a document does not show otherwise (Nghị định
/// 30/2020/NĐ-CP, Phụ lục I, phần II, mục 6; Nghị định 78/2025/NĐ-CP).
enum LabelRank {
  private static let order: [Label.Style] = [
    .part, .chapter, .section, .subsection, .capitalLetter, .roman, .article, .arabic, .arabicBracket,
    .decimal,
    .arabicBrackets, .letter, .letterDot, .letterBrackets, .smallRoman, .star, .dash, .bullet, .plus,
    .footnote,
  ]

  private static let ranks: [Label.Style: Int] = Dictionary(
    uniqueKeysWithValues: order.enumerated().map { ($1, $0 * 10) })

  /// The rank of a label; lower stands above. Decimals rank by how many numbers they have.
  static func rank(of label: Label) -> Int {
    let rank = ranks[label.style] ?? 0
    return label.style == .decimal ? rank + label.numbers.count : rank
  }

  /// The rank below which only parts, chapters and their sections stand.
  static let chapterEnd = ranks[.subsection] ?? 30

  /// The rank of a heading in capitals without a label.
  static let unlabelled = (ranks[.roman] ?? 50) - 5
}
