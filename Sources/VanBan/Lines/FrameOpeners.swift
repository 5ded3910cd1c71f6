/// Words that begin a block as surely as a label does.
enum FrameOpeners {
  private static let openers = Lexicon.phrases(.opensBlock)

  /// Whether a line begins a căn cứ or names the addressee, by its first words and their capitals.
  static func opensBlock(_ words: WordSequence) -> Bool {
    guard let first = words.first, first.shape == .title else { return false }
    return openers.match(words, at: 0) != nil
  }
}
