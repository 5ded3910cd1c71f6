/// The tokens of a stretch of text without its white space, for rules that read words.
struct WordSequence: Sendable {
  private(set) var tokens: [Token]

  init(_ tokens: some Sequence<Token>) { self.tokens = tokens.filter { !$0.isBlank } }

  var count: Int { tokens.count }
  var isEmpty: Bool { tokens.isEmpty }
  subscript(index: Int) -> Token { tokens[index] }

  /// The kind of token `index`, nil past either end.
  func kind(_ index: Int) -> Token.Kind? {
    index >= 0 && index < tokens.count ? tokens[index].kind : nil
  }

  /// Whether no white space stands between token `index` and the one after it.
  func isJoined(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index].range.upperBound == tokens[index + 1].range.lowerBound
  }

  /// Whether the words of `phrase` stand at `index`, one after the other.
  func matches(_ phrase: Phrase, at index: Int) -> Bool {
    guard index >= 0, index + phrase.keys.count <= tokens.count, !phrase.keys.isEmpty else { return false }
    for (offset, key) in phrase.keys.enumerated() where tokens[index + offset].key != key { return false }
    return true
  }

  /// The same, letting one word lack or have the wrong marks.
  func matchesLoosely(_ phrase: Phrase, at index: Int) -> Bool {
    guard index >= 0, index + phrase.keys.count <= tokens.count, !phrase.keys.isEmpty else { return false }
    var errors = 0
    for (offset, key) in phrase.keys.enumerated() where tokens[index + offset].key != key {
      guard tokens[index + offset].key.skeleton == key.skeleton else { return false }
      errors += 1
    }
    return errors <= 1
  }

  /// Where `phrase` first stands at or after `index`.
  func firstIndex(of phrase: Phrase, from index: Int = 0) -> Int? {
    var at = max(index, 0)
    while at + phrase.keys.count <= tokens.count {
      if matches(phrase, at: at) { return at }
      at += 1
    }
    return nil
  }

  func contains(_ phrase: Phrase) -> Bool { firstIndex(of: phrase) != nil }
}
