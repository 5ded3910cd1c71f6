/// What the stages after the reader must know of a style of label: a row each.
struct LabelStyleRow: Sendable {
  /// Its place among the styles where a document does not show otherwise; lower is above (Nghị định 30/2020/NĐ-CP,
  /// Phụ lục I, phần II, mục 6; Nghị định 78/2025/NĐ-CP). Sections leave room for the unlabelled heading.
  let rank: Int
  /// What a block with such a label is.
  let level: Level

  /// The divisions of a document that labels begin.
  enum Level: Sendable {
    case part, chapter, section, subsection, article, division, paragraph, subparagraph, point, indent,
      footnote
  }

  private init(_ rank: Int, _ level: Level) { (self.rank, self.level) = (rank, level) }

  init(of style: Label.Style) {
    switch style {
    case .part: self.init(0, .part)
    case .chapter: self.init(10, .chapter)
    case .section: self.init(20, .section)
    case .subsection: self.init(30, .subsection)
    case .capitalLetter: self.init(40, .division)
    case .roman: self.init(50, .section)
    case .article: self.init(60, .article)
    case .capitalDecimal: self.init(66, .paragraph)
    case .arabic: self.init(70, .paragraph)
    case .arabicBracket: self.init(80, .paragraph)
    // Those of more levels are below, one by one: up to 95.
    case .decimal: self.init(90, .subparagraph)
    case .arabicBrackets: self.init(100, .paragraph)
    case .letter: self.init(110, .point)
    case .letterDot: self.init(120, .point)
    case .letterDecimal: self.init(126, .point)
    case .letterBrackets: self.init(130, .point)
    case .smallRoman: self.init(140, .point)
    case .star: self.init(150, .indent)
    case .dash: self.init(160, .indent)
    case .bullet: self.init(170, .indent)
    case .plus: self.init(180, .indent)
    case .footnote: self.init(190, .footnote)
    }
  }
}
