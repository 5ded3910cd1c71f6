/// Finds the footnotes and the places where they hang: `Nghị định này …[1]`.
enum FootnoteReader {
  /// The footnotes among `blocks`, with their marks.
  static func footnotes(in blocks: [Block], tokens: [Token], source: SourceText) -> [Footnote] {
    let notes = blocks.filter { $0.label?.style == .footnote }
    guard !notes.isEmpty else { return [] }
    let labels = Set(notes.compactMap { $0.label?.range.lowerBound })
    var marks: [Int: [SourceRange]] = [:]
    for mark in self.marks(tokens, source) where !labels.contains(mark.range.lowerBound) {
      marks[mark.number, default: []].append(mark.range)
    }
    var left = Dictionary(grouping: notes.compactMap { $0.label?.ordinal }) { $0 }.mapValues(\.count)
    /// How many marks of each number hang on the notes before.
    var taken: [Int: Int] = [:]
    return notes.compactMap { block in
      guard let number = block.label?.ordinal else { return nil }
      let all = marks[number] ?? []
      let from = taken[number] ?? 0
      // Of several notes of one number each has the marks before it, and the last those behind it too.
      left[number, default: 1] -= 1
      var end = from
      while end < all.count, left[number] == 0 || all[end].lowerBound < block.range.lowerBound { end += 1 }
      taken[number] = end
      return Footnote(number: number, block: block, marks: Array(all[from..<end]))
    }
  }

  /// Every number in square brackets.
  private static func marks(_ tokens: [Token], _ source: SourceText) -> [(number: Int, range: SourceRange)] {
    var found: [(number: Int, range: SourceRange)] = []
    for index in tokens.indices.dropLast(2) where tokens[index].kind == .openBracket {
      guard tokens[index + 1].kind == .number, tokens[index + 2].kind == .closeBracket,
        tokens[index].range.count == 1, source.bytes[tokens[index].range.lowerBound] == 0x5B,
        let number = DigitNumeral(source.bytes, tokens[index + 1].range)?.value
      else { continue }
      found.append((number, tokens[index].range.union(tokens[index + 2].range)))
    }
    return found
  }
}
