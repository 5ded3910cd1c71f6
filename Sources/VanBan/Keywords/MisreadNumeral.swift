/// A number in which letters stand for figures: `l3`, `2O21`, `Ỉ`, `ll` for II.
struct MisreadNumeral {
  /// Its tokens, with nothing between them.
  let tokens: Range<Int>
  /// From its first byte to its last.
  let range: SourceRange
  /// As written.
  let text: String

  /// The longest of them: `2O21`, `LXXXVIII`.
  private static let longest = 8

  /// What stands in `words` at `index`, up to a blank or a mark; nil for nothing, and for what is too long.
  init?(_ words: WordSequence, at index: Int, in source: borrowing SourceText) {
    guard let end = Self.end(words, at: index, in: source) else { return nil }
    tokens = index..<end
    range = words[index].range.union(words[end - 1].range)
    guard range.count <= Self.longest * 3 else { return nil }
    text = source[range]
    guard text.unicodeScalars.count <= Self.longest else { return nil }
  }

  /// One past the last token of what stands in `words` at `index`, up to a blank or a mark; nil for nothing, and for too
  /// many tokens.
  static func end(_ words: WordSequence, at index: Int, in source: borrowing SourceText) -> Int? {
    guard index >= 0 else { return nil }
    var end = index
    while end < words.count,
      words[end].kind == .word || words[end].kind == .number || isBar(words[end], source)
    {
      end += 1
      if end - index > 4 { return nil }
      guard words.isJoined(end - 1) else { break }
    }
    return end > index ? end : nil
  }

  private static func isBar(_ token: Token, _ source: borrowing SourceText) -> Bool {
    guard token.kind == .symbol, token.range.count == 1 else { return false }
    let byte = source.bytes[token.range.lowerBound]
    return byte == UInt8(ascii: "|") || byte == UInt8(ascii: "!")
  }

  /// The figures that it stands for; nil where a letter stands for none, or all are figures already. A letter that
  /// may number by itself needs a figure beside it, unless `mayBeLetters`.
  func figures(mayBeLetters: Bool = false) -> String? {
    var figures: [UInt8] = []
    var own = 0
    for scalar in text.unicodeScalars {
      guard let figure = LookAlikes.figure(scalar) else { return nil }
      if scalar.isASCII, scalar.value == UInt32(figure) { own += 1 }
      figures.append(figure)
    }
    guard own < figures.count, own > 0 || mayBeLetters else { return nil }
    return String(decoding: figures, as: UTF8.self)
  }

  /// The Roman numeral that it stands for; nil where a letter stands for none of its letters.
  var roman: String? {
    var letters: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let letter = LookAlikes.roman(scalar) else { return nil }
      letters.append(letter)
    }
    let roman = String(decoding: letters, as: UTF8.self)
    guard roman != text, RomanNumeral.value(of: roman.utf8, .list) != nil else { return nil }
    return roman
  }
}
