/// Tells whether a law that a text names is a draft of it: `dự thảo Luật Đất đai`, `dự án Luật Việc làm, Luật Dân số`,
/// `Luật Quy hoạch (sửa đổi)`.
struct DraftLawReader {
  let words: BlockWords

  private static let drafts = Lexicon.phrases(.draftLaw)
  /// What brackets behind a name say of it.
  private static let inBrackets = Lexicon.phrases(.draftLawBehind)

  /// Whether the law named at `name` is one; `last`: the mention before it.
  func isDraft(_ name: Range<Int>, after last: Mention?) -> Bool {
    if isDraft(before: name.lowerBound) || hasBracket(at: name.upperBound) { return true }
    guard let last, last.isDraft, last.isNamed, last.end <= name.lowerBound, name.lowerBound - last.end <= 2
    else { return false }
    // A list of drafts goes on.
    return (last.end..<name.lowerBound).allSatisfy { words.kind($0) == .comma || words.key($0) == .and }
  }

  private func isDraft(before start: Int) -> Bool {
    // `dự thảo các Luật`
    let end = words.key(start - 1) == Self.several ? start - 1 : start
    return Self.drafts.match(words.words, at: end - 2)?.count == 2
  }

  private static let several = SyllableKey("các")

  private func hasBracket(at index: Int) -> Bool {
    guard words.kind(index) == .openBracket, let said = Self.inBrackets.match(words.words, at: index + 1)
    else { return false }
    return words.kind(index + 1 + said.count) == .closeBracket
  }
}
