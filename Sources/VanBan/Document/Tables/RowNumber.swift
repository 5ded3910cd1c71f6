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
      guard let numbers = Self.levels(text) else { return nil }
      self.init(style: .arabic, numbers: numbers)
      return
    }
    // `I`, `V`, `X`, `L`; one letter is Roman only where lists begin with it.
    let isRoman = text.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 || $0 == 0x4C }
    if isRoman, text.count > 1 || first != 0x4C,
      let value = Numerals.roman(String(decoding: text, as: UTF8.self))
    {
      self.init(style: .roman, numbers: [value])
      return
    }
    // One letter, of up to three bytes.
    guard text.count == 1 || first >= 0x80 || text.last.map({ $0 >= 0x80 }) ?? false else { return nil }
    let letter = String(decoding: text, as: UTF8.self)
    guard let value = Numerals.letter(letter) else { return nil }
    self.init(style: letter.first?.isUppercase ?? false ? .capital : .letter, numbers: [value])
  }

  /// The numbers between dots; nil where `1.250` is a sum, and no row.
  private static func levels(_ text: ArraySlice<UInt8>) -> [Int]? {
    var numbers: [Int] = []
    var number = 0
    var digits = 0
    for byte in text {
      if byte == 0x2E {
        guard number > 0 else { return nil }
        numbers.append(number)
        (number, digits) = (0, 0)
        continue
      }
      guard byte >= 0x30, byte <= 0x39, digits < (numbers.isEmpty ? 3 : 2) else { return nil }
      number = number * 10 + Int(byte - 0x30)
      digits += 1
    }
    guard number > 0 else { return nil }
    return numbers + [number]
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
