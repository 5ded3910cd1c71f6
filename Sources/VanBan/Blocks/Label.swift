/// What stands before the text of a section, an item or a bullet: `I.`, `2.1.`, `a)`, `-`, `Điều 5.`.
public struct Label: Sendable, Hashable {
  /// The way a label is written, which tells the blocks of one list from those of another.
  public enum Style: String, Sendable, CaseIterable {
    /// `Phần I`, `PHẦN II.`, `Phần thứ nhất`
    case part
    /// `Chương I`
    case chapter
    /// `Mục 1`
    case section
    /// `Tiểu mục 1`
    case subsection
    /// `Điều 1.`
    case article
    /// `A.`
    case capitalLetter
    /// `I.`
    case roman
    /// `1.`, `1-`
    case arabic
    /// `1)`
    case arabicBracket
    /// `(1)`
    case arabicBrackets
    /// `1.1.`, `2.1.3`
    case decimal
    /// `a)`
    case letter
    /// `a.`
    case letterDot
    /// `(a)`
    case letterBrackets
    /// `i)`, `(i)`, `ii)`
    case smallRoman
    case dash, plus, star
    /// `•`, `▪` and their like
    case bullet
    /// `[1]`
    case footnote
  }

  public let style: Style
  /// Its place in the sequence, from 1: 4 for `IV.`, 5 for `đ)`, 2 for `3.2.`; nil for bullets.
  public let ordinal: Int?
  /// For `2.1.3.` the numbers 2, 1, 3; for others the ordinal alone; empty for bullets.
  public let numbers: [Int]
  /// As written, its punctuation included: `I.`, `a)`, `-`, `Điều 18a.`.
  public let text: String
  /// Where it stands.
  public let range: SourceRange

  init(style: Style, numbers: [Int], text: String, range: SourceRange) {
    self.style = style
    self.numbers = numbers
    self.ordinal = numbers.last
    self.text = text
    self.range = range
  }
}

extension Label.Style {
  /// Whether it is a mark without a number.
  var isBullet: Bool {
    switch self {
    case .dash, .plus, .star, .bullet: true
    default: false
    }
  }

  /// Whether it begins with a word: `Phần`, `Chương`, `Mục`, `Tiểu mục`, `Điều`.
  var isNamed: Bool {
    switch self {
    case .part, .chapter, .section, .subsection, .article: true
    default: false
    }
  }
}
