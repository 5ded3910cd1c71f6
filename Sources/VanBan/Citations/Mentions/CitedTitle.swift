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
    let isEntry = words.block.role == .basis && words.kind(start) == .word
    let subject = subject(from: at)
    guard subject > at || isEntry && TitleScope(words: words).opens(at: start) else { return nil }
    var end = at
    while end < limit, !isEnd(end, from: subject) { end += 1 }
    while end > at, isTrimmed(end - 1) { end -= 1 }
    // The opening words alone are no title: `quy định: “2. …”`.
    return end > subject ? at..<end : nil
  }

  private static let matter = SyllableKey("việc")

  /// Where the words begin that the opening words at `start` are about; `start` where none open a title. The first of them
  /// ends no title: `về việc tiếp tục đẩy mạnh …`.
  private func subject(from start: Int) -> Int {
    guard let opener = Self.openers.match(words.words, at: start) else { return start }
    let next = start + opener.count
    return words.key(next) == Self.matter ? next + 1 : next
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
