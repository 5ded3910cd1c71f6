import Testing

@testable import VanBan

@Suite("The kind that a symbol names")
struct KindFromSymbolTests {
  @Test(
    arguments: [
      ("KH-UBND", .plan), ("QĐ-TTg", .decision), ("NQ/TW", .resolution), ("NĐ-CP", .decree),
      // A letter has the symbols of its bodies alone.
      ("UBND-VHTT", .officialLetter), ("SGTVT", .officialLetter),
      // A law's symbol is that of the National Assembly.
      ("QH15", nil), ("UBTVQH14", nil), ("", nil), ("-/-", nil),
    ] as [(String, DocumentKind?)])
  func kinds(symbol: String, kind: DocumentKind?) {
    #expect(KindFromSymbol.kind(symbol) == kind)
  }
}
