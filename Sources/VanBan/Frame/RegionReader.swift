/// Cuts what follows the signature into appendices, at their headings, and reads each.
struct RegionReader {
  let source: SourceText
  let lines: [Line]
  /// The role of each line as page furniture; nil for text.
  let furniture: [BlockRole?]
  let model: BoundaryModel

  /// A region whose end is not known yet.
  private struct Open {
    var heading: Draft?
    /// A header above the heading.
    var header: HeaderReader.Result?
    var start: Int
    var isDocument = false
  }

  /// How far under its heading, and above it, an appendix's own header may be, in lines.
  private static let reach = 24

  func regions(from start: Int, to end: Int) -> [DocumentLayout.Region] {
    regions(opening: Open(start: start), to: end)
  }

  /// Another document with its appendices, which extends to line index `end`.
  func regions(of document: DocumentStarts.Start, to end: Int) -> [DocumentLayout.Region] {
    var header = document.header
    let titles = header.drafts.filter { $0.role == .type || $0.role == .title || $0.role == .subject }
    header.drafts.removeAll { draft in titles.contains { $0.start == draft.start } }
    var heading: Draft?
    for title in titles {
      for part in title.parts {
        if heading == nil {
          heading = Draft(.appendix, by: .documentLetterhead, words: part, firstLine: title.firstLine)
        } else {
          heading?.append(part)
        }
      }
    }
    return regions(
      opening: Open(heading: heading, header: header, start: header.end, isDocument: true), to: end)
  }

  private func regions(opening: Open, to end: Int) -> [DocumentLayout.Region] {
    var regions: [DocumentLayout.Region] = []
    var open = opening
    var index = open.start
    while index < end {
      guard furniture[index] == nil else {
        index += 1
        continue
      }
      if let after = headingEnd(at: index, to: end) {
        close(open, at: index, into: &regions)
        open = Open(heading: heading(index..<after), start: after)
        index = after
        continue
      }
      if let header = headerAbove(index, to: end), let top = header.drafts.map(\.firstLine).min() {
        close(open, at: top, into: &regions)
        let at = textLine(from: header.end, to: end)
        let after = headingEnd(at: at, to: end) ?? header.end
        open = Open(
          heading: after > at ? heading(at..<after) : nil, header: header, start: max(after, header.end))
        Trace.note(Decision(.appendix, "appendix", by: .appendixOwnHeader, at: lines[top].content))
        index = open.start
        continue
      }
      if Trace.isWanted { noteSentence(index) }
      index += 1
    }
    close(open, at: end, into: &regions)
    return regions
  }

  /// Notes a line that has the word of an appendix at its head and opens none.
  private func noteSentence(_ index: Int) {
    let words = lines[index].words
    guard words.first?.shape != .lower, AppendixTitle.names.match(words, at: 0) != nil else { return }
    Trace.note(Decision(.appendix, "refused", by: .appendixSentence, at: lines[index].content))
  }

  private func headingEnd(at index: Int, to end: Int) -> Int? {
    guard index < end else { return nil }
    return AppendixHeading.end(lines: lines, roles: furniture, at: index, to: end)
  }

  private func textLine(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, furniture[index] != nil { index += 1 }
    return index
  }

  /// A header that begins on line `index`, with the heading of an attached document under it.
  private func headerAbove(_ index: Int, to end: Int) -> HeaderReader.Result? {
    guard lines[index].words.isMostlyUpper,
      let header = HeaderReader.readInside(
        source, lines: lines, roles: furniture, from: index, to: min(end, index + 6))
    else { return nil }
    let at = textLine(from: header.end, to: end)
    return headingEnd(at: at, to: end) == nil ? nil : header
  }

  private func heading(_ bounds: Range<Int>) -> Draft {
    let first = lines[bounds.lowerBound].words
    let rule: Rule = AppendixHeading.opens(first) ? .appendixWord : .appendixNote
    var draft = Draft(.appendix, by: rule, words: first, firstLine: bounds.lowerBound)
    for line in textLines((bounds.lowerBound + 1)..<bounds.upperBound) { draft.append(lines[line].words) }
    return draft
  }

  private func close(_ open: Open, at limit: Int, into regions: inout [DocumentLayout.Region]) {
    var header = open.header
    var heading = open.heading
    var before: [Int] = []
    var start = open.start
    if header == nil, open.heading != nil,
      let own = HeaderReader.readInside(
        source, lines: lines, roles: furniture, from: open.start, to: min(limit, open.start + Self.reach)),
      let top = own.drafts.map(\.firstLine).min()
    {
      before = textLines(open.start..<max(open.start, top))
      header = own
      start = own.end
      let end = FormTitle(lines: lines, roles: furniture, source: source).end(from: start, to: limit)
      for index in textLines(start..<end) { heading?.append(lines[index].words) }
      start = end
    }
    // Lines that the header passes over are text.
    if !open.isDocument { before += header?.above ?? [] }
    let body = blocks(before) + blocks(textLines(start..<max(start, limit)))
    guard open.heading != nil || header != nil || !body.isEmpty else { return }
    if open.heading == nil, let first = body.first?.pieces.first {
      Trace.note(Decision(.appendix, "appendix", by: .appendixUntitled, at: first))
    }
    regions.append(
      .init(heading: heading, header: header, body: body, isDocument: open.isDocument))
  }

  private func blocks(_ indices: [Int]) -> [Draft] {
    guard !indices.isEmpty else { return [] }
    let blocks = BlockBuilder.blocks(source, lines: lines, indices: indices, model: model)
    return BasisSections.mark(SectionBuilder.nest(Self.signed(FormSigning.mark(blocks))))
  }

  /// Makes a signature of the office that an attached regulation ends with, in capitals and without a name.
  private static func signed(_ blocks: [Draft]) -> [Draft] {
    guard blocks.count > 1, let last = blocks.last, last.label == nil, last.role == .paragraph,
      last.isUpper, SignerWords.startsAuthority(last.words), SignerWords.namesOffice(last.words)
    else { return blocks }
    var signed = blocks
    signed[signed.count - 1].become(.signatureAuthority, by: .closingForm)
    return signed
  }

  private func textLines(_ range: Range<Int>) -> [Int] { range.filter { furniture[$0] == nil } }
}
