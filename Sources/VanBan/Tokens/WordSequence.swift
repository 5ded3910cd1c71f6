/// The tokens of a stretch of text without its white space, for rules that read words.
struct WordSequence: Sendable {
  private let all: [Token]
  /// Where its own begin in `all`.
  private let start: Int
  let count: Int

  init(_ tokens: some Collection<Token>) {
    all = TokenBuffer.tokens(capacity: tokens.count) { words in
      for token in tokens where !token.isBlank { words.append(token) }
    }
    start = 0
    count = all.count
  }

  /// The same of all tokens of a text.
  init(_ tokens: [Token]) {
    all = TokenBuffer.tokens(capacity: tokens.count) { words in
      let span = tokens.span
      for index in span.indices where !span[index].isBlank { words.append(span[index]) }
    }
    start = 0
    count = all.count
  }

  /// The words of `parts`, one after another; without copying where they follow each other in the text.
  init(joining parts: some BidirectionalCollection<WordSequence>) {
    guard let first = parts.first, let last = parts.last else {
      self.init([])
      return
    }
    let isRun = zip(parts, parts.dropFirst()).allSatisfy { $0.isFollowed(by: $1) }
    if isRun {
      self.init(first.all, from: first.start, to: last.end)
    } else {
      self.init(parts.flatMap(\.tokens))
    }
  }

  /// Whether the words of `other` come right after these, in the same text.
  private func isFollowed(by other: WordSequence) -> Bool {
    guard end == other.start else { return false }
    return all.withUnsafeBufferPointer { these in
      other.all.withUnsafeBufferPointer { those in these.baseAddress == those.baseAddress }
    }
  }

  private init(_ all: [Token], from start: Int, to end: Int) {
    self.all = all
    self.start = start
    count = end - start
  }

  /// Where its own end in `all`.
  private var end: Int { start &+ count }

  /// The tokens from `start` up to `end`, without copying; both are brought within bounds.
  func slice(_ start: Int, _ end: Int) -> WordSequence {
    let low = min(max(start, 0), count)
    let high = min(max(end, low), count)
    return WordSequence(all, from: self.start &+ low, to: self.start &+ high)
  }

  /// The tokens at `bounds`, without copying.
  func slice(_ bounds: Range<Int>) -> WordSequence { slice(bounds.lowerBound, bounds.upperBound) }

  var isEmpty: Bool { count == 0 }
  var first: Token? { isEmpty ? nil : all[start] }
  var last: Token? { isEmpty ? nil : all[end &- 1] }
  var tokens: ArraySlice<Token> { all[start..<end] }
  subscript(index: Int) -> Token {
    @inline(__always) get { all[start &+ index] }
  }

  /// The kind of token `index`, nil past either end.
  func kind(_ index: Int) -> Token.Kind? {
    index >= 0 && index < count ? self[index].kind : nil
  }

  /// Where the first token of `kind` is.
  func firstIndex(of kind: Token.Kind) -> Int? {
    tokens.firstIndex { $0.kind == kind }.map { $0 - start }
  }

  /// From the first byte to the last; nil where there are no tokens.
  var range: SourceRange? {
    guard let first, let last else { return nil }
    return first.range.union(last.range)
  }

  /// Whether no white space is between token `index` and the one after it.
  func isJoined(_ index: Int) -> Bool {
    index + 1 < count && self[index].range.upperBound == self[index + 1].range.lowerBound
  }

  /// Whether no white space is anywhere between them.
  var isUnbroken: Bool { !isEmpty && (0..<(count - 1)).allSatisfy { isJoined($0) } }

  /// Whether the words of `phrase` are at `index`, one after another.
  func matches(_ phrase: Phrase, at index: Int = 0) -> Bool {
    guard index >= 0, index + phrase.keys.count <= count, !phrase.keys.isEmpty else { return false }
    for offset in 0..<phrase.keys.count where self[index &+ offset].key != phrase.keys[offset] {
      return false
    }
    return true
  }

  /// The same, letting one word lack or have the wrong marks.
  func matchesLoosely(_ phrase: Phrase, at index: Int = 0) -> Bool {
    guard index >= 0, index + phrase.keys.count <= count, !phrase.keys.isEmpty else { return false }
    var errors = 0
    for (offset, key) in phrase.keys.enumerated() where self[index + offset].key != key {
      guard self[index + offset].key.skeleton == key.skeleton else { return false }
      errors += 1
    }
    return errors <= 1
  }

  /// Where `phrase` first stands at or after `index`.
  func firstIndex(of phrase: Phrase, from index: Int = 0) -> Int? {
    var at = max(index, 0)
    while at + phrase.keys.count <= count {
      if matches(phrase, at: at) { return at }
      at += 1
    }
    return nil
  }

  func contains(_ phrase: Phrase) -> Bool { firstIndex(of: phrase) != nil }

  /// Whether its words, two letters and more of them, are all in capitals.
  var isUpper: Bool {
    var letters = 0
    for index in start..<end {
      let token = all[index]
      guard token.kind == .word, token.shape != .none else { continue }
      if token.shape != .upper { return false }
      letters += token.range.count
    }
    return letters >= 2
  }

  /// Whether its first token begins with a small letter, as what goes on does and `ủy ban nhân dân` need not.
  var startsLower: Bool {
    guard let first, first.kind == .word, first.shape == .lower else { return false }
    // `ủy ban nhân dân` heads paragraphs too: the fonts of TCVN3 have no capital Ủ.
    return !(count > 1 && self[1].key == Self.committeeEnd && Self.committee.contains(first.key))
  }

  private static let committee = KeySet(["ủy", "uỷ"].map { SyllableKey($0) })
  private static let committeeEnd = SyllableKey("ban")

  /// These words and all behind them through the last of `other`, words of the same text.
  func through(_ other: WordSequence) -> WordSequence {
    WordSequence(all, from: start, to: max(end, other.end))
  }

  /// These words and those of `other`, which come after them.
  func joined(with other: WordSequence) -> WordSequence { WordSequence(joining: [self, other]) }

  /// Whether it is what a form leaves blank, dots with or without a number in brackets: `…………………… (1)`.
  var isFormBlank: Bool {
    var hasBlank = false
    for token in tokens {
      switch token.kind {
      case .ellipsis: hasBlank = true
      case .dot, .number, .openBracket, .closeBracket, .bullet: break
      default: return false
      }
    }
    return hasBlank
  }

  /// Whether at least two words in three are in capitals.
  var isMostlyUpper: Bool {
    var upper = 0
    var all = 0
    for token in tokens where token.kind == .word && token.shape != .none {
      all += 1
      if token.shape == .upper { upper += 1 }
    }
    return all > 0 && upper * 3 >= all * 2
  }

  /// The words as written, with one space wherever white space is between them.
  func text(in source: SourceText) -> String { text(in: source.bytes) }

  /// The same, of a text that has these bytes.
  func text(in bytes: [UInt8]) -> String {
    var result = ""
    for (index, token) in tokens.enumerated() {
      if index > 0, !isJoined(index - 1) { result += " " }
      result += String(decoding: bytes[token.range.lowerBound..<token.range.upperBound], as: UTF8.self)
    }
    return result
  }
}
