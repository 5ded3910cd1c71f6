import Testing

@testable import VanBan

@Suite("Words that call readers")
struct CueLexiconTests {
  @Test(
    "What a word is in the phrases of the readers",
    arguments: [
      ("luật", CueLexicon.Parts.alone), ("TCVN", [.alone, .capitals]), ("số", .numberWord),
      ("QĐ", [.code, .capitals]),
      ("Sở", .head), ("này", .marker), ("12", .digits), ("(", .bracket), ("/", .separator), ("-", .separator),
      ("người", []), ("CNTT", .capitals), (".", []),
    ] as [(String, CueLexicon.Parts)])
  func parts(word: String, expected: CueLexicon.Parts) {
    let token = ReaderInput(word).words[0]
    let slots = CueLexicon.shared.table.slots
    let found = CueLexicon.entry(of: token, in: slots.span).parts
    #expect(found.isSuperset(of: expected))
    #expect(found.isDisjoint(with: .calling) == expected.isDisjoint(with: .calling))
  }

  @Test(
    "The first two words of a phrase, marks missing or not",
    arguments: [
      ("quyết", "định", true), ("quyêt", "dịnh", true), ("kế", "hoạch", true), ("phụ", "lục", false),
      ("định", "quyết", false), ("người", "dân", false),
    ])
  func pairs(first: String, second: String, expected: Bool) {
    #expect(
      CueLexicon.shared.cues(ofPair: SyllableKey(first), SyllableKey(second)).contains(.mention) == expected)
  }

  @Test("A misspelled word has the bit of the right one")
  func bits() {
    #expect(CueLexicon.bloomBit(of: SyllableKey("định")) == CueLexicon.bloomBit(of: SyllableKey("dịnh")))
    #expect(CueLexicon.bloomBit(of: SyllableKey("quyết")) == CueLexicon.bloomBit(of: SyllableKey("quyet")))
    #expect(CueLexicon.bloomBit(of: SyllableKey("quyết")) != CueLexicon.bloomBit(of: SyllableKey("định")))
  }
}
