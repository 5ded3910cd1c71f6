/// Whether words may be Vietnamese, for those who read them from pictures.
package enum PossibleWord {
  /// Whether the letters of `word` are a possible syllable; marks at its ends are left out.
  package static func isSyllable(_ word: some StringProtocol) -> Bool {
    let letters = String(core(of: word))
    guard !letters.isEmpty, letters.unicodeScalars.allSatisfy({ Letter($0).code != 0 || Letter($0).isMark })
    else { return false }
    return Phonotactics.isSyllable(SyllableKey(letters))
  }

  /// `word` without the marks at its ends.
  package static func core<Text: StringProtocol>(of word: Text) -> Text.SubSequence {
    let start = word.firstIndex { $0.isLetter || $0.isNumber } ?? word.endIndex
    let end = word.lastIndex { $0.isLetter || $0.isNumber }.map { word.index(after: $0) } ?? start
    return word[start..<end]
  }
}
