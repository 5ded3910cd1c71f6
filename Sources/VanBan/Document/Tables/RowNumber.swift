/// The number of a table's row: `1`, `1.1`, `II`, `A`, `a)`.
struct RowNumber: Hashable {
  enum Style: Hashable { case capital, roman, arabic, letter }

  let style: Style
  /// Level by level.
  let numbers: [Int]

  /// The number that `text` is, with nothing beside it but a dot or bracket.
  init?(_ text: Substring) {
    var text = text
    if let last = text.last, last == "." || last == ")" || last == "/" { text.removeLast() }
    guard let first = text.first, text.utf8.count <= 11 else { return nil }
    if first.isNumber {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      let numbers = parts.compactMap { $0.count <= 3 ? Int($0) : nil }
      // `1.250` is a sum, no row.
      guard numbers.count == parts.count, parts.dropFirst().allSatisfy({ $0.count <= 2 }),
        numbers.allSatisfy({ $0 > 0 })
      else { return nil }
      self.init(style: .arabic, numbers: numbers)
      return
    }
    guard text.allSatisfy(\.isLetter) else { return nil }
    if text.allSatisfy(\.isUppercase), text.count > 1 || first == "I" || first == "V" || first == "X",
      let value = Numerals.roman(text)
    {
      self.init(style: .roman, numbers: [value])
    } else if let value = Numerals.letter(text) {
      self.init(style: first.isUppercase ? .capital : .letter, numbers: [value])
    } else {
      return nil
    }
  }

  private init(style: Style, numbers: [Int]) {
    self.style = style
    self.numbers = numbers
  }

  /// Whether its row can stand under one numbered `other`: `1.1` under `1`, `1` under `I`, `a` under `1`.
  func isUnder(_ other: RowNumber) -> Bool {
    if style == .arabic, other.style == .arabic {
      return numbers.count > other.numbers.count && numbers.starts(with: other.numbers)
    }
    return Self.ranks[style] ?? 0 > Self.ranks[other.style] ?? 0
  }

  private static let ranks: [Style: Int] = [.capital: 0, .roman: 1, .arabic: 2, .letter: 3]

  /// Whether it comes next after rows numbered `before`, in their order: the next at some level, or the first of
  /// a level below the last.
  func follows(_ before: [RowNumber]) -> Bool {
    guard let last = before.last else { return numbers == [1] }
    if isUnder(last), numbers.last == 1, style != last.style || numbers.count == last.numbers.count + 1 {
      return true
    }
    guard
      let peer = before.last(where: {
        $0.style == style && $0.numbers.count == numbers.count && $0.numbers.dropLast() == numbers.dropLast()
      }), let own = numbers.last, let old = peer.numbers.last
    else { return false }
    return own == old + 1
  }
}
