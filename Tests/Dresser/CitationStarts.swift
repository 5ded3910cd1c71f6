import VanBan

/// Finds the word at which each citation begins: its type word on the line that gold names, else `số`, else its number
/// or name.
struct CitationStarts {
  private let lines: [DressedLine]
  /// Where the last citation of a line ended, by line.
  private var ends: [Int: Int] = [:]

  init(_ lines: [DressedLine]) { self.lines = lines }

  mutating func start(of citation: AnnotatedCitation) -> WordPlace {
    let line = citation.line
    let words = lines[line - 1].words
    guard !words.isEmpty else { return WordPlace(line: line, word: 0) }
    let cited = Self.letters(citation.number ?? citation.name ?? "")
    let first = min(ends[line] ?? 0, words.count - 1)
    let found = place(of: cited, line: line, from: first) ?? (start: words.count, end: first)
    ends[line] = found.end
    // The type word that stands nearest before the number, after the citation before.
    let types = Self.typeWords(citation.kind)
    for word in stride(from: min(found.start, words.count - 1), through: first, by: -1) {
      let text = Self.letters(words[word].text)
      if types.contains(text), word < found.start || found.start == words.count {
        return WordPlace(line: line, word: word)
      }
    }
    let before = found.start - 1
    if before >= first, before < words.count, ["số", "số:"].contains(Self.letters(words[before].text)) {
      return WordPlace(line: line, word: before)
    }
    return WordPlace(line: line, word: min(found.start, words.count - 1))
  }

  /// Where the letters of `text` stand at or after word `first` of `line`, also over the lines after it; the words are
  /// those of `line`, or its end.
  private func place(of text: String, line: Int, from first: Int) -> (start: Int, end: Int)? {
    guard !text.isEmpty else { return nil }
    let words = lines[line - 1].words
    let after = lines[line..<min(line + 4, lines.count)].flatMap(\.words).map { Self.letters($0.text) }
    for start in first..<words.count {
      var seen = ""
      for (index, word) in (words[start...].map { Self.letters($0.text) } + after).enumerated() {
        seen += word
        if let range = seen.firstRange(of: text) {
          // The first word must be part of it.
          guard seen.distance(from: seen.startIndex, to: range.lowerBound) < words[start].text.count else {
            break
          }
          return (start, min(start + index + 1, words.count))
        }
        if seen.count > text.count + 40 { break }
      }
    }
    return nil
  }

  private static func letters(_ text: String) -> String { text.lowercased() }

  /// The first words of what documents of a kind are called; of any kind where it is not known.
  private static func typeWords(_ kind: DocumentKind?) -> Set<String> {
    guard let kind else { return [] }
    guard kind != .other else { return ["quy", "phụ"] }
    return [kind.name.split(separator: " ").first.map(String.init) ?? ""]
  }
}
