/// Words that an act replaces in the text as it stands before the act: all its phrases at once, the longest first, so
/// that none is found in what another has put in.
struct PhraseReplacement {
  /// One phrase with what comes in its place, and the amendment that says so.
  struct Rule {
    let phrase: String
    let replacement: String
    /// Which amendment of the act it is.
    let amendment: Int
  }

  private let rules: [Prepared]
  private let ignoresCase: Bool

  /// - Parameter ignoresCase: Whether capitals are no difference: `Tổng Công ty` for `Tổng công ty`.
  init(_ rules: [Rule], ignoresCase: Bool = false) {
    self.ignoresCase = ignoresCase
    self.rules = rules.map { Prepared($0, ignoresCase: ignoresCase) }.filter { !$0.phrase.isEmpty }
      .sorted { $0.phrase.count > $1.phrase.count }
  }

  /// The text with the phrases replaced, and the amendments whose phrases were found; with `isChosen` only those.
  func apply(to text: String, where isChosen: (Rule) -> Bool = { _ in true }) -> (
    text: String, found: Set<Int>
  ) {
    let rules = rules.filter { isChosen($0.rule) && $0.mayOccur(in: text) }
    guard !rules.isEmpty else { return (text, []) }
    let form = Array(text)
    let letters = Self.key(form, ignoresCase: ignoresCase)
    var result = ""
    var found: Set<Int> = []
    var index = 0
    while index < form.count {
      guard let match = rules.first(where: { $0.matches(letters, at: index, in: form) }) else {
        result.append(form[index])
        index += 1
        continue
      }
      // The same phrase may be named by several amendments.
      for other in rules where other.phrase == match.phrase { found.insert(other.rule.amendment) }
      if let end = match.presentEnd(in: letters, at: index) {
        // The words that come in stand here already, with the phrase as a part of them.
        result += String(form[index..<end])
        index = end
      } else {
        result += match.rule.replacement
        index += match.phrase.count
      }
    }
    guard !found.isEmpty else { return (text, found) }
    // Nothing is left of a bullet but its mark.
    let isEmptied = !result.contains { $0.isLetter || $0.isNumber } && text.contains { $0.isLetter }
    let mark = result.prefix { $0 == "-" || $0 == "+" || $0 == "*" || $0 == "•" }
    return (
      isEmptied ? (mark.isEmpty ? "" : mark + " ") + ProvisionNode.repealedText : Self.tidied(result), found
    )
  }

  /// The amendments whose phrases stand in `text`; with `isChosen` only those.
  func found(in text: String, where isChosen: (Rule) -> Bool = { _ in true }) -> Set<Int> {
    let rules = rules.filter { isChosen($0.rule) && $0.mayOccur(in: text) }
    guard !rules.isEmpty else { return [] }
    let form = Array(text)
    let letters = Self.key(form, ignoresCase: ignoresCase)
    let standing = rules.filter { rule in
      form.indices.contains { rule.matches(letters, at: $0, in: form) }
    }
    return Set(standing.map(\.rule.amendment))
  }

  /// A rule with what it is looked for by.
  private struct Prepared {
    let rule: Rule
    let phrase: [Character]
    /// The replacement, where the phrase is a part of it, and the place of the phrase in it.
    private let around: (words: [Character], offset: Int)?
    /// The parts of the phrase that any spelling of it has, runs of consonants and blanks, each with the bytes before it
    /// that may be spelled otherwise.
    private let core: [(gap: Int, bytes: [UInt8])]

    init(_ rule: Rule, ignoresCase: Bool) {
      self.rule = rule
      let phrase = key(Array(rule.phrase), ignoresCase: ignoresCase)
      self.phrase = phrase
      let words = key(Array(rule.replacement), ignoresCase: ignoresCase)
      let offset = words.indices.first { words[$0...].starts(with: phrase) }
      around = offset.map { (words, $0) }
      core = ignoresCase ? [] : Self.core(of: rule.phrase)
    }

    /// The runs of small consonants, digits and blanks.
    private static func core(of phrase: String) -> [(gap: Int, bytes: [UInt8])] {
      var runs: [(gap: Int, bytes: [UInt8])] = []
      var (gap, run): (Int, [UInt8]) = (0, [])
      for byte in phrase.utf8 {
        if isCore(byte) {
          run.append(byte)
        } else {
          if !run.isEmpty {
            runs.append((gap, run))
            (gap, run) = (0, [])
          }
          gap += 1
        }
      }
      return run.isEmpty ? runs : runs + [(gap, run)]
    }

    private static func isCore(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
        UInt8(ascii: "y"):
        false
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "):
        true
      default: false
      }
    }

    /// So many bytes longer another spelling of the vowels between two runs may be.
    private static let longestSpelling = 8

    /// Whether the phrase can stand in `text`: most paragraphs are passed over by their bytes alone.
    func mayOccur(in text: String) -> Bool {
      guard !core.isEmpty else { return true }
      var text = text
      return text.withUTF8 { bytes in
        // Other kinds of blanks, at which a run would not be found.
        bytes.contains(0xC2) || bytes.indices.contains { holds(0, at: $0, in: bytes) }
      }
    }

    /// Whether run `number` stands at `index`, and those behind it follow.
    private func holds(_ number: Int, at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      let run = core[number].bytes
      guard index + run.count <= bytes.count else { return false }
      for (place, byte) in run.enumerated() {
        let found = bytes[index + place]
        guard found == byte || byte == 0x20 && (found == 0x0A || found == 0x09) else { return false }
      }
      guard number + 1 < core.count else { return true }
      let end = index + run.count
      let limit = min(bytes.count, end + core[number + 1].gap + Self.longestSpelling)
      return (end..<max(end, limit)).contains { holds(number + 1, at: $0, in: bytes) }
    }

    func matches(_ letters: [Character], at index: Int, in form: [Character]) -> Bool {
      let end = index + phrase.count
      return end <= letters.count && letters[index] == phrase[0]
        && letters[index..<end].elementsEqual(phrase) && isWhole(form, index..<end)
    }

    /// One past the words that come in, where they stand around a phrase found at `index`.
    func presentEnd(in letters: [Character], at index: Int) -> Int? {
      guard let (words, offset) = around, words.count > phrase.count else { return nil }
      let start = index - offset
      let end = start + words.count
      guard start >= 0, end <= letters.count, letters[start..<end].elementsEqual(words) else { return nil }
      return end
    }
  }

  private static func key(_ text: [Character], ignoresCase: Bool) -> [Character] {
    ignoresCase ? folded(text).map { $0.lowercased().first ?? $0 } : folded(text)
  }

  /// As many characters, with what spellings differ in made alike.
  private static func folded(_ text: [Character]) -> [Character] {
    var result = text.map { fold($0) }
    for index in text.indices.dropLast() {
      // `hoà`, `hòa`: the tone stands on the other vowel where the syllable ends there.
      let ends = index + 2 >= text.count || !text[index + 2].isLetter
      guard ends, let (first, second) = TonePlace.first(of: result[index], result[index + 1]) else {
        continue
      }
      result[index] = first
      result[index + 1] = second
    }
    return result
  }

  /// Characters that are the same in a phrase: kinds of dashes, of quotation marks and of blanks.
  private static func fold(_ character: Character) -> Character {
    let scalars = character.unicodeScalars
    guard let scalar = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex else {
      return character
    }
    return switch scalar {
    case "–", "—", "‑", "‐": "-"
    case "“", "”", "„": "\""
    case "‘", "’": "'"
    case "\u{A0}", "\n", "\t": " "
    default: character
    }
  }

  /// Whether the words at `range` are no part of longer ones.
  private static func isWhole(_ text: [Character], _ range: Range<Int>) -> Bool {
    func isWord(_ index: Int) -> Bool {
      text.indices.contains(index) && (text[index].isLetter || text[index].isNumber)
    }
    let startsInside = isWord(range.lowerBound) && isWord(range.lowerBound - 1)
    let endsInside = isWord(range.upperBound - 1) && isWord(range.upperBound)
    return !startsInside && !endsInside
  }

  /// Without the doubled blanks, and blanks before stops, that a phrase taken out leaves.
  private static func tidied(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == " ", result.last == " " { continue }
      if [",", ";", ".", ":", ")"].contains(character), result.last == " " { result.removeLast() }
      result.append(character)
    }
    while result.last == " " { result.removeLast() }
    return String(result.drop { $0 == " " })
  }
}
