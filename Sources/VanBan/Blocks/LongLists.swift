/// Lists of a thousand entries and more, which catalogues and lists of names have.
///
/// A number of four digits at the head of a line is most often a year or an amount that ends a sentence there:
/// `… từ năm` / `2004. Đồng thời, …`. In 130 texts of all kinds eight lines begin so, each with a year. So it is a label where it continues a list
/// that has come that far, and nowhere else; some entries may be missing or misread between.
struct LongLists: Sendable {
  /// The least number that has to continue a list.
  static let first = 1000
  /// The greatest number of a label.
  static let last = 99_999
  /// How far a number may be from the last one of its list.
  private static let gap = 10

  /// The last number of each style, of the lists that come near a thousand.
  private var numbers: [Label.Style: Int] = [:]

  /// Whether `number` continues a list of `style`.
  func goOn(as style: Label.Style, _ number: Int) -> Bool {
    guard let before = numbers[style], number <= Self.last else { return false }
    return number > before && number <= before + Self.gap
  }

  /// To be told of each label in order. Shorter lists inside an entry do not end a long one.
  mutating func take(_ label: Label?) {
    guard let label, let number = label.ordinal, number > Self.first - Self.gap else { return }
    numbers[label.style] = number
  }
}
