/// Reads trích yếu: the lines after the type name.
struct TitleReader {
  private let text: HeaderText
  /// The words of the issuing bodies, which may stand again below the title as those who act.
  private let issuers: [SyllableKey]

  private var source: SourceText { text.source }
  private var lines: [Line] { text.lines }
  private var roles: [BlockRole?] { text.roles }

  /// No trích yếu has more lines.
  private static let longest = 16

  init(_ text: HeaderText, issuers: [SyllableKey]) {
    self.text = text
    self.issuers = issuers
  }

  /// Reads trích yếu from line `start`, up to line `limit`; gives its block, and the index of the line after it.
  ///
  /// - Parameter begun: What of it stands on the line of the type name.
  func read(from start: Int, to limit: Int? = nil, after begun: Draft? = nil) -> (draft: Draft?, end: Int) {
    let limit = min(limit ?? lines.count, lines.count)
    var draft = begun
    var index = start
    var end = start
    var afterBlank = false
    while index < limit {
      let words = lines[index].words
      if let role = roles[index] {
        if role == .separator, draft != nil { break }
        afterBlank = afterBlank || role == .blank
        index += 1
        continue
      }
      if let draft, draft.parts.count >= Self.longest || Line.Ending.of(draft.ending) == .period { break }
      if endsTitle(words, after: draft, afterBlank: afterBlank, at: index) { break }
      if let draft, leavesMiddle(index, from: draft.firstLine) { break }
      if draft == nil {
        draft = Draft(.title, by: .titleSubject, words: words, firstLine: index)
      } else {
        draft?.append(words)
      }
      index += 1
      end = index
      afterBlank = false
    }
    return (draft, end)
  }

  /// Whether the file sets the title in the middle of the page and line `index` not.
  private func leavesMiddle(_ index: Int, from first: Int) -> Bool {
    guard let title = lines[first].layout, let here = lines[index].layout else { return false }
    return title.isCentred && !here.isCentred && here.beginsParagraph
  }

  private func endsTitle(_ words: WordSequence, after title: Draft?, afterBlank: Bool, at index: Int) -> Bool
  {
    if text.startsAddressee(index)
      || LabelReader.label(of: words, in: source) != nil && words.kind(0) != .openBracket
    {
      return true
    }
    if ActingAuthority.isOrder(words) || AppendixHeading.isAttachmentNote(words) { return true }
    if words.count <= 2, words.isUpper, let next = text.nextText(after: index),
      ActingAuthority.isOrder(words.joined(with: lines[next].words))
    {
      return true
    }
    guard let title else {
      return lines[index].ending == .semicolon || BasisOpeners.strong.match(words, at: 0) != nil
    }
    if words.first?.shape != .lower, !(words.isUpper && words.count > 3),
      BasisOpeners.strong.match(words, at: 0) != nil
    {
      return true
    }
    let isUpper = words.isUpper
    // `Sở Nội vụ báo cáo như sau:`
    if lines[index].ending == .colon, words.first?.shape == .title, !words.isMostlyUpper,
      !Connectives.endsUnfinished(title.ending)
    {
      return true
    }
    // `CỦA BAN THƯỜNG VỤ HUYỆN ỦY` / `về công tác …`: capitals say whose it is, small letters about what.
    if title.opening.isUpper, !isUpper, title.ending.isUpper ? words.matches(.about) : !afterBlank {
      let goesOn = words.startsLower || Connectives.endsUnfinished(title.ending)
      if goesOn { return false }
    }
    if title.opening.isUpper || title.ending.isUpper {
      if isUpper {
        // The acting authority is in capitals too.
        return acts(words, afterBlank: afterBlank) && !Connectives.endsUnfinished(title.ending)
      }
      return !(words.kind(0) == .number && !afterBlank) && !words.isMostlyUpper
    }
    if isUpper { return true }
    if BasisOpeners.all.match(words, at: 0) != nil, words.first?.shape == .title, afterBlank {
      return true
    }
    return afterBlank && !words.startsLower && !Connectives.endsUnfinished(title.ending)
  }

  /// Whether the line names who acts: after a blank line any body, else the issuer or one who signs for it.
  private func acts(_ words: WordSequence, afterBlank: Bool) -> Bool {
    guard ActingAuthority.actsAlone(words) else { return false }
    if afterBlank || ActingAuthority.startsWithOffice(words) { return true }
    let keys = words.tokens.map(\.key)
    return keys.count >= 2 && (issuers.starts(with: keys) || keys.starts(with: issuers)) && !issuers.isEmpty
  }
}
