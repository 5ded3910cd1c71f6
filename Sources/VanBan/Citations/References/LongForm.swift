/// Finds the words before a bracket that the short form in it stands for.
struct LongForm {
  let words: BlockWords
  /// The mentions of documents in the block, as indices of words.
  let mentions: [Range<Int>]

  /// The most words that are examined.
  private static let longest = 16

  /// Words that an abbreviation leaves out.
  private static let passed = Lexicon.words(.notAbbreviated)

  /// The words that end at `end` and whose first letters are those of `short`: `công nghệ thông tin` for
  /// `CNTT`. `và` may be `&` or nothing.
  func spelled(_ short: Range<Int>, before end: Int) -> Range<Int>? {
    var letters: [UInt8] = []
    for index in short where words.kind(index) == .word {
      let key = words.key(index)
      letters += (0..<key.count).map { key.letter($0) }
    }
    guard letters.count >= 2 else { return nil }
    var at = end
    while let letter = letters.last {
      at -= 1
      guard at >= 0, end - at <= Self.longest, words.kind(at) == .word, at < end else { return nil }
      let key = words.key(at)
      if key.letter(0) == letter {
        letters.removeLast()
      } else if !Self.passed.contains(key) {
        return nil
      }
    }
    return at..<end
  }

  /// The mention of a document that ends right before `end`, with its date and issuer between them or not.
  func mention(before end: Int) -> Range<Int>? {
    let next = mentions.partitioningIndex { $0.upperBound > end }
    guard next > 0, end - mentions[next - 1].upperBound <= Self.longest else { return nil }
    return mentions[next - 1].lowerBound..<end
  }

  /// The words from the last mark before `end` on.
  func clause(before end: Int) -> Range<Int>? {
    var start = end
    while start > 0, end - start < Self.longest,
      words.kind(start - 1) == .word || words.kind(start - 1) == .number
    {
      start -= 1
    }
    return start < end ? start..<end : nil
  }
}
