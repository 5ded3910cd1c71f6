import Testing

@testable import VanBan

@Suite("Parts of symbols")
struct SymbolFactsTests {
  @Test(
    "Codes of kinds and bodies are known, a body's term behind it or not",
    arguments: [
      ("QĐ", true), ("UBND", true), ("BTC", true), ("QH13", true), ("UBTVQH14", true), ("TU", true),
      ("STTTT", true),
      ("km", false), ("h", false), ("ABC", false), ("QĐ12345678", false), ("13", false), ("", false),
    ])
  func known(symbol: String, expected: Bool) {
    #expect(SymbolFacts.isKnown(SyllableKey(symbol)) == expected)
  }
}
