/// Words that an act replaces in the text as it stands before the act: all its phrases at once, the longest first, so
/// that none is found in what another has put in.
struct PhraseReplacement {
  /// One phrase with what comes in its place, and the amendment that says so.
  struct Rule {
    let phrase: String
    let replacement: String
    /// Which amendment of the act it is.
    let amendment: Int
    /// Whether capitals are no difference: `Tổng Công ty` for `Tổng công ty`. Such a rule comes after all others.
    var ignoresCase = false
  }

  private let rules: [Prepared]

  init(_ rules: [Rule]) {
    self.rules = rules.map { Prepared($0) }.filter { !$0.phrase.isEmpty }.sorted {
      $0.rule.ignoresCase == $1.rule.ignoresCase
        ? $0.phrase.count > $1.phrase.count : !$0.rule.ignoresCase
    }
  }

  /// The text with the phrases replaced, and the amendments whose phrases were found; with `isChosen` only those.
  ///
  /// - Complexity: O(*n*) in the length of the text for each phrase that may stand in it.
  func apply(to text: String, where isChosen: (Rule) -> Bool = { _ in true }) -> (
    text: String, found: Set<Int>
  ) {
    var bytes = text
    let result = bytes.withUTF8 { bytes -> (bytes: [UInt8], found: Set<Int>)? in
      let rules = rules.filter { isChosen($0.rule) && $0.mayOccur(in: bytes) }
      guard !rules.isEmpty else { return nil }
      return replaced(bytes, by: rules)
    }
    guard let (result, found) = result else { return (text, []) }
    // Nothing is left of a bullet but its mark.
    if Self.isEmptied(result), text.contains(where: { $0.isLetter }) {
      let mark = String(decoding: result, as: UTF8.self).prefix {
        $0 == "-" || $0 == "+" || $0 == "*" || $0 == "•"
      }
      return ((mark.isEmpty ? "" : mark + " ") + ProvisionNode.repealedText, found)
    }
    return (String(decoding: result, as: UTF8.self), found)
  }

  /// The bytes with the phrases of `rules` replaced; nil where none of them stands there.
  private func replaced(_ bytes: UnsafeBufferPointer<UInt8>, by rules: [Prepared]) -> (
    bytes: [UInt8], found: Set<Int>
  )? {
    let form = FoldedText(bytes, ignoresCase: false)
    let small = rules.contains { $0.rule.ignoresCase } ? FoldedText(bytes, ignoresCase: true) : form
    var result: [UInt8] = []
    var found: Set<Int> = []
    var copied = 0
    var index = 0
    while index < form.units.count {
      guard
        let match = rules.first(where: { $0.matches($0.rule.ignoresCase ? small : form, at: index) })
      else {
        index += 1
        continue
      }
      // The same phrase may be named by several amendments.
      for other in rules where other.phrase == match.phrase { found.insert(other.rule.amendment) }
      if let end = match.presentEnd(in: match.rule.ignoresCase ? small : form, at: index) {
        // The words that come in stand here already, with the phrase as a part of them.
        index = end
        continue
      }
      result += bytes[copied..<max(copied, form.starts[index])]
      result += Array(match.rule.replacement.utf8)
      index += match.phrase.count
      copied = form.starts[index]
      if match.rule.replacement.isEmpty { Self.closeGap(&result, bytes, &copied) }
    }
    guard !found.isEmpty else { return nil }
    result += bytes[copied...]
    return (result, found)
  }

  /// The amendments whose phrases stand in `text`; with `isChosen` only those.
  func found(in text: String, where isChosen: (Rule) -> Bool = { _ in true }) -> Set<Int> {
    var text = text
    return text.withUTF8 { bytes in
      let rules = rules.filter { isChosen($0.rule) && $0.mayOccur(in: bytes) }
      guard !rules.isEmpty else { return [] }
      let form = FoldedText(bytes, ignoresCase: false)
      let small = rules.contains { $0.rule.ignoresCase } ? FoldedText(bytes, ignoresCase: true) : form
      let standing = rules.filter { rule in
        form.units.indices.contains { rule.matches(rule.rule.ignoresCase ? small : form, at: $0) }
      }
      return Set(standing.map(\.rule.amendment))
    }
  }

  /// A rule with what it is looked for by.
  private struct Prepared {
    let rule: Rule
    let phrase: [UInt32]
    /// The replacement, where the phrase is a part of it, and the place of the phrase in it.
    private let around: (words: [UInt32], offset: Int)?
    /// The parts of the phrase that any spelling of it has, runs of consonants and blanks, each with the bytes before it
    /// that may be spelled otherwise.
    private let core: [(gap: Int, bytes: [UInt8])]

    init(_ rule: Rule) {
      self.rule = rule
      let phrase = FoldedText(rule.phrase, ignoresCase: rule.ignoresCase).units
      self.phrase = phrase
      let words = FoldedText(rule.replacement, ignoresCase: rule.ignoresCase).units
      let offset = words.indices.first { words[$0...].starts(with: phrase) }
      around = offset.map { (words, $0) }
      core = rule.ignoresCase ? [] : Array(Self.core(of: rule.phrase).prefix(Self.mostRuns))
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

    /// So many runs of a phrase show that it may stand there.
    private static let mostRuns = 32

    /// So many places may be looked at for each byte of a text, of which words of few letters have many: `nnnn`.
    private static let mostTries = 16

    /// Whether the phrase can stand in the text: most paragraphs are passed over by their bytes alone.
    func mayOccur(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      guard !core.isEmpty else { return true }
      // Other kinds of blanks, at which a run would not be found.
      var tries = bytes.count * Self.mostTries
      return bytes.contains(0xC2) || bytes.indices.contains { holds(0, at: $0, in: bytes, &tries) }
    }

    /// Whether run `number` stands at `index`, and those behind it follow; they may where no `tries` are left.
    private func holds(
      _ number: Int, at index: Int, in bytes: UnsafeBufferPointer<UInt8>, _ tries: inout Int
    ) -> Bool {
      tries -= 1
      guard tries > 0 else { return true }
      let run = core[number].bytes
      guard index + run.count <= bytes.count else { return false }
      for (place, byte) in run.enumerated() {
        let found = bytes[index + place]
        guard found == byte || byte == 0x20 && (found == 0x0A || found == 0x09) else { return false }
      }
      guard number + 1 < core.count else { return true }
      let end = index + run.count
      let limit = min(bytes.count, end + core[number + 1].gap + Self.longestSpelling)
      return (end..<max(end, limit)).contains { holds(number + 1, at: $0, in: bytes, &tries) }
    }

    func matches(_ form: FoldedText, at index: Int) -> Bool {
      form.units[index] == phrase[0] && form.has(phrase, at: index) && !form.isInsideWord(index)
        && !form.isInsideWord(index + phrase.count)
    }

    /// One past the words that come in, where they stand around a phrase found at `index`.
    func presentEnd(in form: FoldedText, at index: Int) -> Int? {
      guard let (words, offset) = around, words.count > phrase.count, form.has(words, at: index - offset),
        !form.isInsideWord(index - offset), !form.isInsideWord(index - offset + words.count)
      else {
        return nil
      }
      return index - offset + words.count
    }
  }

  /// Whether no letter and no figure is left.
  private static func isEmptied(_ text: [UInt8]) -> Bool {
    let hasLetter = text.contains {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: false
      }
    }
    return !hasLetter && !String(decoding: text, as: UTF8.self).contains { $0.isLetter || $0.isNumber }
  }

  /// Takes out what would be a doubled blank, or a blank before a stop or at an end, where words were taken out: of
  /// `result` before them, and of `bytes` behind them, which begin at `next`.
  private static func closeGap(
    _ result: inout [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ next: inout Int
  ) {
    let blank = UInt8(ascii: " ")
    if result.isEmpty || result.last == blank {
      while next < bytes.count, bytes[next] == blank { next += 1 }
    }
    let endsThere =
      next == bytes.count
      || [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ")")]
        .contains(bytes[next])
    if endsThere { while result.last == blank { result.removeLast() } }
  }
}
