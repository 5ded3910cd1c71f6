/// How far a text reads as Vietnamese: of its words that are not plain ASCII, how many are possible
/// syllables. Plain words are the same in every encoding and say nothing.
struct SyllableScore {
  /// Words that are possible syllables in a usual case.
  private(set) var possible = 0
  /// Words that are not, and characters in no Vietnamese text.
  private(set) var impossible = 0

  /// The share of possible syllables, nearer to one half the less there is to go by.
  var share: Double { (Double(possible) + 0.5) / Double(possible + impossible + 1) }
  /// How many more words speak for the reading than against it.
  var balance: Int { possible - impossible }

  init(_ bytes: [UInt8]) {
    var word = Word()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let kind = Self.kind(of: scalar.value)
      switch kind {
      case .letter, .foreign: word.append(scalar.value, isForeign: kind == .foreign)
      case .separator: add(&word)
      case .strange:
        add(&word)
        impossible += 1
      }
    }
    add(&word)
  }

  private mutating func add(_ word: inout Word) {
    if word.isTelling {
      if word.isPossible { possible += 1 } else { impossible += 1 }
    }
    word = Word()
  }

  private enum Kind { case letter, foreign, separator, strange }

  /// Other punctuation than ASCII's that is usual in Vietnamese text.
  private static let punctuation = Set("“”‘’–—…•§°×±²³½¼·«»\u{A0}\u{AD}\u{FEFF}".unicodeScalars.map(\.value))
  private static let letters = Set(
    Vowels.capitals.flatMap { [$0.key, $0.value] } + Vowels.toneMarks + [0x302, 0x306, 0x31B])

  private static func kind(of scalar: UInt32) -> Kind {
    if scalar < 0x80 {
      let letter = Letter(value: scalar)
      if letter.code != 0 { return letter.isDigit ? .separator : .letter }
      return scalar < 0x20 && !(scalar >= 0x09 && scalar <= 0x0D) ? .strange : .separator
    }
    if letters.contains(scalar) { return .letter }
    if punctuation.contains(scalar) { return .separator }
    return Letter(value: scalar).code != 0 || (scalar >= 0xC0 && scalar < 0x250) ? .foreign : .strange
  }

  /// One word as it is read.
  private struct Word {
    private var key = SyllableKey.none
    private var count = 0
    private var capitals = 0
    private var isFirstCapital = false
    private var hasMarks = false
    private var hasOnlyBarredD = true
    private var isForeign = false

    mutating func append(_ scalar: UInt32, isForeign: Bool) {
      let letter = Letter(value: scalar)
      if letter.isMark && count == 0 { self.isForeign = true }
      if !letter.isMark, letter.isUpper {
        capitals += 1
        if count == 0 { isFirstCapital = true }
      }
      if scalar >= 0x80 {
        hasMarks = true
        if scalar != 0x110 { hasOnlyBarredD = false }
      }
      if isForeign { self.isForeign = true }
      key.append(letter, count: &count)
    }

    /// Whether the word tells encodings apart. Abbreviations with Đ (`QĐ`) do not, nor does a letter alone,
    /// which may be a quotation mark in another encoding; a wrong letter does.
    var isTelling: Bool { hasMarks && !(hasOnlyBarredD && capitals == count) && (count > 1 || isForeign) }

    var isPossible: Bool {
      let isUsualCase = capitals == 0 || capitals == count || (capitals == 1 && isFirstCapital)
      return !isForeign && isUsualCase && Phonotactics.isSyllable(key)
    }
  }
}
