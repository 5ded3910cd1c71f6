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

  /// The text with the phrases replaced, and the amendments whose phrases were found.
  ///
  /// - Parameter ignoresCase: Whether capitals are no difference: `Tổng Công ty` for `Tổng công ty`.
  static func apply(_ rules: [Rule], to text: String, ignoresCase: Bool = false) -> (
    text: String, found: Set<Int>
  ) {
    let form = Array(text)
    func key(_ text: [Character]) -> [Character] {
      ignoresCase ? folded(text).map { $0.lowercased().first ?? $0 } : folded(text)
    }
    let letters = key(form)
    let sorted = rules.map { (rule: $0, key: key(Array($0.phrase))) }
      .filter { !$0.key.isEmpty }.sorted { $0.key.count > $1.key.count }
    var result = ""
    var found: Set<Int> = []
    var index = 0
    while index < form.count {
      let match = sorted.first { rule in
        index + rule.key.count <= letters.count && letters[index] == rule.key[0]
          && letters[index..<(index + rule.key.count)].elementsEqual(rule.key)
          && isWhole(form, index..<(index + rule.key.count))
      }
      guard let match else {
        result.append(form[index])
        index += 1
        continue
      }
      found.insert(match.rule.amendment)
      // The same phrase may be named by several amendments.
      for other in sorted where other.key == match.key { found.insert(other.rule.amendment) }
      result += match.rule.replacement
      index += match.key.count
    }
    guard !found.isEmpty else { return (text, found) }
    // Nothing is left of a bullet but its mark.
    let isEmptied = !result.contains { $0.isLetter || $0.isNumber } && text.contains { $0.isLetter }
    let mark = result.prefix { $0 == "-" || $0 == "+" || $0 == "*" || $0 == "•" }
    return (isEmptied ? (mark.isEmpty ? "" : mark + " ") + "(được bãi bỏ)" : tidied(result), found)
  }

  /// As many characters, with what spellings differ in made alike.
  private static func folded(_ text: [Character]) -> [Character] {
    var result = text.map { fold($0) }
    for index in text.indices.dropLast() {
      // `hoà`, `hòa`: the tone stands on the other vowel where the syllable ends there.
      let ends = index + 2 >= text.count || !text[index + 2].isLetter
      guard ends, let pair = tonePlaces[String(result[index...(index + 1)])] else { continue }
      result.replaceSubrange(index...(index + 1), with: pair)
    }
    return result
  }

  private static let tonePlaces: [String: [Character]] = Dictionary(
    uniqueKeysWithValues: zip(
      ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"],
      ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"].map {
        Array($0)
      }))

  /// Characters that are the same in a phrase: kinds of dashes, of quotation marks and of blanks.
  private static func fold(_ character: Character) -> Character {
    switch character {
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
