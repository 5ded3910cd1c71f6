/// Reads tokens by their indices, up to a limit: what the grammars of numbers, dates, numerals and provisions go over.
///
/// Over the words of a line or block, no white space is between two tokens and ``isJoined(_:)`` tells whether any
/// was there. Over all tokens of a text, ``afterBlanks(_:)`` passes over the white space that a form may have inside.
struct TokenCursor {
  private let tokens: ArraySlice<Token>
  /// The text that the tokens are of.
  let bytes: [UInt8]
  /// One past the last token that may be read. Behind it nothing stands, as far as a grammar sees.
  let limit: Int

  /// The most white space tokens inside a form.
  private static let widest = 4

  /// A cursor over `tokens`, all of those of the text.
  init(_ tokens: [Token], of bytes: [UInt8]) {
    self.tokens = tokens[...]
    self.bytes = bytes
    limit = tokens.count
  }

  /// A cursor over `words`, up to the one at `limit`.
  init(_ words: WordSequence, of bytes: [UInt8], limit: Int? = nil) {
    tokens = words.tokens
    self.bytes = bytes
    self.limit = min(max(limit ?? words.count, 0), words.count)
  }

  /// Token `index`, nil past either end.
  @inline(__always)
  private func token(_ index: Int) -> Token? {
    index >= 0 && index < limit ? tokens[tokens.startIndex &+ index] : nil
  }

  /// Token `index`, which lies within the limit.
  subscript(index: Int) -> Token { tokens[tokens.startIndex + index] }

  func kind(_ index: Int) -> Token.Kind? { token(index)?.kind }

  /// The key of word `index`, none for other tokens and past either end.
  func key(_ index: Int) -> SyllableKey { token(index)?.key ?? .none }

  func shape(_ index: Int) -> Token.Shape { token(index)?.shape ?? .none }

  func text(_ index: Int) -> String {
    guard let range = token(index)?.range else { return "" }
    return String(decoding: bytes[range.lowerBound..<range.upperBound], as: UTF8.self)
  }

  /// The UTF-8 of token `index`; empty past either end.
  func utf8(_ index: Int) -> ArraySlice<UInt8> {
    guard let range = token(index)?.range else { return [] }
    return bytes[range.lowerBound..<range.upperBound]
  }

  /// Whether token `index` is the one character `ascii`.
  func isCharacter(_ index: Int, _ ascii: UInt8) -> Bool {
    guard let range = token(index)?.range else { return false }
    return range.count == 1 && bytes[range.lowerBound] == ascii
  }

  /// Whether nothing stands between token `index` and the next, and that is no white space.
  func isJoined(_ index: Int) -> Bool {
    guard let token = token(index), let next = self.token(index + 1) else { return false }
    return !next.isBlank && token.range.upperBound == next.range.lowerBound
  }

  /// The first token at or after `index` that is not white space, over at most one line break; the limit where none
  /// is.
  func afterBlanks(_ index: Int) -> Int {
    var at = index
    var breaks = 0
    while at - index < Self.widest, let token = token(at), token.isBlank {
      if token.kind != .space { breaks += 1 }
      if breaks > 1 { return limit }
      at += 1
    }
    return token(at).map { !$0.isBlank } ?? false ? at : limit
  }

  /// The tokens of `range` with nothing between them.
  func compactText(_ range: Range<Int>) -> String {
    var run: SourceRange?
    var result: [UInt8] = []
    for index in range.clamped(to: 0..<limit) {
      let token = self[index]
      if token.isBlank { continue }
      // What stands in the text as it is to be written is copied at once.
      if let last = run {
        if last.upperBound == token.range.lowerBound {
          run = last.union(token.range)
          continue
        }
        result += bytes[last.lowerBound..<last.upperBound]
      }
      run = token.range
    }
    guard let run else { return "" }
    let rest = bytes[run.lowerBound..<run.upperBound]
    return String(decoding: result.isEmpty ? rest : (result + rest)[...], as: UTF8.self)
  }

  /// The whole number of at most nine digits that token `index` writes.
  func integer(_ index: Int) -> DigitNumeral? {
    guard let token = token(index), token.kind == .number else { return nil }
    return DigitNumeral(bytes, token.range)
  }

  /// The year that token `index` writes in four digits.
  func year(_ index: Int) -> Int? { integer(index)?.year }
}
