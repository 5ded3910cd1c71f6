/// Which style of label is above which, where a document does not show otherwise (Nghị định
/// 30/2020/NĐ-CP, Phụ lục I, phần II, mục 6; Nghị định 78/2025/NĐ-CP).
enum LabelRank {
  private static func rank(of style: Label.Style) -> Int {
    switch style {
    case .part: 0
    case .chapter: 10
    case .section: 20
    case .subsection: chapterEnd
    case .capitalLetter: 40
    case .roman: 50
    case .article: 60
    case .capitalDecimal: 66
    case .arabic: 70
    case .arabicBracket: 80
    case .decimal: 90
    case .arabicBrackets: 100
    case .letter: 110
    case .letterDot: 120
    case .letterDecimal: 126
    case .letterBrackets: 130
    case .smallRoman: 140
    case .star: 150
    case .dash: 160
    case .bullet: 170
    case .plus: 180
    case .footnote: 190
    }
  }

  /// The rank of a label; lower is above. Decimals rank by how many numbers they have.
  static func rank(of label: Label) -> Int {
    let rank = rank(of: label.style)
    return label.style == .decimal ? rank + label.numbers.count : rank
  }

  /// The rank below which only parts, chapters and their sections stand.
  static let chapterEnd = 30

  /// The rank of a heading in capitals without a label.
  static let unlabelled = 45
}
