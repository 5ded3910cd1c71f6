/// Where a letter itself begins behind its Kính gửi, without a blank line between them.
enum LetterOpening {
  private static let openers = Lexicon.phrases(.opensLetter)
  private static let predicates = Lexicon.phrases(.predicate)

  /// How many words of a body's name may be before its verb.
  private static let longestName = 14

  /// Whether the line begins the letter: with words that letters begin with, or with a body that does something: `Cục
  /// Bến bãi nhận được Công văn …`.
  static func begins(_ words: WordSequence) -> Bool {
    guard let first = words.first, first.kind == .word, first.shape == .title, words.count >= 4 else {
      return false
    }
    if openers.match(words, at: 0) != nil { return true }
    guard Authority.head(in: words, at: 0) != nil || SignerOffice.match(words, at: 0) != nil else {
      return false
    }
    return (2..<min(words.count, longestName)).contains { index in
      guard words[index].shape == .lower, let verb = predicates.match(words, at: index) else { return false }
      return verb.count > 1 || words.matches(opinion, at: index)
    }
  }

  private static let opinion: Phrase = "có ý kiến"
}
