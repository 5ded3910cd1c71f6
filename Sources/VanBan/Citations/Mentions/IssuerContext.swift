/// Issuers that the sentence names before a document rather than behind it.
extension IssuerReader {
  private static let adverbs = Lexicon.words(.precedesVerb)

  /// The issuer before the mention at `index`: `ý kiến của Sở Tư pháp tại Báo cáo số …`.
  func readSource(before index: Int, floor: Int) -> Range<Int>? {
    guard words.key(index - 1) == .at else { return nil }
    return readBackwards(endingAt: index - 1, floor: floor) { words.key($0 - 1) == .of }
  }

  /// The subject of the `ban hành` at `verb`: `UBND huyện đã ban hành Kế hoạch số …`, with the date before
  /// it where there is one.
  func readSubject(ofVerb verb: Int, floor: Int) -> Range<Int>? {
    var end = verb
    while end > floor, Self.adverbs.contains(words.key(end - 1)) { end -= 1 }
    return readBackwards(endingAt: end, floor: floor) { _ in true }
  }

  /// The longest name of a body that ends at `end`.
  private func readBackwards(endingAt end: Int, floor: Int, where isAllowed: (Int) -> Bool) -> Range<Int>? {
    let reader = IssuerReader(words: words, limit: end)
    var found: Range<Int>?
    var index = end - 1
    while index >= max(floor, end - 20) {
      let kind = words.kind(index)
      if kind == .semicolon || kind == .colon || words.isSentenceEnd(index) { break }
      if reader.isHead(index), isAllowed(index), reader.name(from: index) == end { found = index..<end }
      index -= 1
    }
    return found
  }
}
