/// A bracket that gives a short name to the document before it: `(sau đây viết tắt là Đề án 06)`,
/// `(Bộ chỉ số 766)`, `(Nghị quyết số 57-NQ/TW)`. It is not a citation.
struct ShortNameDefinition {
  /// One past the closing bracket.
  let end: Int
  /// The words of the short name; nil for one that is no more than the kind, or the number again.
  let name: Range<Int>?

  static let openers = Lexicon.phrases(.defines)

  /// The number of words of `viết tắt là` and its like at `index`. One of three may have a wrong mark: `viêt tắt là`.
  private static func opener(at index: Int, _ words: BlockWords) -> Int? {
    if let exact = openers.match(words.words, at: index) { return exact.count }
    guard let loose = openers.looseMatch(words.words, at: index), loose.count > 2 else { return nil }
    return loose.count
  }

  /// The longest bracket that is examined, in words.
  private static let longest = 24

  /// The bracket that opens at `index`: what is in it, and what in it follows words such as `viết tắt là`.
  static func bracket(at index: Int, words: BlockWords) -> (content: Range<Int>, named: Range<Int>?)? {
    guard words.kind(index) == .openBracket else { return nil }
    let last = min(words.count, index + longest)
    guard let close = (index + 1..<max(index + 1, last)).first(where: { words.kind($0) == .closeBracket })
    else { return nil }
    let opened = (index + 1..<close).lazy.compactMap { at in
      opener(at: at, words).map { at + $0 }
    }.first
    return (index + 1..<close, opened.map { $0..<max($0, close) })
  }

  /// What follows words such as `sau đây gọi tắt là` at `index`, up to the next mark.
  static func named(at index: Int, words: BlockWords) -> Range<Int>? {
    guard let opener = opener(at: index, words) else { return nil }
    let start = index + opener
    let limit = min(words.count, start + longest)
    let end = (start..<limit).first { at in
      switch words.kind(at) {
      case .comma, .semicolon, .dot, .openBracket, .closeBracket: true
      default: false
      }
    }
    return start..<(end ?? limit)
  }

  /// The definition that opens at `index`, behind `mention`.
  init?(at index: Int, after mention: Mention, words: BlockWords) {
    guard mention.words.upperBound <= index, let bracket = Self.bracket(at: index, words: words) else {
      return nil
    }
    let content = bracket.content
    let close = content.upperBound
    end = close + 1
    if let opened = bracket.named?.lowerBound {
      name = Self.name(in: opened..<max(opened, close), words: words)
    } else if Self.repeats(mention, in: content, words: words) {
      name = nil
    } else if content.count <= 5, WorkNouns.table.match(words.words, at: index + 1) != nil,
      words.integer(close - 1) != nil
    {
      name = content
    } else {
      return nil
    }
  }

  /// The short name in `range`, quotation marks left out.
  private static func name(in range: Range<Int>, words: BlockWords) -> Range<Int>? {
    let name = range.trimmingMarks(of: words)
    let nouns = [
      DocumentKind.nameTable.match(words.words, at: name.lowerBound)?.count,
      WorkNouns.table.match(words.words, at: name.lowerBound)?.count,
    ]
    guard let noun = nouns.compactMap({ $0 }).max(), name.count > noun,
      !name.contains(where: { words.kind($0) == .slash })
    else { return nil }
    return name
  }

  /// Whether `range` is nothing but the number of `mention`, to cite it shortly from there on.
  private static func repeats(_ mention: Mention, in range: Range<Int>, words: BlockWords) -> Bool {
    let reader = TypeWordReader(words: words, limit: range.upperBound)
    guard let own = mention.number, let kind = reader.kind(at: range.lowerBound),
      let number = reader.number(at: range.lowerBound + kind.count)
    else { return false }
    return number.words.upperBound == range.upperBound && number.number.text == own.text
  }
}

extension Range<Int> {
  /// Without the colon and quotation marks at its ends.
  func trimmingMarks(of words: BlockWords) -> Range<Int> {
    var (low, high) = (lowerBound, upperBound)
    func isMark(_ index: Int) -> Bool {
      switch words.kind(index) {
      case .quote, .openQuote, .closeQuote, .colon: true
      default: false
      }
    }
    while low < high, isMark(low) { low += 1 }
    while high > low, isMark(high - 1) { high -= 1 }
    return low..<high
  }
}
