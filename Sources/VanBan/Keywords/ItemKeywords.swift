/// A line that begins with what numbers an entry of a list, or looks like it: `1.`, `l.`, `IIl.`, `đ)`.
private struct ItemLine {
  /// Where the number stands, without its mark.
  let range: SourceRange
  let ending: Token.Kind
  /// The number as written, by how it may be read.
  var arabic: Int?
  var roman: Int?
  var letter: Int?
  /// Whether a part of the document begins on the line: lists end there.
  var isBreak = false
}

/// Reads the numbers of lists in which letters stand for figures, or one letter for another. A number that goes on with
/// its list as written is left as it is; another is read as what goes on with it on both sides.
extension KeywordReader {
  /// Letters that recognition takes for each other, as they stand before entries of lists.
  private static let likeLetters: [[Character]] = [
    ["c", "e", "o"], ["b", "h", "6"], ["g", "q", "9"], ["i", "l", "1", "j"], ["d", "đ"], ["h", "n"],
    ["a", "à", "á", "ả", "ã", "ạ", "â", "ă"], ["e", "è", "é", "ê"],
  ]

  /// The most characters of a number.
  private static let longestNumber = 5

  /// Among how many entries the next of the same list is looked for.
  private static let farthest = 60

  mutating func readItems() {
    let lines = lines
    let span = lines.span
    var items: [ItemLine] = []
    for index in span.indices where mayBeItem(span[index].words) {
      if let item = item(span[index].words) { items.append(item) }
    }
    // Lists of nothing but figures need no other reading.
    guard items.contains(where: { $0.arabic == nil && !$0.isBreak }) else { return }
    for (place, item) in items.enumerated() where !item.isBreak {
      if let text = reading(of: item, items, at: place), text != source[item.range] {
        add(item.range, text, .sequence)
      }
    }
  }

  /// Whether a part of the document may begin on the line, or its first word or number be one with what follows. Most
  /// lines begin with two words.
  @inline(__always)
  private func mayBeItem(_ words: WordSequence) -> Bool {
    guard words.count >= 2 else { return false }
    let first = words[0]
    if first.kind == .word, first.shape != .lower, first.range.count > 3 { return true }
    switch words[1].kind {
    case .dot, .closeBracket: return true
    default: return words.isJoined(0)
    }
  }

  private func reading(of item: ItemLine, _ items: [ItemLine], at place: Int) -> String? {
    func next(_ value: (ItemLine) -> Int?) -> Int? {
      for other in items[(place + 1)...].prefix(Self.farthest) {
        if other.isBreak { return nil }
        if other.ending == item.ending, let found = value(other) { return found }
      }
      return nil
    }
    func last(_ value: (ItemLine) -> Int?) -> Int? {
      for other in items[..<place].suffix(Self.farthest).reversed() {
        if other.isBreak { return nil }
        if other.ending == item.ending, let found = value(other) { return found }
      }
      return nil
    }
    // A figure may stand for a letter: `6)` between `a)` and `c)`.
    if let arabic = item.arabic {
      guard item.range.count == 1, arabic > 1, last(\.arabic) != arabic - 1 else { return nil }
      return letterReading(of: item, last(\.letter), next(\.letter))
    }
    // As it is written it goes on with its list.
    if let roman = item.roman, roman == 1 ? next(\.roman) == 2 : last(\.roman) == roman - 1 { return nil }
    if let letter = item.letter, letter == 1 || last(\.letter) == letter - 1 { return nil }
    let text = source[item.range]
    let scalars = text.unicodeScalars
    // Figures.
    let figures = scalars.compactMap { LookAlikes.figure($0) }
    if figures.count == scalars.count, let value = Int(String(decoding: figures, as: UTF8.self)) {
      let (before, behind) = (last(\.arabic), next(\.arabic))
      if value == 1, behind == 2, item.letter.map({ last(\.letter) != $0 - 1 }) ?? true {
        return String(value)
      }
      if value > 1, before == value - 1, behind == nil || behind == value + 1 || behind == 1 {
        return String(value)
      }
    }
    // Roman numerals.
    let letters = scalars.compactMap { LookAlikes.roman($0) }
    if letters.count == scalars.count, let value = RomanNumeral.value(of: letters, .list) {
      let roman = String(decoding: letters, as: UTF8.self)
      if value == 1, item.roman == nil, next(\.roman) == 2 { return roman }
      if value > 1, last(\.roman) == value - 1, roman == RomanNumeral.written(value) { return roman }
    }
    return letterReading(of: item, last(\.letter), next(\.letter))
  }

  /// The letter that goes on with those before and behind it.
  private func letterReading(of item: ItemLine, _ last: Int?, _ next: Int?) -> String? {
    let text = source[item.range]
    guard let written = text.first, text.count == 1, let last else { return nil }
    // A capital among small letters: `Đ)` between `d)` and `e)`.
    if written.isUppercase, let value = LetterNumeral.value(of: text), value == last + 1,
      next == nil || next == value + 1 || next == 1
    {
      return text.lowercased()
    }
    for group in Self.likeLetters where group.contains(written) {
      for letter in group where letter != written {
        guard let value = LetterNumeral.value(of: String(letter)), value == last + 1 else { continue }
        if next == value + 1 || next == nil && item.letter == nil { return String(letter) }
      }
    }
    return nil
  }

  private func item(_ words: WordSequence) -> ItemLine? {
    let first = words[0]
    if first.kind == .word, first.range.count > 3, first.shape != .lower {
      guard ProvisionUnit.names.match(words, at: 0) != nil else { return nil }
      return ItemLine(range: first.range, ending: .dot, isBreak: true)
    }
    // Most lines begin with two words.
    let isMarked = words.kind(1).map { $0 == .dot || $0 == .closeBracket } ?? false
    guard isMarked || words.isJoined(0), let end = MisreadNumeral.end(words, at: 0, in: source),
      let ending = words.kind(end), ending == .dot || ending == .closeBracket, words.isJoined(end - 1),
      words.count > end + 1
    else { return nil }
    if end == 1, first.kind == .number {
      guard first.range.count <= Self.longestNumber,
        let arabic = DigitNumeral(source.bytes, first.range)?.value
      else { return nil }
      return ItemLine(range: first.range, ending: ending, arabic: arabic)
    }
    guard let numeral = MisreadNumeral(words, at: 0, in: source),
      numeral.text.unicodeScalars.count <= Self.longestNumber
    else { return nil }
    var item = ItemLine(range: numeral.range, ending: ending)
    if end == 1 {
      if first.shape != .lower { item.roman = RomanNumeral.value(of: numeral.text.utf8, .standard) }
      if first.shape == .lower { item.letter = LetterNumeral.value(of: numeral.text) }
    }
    return item
  }
}
