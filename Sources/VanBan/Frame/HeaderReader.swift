/// Reads the head of a document: bodies, motto, number, place and date, type name, trích yếu.
///
/// Its two columns may stand on one line, one after the other, or broken over several lines; any part
/// may be missing.
struct HeaderReader {
  /// What was read, and where the text after it begins.
  struct Result {
    var header = Header()
    var title = Title()
    var kind: DocumentKind?
    var drafts: [Draft] = []
    /// The index of the first line after the header.
    var end = 0
  }

  private let source: SourceText
  private let lines: [Line]
  private var roles: [BlockRole?]
  private var result = Result()
  private var issuers: [Draft] = []

  /// How many lines of text a header may have, and how far down a website may push it.
  private static let longest = 60
  private static let deepest = 400

  private init(_ source: SourceText, _ lines: [Line], _ roles: [BlockRole?], from start: Int) {
    self.source = source
    self.lines = lines
    self.roles = roles
    self.result.end = start
  }

  /// Reads the header that begins at or after line index `start`.
  static func read(
    _ source: SourceText, lines: [Line], roles: [BlockRole?], from start: Int = 0
  ) -> Result {
    var reader = HeaderReader(source, lines, roles, from: start)
    reader.readAll(from: start)
    return reader.result
  }

  private mutating func readAll(from start: Int) {
    var index: Int
    if let motto = findMotto(from: start) {
      index = top(above: motto, lowest: start)
      markFurniture(start..<index)
    } else if let type = findTypeLine(from: start) {
      index = type
      markFurniture(start..<index)
    } else if let letter = findLetter(from: start) {
      index = letter
      result.kind = .officialLetter
      result.end = letter
      markFurniture(start..<index)
    } else {
      index = start
    }
    let limit = min(lines.count, index + Self.longest * 2)
    while index < limit {
      if roles[index] != nil {
        index += 1
        continue
      }
      if let kind = Self.typeName(lines[index].words) {
        result.kind = kind
        result.title.type = source[lines[index].content]
        result.drafts.append(Draft(.type, words: lines[index].words, firstLine: index))
        index = readTitle(from: index + 1)
        result.end = index
        break
      }
      guard let next = readHeaderLine(index) else { break }
      index = next
      result.end = index
    }
    // What stands above a header that turned out to be none is text.
    if result.end == start { result.drafts.removeAll() }
    finishIssuers()
  }

  // MARK: Finding it

  private func findMotto(from start: Int) -> Int? {
    for index in start..<min(lines.count, start + Self.deepest) where roles[index] == nil {
      guard let at = mottoStart(onLine: index) else { continue }
      if at == 0 || lines[index].words.slice(0, at).isUpper || lines[index].width < 90 { return index }
    }
    return nil
  }

  /// Where the motto begins on the line at `index`, also where it is broken there: `CỘNG` / `HÒA XÃ HỘI …`.
  private func mottoStart(onLine index: Int) -> Int? {
    let words = lines[index].words
    if let at = Self.mottoStart(words) { return at }
    guard words.isUpper || words.count == 1, let next = nextText(after: index), lines[index].width < 60,
      let at = Self.mottoStart(words.joined(with: lines[next].words)), at < words.count
    else { return nil }
    return at
  }

  /// Where in the line the motto begins: capitals of Quốc hiệu, or Tiêu ngữ with its dash.
  private static func mottoStart(_ words: WordSequence) -> Int? {
    for at in 0..<words.count {
      switch words[at].shape {
      case .upper:
        if FrameWords.mottoOpeners.contains(where: { words.matches($0, at: at) }) { return at }
      case .title, .mixed: break
      case .lower, .none: continue
      }
      if words.kind(at + 2) == .dash, words.matches(FrameWords.mottoSecondLine, at: at) { return at }
    }
    return nil
  }

  /// The name of a type that fills the line: `KẾ HOẠCH`.
  static func typeName(_ words: WordSequence) -> DocumentKind? {
    guard words.isUpper, words.count <= 6,
      let match = DocumentKind.nameTable.looseMatch(words, at: 0), match.count == words.count
    else { return nil }
    return match.value
  }

  /// A type name near the top of a text that has no motto.
  private func findTypeLine(from start: Int) -> Int? {
    var seen = 0
    for index in start..<lines.count where roles[index] == nil {
      if Self.typeName(lines[index].words) != nil { return index }
      seen += 1
      if seen > 12 || lines[index].width > 70 { return nil }
    }
    return nil
  }

  /// The first line of the header whose motto stands on line `motto`.
  private mutating func top(above motto: Int, lowest: Int) -> Int {
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
        words.isUpper || NumberLine(words, in: source) != nil
        || NumberLine(continuing: words, in: source) != nil
        || DateLine(words, in: source) != nil || isOwnTongue(words)
      guard isHeader else { break }
      first = index
      index -= 1
    }
    return first
  }

  /// `V/v …` and marks also stand among the lines above a motto.
  private func isOwnTongue(_ words: WordSequence) -> Bool {
    Self.isSubject(words) || FrameWords.marks.match(words, at: 0)?.count == words.count
  }

  private mutating func markFurniture(_ range: Range<Int>) {
    for index in range where roles[index] == nil {
      result.drafts.append(Draft(.pageHeader, words: lines[index].words, firstLine: index))
    }
  }

  // MARK: Lines of the header

  static func isSubject(_ words: WordSequence) -> Bool {
    words.kind(1) == .slash && words.matches("v", at: 0) && words.matches("v", at: 2)
  }

  /// `Về …` under the number of a letter, which has no `V/v`.
  private func isPlainSubject(_ words: WordSequence) -> Bool {
    guard words.matches("về"), words[0].shape == .title, result.header.symbol != nil, result.kind == nil
    else { return false }
    return words.count > 2
  }

  /// Whether line `index` begins Kính gửi, also where it is broken after its first word.
  private func startsAddressee(_ index: Int) -> Bool {
    let words = lines[index].words
    if words.matches("kính gửi") { return true }
    guard words.count == 1, words.matches("kính"), let next = nextText(after: index) else { return false }
    return lines[next].words.matches("gửi")
  }

  /// Where the text of a letter without a header begins on a website's page.
  private func findLetter(from start: Int) -> Int? {
    var isSite = false
    for index in start..<min(lines.count, start + 80) where roles[index] == nil {
      isSite = isSite || SiteFurniture.isMetadata(lines[index].words)
      if isSite, startsAddressee(index) { return index }
    }
    return nil
  }

  /// Reads the line at `index`; nil where the header has ended.
  private mutating func readHeaderLine(_ index: Int) -> Int? {
    let words = lines[index].words
    if startsAddressee(index) || FrameWords.strongBasisOpeners.match(words, at: 0) != nil { return nil }
    if let at = isMottoRemainder(words) ? 0 : mottoStart(onLine: index) {
      if at > 0 { readLeft(words.slice(0, at), index) }
      addMotto(words.slice(at, words.count), index)
      return index + 1
    }
    if Self.isSubject(words) || isPlainSubject(words) { return readSubject(from: index) }
    if let number = NumberLine(words, in: source) { return readNumber(number, words, index) }
    if let next = readDate(words, index) { return next }
    if let mark = FrameWords.marks.match(words, at: 0), mark.count == words.count, words.isUpper {
      result.header.marks.append(source[lines[index].content])
      result.drafts.append(Draft(.mark, words: words, firstLine: index))
      return index + 1
    }
    guard words.isUpper, lines[index].width <= 80, LabelReader.label(of: words, in: source) == nil else {
      return nil
    }
    readLeft(words, index)
    return index + 1
  }

  private func isMottoRemainder(_ words: WordSequence) -> Bool {
    guard result.drafts.last?.role == .motto else { return false }
    return words.tokens.allSatisfy {
      $0.kind == .dash || $0.kind == .bullet || FrameWords.motto.contains($0.key)
    }
  }

  private mutating func addMotto(_ words: WordSequence, _ index: Int) {
    let text = words.text(in: source)
    if let at = result.drafts.lastIndex(where: { $0.role == .motto }) {
      result.drafts[at].append(words)
      result.header.motto = (result.header.motto ?? "") + " " + text
    } else {
      result.drafts.append(Draft(.motto, words: words, firstLine: index))
      result.header.motto = text
    }
  }

  /// A piece of the left column that is neither number nor subject: part of a body's name.
  private mutating func readLeft(_ words: WordSequence, _ index: Int) {
    issuers.append(Draft(.issuer, words: words, firstLine: index))
  }

  private mutating func readNumber(_ number: NumberLine, _ words: WordSequence, _ index: Int) -> Int {
    var draft = Draft(.number, words: words.slice(number.bounds), firstLine: index)
    var next = index + 1
    var found = number
    if number.symbol == nil, number.bounds.upperBound == words.count, let following = nextText(after: index),
      let continued = NumberLine(continuing: lines[following].words, in: source)
    {
      found = continued
      draft.append(lines[following].words.slice(continued.bounds))
      next = following + 1
      if continued.bounds.upperBound < lines[following].words.count {
        result.drafts.append(draft)
        setNumber(found)
        return readRest(lines[following].words, following, from: continued.bounds.upperBound)
      }
    }
    if let symbol = number.symbol, symbol.hasSuffix("-") || symbol.hasSuffix("/"),
      number.bounds.upperBound == words.count,
      let following = nextText(after: index), lines[following].words.isUpper,
      lines[following].words.count <= 3
    {
      found = number.completed(by: lines[following].words.text(in: source))
      draft.append(lines[following].words)
      next = following + 1
    }
    result.drafts.append(draft)
    setNumber(found)
    if number.bounds.upperBound < words.count {
      return readRest(words, index, from: number.bounds.upperBound)
    }
    return next
  }

  /// Reads what stands after the number on its line: the date, or more of the number, whatever it is.
  private mutating func readRest(_ words: WordSequence, _ index: Int, from start: Int) -> Int {
    if let next = readDate(words, index, from: start) { return next }
    if let last = result.drafts.indices.last { result.drafts[last].append(words.slice(start, words.count)) }
    return index + 1
  }

  private mutating func setNumber(_ number: NumberLine) {
    guard result.header.symbol == nil else { return }
    (result.header.serial, result.header.year, result.header.symbol) = (
      number.serial, number.year, number.symbol
    )
  }

  /// Reads place and date from line `index`, and from the line after where it is broken there.
  private mutating func readDate(_ words: WordSequence, _ index: Int, from lowest: Int = 0) -> Int? {
    guard result.header.date == nil else { return nil }
    let following = nextText(after: index)
    var joined = words
    var draft = Draft(.date, words: words.slice(lowest, words.count), firstLine: index)
    var next = index + 1
    var date = DateLine(words, from: lowest, in: source)
    if !(date?.isComplete ?? false), let following, lines[following].width < 50 {
      joined = words.joined(with: lines[following].words)
      let whole = DateLine(joined, from: lowest, in: source)
      if let whole, whole.isComplete, whole.start < words.count, words.slice(lowest, words.count).count <= 8 {
        date = whole
        draft.append(lines[following].words)
        next = following + 1
      }
    }
    guard let date, date.start == lowest || lowest == 0 else { return nil }
    if date.start > lowest {
      readLeft(words.slice(lowest, date.start), index)
      draft = Draft(.date, words: words.slice(date.start, words.count), firstLine: index)
      if next > index + 1, let following { draft.append(lines[following].words) }
    }
    result.header.place = date.place
    result.header.date = date.date
    result.drafts.append(draft)
    return next
  }

  /// `V/v …`: to the next part of the header.
  private mutating func readSubject(from start: Int) -> Int {
    var draft = Draft(.subject, words: lines[start].words, firstLine: start)
    var index = start + 1
    while index < lines.count {
      let words = lines[index].words
      if roles[index] != nil {
        // A blank line inside a subject stands before a line that goes on in small letters.
        guard roles[index] == .blank, let next = nextText(after: index), lines[next].words.startsLower else {
          break
        }
        index = next
        continue
      }
      if Self.mottoStart(words) != nil || startsAddressee(index) || NumberLine(words, in: source) != nil {
        break
      }
      if DateLine(words, in: source).map({ $0.start == 0 }) ?? false { break }
      if let next = nextText(after: index),
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
    if Self.isSubject(about) {
      about = about.slice(3, about.count)
    } else if about.matches("về việc") {
      about = about.slice(2, about.count)
    }
    if about.kind(0) == .colon { about = about.slice(1, about.count) }
    result.title.text = Self.joinedText(about, draft, in: source)
    return index
  }

  private func nextText(after index: Int) -> Int? {
    var next = index + 1
    while next < lines.count, roles[next] != nil { next += 1 }
    return next < lines.count && next <= index + 3 ? next : nil
  }

  // MARK: Bodies

  /// The gazette prints the body's name as a heading of its own before the header: the same words twice.
  private mutating func dropGazetteHeading() {
    let keys = issuers.map { $0.words.tokens.filter { $0.kind == .word }.map(\.key) }
    for count in stride(from: keys.count / 2 + 1, to: 0, by: -1) where count < keys.count {
      let heading = keys[..<count].flatMap { $0 }
      let rest = keys[count...].flatMap { $0 }
      guard heading.count >= 2, rest.starts(with: heading) else { continue }
      for draft in issuers[..<count] {
        result.drafts.append(Draft(.pageHeader, words: draft.words, firstLine: draft.firstLine))
      }
      issuers.removeSubrange(..<count)
      return
    }
  }

  private mutating func finishIssuers() {
    dropGazetteHeading()
    let names = BodyName.split(issuers.map(\.words))
    for (place, name) in names.enumerated() {
      guard let first = name.first else { continue }
      // The last name is the issuer's; one before it is of the body above it.
      let role: BlockRole = place == names.count - 1 ? .issuer : .superior
      let line = issuers.last { $0.start <= first.range?.lowerBound ?? 0 }?.firstLine ?? 0
      var draft = Draft(role, words: first, firstLine: line)
      for words in name.dropFirst() { draft.append(words) }
      result.drafts.append(draft)
      let text = name.map { $0.text(in: source) }.joined(separator: " ")
      if role == .issuer {
        result.header.issuer = text
      } else {
        result.header.superior = result.header.superior.map { $0 + " " + text } ?? text
      }
    }
  }

  // MARK: Title

  /// Reads trích yếu from line `start`; gives the index after it.
  private mutating func readTitle(from start: Int) -> Int {
    var draft: Draft?
    var index = start
    var end = start
    var afterBlank = false
    while index < lines.count {
      let words = lines[index].words
      if let role = roles[index] {
        if role == .separator, draft != nil { break }
        afterBlank = afterBlank || role == .blank
        index += 1
        continue
      }
      if endsTitle(words, after: draft, afterBlank: afterBlank, at: index) { break }
      if draft == nil {
        draft = Draft(.title, words: words, firstLine: index)
      } else {
        draft?.append(words)
      }
      index += 1
      end = index
      afterBlank = false
    }
    if let draft {
      result.drafts.append(draft)
      result.title.text = Self.joinedText(draft.words, draft, in: source)
    }
    return end
  }

  private func endsTitle(_ words: WordSequence, after title: Draft?, afterBlank: Bool, at index: Int) -> Bool
  {
    if startsAddressee(index)
      || LabelReader.label(of: words, in: source) != nil && words.kind(0) != .openBracket
    {
      return true
    }
    if ActingAuthority.isOrder(words) { return true }
    guard let title else {
      return lines[index].ending == .semicolon || FrameWords.strongBasisOpeners.match(words, at: 0) != nil
    }
    if words.first?.shape != .lower, !(words.isUpper && words.count > 3),
      FrameWords.strongBasisOpeners.match(words, at: 0) != nil
    {
      return true
    }
    let isUpper = words.isUpper
    if title.opening.isUpper || title.ending.isUpper {
      if isUpper {
        // The acting authority stands in capitals too.
        return acts(words, afterBlank: afterBlank) && !Self.isUnfinished(title.ending)
      }
      return !(words.kind(0) == .number && !afterBlank) && !words.isMostlyUpper
    }
    if isUpper { return true }
    if FrameWords.basisOpeners.match(words, at: 0) != nil, words.first?.shape == .title, afterBlank {
      return true
    }
    return afterBlank && !words.startsLower && !Self.isUnfinished(title.ending)
  }

  /// Whether the line names who acts: after a blank line any body, else the issuer or one who signs for it.
  private func acts(_ words: WordSequence, afterBlank: Bool) -> Bool {
    guard ActingAuthority.actsAlone(words) else { return false }
    if afterBlank || ActingAuthority.startsWithOffice(words) { return true }
    let own = issuers.flatMap { $0.words.tokens.map(\.key) }
    let keys = words.tokens.map(\.key)
    return keys.count >= 2 && (own.starts(with: keys) || keys.starts(with: own)) && !own.isEmpty
  }

  /// Whether a line cannot be the end of a title.
  private static func isUnfinished(_ words: WordSequence) -> Bool {
    guard let last = words.last else { return false }
    if last.kind == .comma || last.kind == .dash || last.kind == .slash { return true }
    return connectives.contains(last.key)
  }

  private static let connectives: Set<SyllableKey> = Set(
    "của và về tại cho theo các với trên từ đến trong thuộc do số ngày tháng năm là để".split(separator: " ")
      .map {
        SyllableKey(String($0))
      })

  static func joinedText(_ words: WordSequence, _ draft: Draft, in source: SourceText) -> String {
    guard let first = words.first else { return "" }
    let pieces = draft.pieces.compactMap { piece -> SourceRange? in
      if piece.upperBound <= first.range.lowerBound { return nil }
      return SourceRange(max(piece.lowerBound, first.range.lowerBound), piece.upperBound)
    }
    return Block(id: 0, role: .title, pieces: pieces).text(in: source)
  }
}
