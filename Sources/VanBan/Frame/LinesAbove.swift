/// The text above a header: what pages and websites print there, text of the document, or another document.
struct LinesAbove {
  /// Whether a document or the heading of an appendix ends or begins among the lines.
  let isDocument: Bool
  /// Whether they are text, which must not be lost.
  let isText: Bool

  /// So many lines may stand there unknown: a name of the gazette's part, a mark, a stamp's remains.
  private static let longest = 6

  init(_ range: Range<Int>, in text: HeaderText) {
    var known = 0
    var unknown = 0
    for index in range where text.roles[index] == nil {
      let words = text.lines[index].words
      if SiteFurniture.isMetadata(words) {
        known += 1
      } else if !SiteFurniture.isStamp(words), words.first?.kind != .url {
        unknown += 1
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
    isText = signs.contains(.frame) || !isSite && (!signs.isEmpty || unknown > Self.longest)
  }
}
