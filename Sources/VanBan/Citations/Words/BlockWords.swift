/// The words of one block as the rules for citations read them: white space, line ends, page furniture
/// between the lines and the block's own label left out.
///
/// A class, because every reader of a block holds it: what is handed on is one reference.
final class BlockWords {
  let block: Block
  let words: WordSequence
  private let bytes: [UInt8]
  /// The cues of the words, that of the first at `firstCue`.
  private let cues: [WordCues]
  private let firstCue: Int
  /// Whether the block is printed in capitals, so that capitals say nothing.
  private(set) lazy var isUppercase = Self.isUppercase(words)

  /// `bytes`: those of the text. `cues`: those of its words, or of the block's alone, from `firstCue` on.
  init(block: Block, bytes: [UInt8], words: WordSequence, cues: [WordCues], from firstCue: Int) {
    self.block = block
    self.bytes = bytes
    self.words = words
    self.cues = cues
    self.firstCue = firstCue
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

  /// The first word at or after `index` that has one of `wanted`; `count` where none has.
  func next(_ wanted: WordCues, from index: Int) -> Int {
    var at = index
    while at < words.count, cues[firstCue + at].isDisjoint(with: wanted) { at += 1 }
    return at
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
    guard index >= 0, index < words.count else { return "" }
    let range = words[index].range
    return String(decoding: bytes[range.lowerBound..<range.upperBound], as: UTF8.self)
  }

  /// The key of word `index`; that of a number is made of its digits.
  func wordKey(_ index: Int) -> SyllableKey {
    guard kind(index) == .number else { return key(index) }
    var key = SyllableKey.none
    var count = 0
    let range = words[index].range
    for offset in range.lowerBound..<range.upperBound {
      key.append(Letter(value: UInt32(bytes[offset])), count: &count)
    }
    return key
  }

  /// The whole number that token `index` writes, nil for grouped ones (`1.545`) and other tokens.
  func integer(_ index: Int) -> DigitNumeral? {
    kind(index) == .number ? DigitNumeral(bytes, words[index].range) : nil
  }

  /// The year that token `index` writes in four digits.
  func year(_ index: Int) -> Int? { integer(index)?.year }

  /// For the grammars: the words up to the one at `limit`.
  func cursor(to limit: Int) -> TokenCursor { TokenCursor(words, of: bytes, limit: limit) }

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
    text(range) { $0 > range.lowerBound && !self.isJoined($0 - 1) && !self.isBrokenSymbol($0) }
  }

  /// The words as printed, white space folded, and themselves.
  func name(_ range: Range<Int>) -> PrintedName { PrintedName(text: text(range), words: words.slice(range)) }

  /// Which body the words name.
  func printedBody(_ range: Range<Int>) -> PrintedBody { PrintedBody(words.slice(range), in: bytes) }

  /// The words as printed, with a blank before those that `hasBlank` says.
  private func text(_ range: Range<Int>, _ hasBlank: (Int) -> Bool) -> String {
    let range = range.clamped(to: 0..<words.count)
    guard let first = range.first else { return "" }
    var result: [UInt8] = []
    var run = words[first].range
    for index in range.dropFirst() {
      let word = words[index].range
      let isBlank = hasBlank(index)
      // What stands in the text as it is to be written is copied at once.
      if isBlank
        ? word.lowerBound == run.upperBound + 1 && bytes[run.upperBound] == 0x20
        : word.lowerBound == run.upperBound
      {
        run = run.union(word)
        continue
      }
      result += bytes[run.lowerBound..<run.upperBound]
      if isBlank { result.append(0x20) }
      run = word
    }
    if result.isEmpty { return String(decoding: bytes[run.lowerBound..<run.upperBound], as: UTF8.self) }
    result += bytes[run.lowerBound..<run.upperBound]
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a line ends between word `index` and the hyphen or slash before it, inside a symbol or a range.
  private func isBrokenSymbol(_ index: Int) -> Bool {
    let isSeparator = kind(index - 1) == .dash || kind(index - 1) == .slash
    guard isSeparator, isJoined(index - 2) else { return false }
    return shape(index) == .upper || kind(index) == .number
  }

  /// The words with nothing between them.
  func compactText(_ range: Range<Int>) -> String {
    text(range) { _ in false }
  }

  /// The first word that begins at byte `offset` or behind it; `count` where none does.
  func index(of offset: Int) -> Int {
    (0..<count).partitioningIndex { words[$0].range.lowerBound >= offset }
  }

  /// The name of a kind of document that ends before `index`, from `floor` on.
  func kindName(before index: Int, floor: Int) -> (kind: DocumentKind, start: Int)? {
    for count in stride(from: 3, through: 1, by: -1) where index - count >= floor {
      if let found = DocumentKind.nameTable.match(words, at: index - count), found.count == count {
        return (found.value, index - count)
      }
    }
    return nil
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
