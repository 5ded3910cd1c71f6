/// A word or phrase that stages go by, to be found through wrong marks and letters that look like its own.
struct Keyword: Sendable {
  struct Word: Sendable {
    let key: SyllableKey
    /// What it has in common with its look-alikes.
    let lookAlike: SyllableKey
    /// In small letters.
    let text: String
  }

  let words: [Word]

  init(_ phrase: String) {
    words = phrase.split(separator: " ").map { text in
      let key = SyllableKey(String(text))
      return Word(key: key, lookAlike: key.lookAlike, text: text.lowercased())
    }
  }

  /// How a stretch of a text is the keyword.
  struct Match: Sendable {
    /// How many of its words are spelled as they should be.
    var exact = 0
    /// How many have wrong marks or letters of like shape, or are torn apart by a blank.
    var alike = 0
    /// How many have one letter that is another.
    var near = 0
    /// How many of those are possible syllables, and so may be other words.
    var nearWords = 0
    /// One past its last token.
    var end: Int

    var isExact: Bool { alike == 0 && near == 0 }
    var count: Int { exact + alike + near }

    /// Whether what is not alike may be taken for a slip wherever it stands: `TRỌNG` is no `TRƯỞNG`, unless a long phrase
    /// is around it.
    var isLikely: Bool { nearWords == 0 || count >= 6 || count >= 4 && exact == count - 1 }
  }

  /// How a word of the text is one of a keyword.
  private enum Likeness { case exact, alike, near }

  /// The keyword in `words` at `index`, with at most `near` words of which one letter is another.
  func match(_ written: WordSequence, at index: Int, near: Int = 0) -> Match? {
    guard index >= 0, index < written.count else { return nil }
    var match = Match(end: index)
    for word in words {
      guard let (likeness, count) = likeness(of: word, in: written, at: match.end) else { return nil }
      switch likeness {
      case .exact: if word.key != .none { match.exact += 1 }
      case .alike: match.alike += 1
      case .near:
        guard match.near < near else { return nil }
        match.near += 1
        if Phonotactics.isSyllable(written[match.end].key) { match.nearWords += 1 }
      }
      match.end += count
    }
    return match
  }

  /// How the token at `index`, or it and the next, is `word`, and how many tokens are.
  private func likeness(of word: Word, in written: WordSequence, at index: Int) -> (Likeness, count: Int)? {
    guard index < written.count else { return nil }
    let token = written[index]
    guard word.key != .none else {
      // A mark of the phrase.
      return token.kind != .word && token.kind != .number ? (.exact, 1) : nil
    }
    if token.key == word.key { return (.exact, 1) }
    guard token.kind == .word, token.key != .none else { return nil }
    let lookAlike = token.key.lookAlike
    if lookAlike == word.lookAlike { return (.alike, 1) }
    if written.tornSyllable(at: index) == word.key { return (.alike, 2) }
    // Of two letters one is too much, but for what is no syllable.
    guard word.lookAlike.count >= 3 || words.count > 1 && !Phonotactics.isSyllable(token.key),
      lookAlike.differsByOneLetter(from: word.lookAlike)
    else { return nil }
    return (.near, 1)
  }

  /// The tokens of each word of the keyword, which stands in `written` at `index`.
  func tokens(_ written: WordSequence, at index: Int) -> [Range<Int>] {
    var start = index
    return words.compactMap { word in
      guard let (_, count) = likeness(of: word, in: written, at: start) else { return nil }
      defer { start += count }
      return start..<start + count
    }
  }
}

extension WordSequence {
  /// The key of the syllable that the words at `index` and behind it make, where one blank parts them; nil where they
  /// make none. Both may be syllables: `kho ản`, `Đi ều`.
  func tornSyllable(at index: Int) -> SyllableKey? {
    guard index >= 0, index + 1 < count, self[index].kind == .word, self[index + 1].kind == .word,
      self[index + 1].range.lowerBound - self[index].range.upperBound == 1
    else { return nil }
    return SyllableKey.joined(self[index].key, self[index + 1].key)
  }
}

/// Keywords with what they stand for, found by their first word or their second.
struct KeywordTable<Value: Sendable>: Sendable {
  typealias Row = (keyword: Keyword, value: Value)

  let rows: [Row]
  private let byFirst: Index
  private let bySecond: Index

  private struct Index: Sendable {
    var places = KeyIndex()
    var members: [[Int]] = []

    mutating func add(_ row: Int, _ key: SyllableKey) {
      guard key != .none else { return }
      if let place = places.value(of: key) {
        members[place].append(row)
      } else {
        places.insert(key, members.count)
        members.append([row])
      }
    }

    func rows(_ key: SyllableKey) -> [Int]? { places.value(of: key).map { members[$0] } }
  }

  init(_ rows: [(String, Value)]) {
    self.rows = rows.map { (Keyword($0.0), $0.1) }.enumerated().sorted {
      $0.element.0.words.count != $1.element.0.words.count
        ? $0.element.0.words.count > $1.element.0.words.count : $0.offset < $1.offset
    }.map { ($0.element.0, $0.element.1) }
    var (first, second) = (Index(), Index())
    for (place, row) in self.rows.enumerated() {
      first.add(place, row.keyword.words[0].lookAlike)
      if row.keyword.words.count > 1 { second.add(place, row.keyword.words[1].lookAlike) }
    }
    (byFirst, bySecond) = (first, second)
  }

  /// The longest keyword in `words` at `index` for which `stands` is true, which also looks whether the match is likely.
  /// In a phrase of two words and more, one word in three may have one letter that is another.
  func match(
    _ words: WordSequence, at index: Int, where stands: (_ row: Row, _ match: Keyword.Match) -> Bool
  ) -> (keyword: Keyword, value: Value, match: Keyword.Match)? {
    guard index < words.count else { return nil }
    let first = byFirst.rows(words[index].key.lookAlike)
    let second = index + 1 < words.count ? bySecond.rows(words[index + 1].key.lookAlike) : nil
    let torn = words.tornSyllable(at: index).flatMap { byFirst.rows($0.lookAlike) }
    guard first != nil || second != nil || torn != nil else { return nil }
    for place in [first ?? [], second ?? [], torn ?? []].joined() {
      let row = rows[place]
      let count = row.keyword.words.count
      guard let match = row.keyword.match(words, at: index, near: count == 1 ? 0 : max(1, count / 3)),
        stands(row, match)
      else { continue }
      return (row.keyword, row.value, match)
    }
    return nil
  }
}
