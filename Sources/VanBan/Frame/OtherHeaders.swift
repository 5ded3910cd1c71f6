/// Headers in other places than the head of a document: an appendix's own, and what a website lists.
extension HeaderReader {
  /// Reads a header at line index `start` inside the document, as an appendix may have one, without
  /// its type name and title; nil where none is there.
  static func readInside(
    _ source: SourceText, lines: [Line], roles: [BlockRole?], from start: Int, to end: Int
  ) -> Result? {
    let text = HeaderText(source: source, lines: lines, roles: roles)
    guard let place = HeaderFinder(text).inside(from: start, to: end),
      let reading = HeadReading(text, in: place..<end)
    else { return nil }
    var reader = HeaderReader(text, reading.parts, from: place)
    var next = 0
    while next < reader.parts.count {
      // A type name, an appendix's word and capitals under the number and date are the title of what follows.
      let part = reader.parts[next]
      let isTitle =
        part.role == .type || AppendixHeading.opens(part.segment.words)
        || reader.isBelowNumber(part.segment.words)
      if isTitle { break }
      let after = reader.readPart(next)
      reader.result.end = reader.parts[next..<after].reduce(reader.result.end) {
        max($0, $1.segment.line + 1)
      }
      next = after
    }
    reader.coverRest(of: Array(reading.parts[..<next]))
    let taken = Set(reading.parts[..<next].map(\.segment.line))
    if let top = taken.min() {
      reader.result.above = (top..<reader.result.end).filter { roles[$0] == nil && !taken.contains($0) }
    }
    reader.finishIssuers()
    let hasMotto = reader.result.drafts.contains { $0.role == .motto }
    return hasMotto && reader.result.end <= end ? reader.result : nil
  }

  /// Whether motto, and number or date, have been read, so that capitals alone are not body's name.
  private func isBelowNumber(_ words: WordSequence) -> Bool {
    let roles = result.drafts.map(\.role)
    guard roles.contains(.motto), roles.contains(.number) || roles.contains(.date) else { return false }
    return words.isUpper && NumberLine(words, in: source) == nil && Authority.head(in: words, at: 0) == nil
  }

  /// Reads what a website lists above a document whose own header it leaves out.
  mutating func readMetadata(_ range: Range<Int>) {
    for index in range where text.roles[index] == nil {
      guard let field = SiteFurniture.metadataField(lines[index].words),
        let next = text.nextText(after: index),
        next < range.upperBound, !SiteFurniture.isMetadata(lines[next].words)
      else { continue }
      let words = lines[next].words
      switch field {
      case .number:
        if let number = NumberLine(continuing: words, in: source) { setNumber(number) }
      case .issuer:
        result.header.issuer = words.text(in: source)
        result.names.issuer = words
      case .date:
        // `21/11/2025`
        let found = DateGrammar(TokenCursor(words, of: source.bytes)).date(at: 0)
        result.header.date = found.flatMap { $0.end == words.count ? $0.date : nil }
      }
    }
  }
}
