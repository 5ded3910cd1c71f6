/// The text above a header: what pages and websites print there, text of the document, or another document.
struct LinesAbove {
  /// Whether a document or the heading of an appendix ends or begins among the lines.
  let isDocument: Bool
  /// Whether they are text, which must not be lost.
  let isText: Bool

  /// So many lines without words of a text may stand there unknown: the name of the gazette's part, a stamp's remains.
  private static let longest = 6
  /// A line of text has as many syllables.
  private static let shortest = 3

  init(_ range: Range<Int>, in text: HeaderText) {
    var known = 0
    var unknown = 0
    var hasWords = false
    // Whether a line shows that those around it are a page's or a stamp's: a mark, an address, the field of a stamp.
    var isPage = false
    for index in range {
      let words = text.lines[index].words
      if let role = text.roles[index] {
        isPage = isPage || role == .pageHeader || role == .pageLink
        continue
      }
      if SiteFurniture.isMetadata(words) {
        known += 1
      } else if SiteFurniture.isStamp(words) || words.first?.kind == .url {
        isPage = true
      } else {
        unknown += 1
        hasWords = hasWords || Self.hasWords(text.lines[index])
        isPage = isPage || words.tokens.contains { $0.kind == .url || $0.kind == .email }
      }
    }
    guard unknown > 0 else {
      (isDocument, isText) = (false, false)
      return
    }
    let signs = TextEvidence(text: text).signs(in: range)
    isDocument = !signs.isDisjoint(with: [.appendix, .closing])
    // A website tells the news of a document between its fields and its text, in lists and with citations.
    let isSite = known >= 2
    isText =
      signs.contains(.frame) || !isSite && (!signs.isEmpty || hasWords && !isPage || unknown > Self.longest)
  }

  /// Whether the line is words in Vietnamese, some of them in small letters, and not what recognition made of a stamp, nor
  /// the title of a document that a website lists.
  private static func hasWords(_ line: Line) -> Bool {
    let words = line.words
    guard words.count >= shortest, !SiteFurniture.isField(words), !SiteFurniture.isTool(words) else {
      return false
    }
    if let kind = DocumentKind.nameTable.match(words, at: 0),
      words.kind(kind.count) == .number
        || words.matches(.number, at: kind.count)
    {
      return false
    }
    var (syllables, others, small) = (0, 0, 0)
    for token in words.tokens where token.kind == .word {
      if Phonotactics.isSyllable(token.key) { syllables += 1 } else { others += 1 }
      if token.shape == .lower { small += 1 }
    }
    return small > 0 && syllables >= shortest && others * 8 <= syllables
  }
}
