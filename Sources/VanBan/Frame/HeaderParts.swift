/// Reads the parts of a letterhead, column by column.
extension HeaderReader {
  mutating func readParts() {
    var place = 0
    while place < parts.count { place = readPart(place) }
  }

  /// Reads the part at `place`; gives the place of the next.
  mutating func readPart(_ place: Int) -> Int {
    guard !takenParts.contains(place) else { return place + 1 }
    let (words, line) = (parts[place].segment.words, parts[place].segment.line)
    switch parts[place].role {
    case .motto: addMotto(words, line)
    case .body: issuers.append(Draft(.issuer, by: .headerIssuer, words: words, firstLine: line))
    case .number: return readNumber(place)
    case .date: return readDate(place)
    case .subject: return readSubject(place)
    case .mark: readMark(words, line)
    case .ornament:
      result.drafts.append(Draft(.separator, by: .headerOrnament, words: words, firstLine: line))
    case .type, .title, .authority, .basis, .addressee, .furniture, .text: break
    }
    return place + 1
  }

  private func words(_ place: Int) -> WordSequence { parts[place].segment.words }

  private mutating func addMotto(_ words: WordSequence, _ line: Int) {
    let text = words.text(in: source)
    if let at = result.drafts.lastIndex(where: { $0.role == .motto }) {
      result.drafts[at].append(words)
      result.header.motto = (result.header.motto ?? "") + " " + text
    } else {
      result.drafts.append(Draft(.motto, by: .headerMotto, words: words, firstLine: line))
      result.header.motto = text
    }
  }

  mutating func readMark(_ words: WordSequence, _ line: Int) {
    result.drafts.append(Draft(.mark, by: .headerMark, words: words, firstLine: line))
    guard let mark = HeaderMark.read(words) else {
      if let last = result.header.marks.indices.last {
        result.header.marks[last] += " " + words.text(in: source)
      }
      return
    }
    result.header.marks.append(source[words.range ?? lines[line].content])
    switch mark {
    case .secrecy(let secrecy): result.header.secrecy = secrecy
    case .urgency(let urgency): result.header.urgency = urgency
    case .draft: result.header.isDraft = true
    case .handling: break
    }
  }

  // MARK: Number

  private mutating func readNumber(_ start: Int) -> Int {
    let (words, line) = (words(start), parts[start].segment.line)
    var draft = Draft(.number, by: .headerNumber, words: words, firstLine: line)
    var next = start + 1
    guard var found = NumberLine(words, in: source) ?? NumberLine(continuing: words, in: source) else {
      result.drafts.append(draft)
      return next
    }
    if found.symbol == nil, found.bounds.upperBound == words.count, next < parts.count,
      let rest = NumberLine(continuing: self.words(next), in: source)
    {
      found = rest
      draft.append(self.words(next))
      next += 1
    }
    // The rest of a symbol that was broken at a hyphen.
    if let symbol = found.symbol, symbol.hasSuffix("-") || symbol.hasSuffix("/"), next < parts.count,
      let rest = parts[next...].firstIndex(where: {
        $0.role == .number && $0.segment.words.isUpper && $0.segment.words.isUnbroken
      })
    {
      found = found.completed(by: self.words(rest).text(in: source))
      draft.append(self.words(rest))
      takenParts.insert(rest)
    }
    result.drafts.append(draft)
    setNumber(found)
    return next
  }

  mutating func setNumber(_ number: NumberLine) {
    guard result.header.symbol == nil else { return }
    result.header.number = number.text
    result.header.serial = number.serial
    result.header.year = number.year
    result.header.symbol = number.symbol
  }

  // MARK: Date

  /// No date is broken over more pieces.
  private static let datePieces = 3

  private mutating func readDate(_ start: Int) -> Int {
    var next = start + 1
    var whole = words(start)
    var draft = Draft(.date, by: .headerDate, words: whole, firstLine: parts[start].segment.line)
    while next < parts.count, parts[next].role == .date, next - start < Self.datePieces,
      lacksRest(whole, before: words(next))
    {
      draft.append(words(next))
      whole = whole.joined(with: words(next))
      next += 1
    }
    result.drafts.append(draft)
    // A stamp's date has no place.
    if let date = DateLine(whole, in: source),
      result.header.date == nil || result.header.place == nil && date.place != nil && date.date != nil
        || isOfCover && date.namesDay && date.date != nil
    {
      isOfCover = !date.namesDay
      result.header.place = date.place
      result.names.place = date.placeWords
      result.header.date = date.date
    }
    return next
  }

  /// Whether a date is not complete yet, and more of it follows.
  private func lacksRest(_ words: WordSequence, before next: WordSequence) -> Bool {
    guard let date = DateLine(words, in: source), date.isComplete else { return true }
    return words.last?.key == DateGrammar.year && next.count == 1 && next.kind(0) == .number
  }

  // MARK: Subject

  private mutating func readSubject(_ start: Int) -> Int {
    let isMarked = HeaderText.isSubject(words(start))
    var draft = Draft(
      .subject, by: isMarked ? .headerSubject : .headerPlainSubject, words: words(start),
      firstLine: parts[start].segment.line)
    var next = start + 1
    while next < parts.count, parts[next].role == .subject {
      draft.append(words(next))
      next += 1
    }
    result.drafts.append(draft)
    result.kind = result.kind ?? .officialLetter
    var about = draft.words
    if isMarked {
      about = about.slice(3, about.count)
    } else if about.matches(.regarding) {
      about = about.slice(2, about.count)
    }
    if about.kind(0) == .colon { about = about.slice(1, about.count) }
    result.title.text = draft.text(from: about, in: source)
    return next
  }
}
