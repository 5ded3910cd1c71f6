/// Reads the head of a document: bodies, motto, number, place and date, type name, trích yếu.
///
/// Its two columns may be on one line, one after another, or broken over several lines; any part
/// may be missing.
struct HeaderReader {
  /// What was read, and where the text after it begins.
  struct Result {
    var header = Header()
    var names = HeaderNames()
    var title = Title()
    var kind: DocumentKind?
    var drafts: [Draft] = []
    /// The lines above the header that are text of the document.
    var above: Range<Int> = 0..<0
    /// The lines above the header that a page or a website prints there.
    var furniture: Range<Int> = 0..<0
    /// The index of the first line after the header.
    var end = 0
  }

  let text: HeaderText
  var source: SourceText { text.source }
  var lines: [Line] { text.lines }
  var roles: [BlockRole?] { text.roles }
  var result = Result()
  var issuers: [Draft] = []

  /// How many lines a header may have, blank ones included, and a letter's subject.
  private static let longest = 120
  private static let longestSubject = 12

  init(_ text: HeaderText, from start: Int) {
    self.text = text
    self.result.end = start
  }

  /// Reads the header that begins at or after line index `start`.
  static func read(
    _ source: SourceText, lines: [Line], roles: [BlockRole?], from start: Int = 0
  ) -> Result {
    var reader = HeaderReader(HeaderText(source: source, lines: lines, roles: roles), from: start)
    reader.readAll(from: start)
    return reader.result
  }

  private mutating func readAll(from start: Int) {
    let place = HeaderFinder(text).place(from: start)
    if let title = TitleLetterhead(text, from: start), place.map({ title.first == $0.start }) ?? true {
      title.fill(&result, in: source)
      setNumber(title.number)
      return
    }
    var index = place?.start ?? start
    if let place, place.isLetter {
      result.kind = .officialLetter
      result.end = index
    }
    if place?.isLetter ?? false { readMetadata(start..<index) }
    let above = start..<max(start, index)
    if place?.isBelowText ?? false { result.above = above } else { markFurniture(above) }
    let limit = min(lines.count, index + Self.longest)
    while index < limit {
      if roles[index] != nil {
        index += 1
        continue
      }
      if let kind = HeaderText.typeName(lines[index].words) {
        result.kind = kind
        result.title.type = source[lines[index].content]
        result.names.type = lines[index].words
        result.drafts.append(Draft(.type, by: .titleKind, words: lines[index].words, firstLine: index))
        readTitle(from: index + 1)
        break
      }
      guard let next = readHeaderLine(index) else { break }
      index = next
      result.end = index
    }
    // Capitals alone are not a header: the text begins with a heading.
    if place == nil, !result.drafts.contains(where: { $0.role != .pageHeader && $0.role != .separator }) {
      result.end = start
      issuers.removeAll()
    }
    // The text above a header that turned out to be none is text.
    if result.end == start {
      result.drafts.removeAll()
      result.above = start..<start
      result.furniture = start..<start
    }
    finishIssuers()
  }

  private mutating func readTitle(from start: Int) {
    let issuers = issuers.flatMap { $0.words.tokens.map(\.key) }
    let title = TitleReader(text, issuers: issuers).read(from: start)
    result.end = title.end
    guard let draft = title.draft else { return }
    result.drafts.append(draft)
    result.title.text = draft.text(from: draft.words, in: source)
  }

  private mutating func markFurniture(_ range: Range<Int>) {
    result.furniture = range
    for index in range where roles[index] == nil {
      result.drafts.append(
        Draft(.pageHeader, by: .furnitureAboveHeader, words: lines[index].words, firstLine: index))
    }
  }

  // MARK: Lines of the header

  /// `Về …` under the number of a letter, which has no `V/v`.
  private func isPlainSubject(_ words: WordSequence) -> Bool {
    guard words.matches(.about), words[0].shape == .title, result.header.symbol != nil, result.kind == nil
    else { return false }
    return words.count > 2
  }

  /// Reads the line at `index`; nil where the header has ended.
  mutating func readHeaderLine(_ index: Int) -> Int? {
    let words = lines[index].words
    if HeaderText.isStar(words) {
      result.drafts.append(Draft(.separator, by: .headerOrnament, words: words, firstLine: index))
      return index + 1
    }
    if text.startsAddressee(index) || BasisOpeners.strong.match(words, at: 0) != nil { return nil }
    if let at = mottoStart(words, index) {
      if at > 0 { readBesideMotto(words.slice(0, at), index) }
      addMotto(words.slice(at, words.count), index)
      return index + 1
    }
    if HeaderText.isSubject(words) || isPlainSubject(words) { return readSubject(from: index) }
    if let number = NumberLine(words, in: source) { return readNumber(number, words, index) }
    if let next = readDate(words, index) { return next }
    if let mark = HeaderMark.read(words) {
      result.header.marks.append(source[lines[index].content])
      switch mark {
      case .secrecy(let secrecy): result.header.secrecy = secrecy
      case .urgency(let urgency): result.header.urgency = urgency
      case .draft: result.header.isDraft = true
      case .handling: break
      }
      result.drafts.append(Draft(.mark, by: .headerMark, words: words, firstLine: index))
      return index + 1
    }
    guard words.isUpper, lines[index].width <= 80, LabelReader.label(of: words, in: source) == nil else {
      return nil
    }
    readLeft(words, index)
    return index + 1
  }

  /// The left column beside a line of the motto: a body's name, or already the number where that is short.
  private mutating func readBesideMotto(_ words: WordSequence, _ index: Int) {
    guard let number = NumberLine(words, in: source), number.bounds == 0..<words.count else {
      return readLeft(words, index)
    }
    result.drafts.append(Draft(.number, by: .headerNumber, words: words, firstLine: index))
    setNumber(number)
  }

  /// Where the motto begins or goes on in the line: dashes apart from Tiêu ngữ are the rule under the body's name.
  private func mottoStart(_ words: WordSequence, _ index: Int) -> Int? {
    let start = text.mottoStart(onLine: index)
    guard isMottoRemainder(words) else { return start }
    guard let start, start > 0, !words.isJoined(start - 1),
      words.slice(0, start).tokens.allSatisfy({ $0.kind == .dash })
    else { return 0 }
    return start
  }

  private func isMottoRemainder(_ words: WordSequence) -> Bool {
    guard result.drafts.last?.role == .motto else { return false }
    return words.tokens.allSatisfy {
      $0.kind == .dash || $0.kind == .bullet || HeaderText.mottoWords.contains($0.key)
    }
  }

  private mutating func addMotto(_ words: WordSequence, _ index: Int) {
    let text = words.text(in: source)
    if let at = result.drafts.lastIndex(where: { $0.role == .motto }) {
      result.drafts[at].append(words)
      result.header.motto = (result.header.motto ?? "") + " " + text
    } else {
      result.drafts.append(Draft(.motto, by: .headerMotto, words: words, firstLine: index))
      result.header.motto = text
    }
  }

  /// A piece of the left column that is neither number nor subject: part of a body's name.
  private mutating func readLeft(_ words: WordSequence, _ index: Int) {
    guard words.tokens.contains(where: { $0.kind == .word }) else {
      result.drafts.append(Draft(.separator, by: .headerOrnament, words: words, firstLine: index))
      return
    }
    issuers.append(Draft(.issuer, by: .headerIssuer, words: words, firstLine: index))
  }

  private mutating func readNumber(_ number: NumberLine, _ words: WordSequence, _ index: Int) -> Int {
    var draft = Draft(.number, by: .headerNumber, words: words.slice(number.bounds), firstLine: index)
    // The line on which the number ends, so far as it is read.
    var last = index
    var found = number
    if number.symbol == nil, number.bounds.upperBound == words.count,
      let following = text.nextText(after: index),
      let continued = NumberLine(continuing: lines[following].words, in: source)
    {
      found = continued
      draft.append(lines[following].words.slice(continued.bounds))
      last = following
      if continued.bounds.upperBound < lines[following].words.count {
        result.drafts.append(draft)
        setNumber(found)
        return readRest(lines[following].words, following, from: continued.bounds.upperBound)
      }
    }
    if let symbol = found.symbol, symbol.hasSuffix("-") || symbol.hasSuffix("/"),
      number.bounds.upperBound == words.count,
      let following = text.nextText(after: last), lines[following].words.isUpper,
      lines[following].words.isUnbroken
    {
      found = found.completed(by: lines[following].words.text(in: source))
      draft.append(lines[following].words)
      last = following
    }
    result.drafts.append(draft)
    setNumber(found)
    if number.bounds.upperBound < words.count {
      return readRest(words, index, from: number.bounds.upperBound)
    }
    return last + 1
  }

  /// Reads what is after the number on its line: the date, or more of the number, whatever it is.
  private mutating func readRest(_ words: WordSequence, _ index: Int, from start: Int) -> Int {
    if let next = readDate(words, index, from: start) { return completeNumber(on: next) }
    if let last = result.drafts.indices.last { result.drafts[last].append(words.slice(start, words.count)) }
    return index + 1
  }

  /// Reads the rest of a symbol that was broken at a hyphen, under it on line `index`, where the date is beside
  /// its first line.
  private mutating func completeNumber(on index: Int) -> Int {
    guard let symbol = result.header.symbol, symbol.hasSuffix("-") || symbol.hasSuffix("/"),
      let following = text.nextText(after: index - 1), lines[following].words.isUpper,
      lines[following].words.isUnbroken,
      let at = result.drafts.lastIndex(where: { $0.role == .number })
    else { return index }
    let rest = lines[following].words
    result.drafts[at].append(rest)
    result.header.number = (result.header.number ?? "") + rest.text(in: source)
    result.header.symbol = symbol + rest.text(in: source)
    return following + 1
  }

  mutating func setNumber(_ number: NumberLine) {
    guard result.header.symbol == nil else { return }
    result.header.number = number.text
    result.header.serial = number.serial
    result.header.year = number.year
    result.header.symbol = number.symbol
  }

  /// Reads place and date from line `index`, and from the line after where it is broken there.
  private mutating func readDate(_ words: WordSequence, _ index: Int, from lowest: Int = 0) -> Int? {
    guard result.header.date == nil else { return nil }
    let following = text.nextText(after: index)
    var joined = words
    var draft = Draft(.date, by: .headerDate, words: words.slice(lowest, words.count), firstLine: index)
    var next = index + 1
    var date = DateLine(words, from: lowest, in: source)
    if !(date?.isComplete ?? false) || lacksYear(words, following), let following, lines[following].width < 50
    {
      joined = words.joined(with: lines[following].words)
      let whole = DateLine(joined, from: lowest, in: source)
      if let whole, whole.isComplete, whole.start < words.count, words.slice(lowest, words.count).count <= 8 {
        date = whole
        draft.append(lines[following].words)
        next = following + 1
      }
    }
    guard let date, date.start == lowest || lowest == 0 && isLeftColumn(words.slice(0, date.start)) else {
      return nil
    }
    if date.start > lowest {
      readLeft(words.slice(lowest, date.start), index)
      draft = Draft(.date, by: .headerDate, words: words.slice(date.start, words.count), firstLine: index)
      if next > index + 1, let following { draft.append(lines[following].words) }
    }
    result.header.place = date.place
    result.names.place = date.placeWords
    result.header.date = date.date
    result.drafts.append(draft)
    return next
  }

  /// Whether the line ends with `năm` and the year is alone on the next.
  private func lacksYear(_ words: WordSequence, _ following: Int?) -> Bool {
    guard let following, words.last?.key == DateGrammar.year else { return false }
    return lines[following].words.count == 1 && lines[following].words.kind(0) == .number
  }

  /// Whether words before a date are of the left column, and not of a sentence that gives a date.
  private func isLeftColumn(_ words: WordSequence) -> Bool {
    words.isUpper || words.tokens.allSatisfy { $0.kind != .word }
  }

  /// `V/v …`: to the next part of the header.
  private mutating func readSubject(from start: Int) -> Int {
    let isMarked = HeaderText.isSubject(lines[start].words)
    var draft = Draft(
      .subject, by: isMarked ? .headerSubject : .headerPlainSubject, words: lines[start].words,
      firstLine: start)
    var index = start + 1
    while index < lines.count, draft.parts.count < Self.longestSubject {
      let words = lines[index].words
      if roles[index] != nil {
        // A blank line inside a subject is before a line that continues in small letters.
        guard roles[index] == .blank, let next = text.nextText(after: index), lines[next].words.startsLower
        else {
          break
        }
        index = next
        continue
      }
      if HeaderText.mottoStart(words) != nil || text.startsAddressee(index)
        || NumberLine(words, in: source) != nil
      {
        break
      }
      if DateLine(words, in: source).map({ $0.start == 0 }) ?? false { break }
      if let next = text.nextText(after: index),
        DateLine(words.joined(with: lines[next].words), in: source)?.start == 0,
        words.count < 8
      {
        break
      }
      draft.append(words)
      index += 1
    }
    result.drafts.append(draft)
    result.kind = result.kind ?? .officialLetter
    var about = draft.words
    if HeaderText.isSubject(about) {
      about = about.slice(3, about.count)
    } else if about.matches(.regarding) {
      about = about.slice(2, about.count)
    }
    if about.kind(0) == .colon { about = about.slice(1, about.count) }
    result.title.text = draft.text(from: about, in: source)
    return index
  }
}
