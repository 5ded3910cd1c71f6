/// The text above a header: what pages and websites print there, text of the document, or another document.
struct LinesAbove {
  /// Whether a document or the heading of an appendix ends or begins among the lines.
  let isDocument: Bool
  /// Whether they are text, which must not be lost.
  let isText: Bool

  /// The lines that nothing shows to be a page's or a website's; none on the page of a website, which tells of the
  /// document in words of its own.
  let unknown: [Int]

  /// With more lines that nobody knows, the known among them are text too.
  private static let longest = 6

  init(_ range: Range<Int>, in text: HeaderText) {
    var known = 0
    var isSourced = false
    var unknown: [Int] = []
    for index in range {
      guard text.roles[index] == nil else {
        isSourced = isSourced || text.roles[index] == .pageHeader || text.roles[index] == .pageLink
        continue
      }
      let words = text.lines[index].words
      if SiteFurniture.isMetadata(words) {
        known += 1
      } else if !SiteFurniture.isStamp(words), words.first?.kind != .url, !Self.isOfGazette(words),
        words.tokens.contains(where: { $0.kind == .word })
      {
        unknown.append(index)
      }
    }
    guard !unknown.isEmpty else {
      (isDocument, isText, self.unknown) = (false, false, [])
      return
    }
    let signs = TextEvidence(text: text).signs(in: range)
    isDocument = !signs.isDisjoint(with: [.appendix, .closing])
    // A website tells the news of a document between its fields and its text, in lists and with citations.
    // A copy that names its source has the page's title below it.
    let isSite = known >= 2 || isSourced && unknown.count <= 2
    isText = signs.contains(.frame) || !isSite && (!signs.isEmpty || unknown.count > Self.longest)
    self.unknown = isSite ? [] : unknown
  }

  private static func isOfGazette(_ words: WordSequence) -> Bool {
    SiteFurniture.isGazetteHead(words) || SiteFurniture.gazette.contains { words.matches($0) }
  }
}
