/// Reads one entry of Nơi nhận.
enum RecipientReader {
  static func read(_ draft: Draft, block: Block, source: SourceText) -> Recipient {
    var words = draft.body
    while let last = words.last, last.kind == .semicolon || last.kind == .dot || last.kind == .comma {
      words = words.slice(0, words.count - 1)
    }
    var purpose: String?
    if words.last?.kind == .closeBracket,
      let open = words.tokens.lastIndex(where: { $0.kind == .openBracket })
    {
      let at = open - words.tokens.startIndex
      purpose = words.slice(at + 1, words.count - 1).text(in: source)
      if at > 0 { words = words.slice(0, at) }
    }
    return Recipient(
      name: words.text(in: source), purpose: purpose, archiveUnits: archiveUnits(words, source), block: block)
  }

  /// `Lưu: VT, VHTT` gives VT and VHTT.
  private static func archiveUnits(_ words: WordSequence, _ source: SourceText) -> [String] {
    guard words.matches(.archive) else { return [] }
    let start = words.kind(1) == .colon ? 2 : 1
    return words.slice(start, words.count).text(in: source)
      .split(whereSeparator: { $0 == "," || $0 == ";" })
      .map { $0.split(separator: " ").joined(separator: " ") }
      .filter { !$0.isEmpty }
  }
}
