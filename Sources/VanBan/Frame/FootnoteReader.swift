/// Finds the footnotes and the places where they hang: `Nghị định này …[1]`.
enum FootnoteReader {
  /// The footnotes among `blocks`, with their marks.
  static func footnotes(in blocks: [Block], tokens: [Token], source: SourceText) -> [Footnote] {
    let notes = blocks.filter { $0.label?.style == .footnote }
    guard !notes.isEmpty else { return [] }
    let labels = Set(notes.compactMap { $0.label?.range.lowerBound })
    let marks = marks(tokens, source)
    return notes.compactMap { block in
      guard let number = block.label?.ordinal else { return nil }
      let own = marks.filter { $0.number == number && !labels.contains($0.range.lowerBound) }
      return Footnote(number: number, block: block, marks: own.map(\.range))
    }
  }

  /// Every number in square brackets.
  private static func marks(_ tokens: [Token], _ source: SourceText) -> [(number: Int, range: SourceRange)] {
    var found: [(number: Int, range: SourceRange)] = []
    for index in tokens.indices.dropLast(2) where tokens[index].kind == .openBracket {
      guard tokens[index + 1].kind == .number, tokens[index + 2].kind == .closeBracket,
        tokens[index].range.count == 1, source.bytes[tokens[index].range.lowerBound] == 0x5B,
        let number = Int(source[tokens[index + 1].range])
      else { continue }
      found.append((number, tokens[index].range.union(tokens[index + 2].range)))
    }
    return found
  }
}
