/// Reads the words beside figures, and the figures: dates, numbers of documents, pinpoints.
extension KeywordReader {
  /// What stands before a figure.
  private enum Word: Int {
    case number, day, month, year, article, clause, point, chapter, section
  }

  private static let wordRows: [(String, Word)] = [
    ("số", .number), ("ngày", .day), ("tháng", .month), ("năm", .year), ("điều", .article),
    ("khoản", .clause), ("điểm", .point), ("chương", .chapter), ("mục", .section),
  ]
  private static let keywords = wordRows.map { (keyword: Keyword($0.0), word: $0.1) }
  /// By their keys, and by what they look like.
  private static let exact = index { $0.key }
  private static let alike = index { $0.lookAlike }

  private static func index(_ key: (Keyword.Word) -> SyllableKey) -> KeyIndex {
    var index = KeyIndex()
    for row in keywords { index.insert(key(row.keyword.words[0]), row.word.rawValue) }
    return index
  }

  /// Names of kinds, the longest first.
  private static let kinds = DocumentKind.names.map { Keyword($0.0) }.sorted {
    $0.words.count > $1.words.count
  }

  /// The names by their last words, to see at once that one is spelled as it should be.
  private static let kindsByLastWord: (places: KeyIndex, members: [[Keyword]]) = {
    var (places, members) = (KeyIndex(), [[Keyword]]())
    for keyword in kinds {
      guard let last = keyword.words.last?.key else { continue }
      if let place = places.value(of: last) {
        members[place].append(keyword)
      } else {
        places.insert(last, members.count)
        members.append([keyword])
      }
    }
    return (places, members)
  }()

  /// Whether the name of a kind that is spelled as it should be ends before `index`.
  private func endsKind(before index: Int) -> Bool {
    guard let place = Self.kindsByLastWord.places.value(of: words[index - 1].key) else { return false }
    return Self.kindsByLastWord.members[place].contains {
      $0.match(words, at: index - $0.words.count)?.isExact ?? false
    }
  }

  private static let numberKey = SyllableKey.numberWord

  /// Goes over all words once, and looks at those beside figures.
  mutating func readFigures() {
    let words = words
    let all = words.tokens.span
    // What every word is compared with is asked for once.
    let (number, day, this, law) = (
      Self.numberKey, DateGrammar.day, SyllableKey.this, Self.law.words[0].key.count
    )
    for index in all.indices {
      let kind = all[index].kind
      if kind == .number {
        if index > 0 { readBefore(index) }
        continue
      }
      guard kind == .word else { continue }
      let key = all[index].key
      if key == number {
        readNumber(behind: index)
      } else if key == day {
        readSlashDate(behind: index)
      } else if key == this {
        readOwnKind(before: index)
      } else if all[index].shape == .title, key.count == law {
        readLaw(index)
      }
    }
  }

  /// A word that stands before figures.
  private struct Found {
    let word: Word
    let isExact: Bool
    /// Its tokens.
    let tokens: ClosedRange<Int>

    var start: Int { tokens.lowerBound }
  }

  /// The word that ends at `index`.
  private func word(_ index: Int) -> Found? {
    guard words.kind(index) == .word else { return nil }
    let key = words[index].key
    if let found = Self.exact.value(of: key).flatMap({ Word(rawValue: $0) }) {
      return Found(word: found, isExact: true, tokens: index...index)
    }
    guard key != .none else { return nil }
    if let found = Self.alike.value(of: key.lookAlike).flatMap({ Word(rawValue: $0) }) {
      return Found(word: found, isExact: false, tokens: index...index)
    }
    return torn(index - 1)
  }

  /// The word that begins at `index`.
  private func wordAhead(_ index: Int) -> Found? { torn(index) ?? word(index) }

  /// The word that the two at `index` make, torn apart by a blank: `kho ản`.
  private func torn(_ index: Int) -> Found? {
    words.tornSyllable(at: index).flatMap { Self.exact.value(of: $0) }.flatMap { Word(rawValue: $0) }.map {
      Found(word: $0, isExact: false, tokens: index...index + 1)
    }
  }

  /// The word `expected` that ends at `index`: one of its letters may be another, in what is no possible syllable.
  private func word(_ index: Int, expecting expected: Word) -> Found? {
    if let found = word(index) { return found.word == expected ? found : nil }
    return near(index, expected)
  }

  /// The word at `index`, of which one letter is another; of a possible syllable only where `isSure`.
  private func near(_ index: Int, _ expected: Word, isSure: Bool = false) -> Found? {
    guard let match = Self.keywords[expected.rawValue].keyword.match(words, at: index, near: 1),
      isSure || match.isLikely, match.end == index + 1
    else { return nil }
    return Found(word: expected, isExact: false, tokens: index...index)
  }

  /// Looks at the words before the number at `index`.
  private mutating func readBefore(_ index: Int) {
    let isBehindColon = words.kind(index - 1) == .colon
    let before = isBehindColon ? index - 2 : index - 1
    guard let found = word(before) else {
      if words.kind(before) == .word { readNear(before, before: index) }
      return
    }
    switch found.word {
    case .number:
      guard startsNumber(index) else { return }
      mend(found)
      readKind(before: found.start)
    case .month: readDate(month: index)
    case .year:
      if MisreadNumeral(words, at: index - 2, in: source)?.figures(mayBeLetters: true) != nil {
        readDate(month: index - 2)
      } else {
        readBlankDate(year: index, found)
      }
    case .day: if isSlashDate(index) { mend(found) }
    case .article, .clause, .point, .chapter, .section:
      if !isBehindColon { readUnit(found, before: index) }
    }
  }

  /// Looks at a word before the number at `index` that is no keyword: one of its letters may be another where what
  /// stands around it expects one.
  private mutating func readNear(_ before: Int, before index: Int) {
    let next = words.kind(index + 1) == .word ? wordAhead(index + 1) : nil
    if isSlashDate(index) {
      if let found = near(before, .day) { mend(found) }
    } else if next?.word == .year {
      if near(before, .month) != nil { readDate(month: index) }
    } else if words[index].range.count == 4, words.kind(index - 2) == .number,
      word(index - 3)?.word == .month, near(before, .year) != nil
    {
      readDate(month: index - 2)
    } else if let next, next.isExact, Self.units.contains(next.word), words.kind(index + 2) == .number {
      if let unit = near(before, next.word == .article ? .clause : .article) { mend(unit) }
    } else if before >= 2, words.kind(before - 1) == .number, word(before - 2)?.word == .clause,
      let found = near(before, .article, isSure: true)
    {
      mend(found)
    }
  }

  /// Notes what the word is read as, if it is not spelled so.
  private mutating func mend(_ found: Found) {
    guard !found.isExact else { return }
    let text = Self.keywords[found.word.rawValue].keyword.words[0].text
    let first = words[found.tokens.lowerBound]
    add(first.range.union(words[found.tokens.upperBound].range), cased(text, like: first), .figures)
  }

  // MARK: Numbers of documents

  /// Whether the number of a document begins at `index`: `45/QĐ-UBND`, `15/2020/…`, `52-NQ/TW`.
  private func startsNumber(_ index: Int) -> Bool {
    guard words.kind(index) == .number, words.isJoined(index) else { return false }
    switch words.kind(index + 1) {
    case .slash:
      guard let next = words.kind(index + 2) else { return false }
      return next == .word && words[index + 2].shape != .lower
        || next == .number && words[index + 2].range.count == 4 && words.kind(index + 3) == .slash
    case .dash:
      return words.kind(index + 2) == .word && words[index + 2].shape == .upper
        && words.kind(index + 3) == .slash
    default: return false
    }
  }

  /// Reads the name of a kind that ends before `số` at `index`.
  private mutating func readKind(before index: Int) {
    guard index > 0, words.kind(index - 1) == .word, !endsKind(before: index) else { return }
    var found: (keyword: Keyword, start: Int)?
    for keyword in Self.kinds {
      // One of its words may be torn apart.
      for start in [index - keyword.words.count, index - keyword.words.count - 1] {
        let near = keyword.words.count > 1 ? 1 : 0
        guard let match = keyword.match(words, at: start, near: near), match.isLikely, match.end == index
        else {
          continue
        }
        if found == nil, keyword.words.count > 1 || words[start].shape == .title { found = (keyword, start) }
      }
    }
    if let found { add(found.keyword, words, at: found.start) }
  }

  private static let law = Keyword("luật")

  /// Reads `Luât` before the title of a law.
  private mutating func readLaw(_ index: Int) {
    guard words[index].key != Self.law.words[0].key, words.kind(index + 1) == .word,
      words[index + 1].shape == .title, Self.law.match(words, at: index) != nil
    else { return }
    add(Self.law, words, at: index)
  }

  /// Reads the name of a kind before `này` at `index`: `Nghị quyêt này`.
  private mutating func readOwnKind(before index: Int) {
    guard index >= 2, words[index - 2].shape == .title, words.kind(index - 1) == .word else { return }
    for keyword in Self.kinds where keyword.words.count == 2 {
      guard let match = keyword.match(words, at: index - 2, near: 1), match.isLikely else { continue }
      if !match.isExact, match.exact > 0 { add(keyword, words, at: index - 2) }
      return
    }
  }

  /// Reads figures in the number behind `số` at `index` that are letters: `số l5/2O20/NĐ-CP`.
  private mutating func readNumber(behind index: Int) {
    var at = index + 1
    if words.kind(at) == .colon { at += 1 }
    // Most numbers are followed by a blank or a slash.
    guard words.kind(at) == .number || words.kind(at) == .word else { return }
    if words.kind(at) == .number, !words.isJoined(at) { return }
    if words.kind(at) == .word, !words.isJoined(at) || words[at].range.count > 6 { return }
    guard let end = MisreadNumeral.end(words, at: at, in: source), words.kind(end) == .slash,
      !isPlainNumber(from: at, behind: end), let serial = MisreadNumeral(words, at: at, in: source)
    else { return }
    let slash = serial.tokens.upperBound
    guard words.kind(slash) == .slash, words.isJoined(slash), slash > 0, words.isJoined(slash - 1) else {
      return
    }
    let year = MisreadNumeral(words, at: slash + 1, in: source)
    let yearFigures = year?.figures().flatMap { Int($0) }
    let isYear = year.map { words.kind($0.tokens.upperBound) == .slash } ?? false
    let isCode = words.kind(slash + 1) == .word && words[slash + 1].shape != .lower
    guard isYear || isCode else { return }
    if let figures = serial.figures(mayBeLetters: isYear), figures.utf8.count <= 5 {
      add(serial.range, figures, .figures)
    }
    if isYear, let year, let value = yearFigures, (1945...2099).contains(value) {
      add(year.range, String(value), .figures)
    }
  }

  /// Whether a number without letters begins at `index` and ends before `end`, where a slash is, and what is behind
  /// that has none either, or is not one that ends at a slash too: nothing in it can be misread.
  private func isPlainNumber(from index: Int, behind end: Int) -> Bool {
    guard end == index + 1, words.kind(index) == .number,
      let next = MisreadNumeral.end(words, at: end + 1, in: source)
    else { return false }
    guard words.kind(next) == .slash else { return words.kind(end + 1) == .word }
    return next == end + 2 && words.kind(end + 1) == .number
  }

  // MARK: Dates

  private static let days = 1...31
  private static let months = 1...12
  private static let years = 1900...2199

  /// A part of a date at `index` that lies in `bounds`: its place, its value, and what it is read as where letters
  /// stand for figures.
  private func part(
    _ index: Int, _ bounds: ClosedRange<Int>
  ) -> (range: SourceRange, end: Int, text: String, isMisread: Bool)? {
    guard index >= 0, index < words.count, let numeral = MisreadNumeral(words, at: index, in: source) else {
      return nil
    }
    let misread = numeral.figures(mayBeLetters: true)
    let text = misread ?? numeral.text
    guard let value = Int(text), bounds.contains(value) else { return nil }
    return (numeral.range, numeral.tokens.upperBound, text, misread != nil)
  }

  /// Reads the date whose month is at `month`, behind `tháng`.
  private mutating func readDate(month: Int) {
    guard let monthWord = word(month - 1, expecting: .month), let monthPart = part(month, Self.months)
    else { return }
    let yearWord =
      wordAhead(monthPart.end).flatMap { $0.word == .year ? $0 : nil } ?? near(monthPart.end, .year)
    guard let yearWord, let yearPart = part(yearWord.tokens.upperBound + 1, Self.years),
      yearPart.text.utf8.count == 4
    else { return }
    let dayStart = dayStart(before: monthWord.start)
    let dayPart = dayStart.flatMap { part($0, Self.days) }
    let dayWord = dayPart == nil ? nil : dayStart.flatMap { word($0 - 1, expecting: .day) }
    let all = [dayWord, monthWord, yearWord].compactMap { $0 }
    // All misread: three of them make a date, and two behind a place's comma or what is left of `ngày`.
    let isBehindPlace = words.kind(monthWord.start - 2) == .comma
    guard all.contains(where: \.isExact) || all.count == 3 || isBehindPlace else { return }
    for word in all { mend(word) }
    for part in [dayWord == nil ? nil : dayPart, monthPart, yearPart] {
      if let part, part.isMisread { add(part.range, part.text, .figures) }
    }
  }

  /// Where the day begins that ends before `index`.
  private func dayStart(before index: Int) -> Int? {
    var at = index - 1
    guard at >= 0 else { return nil }
    while at > 0, index - at <= 3, words.isJoined(at - 1),
      words.kind(at - 1) == .number || words.kind(at - 1) == .word
    {
      at -= 1
    }
    return at > 0 ? at : nil
  }

  /// `ngày     thảng     năm 2021`, with room for day and month.
  private mutating func readBlankDate(year: Int, _ yearWord: Found) {
    guard let month = word(yearWord.start - 1), month.word == .month, let day = word(month.start - 1),
      day.word == .day, part(year, Self.years) != nil, [yearWord, month, day].contains(where: \.isExact)
    else { return }
    for word in [day, month, yearWord] { mend(word) }
  }

  /// Whether `12/4/2021` begins at `index`.
  private func isSlashDate(_ index: Int) -> Bool {
    words.kind(index) == .number && words.kind(index + 1) == .slash && words.kind(index + 2) == .number
      && words.kind(index + 3) == .slash && words.kind(index + 4) == .number
      && words[index + 4].range.count == 4
  }

  /// Whether the date at `index` has figures alone, so that nothing in it can be misread.
  private func isPlainDate(_ index: Int) -> Bool {
    isSlashDate(index) && MisreadNumeral.end(words, at: index + 4, in: source) == index + 5
  }

  /// Reads letters for figures in `ngày l2/4/2O21`, behind `ngày` at `index`.
  private mutating func readSlashDate(behind index: Int) {
    let at = index + 1
    guard at < words.count, words.kind(at) == .number || words.kind(at) == .word, words.isJoined(at),
      let end = MisreadNumeral.end(words, at: at, in: source), words.kind(end) == .slash,
      !isPlainDate(at),
      let day = part(at, Self.days), words.kind(day.end) == .slash,
      let month = part(day.end + 1, Self.months), words.kind(month.end) == .slash,
      let year = part(month.end + 1, Self.years), year.text.utf8.count == 4
    else { return }
    for part in [day, month, year] where part.isMisread { add(part.range, part.text, .figures) }
  }

  // MARK: Pinpoints

  private static let units: Set<Word> = [.point, .clause, .article, .section, .chapter]

  /// Reads the word of a unit before the number at `index`, and that of a point before it: what stands beside them shows
  /// that they are a pinpoint.
  private mutating func readUnit(_ unit: Found, before index: Int) {
    // `điểm a khoản 2`
    if unit.word == .clause, words.kind(unit.start - 1) == .word, words[unit.start - 1].key.count == 1,
      let point = word(unit.start - 2), point.word == .point
    {
      mend(point)
    }
    guard !unit.isExact else { return }
    var next = index + 1
    if words.isJoined(index), words.kind(next) == .word, words[next].key.count == 1 { next += 1 }
    if words.kind(next) == .comma { next += 1 }
    let ahead = words.kind(next) == .word ? wordAhead(next) : nil
    let isUnitNext =
      ahead.map { Self.units.contains($0.word) && isNumeral($0.tokens.upperBound + 1) && isGiven($0) }
      ?? false
    let isUnitBefore =
      unit.start >= 2 && words.kind(unit.start - 1) != .dot
      && word(unit.start - 2).map { Self.units.contains($0.word) && isGiven($0) } ?? false
    let isKindNext =
      DocumentKind.nameTable.match(words, at: next) != nil && words[next].shape != .lower
      || words.matches(Self.own, at: next) && DocumentKind.nameTable.match(words, at: next + 1) != nil
    guard isUnitNext || isUnitBefore || isKindNext else { return }
    // `mức 2` is no `mục 2`.
    if unit.word == .section, unit.tokens.count == 1, !(isUnitNext && isUnitBefore) { return }
    mend(unit)
  }

  /// Whether the word is a keyword by itself: spelled so, or torn apart.
  private func isGiven(_ found: Found) -> Bool { found.isExact || found.tokens.count > 1 }

  private func isNumeral(_ index: Int) -> Bool { words.kind(index) == .number || words.kind(index) == .word }

  private static let own: Phrase = "của"
}
