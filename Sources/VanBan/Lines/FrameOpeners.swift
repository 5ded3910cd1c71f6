/// Words that begin a block as surely as a label does.
enum FrameOpeners {
  private static let basis = PhraseTable<Bool>([
    ("căn cứ", true), ("theo đề nghị", true), ("xét đề nghị", true), ("xét tờ trình", true),
    ("kính gửi", true),
  ])

  /// Whether a line begins a căn cứ, by its first words and their capitals.
  static func startsBasis(_ words: WordSequence) -> Bool {
    guard let first = words.first, first.shape == .title else { return false }
    return basis.match(words, at: 0) != nil
  }
}
