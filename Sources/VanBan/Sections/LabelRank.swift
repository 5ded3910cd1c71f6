/// Which style of label is above which, where a document does not show otherwise (Nghị định
/// 30/2020/NĐ-CP, Phụ lục I, phần II, mục 6; Nghị định 78/2025/NĐ-CP).
enum LabelRank {
  /// The rank of a label; lower is above. Decimals rank by how many numbers they have.
  static func rank(of label: Label) -> Int {
    let rank = LabelStyleRow(of: label.style).rank
    return label.style == .decimal ? rank + label.numbers.count : rank
  }

  /// The rank below which only parts, chapters and their sections stand.
  static let chapterEnd = 30

  /// The rank of a heading in capitals without a label.
  static let unlabelled = 45
}
