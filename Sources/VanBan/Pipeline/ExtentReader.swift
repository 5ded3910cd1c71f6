/// Which lines belong to which part of a text. All are indices of lines; each is where a part ends, or the one after its
/// last.
struct DocumentExtent: Sendable {
  /// Where further documents begin, and what their heads say.
  var documents: [DocumentStarts.Start] = []
  /// Nơi nhận and signatures.
  var closing: ClosingReader.Result?
  /// Where the body ends: at the closing part, else at the first appendix, else at the end.
  var bodyEnd: Int
  /// Where the document with its appendices ends.
  var end: Int
  /// Where the next document begins. Between ``end`` and it stands what a website prints.
  var limit: Int
}

/// Finds where the parts of a text end, before any of them is read.
struct ExtentReader {
  let text: ScannedText

  /// The parts of a text whose head is `header`.
  func extent(below header: HeaderReader.Result) -> DocumentExtent {
    let documents = DocumentStarts(text: text.heads).all(after: header.end)
    let limit = documents.first?.line ?? text.lines.count
    let (closing, end) = closing(from: header.end, to: limit)
    let bodyEnd = closing?.start ?? firstAppendix(from: header.end, to: end) ?? end
    return DocumentExtent(documents: documents, closing: closing, bodyEnd: bodyEnd, end: end, limit: limit)
  }

  /// The closing part of the document whose head ends before line `start`, and where the document ends: at what a
  /// website prints after it, else at `limit`.
  func closing(from start: Int, to limit: Int) -> (closing: ClosingReader.Result?, end: Int) {
    func read(_ end: Int) -> ClosingReader.Result? {
      ClosingReader.read(text.source, lines: text.lines, roles: text.furniture, from: start, to: end)
    }
    var closing = read(limit)
    let footer = SiteFooter(text: text.heads).start(in: min(start, limit)..<limit, closing: closing?.end)
    if footer < limit { closing = read(footer) }
    // What a website lists after the document is not an appendix.
    guard let closing else { return (nil, footer) }
    let contents = ContentsList(source: text.source, lines: text.lines, roles: text.furniture)
    return (closing, contents.start(in: closing.end..<footer, repeating: start))
  }

  private func firstAppendix(from start: Int, to end: Int) -> Int? {
    (start..<max(start, end)).first {
      text.furniture[$0] == nil
        && AppendixHeading.opensPart(lines: text.lines, roles: text.furniture, at: $0, to: end)
    }
  }
}
