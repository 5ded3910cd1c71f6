/// Looks at the tokens from one place on, for the forms of compound tokens. White space that the text may
/// have is passed over; a blank line is not.
struct TokenCursor {
  let source: SourceText
  let tokens: [Token]

  /// The most white space tokens that stand inside a compound.
  private static let widest = 4

  func kind(_ index: Int) -> Token.Kind? { tokens.indices.contains(index) ? tokens[index].kind : nil }

  func key(_ index: Int) -> SyllableKey { tokens.indices.contains(index) ? tokens[index].key : .none }

  func shape(_ index: Int) -> Token.Shape { tokens.indices.contains(index) ? tokens[index].shape : .none }

  func text(_ index: Int) -> String { tokens.indices.contains(index) ? source[tokens[index].range] : "" }

  /// The first token at or after `index` that is not white space, over at most one line break; past the end
  /// where there is none.
  func skip(_ index: Int) -> Int {
    var at = index
    var breaks = 0
    while at < tokens.count, at - index < Self.widest, tokens[at].isBlank {
      if tokens[at].kind != .space { breaks += 1 }
      if breaks > 1 { return tokens.count }
      at += 1
    }
    return at < tokens.count && !tokens[at].isBlank ? at : tokens.count
  }

  /// The whole number of at most nine digits that token `index` writes.
  func integer(_ index: Int) -> (value: Int, digits: Int)? {
    guard kind(index) == .number else { return nil }
    let range = tokens[index].range
    guard range.count <= 9 else { return nil }
    var value = 0
    for offset in range.lowerBound..<range.upperBound {
      let byte = source.bytes[offset]
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return (value, range.count)
  }

  /// The year that token `index` writes in four digits.
  func year(_ index: Int) -> Int? {
    guard let number = integer(index), number.digits == 4, (1900...2199).contains(number.value) else {
      return nil
    }
    return number.value
  }

  /// The number that token `index` writes, grouped or not.
  func decimal(_ index: Int) -> ExactDecimal? {
    kind(index) == .number ? ExactDecimal(vietnamese: text(index)) : nil
  }
}
