import Testing

@testable import VanBan

@Suite("Acts and other documents")
struct WorkFormTests {
  @Test(
    "Some kinds lay down rules always, some where their number has a year",
    arguments: [
      (DocumentKind.law, false, WorkIdentifier.Form.act), (.decree, true, .act), (.jointCircular, true, .act),
      (.decision, true, .act),
      (.decision, false, .doc), (.resolution, true, .act), (.resolution, false, .doc),
      (.directive, false, .doc), (.plan, true, .doc),
      (.officialLetter, false, .doc), (nil, true, .doc),
    ] as [(DocumentKind?, Bool, WorkIdentifier.Form)])
  func form(kind: DocumentKind?, hasYear: Bool, expected: WorkIdentifier.Form) {
    #expect(WorkIdentifier.Form(kind: kind, hasYear: hasYear) == expected)
  }
}
