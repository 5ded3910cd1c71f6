/// Gives each word of a text its cues, by the word and those beside it.
enum CueReader {
  /// The cues of each of `words`. One look-up a word.
  static func cues(of words: WordSequence) -> [WordCues] {
    let slice = words.tokens
    let tokens = slice.span
    var cues = [WordCues](repeating: [], count: tokens.count)
    guard !tokens.isEmpty else { return cues }
    let lexicon = CueLexicon.shared
    let table = lexicon.table.slots
    let slots = table.span
    var previous: CueLexicon.Parts = []
    var current = CueLexicon.entry(of: tokens[0], in: slots)
    var key = tokens[0].key
    for index in tokens.indices {
      var next = CueLexicon.Entry()
      var mayBePair = false
      let before = key
      if index &+ 1 < tokens.count {
        let token = tokens[index &+ 1]
        key = token.key
        next = CueLexicon.entry(of: token, in: slots)
        mayBePair =
          current.seconds != 0 && current.seconds & CueLexicon.bloomBit(of: key) != 0
          || next.firsts != 0 && next.firsts & CueLexicon.bloomBit(of: before) != 0
      }
      // Most words are done here.
      if mayBePair || !current.parts.isDisjoint(with: .calling) {
        let pair = mayBePair ? lexicon.cues(ofPair: tokens[index].key, tokens[index &+ 1].key) : []
        cues[index] = cue(tokens, at: index, previous, current.parts, next.parts, pair: pair)
      }
      previous = current.parts
      current = next
    }
    return cues
  }

  private static func cue(
    _ tokens: Span<Token>, at index: Int, _ previous: CueLexicon.Parts, _ current: CueLexicon.Parts,
    _ next: CueLexicon.Parts, pair: WordCues
  ) -> WordCues {
    let token = tokens[index]
    if current.contains(.digits) {
      // What hangs on a serial: `12/QĐ-UBND`, `12a/QĐ-UBND`.
      guard index + 1 < tokens.count else { return [] }
      let behind = tokens[index + 1]
      return next.contains(.separator) || behind.kind == .word && behind.key.isLetter ? .mention : []
    }
    if current.contains(.bracket) { return [.mention, .definition] }
    var cues = pair
    if pair.contains(.mention) || current.contains(.alone) {
      cues.insert(.mention)
    } else if current.contains(.numberWord), hasNumber(tokens, after: index) {
      cues.insert(.mention)
    } else if current.contains(.code), next.contains(.numberWord) || next.contains(.digits) {
      cues.insert(.mention)
    } else if current.contains(.head), next.contains(.field), isCapitalised(token) {
      cues.insert(.mention)
    }
    if current.contains(.marker), previous.contains(.closing) { cues.insert(.reference) }
    if current.contains(.definition) { cues.insert(.definition) }
    if current.contains(.appendix) { cues.insert(.appendix) }
    if current.contains(.capitals), token.key.tone == 0, !token.key.isLetter { cues.insert(.capitals) }
    return cues
  }

  /// Whether one of the three tokens after `index` is a number: `số: 12`.
  private static func hasNumber(_ tokens: Span<Token>, after index: Int) -> Bool {
    var at = index + 1
    while at < min(tokens.count, index + 4) {
      if tokens[at].kind == .number { return true }
      at += 1
    }
    return false
  }

  private static func isCapitalised(_ token: Token) -> Bool {
    switch token.shape {
    case .title, .upper, .mixed: true
    case .lower, .none: false
    }
  }
}

extension SyllableKey {
  /// Whether it is a single letter, whatever its tone.
  fileprivate var isLetter: Bool { bits & ~Self.toneMask < 64 }
}

extension DocumentWords {
  /// The words of `blocks`, which are in reading order; `words` are those of the whole text.
  init(source: SourceText, words: WordSequence, blocks: [Block]) {
    self.init(source: source, words: words, blocks: blocks) { CueReader.cues(of: $0) }
  }
}
