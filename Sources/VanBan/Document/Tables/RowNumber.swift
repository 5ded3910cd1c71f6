/// The number of a table's row: `1`, `1.1`, `II`, `A`, `a)`.
struct RowNumber: Hashable {
  enum Style: Hashable { case capital, roman, arabic, letter }

  let style: Style
  /// Level by level.
  let numbers: [Int]

  /// The number that the UTF-8 in `text` is, with nothing beside it but a dot or bracket.
  init?(_ text: ArraySlice<UInt8>) {
    var text = text
    if let last = text.last, last == 0x2E || last == 0x29 || last == 0x2F { text.removeLast() }
    guard let first = text.first, text.count <= 11 else { return nil }
    if first >= 0x30, first <= 0x39 {
      // `1.250` is a sum, and no row.
      guard let levels = LevelNumeral(text) else { return nil }
      let numbers = levels.numbers
      guard
        numbers.indices.allSatisfy({ numbers[$0] > 0 && levels.digits($0) <= ($0 == 0 ? 3 : 2) })
      else { return nil }
      self.init(style: .arabic, numbers: numbers)
      return
    }
    let isCapital = text.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    if isCapital, let value = RomanNumeral.value(of: text, .list) {
      self.init(style: .roman, numbers: [value])
      return
    }
    // One letter, of up to three bytes.
    guard text.count == 1 || first >= 0x80 || text.last.map({ $0 >= 0x80 }) ?? false else { return nil }
    let letter = String(decoding: text, as: UTF8.self)
    guard let value = LetterNumeral.value(of: letter) else { return nil }
    self.init(style: letter.first?.isUppercase ?? false ? .capital : .letter, numbers: [value])
  }

  private init(style: Style, numbers: [Int]) {
    self.style = style
    self.numbers = numbers
  }

  /// Whether its row can be under one numbered `other`: `1.1` under `1`, `1` under `I`, `a` under `1`.
  func isUnder(_ other: RowNumber) -> Bool {
    if style == .arabic, other.style == .arabic {
      return numbers.count > other.numbers.count && numbers.starts(with: other.numbers)
    }
    return Self.ranks[style] ?? 0 > Self.ranks[other.style] ?? 0
  }

  private static let ranks: [Style: Int] = [.capital: 0, .roman: 1, .arabic: 2, .letter: 3]

  /// Whether it comes next after rows numbered `before`: the next at some level, or the first of a level below the
  /// last.
  func follows(_ before: RowNumbers) -> Bool {
    guard let last = before.last else { return numbers == [1] }
    if isUnder(last), numbers.last == 1, style != last.style || numbers.count == last.numbers.count + 1 {
      return true
    }
    guard let own = numbers.last, let old = before.lastPeer(of: self) else { return false }
    return own == old + 1
  }

  /// What it has the same as those beside it: `1.` of `1.1`, `1.2`.
  fileprivate var list: RowNumber { RowNumber(style: style, numbers: numbers.dropLast()) }
}

/// The numbers of the rows before, as far as the next one depends on them.
struct RowNumbers {
  private(set) var last: RowNumber?
  /// The last number of each list.
  private var peers: [RowNumber: Int] = [:]

  mutating func append(_ number: RowNumber) {
    last = number
    peers[number.list] = number.numbers.last
  }

  /// The last level of the number before `number` in its list.
  func lastPeer(of number: RowNumber) -> Int? { peers[number.list] }
}
