/// What a word may begin or end for the readers of citations.
///
/// Most words have no cue, so that the readers pass over them without a question. A cue promises nothing: the reader
/// that it calls looks for itself.
struct WordCues: OptionSet, Sendable {
  let rawValue: UInt8

  /// A mention of a document, or a bracket behind one.
  static let mention = WordCues(rawValue: 1)
  /// `này`, `trên`, `nêu trên` behind the name of a kind or of a part of a document.
  static let reference = WordCues(rawValue: 2)
  /// A bracket, or words such as `gọi tắt là`.
  static let definition = WordCues(rawValue: 4)
  /// `phụ lục`, `mẫu`, `biểu`.
  static let appendix = WordCues(rawValue: 8)
  /// Capitals that may be an abbreviation.
  static let capitals = WordCues(rawValue: 16)
}

extension WordCues {
  /// The cues of each of `words`, by the word and those beside it. One look-up a word.
  static func read(_ words: WordSequence) -> [WordCues] {
    let slice = words.tokens
    let tokens = slice.span
    var cues = [WordCues](repeating: [], count: tokens.count)
    guard !tokens.isEmpty else { return cues }
    let lexicon = CueLexicon.shared
    let table = lexicon.slots
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
          current.seconds != 0 && current.seconds & CueLexicon.mark(of: key) != 0
          || next.firsts != 0 && next.firsts & CueLexicon.mark(of: before) != 0
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
    } else if current.contains(.code), next.contains(.numberWord) {
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
