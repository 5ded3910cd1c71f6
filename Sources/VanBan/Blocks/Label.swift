/// The label before the text of a section, an item or a bullet: `I.`, `2.1.`, `a)`, `-`, `Điều 5.`.
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
    /// `I.1.`, `A.1.`, `A1.`
    case capitalDecimal
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
    /// `a.1)`, `a.1.`
    case letterDecimal
    /// `(a)`
    case letterBrackets
    /// `i)`, `(i)`, `ii)`
    case smallRoman
    /// `-`, `–`
    case dash
    /// `+`
    case plus
    /// `*`
    case star
    /// `•`, `▪` and their like
    case bullet
    /// `[1]`
    case footnote
  }

  /// How the label is written.
  public let style: Style
  /// Its place in the sequence, from 1: 4 for `IV.`, 5 for `đ)`, 2 for `3.2.`; nil for bullets.
  public let ordinal: Int?
  /// Its place in the text, without the blanks around it.
  public let range: SourceRange
  private let wording: Wording

  /// For `2.1.3.` the numbers 2, 1, 3; for others the ordinal alone; empty for bullets.
  public var numbers: [Int] { wording.numbers }
  /// As written, its punctuation included: `I.`, `a)`, `-`, `Điều 18a.`; in ordinary characters, so that `Ⅰ．` is `I.`.
  public var text: String { wording.text }

  /// What is seldom read. The stages copy labels at every step, and a single reference copies fast.
  private final class Wording: Sendable {
    let numbers: [Int]
    let text: String

    init(numbers: [Int], text: String) {
      self.numbers = numbers
      self.text = text
    }

    static let dash = Wording(numbers: [], text: "-")
    static let plus = Wording(numbers: [], text: "+")
  }

  /// `-` or `+` where it is at `range`: what most labels are.
  init(_ style: Style, plain range: SourceRange) {
    self.style = style
    ordinal = nil
    self.range = range
    wording = style == .plus ? .plus : .dash
  }

  init(style: Style, numbers: [Int], text: String, range: SourceRange) {
    self.style = style
    self.ordinal = numbers.last
    self.range = range
    self.wording = Wording(numbers: numbers, text: text)
  }

  public static func == (left: Label, right: Label) -> Bool {
    left.style == right.style && left.range == right.range && left.numbers == right.numbers
      && left.text == right.text
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(style)
    hasher.combine(range)
    hasher.combine(numbers)
    hasher.combine(text)
  }
}

extension Label.Style {
  /// Whether it numbers by letters.
  var isLetter: Bool {
    switch self {
    case .letter, .letterDot, .letterBrackets: true
    default: false
    }
  }

  /// Whether it is a mark without a number.
  var isBullet: Bool {
    switch self {
    case .dash, .plus, .star, .bullet: true
    default: false
    }
  }

  /// Whether it begins with a word: `Phần`, `Chương`, `Mục`, `Tiểu mục`, `Điều`.
  var isNamed: Bool { unit != nil }

  /// The unit of the word that it begins with.
  var unit: ProvisionUnit? {
    switch self {
    case .part: .part
    case .chapter: .chapter
    case .section: .section
    case .subsection: .subsection
    case .article: .article
    default: nil
    }
  }

  /// The style of labels that begin with the word of `unit`; nil where none do: clauses and points have `1.` and `a)`.
  init?(unit: ProvisionUnit) {
    guard let style = Self.allCases.first(where: { $0.unit == unit }) else { return nil }
    self = style
  }
}
