/// The lines of a note: those of one stretch, or of several where it goes on at the foot of the next page.
struct NoteLines: Sendable {
  let value: Int
  var lines: [Int]
}

/// Finds where the texts of notes end.
///
/// Notes at the foot of a page end with the page; one that is not finished goes on at the foot of the next, below the
/// text. Notes at the end of a document end where an appendix or another document begins.
struct NoteExtents {
  let source: SourceText
  let lines: [Line]
  let roles: [BlockRole?]
  /// The last line with which a document ends.
  let lastEnd: Int?
  /// The lines with marks in brackets or raised, behind their first word.
  let marked: Set<Int>

  /// How many lines a page has at most, where no sign of its end is.
  private static let longestPage = 120

  /// The notes that begin with `heads`, in order. `lastMark` is the line of the last mark.
  func notes(_ heads: [NoteHeads.Entry], lastMark: Int?) -> [NoteLines] {
    guard let first = heads.first else { return [] }
    let limit = footer(after: first.line)
    // Before the end of the document they are at the foot of a page.
    let isInside = !first.isBehindEnd && (lastEnd ?? 0) > first.line
    let areAtEnd = !isInside && (lastMark ?? 0) < first.line && !textGoesOn(behind: heads)
    var notes: [NoteLines] = []
    for (place, entry) in heads.enumerated() {
      let next = place + 1 < heads.count ? heads[place + 1].line : limit
      let end = areAtEnd ? endAtEnd(entry.line, next) : endAtFoot(entry.line, next)
      var note = NoteLines(value: entry.head.value, lines: textLines(entry.line..<end))
      if !areAtEnd { goOn(&note, from: end, to: next) }
      notes.append(note)
    }
    return notes
  }

  /// Where a website's own text begins behind line `start`.
  private func footer(after start: Int) -> Int {
    SiteFooter(text: HeaderText(source: source, lines: lines, roles: roles))
      .start(in: start..<lines.count, closing: nil)
  }

  private func textLines(_ range: Range<Int>) -> [Int] { range.filter { roles[$0] == nil } }

  // MARK: Pages

  /// Whether a page ends before line `index`, or the line is what stands between two.
  private func isPageEnd(_ index: Int) -> Bool {
    if lines[index].startsPage { return true }
    switch roles[index] {
    case .pageNumber, .pageHeader, .pageFooter: return true
    case nil: return isPageMark(lines[index].words)
    default: return false
    }
  }

  /// `[[… PAGE 2]]`, `<!-- page 2 -->`
  private func isPageMark(_ words: WordSequence) -> Bool {
    guard words.count >= 4, words.isJoined(0) else { return false }
    let bytes = source.bytes
    let start = words[0].range.lowerBound
    if bytes[start] == 0x5B, bytes[words[1].range.lowerBound] == 0x5B {
      return words.kind(words.count - 1) == .closeBracket && words.kind(words.count - 2) == .closeBracket
        && words.tokens.contains { $0.key == Self.page }
    }
    return bytes[start] == 0x3C && words.tokens.contains { $0.key == Self.page }
  }

  private static let page = SyllableKey("page")

  /// Whether the text goes on below the notes: a page ends behind one that is finished, and no note is next.
  private func textGoesOn(behind heads: [NoteHeads.Entry]) -> Bool {
    heads.enumerated().contains { place, entry in
      let next = place + 1 < heads.count ? heads[place + 1].line : lines.count
      guard let end = pageEnd(entry.line, next), let text = textLines(end..<next).first else { return false }
      if isPageMark(lines[text].words) { return true }
      return !isOpen(textLines(entry.line..<end)) && labelFollows(text)
    }
  }

  /// Whether the line begins with a label as the body's lines do.
  private func labelFollows(_ index: Int) -> Bool {
    LabelReader.label(of: lines[index].words, in: source) != nil
  }

  private func pageEnd(_ start: Int, _ limit: Int) -> Int? {
    ((start + 1)..<max(start + 1, min(limit, start + Self.longestPage))).first { isPageEnd($0) }
  }

  // MARK: At the foot of a page

  private func endAtFoot(_ start: Int, _ limit: Int) -> Int {
    // No note goes on with an appendix.
    firstLine(behind: start, to: footEnd(start, limit)) { Self.opensAttachment($0) }
  }

  /// The first line behind `start`, and in no quotation that begins there, of which `isOutside` holds; `end` where it holds
  /// of none.
  private func firstLine(behind start: Int, to end: Int, where isOutside: (WordSequence) -> Bool) -> Int {
    var balance = QuoteMarks.balance(lines[start].words)
    for index in (start + 1)..<max(start + 1, end) where roles[index] == nil {
      let words = lines[index].words
      if balance <= 0, isOutside(words) { return index }
      balance += QuoteMarks.balance(words)
    }
    return end
  }

  /// Whether an appendix or a form begins: `Phụ lục số 6c`, `Mẫu 1.2 - Quyết định (cá biệt)`.
  private static func opensAttachment(_ words: WordSequence) -> Bool {
    if AppendixHeading.opens(words) { return true }
    guard words.first?.shape != .lower, let name = AppendixTitle.names.match(words, at: 0) else {
      return false
    }
    return words.kind(name.count) == .number && words.kind(name.count + 1) == .dash
  }

  private func footEnd(_ start: Int, _ limit: Int) -> Int {
    if let end = pageEnd(start, limit) { return end }
    let own = start..<limit
    // A line with a mark is text.
    let hasMark = own.dropFirst().contains { marked.contains($0) }
    if limit < lines.count, own.count < Self.longestPage, !hasMark, !hasBlank(own) { return limit }
    // No sign of pages: up to a blank line, or to the end of its last sentence.
    var balance = 0
    for index in start..<limit {
      guard roles[index] == nil else {
        if balance <= 0, index > start, !isOpen(textLines(start..<index)) { return index }
        continue
      }
      balance += QuoteMarks.balance(lines[index].words)
      let isLast = index + 1 == limit
      if balance <= 0, endsNote(lines[index].words), !isLast, roles[index + 1] == nil,
        labelFollows(index + 1) || marked.contains(index + 1)
      {
        return index + 1
      }
    }
    return limit
  }

  private func hasBlank(_ range: Range<Int>) -> Bool { range.contains { roles[$0] == .blank } }

  private func endsNote(_ words: WordSequence) -> Bool { Line.Ending.of(words) == .period }

  /// Whether a note of those lines is not finished: a quotation is open, or its last sentence.
  private func isOpen(_ indices: [Int]) -> Bool {
    guard let last = indices.last else { return false }
    let balance = indices.reduce(0) { $0 + QuoteMarks.balance(lines[$1].words) }
    return balance > 0 || !endsNote(lines[last].words)
  }

  /// Adds what goes on at the foot of the next pages: the lines behind the last blank line of a page's text.
  private func goOn(_ note: inout NoteLines, from end: Int, to limit: Int) {
    var start = end
    while isOpen(note.lines), start < limit {
      while start < limit, isPageEnd(start) || roles[start] != nil { start += 1 }
      let isLast = limit == lines.count
      guard start < limit, let end = pageEnd(start, limit) ?? (isLast ? nil : limit) else { return }
      let page = start..<end
      guard let last = page.last(where: { roles[$0] == nil }),
        let blank = page.last(where: { $0 < last && isGap($0) }), blank > start
      else { return }
      let rest = textLines((blank + 1)..<end)
      guard let first = rest.first, !opensOutside(first) else { return }
      note.lines += rest
      start = end
    }
  }

  /// Whether a blank or drawn line parts what is above from what is below.
  private func isGap(_ index: Int) -> Bool { roles[index] == .blank || roles[index] == .separator }

  /// Whether a part of the document begins on the line: no note goes on with it.
  private func opensOutside(_ index: Int) -> Bool {
    let words = lines[index].words
    return endsNotes(words) || ProvisionUnit.names.match(words, at: 0) != nil && labelFollows(index)
  }

  // MARK: At the end

  private func endAtEnd(_ start: Int, _ limit: Int) -> Int {
    firstLine(behind: start, to: limit) { endsNotes($0) || Self.opensAttachment($0) }
  }

  private static let frame = Lexicon.phrases(.recipients, .attests)

  /// Whether the frame of a document begins: behind it are no notes.
  private func endsNotes(_ words: WordSequence) -> Bool {
    guard words.first?.shape == .upper || words.first?.shape == .title else { return false }
    return Self.frame.match(words, at: 0) != nil && words.count <= 8
      || HeaderText.mottoStart(words) != nil
  }
}
