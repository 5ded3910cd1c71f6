/// A run of words to be found in a text whatever their case, tone placement or Unicode form.
struct Phrase: Sendable, Hashable, ExpressibleByStringLiteral {
  let keys: [SyllableKey]

  init(_ text: String) {
    keys = SyllableKey.keys(of: text)
  }

  init(stringLiteral text: String) { self.init(text) }

  private init(keys: some Sequence<SyllableKey>) { self.keys = Array(keys) }

  /// Its first word, and what follows it, for a phrase that a line end is in.
  var firstWord: Phrase { Phrase(keys: keys.prefix(1)) }
  var rest: Phrase { Phrase(keys: keys.dropFirst()) }
}

extension SyllableKey {
  /// The keys of the words of `text`, which blanks part. By scalars: characters take several times as long.
  static func keys(of text: String) -> [SyllableKey] {
    var keys: [SyllableKey] = []
    var key = SyllableKey.none
    var count = 0
    var isWord = false
    for scalar in text.unicodeScalars {
      if scalar != " " {
        isWord = true
        key.append(Letter(scalar), count: &count)
      } else if isWord {
        keys.append(key)
        (key, count, isWord) = (.none, 0, false)
      }
    }
    if isWord { keys.append(key) }
    return keys
  }
}

/// Phrases with what they stand for, found longest first.
struct PhraseTable<Value: Sendable>: Sendable {
  /// The phrases in groups that begin alike, the longest of a group first.
  private let phrases: [Phrase]
  private let values: [Value]
  /// Where the group of a first word begins in `phrases`.
  private let exact: Groups
  /// The same by skeleton, for misspelled words.
  private let loose: Groups

  private struct Groups: Sendable {
    var index = KeyIndex()
    var members: [[Int32]] = []

    init(_ phrases: [Phrase], key: (SyllableKey) -> SyllableKey) {
      for (place, phrase) in phrases.enumerated() {
        guard let first = phrase.keys.first.map(key) else { continue }
        if let group = index.value(of: first) {
          members[group].append(Int32(truncatingIfNeeded: place))
        } else {
          index.insert(first, members.count)
          members.append([Int32(truncatingIfNeeded: place)])
        }
      }
    }
  }

  init(_ rows: [(String, Value)]) {
    let sorted = rows.map { (Phrase($0.0), $0.1) }.enumerated().sorted {
      $0.element.0.keys.count != $1.element.0.keys.count
        ? $0.element.0.keys.count > $1.element.0.keys.count : $0.offset < $1.offset
    }
    phrases = sorted.map(\.element.0)
    values = sorted.map(\.element.1)
    exact = Groups(phrases) { $0 }
    loose = Groups(phrases) { $0.skeleton }
  }

  /// The words of each phrase.
  var keys: [[SyllableKey]] { phrases.map(\.keys) }

  /// The longest phrase in `words` at `index`, and its number of words.
  func match(_ words: WordSequence, at index: Int) -> (value: Value, count: Int)? {
    guard index >= 0, index < words.count, let group = exact.index.value(of: words[index].key) else {
      return nil
    }
    for place in exact.members[group] where words.matches(phrases[Int(place)], at: index) {
      return (values[Int(place)], phrases[Int(place)].keys.count)
    }
    return nil
  }

  /// The same, letting one word of a phrase of two or more lack or have the wrong marks
  /// (`Quyết dịnh`, `Phần thư ba`).
  func looseMatch(_ words: WordSequence, at index: Int) -> (value: Value, count: Int, isExact: Bool)? {
    if let exact = match(words, at: index) { return (exact.value, exact.count, true) }
    guard index >= 0, index < words.count, words[index].key != .none,
      let group = loose.index.value(of: words[index].key.skeleton)
    else { return nil }
    for place in loose.members[group] where phrases[Int(place)].keys.count > 1 {
      if words.matchesLoosely(phrases[Int(place)], at: index) {
        return (values[Int(place)], phrases[Int(place)].keys.count, false)
      }
    }
    return nil
  }
}
