/// A run of words to be found in a text whatever their case, tone placement or Unicode form.
struct Phrase: Sendable, Hashable, ExpressibleByStringLiteral {
  let keys: [SyllableKey]

  init(_ text: String) {
    keys = text.split(separator: " ").map { SyllableKey(String($0)) }
  }

  init(stringLiteral text: String) { self.init(text) }
}

/// Phrases with what they stand for, found longest first.
struct PhraseTable<Value: Sendable>: Sendable {
  private var entries: [SyllableKey: [(phrase: Phrase, value: Value)]] = [:]
  private var misspelled: [SyllableKey: [(phrase: Phrase, value: Value)]] = [:]

  init(_ rows: [(String, Value)]) {
    for (text, value) in rows {
      let phrase = Phrase(text)
      guard let first = phrase.keys.first else { continue }
      entries[first, default: []].append((phrase, value))
      misspelled[first.skeleton, default: []].append((phrase, value))
    }
    for key in entries.keys { entries[key]?.sort { $0.phrase.keys.count > $1.phrase.keys.count } }
    for key in misspelled.keys { misspelled[key]?.sort { $0.phrase.keys.count > $1.phrase.keys.count } }
  }

  /// The longest phrase that stands in `words` at `index`, and its number of words.
  func match(_ words: WordSequence, at index: Int) -> (value: Value, count: Int)? {
    guard index < words.count, let candidates = entries[words[index].key] else { return nil }
    for candidate in candidates where words.matches(candidate.phrase, at: index) {
      return (candidate.value, candidate.phrase.keys.count)
    }
    return nil
  }

  /// The same, letting one word of a phrase of two or more lack or have the wrong marks
  /// (`Quyết dịnh`, `Phần thư ba`).
  func looseMatch(_ words: WordSequence, at index: Int) -> (value: Value, count: Int, isExact: Bool)? {
    if let exact = match(words, at: index) { return (exact.value, exact.count, true) }
    guard index < words.count, words[index].key != .none,
      let candidates = misspelled[words[index].key.skeleton]
    else { return nil }
    for candidate in candidates where candidate.phrase.keys.count > 1 {
      if words.matchesLoosely(candidate.phrase, at: index) {
        return (candidate.value, candidate.phrase.keys.count, false)
      }
    }
    return nil
  }
}
