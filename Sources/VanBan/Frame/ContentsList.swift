/// A website's list of a document's parts, or the table of contents of a file, which ends the text: `Chương I …`, `Điều 1.
/// …`, `Khoản 1`, a line each.
///
/// What tells it from the last articles of an annex is that it repeats lines before it.
struct ContentsList {
  let source: SourceText
  let lines: [Line]
  /// The role of each line as page furniture; nil for text.
  let roles: [BlockRole?]

  /// So many entries with titles must be repeated, and more than half of them.
  private static let least = 2

  /// So many words of an entry are compared.
  private static let longest = 12

  /// Where the list begins that ends at line index `end`; `end` if there is none. It begins at `start` at the
  /// earliest, and what it repeats is on the lines from `first`.
  func start(in range: Range<Int>, repeating first: Int) -> Int {
    let end = range.upperBound
    var top = end
    var entries: Set<[UInt64]> = []
    for index in range.reversed() where roles[index] == nil {
      guard let at = entryStart(lines[index]) else { break }
      top = index
      let words = Self.withoutPage(lines[index].words)
      if words.slice(at + 1, words.count).tokens.contains(where: { $0.kind == .word }) {
        entries.insert(opening(words))
      }
    }
    guard entries.count >= Self.least else { return end }
    if let title = (first..<top).last(where: { roles[$0] == nil }), Self.isTitle(lines[title].words) {
      top = title
    }
    let lengths = Set(entries.map(\.count))
    var repeated: Set<[UInt64]> = []
    for index in first..<max(first, top) where roles[index] == nil {
      guard partEnd(lines[index].words) != nil else { continue }
      let own = opening(lines[index].words)
      for length in lengths where length <= own.count {
        let begin = Array(own[..<length])
        if entries.contains(begin) { repeated.insert(begin) }
      }
    }
    return repeated.count >= Self.least && repeated.count * 2 > entries.count ? top : end
  }

  private static let title: Phrase = "mục lục"

  /// Whether the line is the title of such a list.
  static func isTitle(_ words: WordSequence) -> Bool { words.count == 2 && words.matches(title) }

  /// The words of an entry without the number of a page, and the dots before it: `Điều 1. Phạm vi điều chỉnh	1`.
  private static func withoutPage(_ words: WordSequence) -> WordSequence {
    guard words.count > 3, words.last?.kind == .number else { return words }
    var end = words.count - 1
    while end > 0, words.kind(end - 1) == .dot || words.kind(end - 1) == .ellipsis { end -= 1 }
    return words.slice(0, end)
  }

  /// The first words and numbers of a line, whatever their case and punctuation.
  private func opening(_ words: WordSequence) -> [UInt64] {
    var found: [UInt64] = []
    for token in words.tokens where found.count < Self.longest {
      switch token.kind {
      case .word: found.append(token.key.bits)
      // No key has its highest bit.
      case .number: found.append(UInt64(source[token.range]).map { $0 | 1 << 63 } ?? 1 << 63)
      default: break
      }
    }
    return found
  }

  /// The index of the word after the name of a part that the line begins with.
  private func partEnd(_ words: WordSequence) -> Int? {
    // A browser prints a bullet before each entry.
    let start = words.kind(0) == .bullet ? 1 : 0
    guard start < words.count, words[start].shape == .title || words[start].shape == .upper,
      let part = ProvisionUnit.names.match(words, at: start), start + part.count < words.count
    else { return nil }
    return start + part.count
  }

  /// Where the number of a part is on the line, where that is an entry.
  private func entryStart(_ line: Line) -> Int? {
    guard !line.ending.isTerminal, let at = partEnd(line.words) else { return nil }
    return line.words.kind(at) == .number || line.words[at].range.count <= 5 ? at : nil
  }
}
