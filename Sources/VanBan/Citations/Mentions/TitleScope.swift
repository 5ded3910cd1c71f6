/// Tells whether the title of a document stands after its number, date and issuer, and where the sentence
/// that cites it goes on.
struct TitleScope {
  let words: BlockWords

  /// Words that go on with the sentence.
  private static let closers = Lexicon.words(.opensNoTitle)

  private static let subject = Lexicon.phrases(.opensTitleAfterComma)

  /// Whether a title begins at `index`, right behind what identifies a document.
  func opens(at index: Int) -> Bool {
    switch words.kind(index) {
    case .word: !Self.closers.contains(words.key(index))
    case .comma: Self.subject.match(words.words, at: index + 1) != nil
    case .openBracket, .openQuote, .quote: true
    default: false
    }
  }

  private static let predicates = Lexicon.phrases(.predicate)

  /// Whether a new clause with a subject of its own begins behind the comma at `index`:
  /// `…, UBND huyện đã ban hành …`.
  func isClauseBreak(at index: Int) -> Bool {
    guard words.kind(index) == .comma else { return false }
    let end = IssuerReader(words: words, limit: words.count).readName(at: index + 1)
    return end > index + 1 && Self.predicates.match(words.words, at: end) != nil
  }
}
