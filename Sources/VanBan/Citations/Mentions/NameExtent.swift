/// Finds where the name of a document ends that has no number: at punctuation, at the next document, at a
/// verb that no name has, or after the years that it is for.
struct NameExtent {
  let words: BlockWords
  let limit: Int

  private static let with = SyllableKey("với")
  private static let free = Phrase("tự do")
  private static let version = SyllableKey("bản")

  /// Words that go on after the years of a name: `, định hướng đến năm 2030`.
  private static let continuations = Lexicon.phrases(.continuesName)
  private static let places = Lexicon.phrases(.placesName)

  /// Words that end a name wherever they stand.
  private static let endings = Lexicon.phrases(.endsName)

  static func isEnding(_ words: BlockWords, at index: Int) -> Bool {
    endings.match(words.words, at: index) != nil
  }

  /// Words that end a name which stands in a sentence of its own.
  private static let verbs = Lexicon.words(.endsNameInSentence)

  /// One past the name that begins at `start` with `head` words of its noun. `isTitle`: it stands in the
  /// title of another document, which has no verb of its own.
  func end(from start: Int, head: Int, isTitle: Bool) -> Int {
    var end = untrimmedEnd(from: start, head: head, isTitle: isTitle)
    while end > start + head, words.key(end - 1) == .and || words.kind(end - 1) == .comma { end -= 1 }
    return end
  }

  private func untrimmedEnd(from start: Int, head: Int, isTitle: Bool) -> Int {
    var index = start + head
    if let quoted = quoted(from: index) { return quoted }
    var hasYear = false
    while index < min(limit, start + 70) {
      switch words.kind(index) {
      case .word:
        if isEnd(at: index, isTitle: isTitle) { return index }
        if hasYear, !goesOn(at: index) { return index }
        if let numbered = numberedEnd(at: index) { return numbered }
      case .number:
        if words.year(index) != nil, words.kind(index + 1) != .dash { hasYear = true }
      case .comma:
        let next = index + 1
        if isWork(at: next) || isKindWithNumber(at: next) { return index }
        if hasYear || isVersion(before: index), Self.continuations.match(words.words, at: next) == nil {
          return index
        }
        if words.kind(next) != .word, words.kind(next) != .number { return index }
        if !isTitle, IssuerReader(words: words, limit: limit).isHead(next) { return index }
      case .dash, .slash, .percent, .symbol, .bullet:
        break
      case .openQuote, .quote:
        guard let close = quoted(from: index) else { return index }
        index = close - 1
      default:
        return index
      }
      index += 1
    }
    return index
  }

  /// One past the closing quotation mark of what opens at `index`.
  func quoted(from index: Int) -> Int? {
    let opening = words.kind(index)
    guard opening == .openQuote || opening == .quote else { return nil }
    var at = index + 1
    while at < min(limit, index + 80) {
      let kind = words.kind(at)
      if kind == .closeQuote || (kind == .quote && at > index + 1) { return at + 1 }
      if kind == .semicolon || kind == .openQuote { return nil }
      at += 1
    }
    return nil
  }

  private func isEnd(at index: Int, isTitle: Bool) -> Bool {
    let key = words.key(index)
    if Self.endings.match(words.words, at: index) != nil { return true }
    if !isTitle, words.isLowercase(index), Self.verbs.contains(key), !words.matches(Self.free, at: index - 1)
    {
      return true
    }
    guard key == .and || key == Self.with else { return false }
    return isKindWithNumber(at: index + 1) || isWork(at: index + 1)
  }

  /// Whether words after the years still belong to the name.
  private func goesOn(at index: Int) -> Bool {
    if Self.continuations.match(words.words, at: index) != nil
      || Self.places.match(words.words, at: index) != nil
    {
      return true
    }
    // `năm 2025 và 2026`, `từ năm 2021 đến năm 2025`.
    return words.kind(index + 1) == .number && words.year(index + 1) != nil
      || words.key(index + 1) == DateGrammar.year && words.year(index + 2) != nil
      || words.key(index) == DateGrammar.year && words.year(index + 1) != nil
      || Self.places.match(words.words, at: index - 2) != nil || isInsideContinuation(index)
  }

  private static let afterContinuation = Lexicon.words(.endsContinuation)

  /// Whether the words since the last year are a continuation that is not yet at its end.
  private func isInsideContinuation(_ index: Int) -> Bool {
    var at = index - 1
    while at > index - 10, words.kind(at) == .word {
      if Self.continuations.match(words.words, at: at) != nil || Self.places.match(words.words, at: at) != nil
      {
        return !Self.afterContinuation.contains(words.key(index))
      }
      at -= 1
    }
    return false
  }

  private func isVersion(before index: Int) -> Bool {
    words.kind(index - 1) == .number && words.key(index - 2) == Self.version
  }

  /// Whether another document that the list goes on with begins here.
  private func isWork(at index: Int) -> Bool {
    guard words.isCapitalised(index), !words.isUppercase else { return false }
    return WorkNouns.table.match(words.words, at: index) != nil
      || DocumentKind.nameTable.match(words.words, at: index) != nil
  }

  private func isKindWithNumber(at index: Int) -> Bool {
    guard let kind = DocumentKind.nameTable.match(words.words, at: index) else { return false }
    let next = index + kind.count
    return words.kind(next) == .number || words.key(next) == .numberWord
  }

  /// A name ends with the number of a document in it: `Chương trình hành động thực hiện Nghị quyết số 52-NQ/TW`.
  private func numberedEnd(at index: Int) -> Int? {
    guard let kind = DocumentKind.nameTable.match(words.words, at: index) else { return nil }
    var next = index + kind.count
    if words.key(next) == .numberWord { next += 1 }
    return NumberedForm(words: words, limit: limit).read(at: next, isAnnounced: true)?.words.upperBound
  }
}
