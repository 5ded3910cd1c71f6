import Testing

@testable import VanBan

@Suite("Relations in the words of ELI")
struct RelationNamesTests {
  @Test(
    "The property that comes nearest",
    arguments: [
      (Citation.Relation.basis, "eli:based_on"), (.implements, "eli:applies"), (.amends, "eli:amends"),
      (.supplements, "eli:amends"), (.replaces, "eli:repeals"), (.repeals, "eli:repeals"),
      (.suspends, "eli:changes"),
      (.guides, "eli:ensures_implementation_of"), (.promulgates, "eli:related_to"),
      (.approves, "eli:related_to"),
    ])
  func property(relation: Citation.Relation, expected: String) {
    #expect(relation.eliProperty == expected)
  }

  @Test("Each has one, and only a plain mention is a citation", arguments: Citation.Relation.allCases)
  func all(relation: Citation.Relation) {
    #expect(relation.eliProperty.hasPrefix("eli:"))
    #expect((relation.eliProperty == "eli:cites") == (relation == .mentions))
  }
}
