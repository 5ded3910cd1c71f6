/// Words after which a line cannot end a block.
enum Connectives {
  private static let last = Lexicon.words(.lineGoesOn)

  /// Words that a name follows: `tỉnh` / `Hải Dương`.
  private static let beforeName = Lexicon.words(.awaitsName)

  /// Words that a number follows: `năm` / `2025`.
  private static let beforeNumber = Lexicon.words(.awaitsNumber)

  /// Whether the line ends with a part of a provision whose rest may follow: `khoản 1`, `điểm a`.
  static func endsInReference(_ words: WordSequence) -> Bool {
    guard words.count >= 2, let last = words.last, last.kind == .number || last.range.count <= 2 else {
      return false
    }
    let before = words[words.count - 2]
    return before.kind == .word && before.shape == .lower && ProvisionUnit.plainWords.contains(before.key)
  }

  static func endsBeforeName(_ words: WordSequence) -> Bool {
    words.last.map { $0.shape != .upper && beforeName.contains($0.key) } ?? false
  }

  static func endsBeforeNumber(_ words: WordSequence) -> Bool {
    words.last.map { beforeNumber.contains($0.key) } ?? false
  }

  private static let countedByLabel = Lexicon.words(.countsByLabel)

  /// Words that only a number or letter follows: `khoản` / `1`, `tháng` / `12`.
  private static let counted = Lexicon.words(.awaitsOnlyNumber)

  /// The same for a line with `next` after it: before a word with a capital, `tháng` may well be the end.
  static func ends(_ words: WordSequence, before next: WordSequence) -> Bool {
    if next.first?.shape == .title, let last = words.last, counted.contains(last.key) { return false }
    return ends(words)
  }

  /// Whether the line ends with such a word.
  static func ends(_ words: WordSequence) -> Bool {
    guard let word = words.last else { return false }
    if word.kind == .dash || word.kind == .slash { return words.count > 1 && words.isJoined(words.count - 2) }
    guard word.kind == .word, word.shape != .upper else { return false }
    return last.contains(word.key) || words.matches(.issues, at: words.count - 2)
  }

  private static let lastOfTitle = Lexicon.words(.titleGoesOn)

  /// Whether a title, or what else stands without a verb, cannot end with the line.
  static func endsUnfinished(_ words: WordSequence) -> Bool {
    guard let last = words.last else { return false }
    if last.kind == .comma || last.kind == .dash || last.kind == .slash { return true }
    return lastOfTitle.contains(last.key)
  }

  /// Whether the line ends with a noun that a number or letter follows: `thuộc nhóm` / `A. Xã tổng hợp …`.
  static func endsBeforeLabel(_ words: WordSequence) -> Bool {
    guard let last = words.last, last.kind == .word, last.shape != .upper else { return false }
    return countedByLabel.contains(last.key) || counted.contains(last.key)
  }

  /// Whether a name of an office or a body goes over from the one line to the next: `Điều 3. Chánh` / `Văn phòng …`.
  static func nameGoesOver(_ words: WordSequence, to next: WordSequence) -> Bool {
    guard let last = words.last, last.kind == .word, last.shape != .lower, next.first?.kind == .word else {
      return false
    }
    let end = words.slice(max(0, words.count - longestPart), words.count)
    let joined = end.joined(with: next.slice(0, longestPart))
    return (0..<end.count).contains { start in
      guard joined[start].shape != .lower, joined[start].kind == .word else { return false }
      if let office = SignerOffice.match(joined, at: start) {
        // `…, Giám đốc` / `Sở Tài chính`
        let isWhole = start + office.count == end.count && words.count > end.count
        if start + office.count > end.count || isWhole && Authority.head(in: joined, at: end.count) != nil {
          return true
        }
      }
      if let body = Authority.head(in: joined, at: start), start + body.count > end.count { return true }
      guard let kind = DocumentKind.nameTable.match(joined, at: start) else { return false }
      return start + kind.count > end.count
    }
  }

  /// No name is broken behind more of its words.
  private static let longestPart = 4
}
