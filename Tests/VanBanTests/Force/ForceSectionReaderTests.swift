import Testing

@testable import VanBan

@Suite("Provisions with days of their own, and other acts that end")
struct ForceSectionReaderTests {
  @Test("Provisions", arguments: ForceCases.provisions)
  func provisions(one: ForceCase) { #expect(ForceFixture.days(one.act, one.text) == one.expected) }

  @Test("Other acts", arguments: ForceCases.acts)
  func acts(one: ForceCase) { #expect(ForceFixture.days(one.act, one.text) == one.expected) }
}
