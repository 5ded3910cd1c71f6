/// The words with which the phrases of the readers of citations begin, continue and end, from the tables of those
/// readers.
struct CueLexicon: Sendable {
  /// What a word, or a mark, is in the phrases.
  struct Parts: OptionSet, Sendable {
    let rawValue: UInt16

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

    /// Those that may give their word a cue; the others count beside another word.
    static let calling: Parts = [
      .alone, .numberWord, .code, .head, .marker, .definition, .appendix, .capitals, .digits, .bracket,
    ]
  }

  /// A word of the phrases.
  struct Entry: Sendable {
    var parts: Parts = []
    /// The bits of the words behind it in phrases, and of those before it; see ``bloomBit(of:)``.
    var seconds: UInt64 = 0
    var firsts: UInt64 = 0
  }

  static let shared = CueLexicon()

  /// The words. Every word of every text is looked up, so that nearly every look-up must be done at the first slot.
  let table: OpenTable<Entry>
  /// What begins with two words, by their skeletons: the cue of the first.
  private let pairs: KeyIndex

  private init() {
    var words: [SyllableKey: Entry] = [:]
    var pairs: [SyllableKey: WordCues] = [:]
    func note(_ key: SyllableKey?, _ part: Parts) {
      if let key, key != .none { words[key, default: Entry()].parts.formUnion(part) }
    }
    func note(_ phrases: [[SyllableKey]], single: Parts, pair cue: WordCues = .mention) {
      for keys in phrases {
        guard keys.count > 1 else {
          note(keys.first, single)
          continue
        }
        words[keys[0], default: Entry()].seconds |= Self.bloomBit(of: keys[1])
        words[keys[1], default: Entry()].firsts |= Self.bloomBit(of: keys[0])
        pairs[Self.pair(keys[0], keys[1]), default: []].formUnion(cue)
      }
    }
    let kinds = DocumentKind.nameTable.keys
    note(kinds + TypeWordReader.otherTable.keys + WorkNouns.table.keys, single: .alone)
    note(Ministry.nameTable.keys, single: .alone)
    note(Authority.headTable.keys, single: .head)
    for field in IssuerWords.fields.keys { note(field.first, .field) }
    for series in StandardForm.names { note(SyllableKey(series), .alone) }
    for (code, _) in DocumentKind.codes { note(SyllableKey(code), .code) }
    note(.numberWord, .numberWord)
    note(.this, .marker)
    for marker in ReferenceReader.back.keys { note(marker.first, .marker) }
    for name in kinds + ProvisionUnit.names.keys { note(name.last, .closing) }
    let definitions = ShortNameDefinition.openers.keys
    for opener in definitions { note(opener.first, .definition) }
    // Longer ones are read with a wrong mark too.
    note(definitions.filter { $0.count > 2 }, single: .definition, pair: .definition)
    note([SyllableKey.keys(of: "hiệu lực")], single: .alone, pair: .force)
    for name in AppendixTitle.names.keys { note(name.first, .appendix) }
    var table = OpenTable(filler: Entry(), spacing: 4)
    for (key, entry) in words { table.insert(key.bits, entry) }
    self.table = table
    var index = KeyIndex()
    for (pair, cues) in pairs { index.insert(pair, Int(cues.rawValue)) }
    self.pairs = index
  }

  /// What `token` is in the phrases; `slots` are those of the table of ``shared``.
  @inline(__always)
  static func entry(of token: Token, in slots: Span<OpenTable<Entry>.Slot>) -> Entry {
    switch token.kind {
    case .word:
      var entry = OpenTable.value(of: token.key.bits, in: slots) ?? Entry()
      if token.shape == .upper { entry.parts.insert(.capitals) }
      return entry
    case .number: return Entry(parts: .digits)
    case .openBracket: return Entry(parts: .bracket)
    case .slash, .dash: return Entry(parts: .separator)
    default: return Entry()
    }
  }

  /// One of 64 bits, by the number of letters of a word and the first without its marks: a misspelled word has that
  /// of the right one. It tells most words from those that can be beside another, without their skeletons.
  @inline(__always)
  static func bloomBit(of key: SyllableKey) -> UInt64 {
    let letters = key.bits & ~SyllableKey.toneMask
    let count = (69 &- letters.leadingZeroBitCount) / 6
    return 1 << UInt64((Int(Letter.plain(UInt8(truncatingIfNeeded: letters & 63))) &* 3 &+ count &* 11) & 63)
  }

  /// What begins with these two words, misspelled or not.
  func cues(ofPair first: SyllableKey, _ second: SyllableKey) -> WordCues {
    WordCues(rawValue: UInt8(truncatingIfNeeded: pairs.value(of: Self.pair(first, second)) ?? 0))
  }

  /// One key for two words. Where two pairs had the same, a reader would look at a word in vain.
  private static func pair(_ first: SyllableKey, _ second: SyllableKey) -> SyllableKey {
    SyllableKey(bits: (first.skeleton.bits &* 0x9E37_79B9_7F4A_7C15) ^ second.skeleton.bits)
  }
}
