/// Finds where further documents begin in a text that holds several: letterheads with the document under them.
///
/// Forms and attached regulations have letterheads too. A document of its own is filled in and signed, and no note says
/// that it is attached.
struct DocumentStarts {
  /// Where one begins, and what its head says.
  struct Start {
    /// The index of its first line.
    let line: Int
    let header: HeaderReader.Result
  }

  let text: HeaderText

  private var lines: [Line] { text.lines }
  private var roles: [BlockRole?] { text.roles }

  /// How many lines of text above a letterhead may hold the heading of the form that it is of.
  private static let reachAbove = 6
  /// How many lines below its head a letterhead may have the note that it is attached.
  private static let reachBelow = 12

  /// The documents that begin after the head of the first, which ends before line index `start`.
  func all(after start: Int) -> [Start] {
    let candidates = candidates(after: start)
    guard !candidates.isEmpty else { return [] }
    var found: [Start] = []
    // Whether the document that the lines before a candidate belong to has been signed.
    var isSigned = isSigned(start, to: candidates[0].line)
    for (place, candidate) in candidates.enumerated() {
      let end = place + 1 < candidates.count ? candidates[place + 1].line : lines.count
      let signsItself = self.isSigned(candidate.header.end, to: end)
      let (opens, rule) = verdict(on: candidate, afterSignature: isSigned, isSigned: signsItself)
      Trace.note(
        Decision(
          .appendix, opens ? "further document" : "refused", by: rule, at: lines[candidate.line].content))
      if opens {
        found.append(candidate)
        isSigned = signsItself
      } else {
        isSigned = isSigned || signsItself
      }
    }
    return found
  }

  /// The letterheads after line index `start`.
  private func candidates(after start: Int) -> [Start] {
    let finder = HeaderFinder(text)
    var found: [Start] = []
    var lowest = start
    var index = start
    while index < lines.count {
      guard roles[index] == nil, mayEndMotto(lines[index].words),
        let top = finder.inside(from: index, to: index + 1, lowest: max(lowest, index - Self.highest))
      else {
        index += 1
        continue
      }
      let header = HeaderReader.read(text.source, lines: lines, roles: roles, from: top)
      found.append(Start(line: top, header: header))
      index = max(index + 1, header.end)
      lowest = index
    }
    return found
  }

  /// No letterhead has more lines above its motto.
  private static let highest = 40

  /// Whether the line may be one of the motto's, which is in capitals to its end.
  private func mayEndMotto(_ words: WordSequence) -> Bool {
    guard let last = words.last else { return false }
    return last.kind != .word || last.shape == .upper
  }

  /// Whether the letterhead opens a document of its own, and by which rule.
  private func verdict(
    on start: Start, afterSignature: Bool, isSigned: Bool
  ) -> (isDocument: Bool, rule: Rule) {
    let header = start.header
    let hasKind =
      header.drafts.contains { $0.role == .type || $0.role == .subject } || isAddressed(header.end)
    guard header.header.issuer != nil, hasKind else { return (false, .documentBlankForm) }
    guard !isAttached(start) else { return (false, .documentAttached) }
    let isFilled = header.header.serial != nil && header.header.date?.day != nil
    let isDocument = afterSignature ? isFilled || isSigned : isFilled && isSigned
    return (isDocument, isDocument ? .documentLetterhead : .documentBlankForm)
  }

  private func isAddressed(_ end: Int) -> Bool {
    text.nextText(after: end - 1).map { text.startsAddressee($0) } ?? false
  }

  /// Whether it is under the heading of an appendix, or says itself that it is attached.
  private func isAttached(_ start: Start) -> Bool {
    var seen = 0
    for index in (0..<start.line).reversed() where roles[index] == nil {
      // The heading of a form, its title and note, and nothing else, are above the form's letterhead.
      if AppendixHeading.opens(lines[index].words) || AppendixHeading.isAttachmentNote(lines[index].words),
        let end = AppendixHeading.end(lines: lines, roles: roles, at: index, to: start.line)
      {
        if (end..<max(end, start.line)).allSatisfy({ roles[$0] != nil }) { return true }
        break
      }
      seen += 1
      if seen >= Self.reachAbove { break }
    }
    return (start.line..<min(lines.count, start.header.end + Self.reachBelow)).contains {
      roles[$0] == nil && AppendixHeading.isAttachmentNote(lines[$0].words)
    }
  }

  /// Whether a signature with its name is among the lines from `start` to `end`.
  private func isSigned(_ start: Int, to end: Int) -> Bool {
    guard start < end else { return false }
    let closing = ClosingReader.read(text.source, lines: lines, roles: roles, from: start, to: end)
    return closing?.drafts.contains { $0.role == .signatureName } ?? false
  }
}
