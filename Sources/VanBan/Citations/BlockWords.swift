/// The words of one block as the rules for citations read them: white space, line ends, page furniture
/// between the lines and the block's own label left out.
struct BlockWords: Sendable {
  let block: Block
  let source: SourceText
  let words: WordSequence
  /// Whether the block is printed in capitals, so that capitals say nothing.
  let isUppercase: Bool

  /// The words of `block`, as `all` has them, the words of the whole text.
  init(block: Block, in all: WordSequence, source: SourceText) {
    self.block = block
    self.source = source
    let afterLabel = block.label?.range.upperBound ?? 0
    var runs: [WordSequence] = []
    for piece in block.pieces {
      let start = Self.firstIndex(in: all, from: max(piece.lowerBound, afterLabel))
      let end = Self.firstIndex(in: all, from: piece.upperBound)
      if start < end { runs.append(all.slice(start, end)) }
    }
    words = WordSequence(joining: runs)
    isUppercase = Self.isUppercase(words)
  }

  private static func isUppercase(_ words: WordSequence) -> Bool {
    var upper = 0
    var letters = 0
    for token in words.tokens where token.kind == .word && token.key.count > 1 {
      letters += 1
      if token.shape == .upper { upper += 1 }
    }
    return letters > 2 && upper * 10 > letters * 8
  }

  /// The first word that begins at or after `offset`.
  private static func firstIndex(in words: WordSequence, from offset: Int) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  var count: Int { words.count }

  func kind(_ index: Int) -> Token.Kind? { words.kind(index) }

  /// The key of word `index`, none for other tokens and past either end.
  func key(_ index: Int) -> SyllableKey {
    index >= 0 && index < words.count ? words[index].key : .none
  }

  func shape(_ index: Int) -> Token.Shape {
    index >= 0 && index < words.count ? words[index].shape : .none
  }

  func isJoined(_ index: Int) -> Bool { index >= 0 && words.isJoined(index) }

  func matches(_ phrase: Phrase, at index: Int) -> Bool { words.matches(phrase, at: index) }

  /// Whether token `index` is a word that begins with a capital.
  func isCapitalised(_ index: Int) -> Bool {
    switch shape(index) {
    case .title, .upper, .mixed: kind(index) == .word
    case .lower, .none: false
    }
  }

  /// Whether token `index` is a word in small letters.
  func isLowercase(_ index: Int) -> Bool { kind(index) == .word && shape(index) == .lower }

  func text(_ index: Int) -> String {
    index >= 0 && index < words.count ? source[words[index].range] : ""
  }

  /// The whole number that token `index` writes, nil for grouped ones (`1.545`) and other tokens.
  func integer(_ index: Int) -> (value: Int, digits: Int)? {
    guard kind(index) == .number else { return nil }
    let range = words[index].range
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
    guard let number = integer(index), number.digits == 4, (1900...2199).contains(number.value)
    else { return nil }
    return number.value
  }

  /// From the first byte of word `range.lowerBound` to the last of the word before `range.upperBound`.
  func sourceRange(_ range: Range<Int>) -> SourceRange {
    guard range.lowerBound >= 0, range.upperBound <= words.count, !range.isEmpty else {
      return SourceRange(0, 0)
    }
    return words[range.lowerBound].range.union(words[range.upperBound - 1].range)
  }

  /// The words as printed, white space folded: to nothing after a hyphen or slash at which a symbol was
  /// broken, else to one blank.
  func text(_ range: Range<Int>) -> String {
    var result = ""
    for index in range where index >= 0 && index < words.count {
      if index > range.lowerBound, !isJoined(index - 1), !isBrokenSymbol(index) { result += " " }
      result += text(index)
    }
    return result
  }

  /// Whether a line ends between word `index` and the hyphen or slash before it, inside a symbol or a range.
  private func isBrokenSymbol(_ index: Int) -> Bool {
    let isSeparator = kind(index - 1) == .dash || kind(index - 1) == .slash
    guard isSeparator, isJoined(index - 2) else { return false }
    return shape(index) == .upper || kind(index) == .number
  }

  /// The words with nothing between them.
  func compactText(_ range: Range<Int>) -> String {
    var result = ""
    for index in range { result += text(index) }
    return result
  }

  /// Whether a sentence ends at token `index`.
  func isSentenceEnd(_ index: Int) -> Bool {
    guard kind(index) == .dot else { return false }
    if index + 1 >= count { return true }
    return !isJoined(index) && kind(index + 1) != .number && !isLowercase(index + 1)
      && !(isJoined(index - 1) && Self.abbreviations.contains(key(index - 1)))
  }

  /// Abbreviations that are written with a dot before a name.
  private static let abbreviations = KeySet(
    ["TP", "TX", "TT", "Q", "P", "H", "TM", "KT", "TL", "V", "GS", "PGS", "TS", "ThS"].map { SyllableKey($0) }
  )
}
