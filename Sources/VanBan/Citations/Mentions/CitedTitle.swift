/// Finds the title (trích yếu) of a cited document behind its number, date and issuer:
/// `Quyết định số 749/QĐ-TTg … phê duyệt “Chương trình …”`.
struct CitedTitle {
  let words: BlockWords

  private static let openers = Lexicon.phrases(.opensCitedTitle)

  /// The words of the title that begins at `start`, at most up to `limit`, where the next document that is no
  /// part of it begins.
  func read(from start: Int, limit: Int) -> Range<Int>? {
    let at = words.kind(start) == .comma ? start + 1 : start
    guard at < limit else { return nil }
    if let quoted = NameExtent(words: words, limit: limit).quoted(from: at) { return at..<quoted }
    let isEntry = words.block.role == .basis
    guard
      isEntry && words.kind(start) == .word && TitleScope(words: words).opens(at: start)
        || Self.openers.match(words.words, at: at) != nil
    else { return nil }
    var end = at
    while end < limit, !isEnd(end, from: at) { end += 1 }
    while end > at, isTrimmed(end - 1) { end -= 1 }
    return end > at ? at..<end : nil
  }

  private func isEnd(_ index: Int, from start: Int) -> Bool {
    switch words.kind(index) {
    case .semicolon, .closeBracket, .colon: true
    case .openBracket: ShortNameDefinition.bracket(at: index, words: words)?.named != nil
    case .dot: words.isSentenceEnd(index)
    case .comma: TitleScope(words: words).isClauseBreak(at: index)
    case .word: index > start && NameExtent.isEnding(words, at: index)
    default: false
    }
  }

  private func isTrimmed(_ index: Int) -> Bool {
    switch words.kind(index) {
    case .comma, .semicolon, .dot, .slash, .dash, .openBracket: true
    case .word: words.key(index) == .and
    default: false
    }
  }
}
