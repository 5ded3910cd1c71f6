/// Finds a motto, and the lines of a letterhead above it; without one, on a website's page, Kính gửi.
struct HeaderFinder {
  private let text: HeaderText
  private var source: SourceText { text.source }
  private var lines: [Line] { text.lines }
  private var roles: [BlockRole?] { text.roles }

  /// How far down a website may push a header, and how far a motto with wrong marks is looked for.
  private static let deepest = 400
  private static let deepestMisread = 120

  init(_ text: HeaderText) { self.text = text }

  /// Where a header begins whose motto is on one of the lines from `start` up to `end`; it does not reach above
  /// line `lowest`, or without it, above `start`.
  func inside(from start: Int, to end: Int, lowest: Int? = nil) -> Int? {
    for index in start..<max(start, min(end, lines.count)) where roles[index] == nil {
      guard let at = text.mottoStart(onLine: index), at == 0 || lines[index].width < 100,
        lines[index].words.slice(at, lines[index].words.count).isUpper
      else { continue }
      return top(above: index, lowest: lowest ?? start)
    }
    return nil
  }

  /// The first line from `start` up to `end` with a motto.
  func motto(from start: Int, to end: Int) -> Int? {
    for index in start..<max(start, min(end, start + Self.deepest)) where roles[index] == nil {
      let words = lines[index].words
      guard let at = text.mottoStart(onLine: index) ?? misreadMotto(words, index - start) else { continue }
      if at == 0 || words.slice(0, at).isUpper || lines[index].width < 90 { return index }
    }
    return nil
  }

  private func misreadMotto(_ words: WordSequence, _ depth: Int) -> Int? {
    depth < Self.deepestMisread && words.isMostlyUpper ? MottoWords.start(in: words) : nil
  }

  /// The first line of the header whose motto is on line `motto`.
  private func top(above motto: Int, lowest: Int) -> Int {
    var first = motto
    var index = motto - 1
    while index >= lowest {
      let words = lines[index].words
      if roles[index] == .blank || roles[index] == .separator {
        index -= 1
        continue
      }
      guard roles[index] == nil, lines[index].width <= 70,
        !SiteFurniture.gazette.contains(where: { words.matches($0) })
      else { break }
      let isHeader =
        words.isUpper || HeaderText.isStar(words) || words.isFormBlank
        || NumberLine(words, in: source) != nil
        || NumberLine(continuing: words, in: source) != nil
        || DateLine(words, in: source) != nil || isSubjectOrMark(words)
      guard isHeader else {
        guard let subject = subjectStart(above: index, lowest: lowest) else { break }
        first = subject
        index = subject - 1
        continue
      }
      first = index
      index -= 1
    }
    return first
  }

  /// Where the subject of a letter begins that extends to line `last`: `V/v …`, or `Về …` under the number.
  private func subjectStart(above last: Int, lowest: Int) -> Int? {
    for index in stride(from: last, through: max(lowest, last - 8), by: -1) where roles[index] == nil {
      let words = lines[index].words
      if HeaderText.isSubject(words) || words.matches(.about) && words.first?.shape == .title { return index }
      if words.isUpper || lines[index].width > 70 || lines[index].ending.isTerminal { return nil }
    }
    return nil
  }

  /// `V/v …` and marks also are among the lines above a motto.
  private func isSubjectOrMark(_ words: WordSequence) -> Bool {
    HeaderText.isSubject(words) || HeaderMark.read(words) != nil
  }

  /// Where the text of a letter without a header begins on a website's page.
  func letter(from start: Int) -> Int? {
    var isSite = false
    for index in start..<min(lines.count, start + 80) where roles[index] == nil {
      isSite = isSite || SiteFurniture.isMetadata(lines[index].words)
      if isSite, text.startsAddressee(index) { return index }
    }
    return nil
  }
}
