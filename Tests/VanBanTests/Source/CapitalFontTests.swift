import Testing

@testable import VanBan

/// The texts that there are, as typists wrote them in ABC fonts: words in capitals with caps lock on in a
/// capital-letter font, whose capitals with tones have the codes of small letters.
@Suite("Capital-letter fonts")
struct CapitalFontTests {
  @Test("Words in capitals are read as capitals, and others stay as they are")
  func words() {
    var capitals = (right: 0, count: 0)
    var others = (right: 0, count: 0)
    for sample in Samples.seeds + Samples.corpusTexts {
      let text = NormalForm.composed(String(decoding: sample.bytes, as: UTF8.self))
      let words = Self.words(text)
      let typed = words.map { Self.isCapital($0) ? Self.typed($0) : $0 }.joined(separator: " ")
      guard let bytes = TCVN3.encode(typed) else { continue }
      let read = NormalForm.composed(String(decoding: TCVN3.decode(bytes).bytes, as: UTF8.self))
      for (word, read) in zip(words, read.split(separator: " ").map(String.init)) {
        let isRight = word == read
        if Self.isCapital(word), word != Self.typed(word) {
          capitals.count += 1
          if isRight { capitals.right += 1 }
        } else {
          others.count += 1
          if isRight { others.right += 1 }
        }
      }
    }
    print("TCVN3 capital-letter font: \(capitals.right) of \(capitals.count) words in capitals,")
    print("  \(others.right) of \(others.count) other words")
    #expect(capitals.right * 100 >= capitals.count * 95)
    #expect(others.right * 1000 >= others.count * 999)
  }

  /// The words of `text` that have letters only; a line break is a word of its own.
  private static func words(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: true) { !$0.isLetter && $0 != "\n" }.flatMap { part in
      part.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        .reduce(into: [String]()) { words, word in
          if !words.isEmpty { words.append("\n") }
          if !word.isEmpty { words.append(word) }
        }
    }
  }

  private static func isCapital(_ word: String) -> Bool { word.allSatisfy(\.isUppercase) }

  /// `word` with small letters for its capitals with tones.
  private static func typed(_ word: String) -> String {
    String(word.map { Vowels.untoned[$0.unicodeScalars.first?.value ?? 0] == nil ? $0 : Self.small($0) })
  }

  private static func small(_ letter: Character) -> Character { letter.lowercased().first ?? letter }
}
