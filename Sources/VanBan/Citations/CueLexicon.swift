/// The words with which the phrases of the readers of citations begin, go on and end, from the tables of those
/// readers.
struct CueLexicon: Sendable {
  /// What a word, or a mark, is in the phrases.
  struct Parts: OptionSet, Sendable {
    let rawValue: UInt16

    /// The first of two words or more.
    static let first = Parts(rawValue: 1)
    /// The second of two or more.
    static let second = Parts(rawValue: 2)
    /// All of a name that a mention begins with: `luật`.
    static let alone = Parts(rawValue: 4)
    /// `số`
    static let numberWord = Parts(rawValue: 8)
    /// The code of a kind: `QĐ`.
    static let code = Parts(rawValue: 16)
    /// All of the head of a body that has a field of work: `Sở`.
    static let head = Parts(rawValue: 32)
    /// The first word of a field of work.
    static let field = Parts(rawValue: 64)
    /// The first word of `này`, `nêu trên`.
    static let marker = Parts(rawValue: 128)
    /// The last word of the name of a kind or of a part.
    static let closing = Parts(rawValue: 256)
    /// The first word of `gọi tắt là`.
    static let definition = Parts(rawValue: 512)
    /// The first word of the name of an appendix.
    static let appendix = Parts(rawValue: 1024)
    static let capitals = Parts(rawValue: 2048)
    static let digits = Parts(rawValue: 4096)
    static let bracket = Parts(rawValue: 8192)
    /// A slash or a hyphen.
    static let separator = Parts(rawValue: 16384)
  }

  static let shared = CueLexicon()

  private let words: KeyIndex
  /// The first two words of phrases, by their skeletons.
  private let pairs: KeyIndex

  private init() {
    var parts: [SyllableKey: Parts] = [:]
    var pairs = KeyIndex()
    func note(_ key: SyllableKey?, _ part: Parts) {
      if let key, key != .none { parts[key, default: []].formUnion(part) }
    }
    func note(_ phrases: [[SyllableKey]], single: Parts) {
      for keys in phrases {
        guard keys.count > 1 else {
          note(keys.first, single)
          continue
        }
        note(keys[0], .first)
        note(keys[1], .second)
        let pair = Self.pair(keys[0], keys[1])
        if pairs.value(of: pair) == nil { pairs.insert(pair, 0) }
      }
    }
    let kinds = DocumentKind.nameTable.keys
    note(kinds + TypeWordReader.otherTable.keys + WorkNouns.table.keys, single: .alone)
    note(Ministry.nameTable.keys, single: .alone)
    note(Authority.headTable.keys, single: .head)
    for field in IssuerWords.fields.keys { note(field.first, .field) }
    for series in StandardForm.names { note(SyllableKey(series), .alone) }
    for (code, _) in DocumentKind.codes { note(SyllableKey(code), .code) }
    note(TypeWordReader.numberWord, .numberWord)
    note(ReferenceReader.this, .marker)
    for marker in ReferenceReader.back.keys { note(marker.first, .marker) }
    for name in kinds + Pinpoint.Unit.names.keys { note(name.last, .closing) }
    for opener in ShortNameDefinition.openers.keys { note(opener.first, .definition) }
    for name in AppendixTitle.names.keys { note(name.first, .appendix) }
    var words = KeyIndex()
    for (key, part) in parts { words.insert(key, Int(part.rawValue)) }
    self.words = words
    self.pairs = pairs
  }

  /// What `token` is in the phrases.
  @inline(__always)
  func parts(of token: Token) -> Parts {
    switch token.kind {
    case .word:
      let found = UInt16(truncatingIfNeeded: words.value(of: token.key) ?? 0)
      return Parts(rawValue: token.shape == .upper ? found | Parts.capitals.rawValue : found)
    case .number: return .digits
    case .openBracket: return .bracket
    case .slash, .dash: return .separator
    default: return []
    }
  }

  /// Whether a phrase begins with these two words, misspelled or not.
  func hasPair(_ first: SyllableKey, _ second: SyllableKey) -> Bool {
    pairs.value(of: Self.pair(first, second)) != nil
  }

  /// One key for two words. Where two pairs had the same, a reader would look at a word in vain.
  private static func pair(_ first: SyllableKey, _ second: SyllableKey) -> SyllableKey {
    SyllableKey(bits: (first.skeleton.bits &* 0x9E37_79B9_7F4A_7C15) ^ second.skeleton.bits)
  }
}
