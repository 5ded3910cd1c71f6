/// Finds what a website prints after a document.
///
/// Its words may stand in a document as well, so that they decide only together with where they stand, what comes again
/// after them, and what does not: labels, căn cứ, signatures and citing sentences are a document's.
struct SiteFooter {
  let text: HeaderText

  private var lines: [Line] { text.lines }
  private var roles: [BlockRole?] { text.roles }

  /// How many titles and fields of a website must follow each other, and how many lines may stand between two.
  private static let least = 3
  private static let widest = 2
  /// How far after the signature a title may be that nothing else of a website follows.
  private static let nearest = 3

  /// The line on which a website's own text begins among those in `range`; its end where none does. The document ends
  /// before line `closing`, where its end was found.
  func start(in range: Range<Int>, closing: Int?) -> Int {
    let mayBe = range.contains { index in
      roles[index] == nil
        && (SiteFurniture.isFooterTitle(lines.span[index].words)
          || SiteFurniture.isTool(lines.span[index].words))
    }
    guard mayBe else { return range.upperBound }
    var after: TextEvidence.Signs = []
    let evidence = TextEvidence(text: text)
    var found = range.upperBound
    // The titles and fields that follow each other from here on, and how many other lines are before the first.
    var run = 0
    var between = 0
    for index in range.reversed() where roles[index] == nil {
      let words = lines.span[index].words
      let isTitle = SiteFurniture.isFooterTitle(words)
      let isTool = !isTitle && SiteFurniture.isTool(words)
      if isTitle || isTool || SiteFurniture.isField(words) {
        run = between <= Self.widest ? run + 1 : 1
        between = 0
      } else {
        between += SignerWords.isName(words) ? Self.widest + 1 : 1
        after.formUnion(evidence.signs(of: index, to: range.upperBound))
        if after.contains(.frame) || after.contains(.appendix) { break }
      }
      guard isTitle || isTool && closing.map({ $0 <= index }) ?? false else { continue }
      if run >= Self.least || isTitle && after.isEmpty && follows(closing, index) { found = index }
    }
    return found < range.upperBound ? titleAbove(found, from: range.lowerBound) : found
  }

  /// Whether line `index` is just below the signature, which ends before line `closing`, with nothing of a document
  /// between them.
  private func follows(_ closing: Int?, _ index: Int) -> Bool {
    guard let closing, closing <= index else { return false }
    var seen = 0
    for line in closing..<index where roles[line] == nil {
      seen += 1
      if seen > Self.nearest { return false }
    }
    return TextEvidence(text: text).signs(in: closing..<index).isEmpty
  }

  /// The website repeats the document's type and number above its own text.
  private func titleAbove(_ index: Int, from start: Int) -> Int {
    var above = index - 1
    while above > start, roles[above] != nil { above -= 1 }
    return above > start && isRepeatedTitle(lines[above].words) ? above : index
  }

  private func isRepeatedTitle(_ words: WordSequence) -> Bool {
    guard let kind = DocumentKind.nameTable.match(words, at: 0), words.first?.shape == .title else {
      return false
    }
    let mark = words.kind(kind.count + 1)
    return words.kind(kind.count) == .number && (mark == .slash || mark == .dash)
  }
}
