import Testing

@testable import VanBan

@Suite("Parts that a document must have")
struct FramePartTests {
  private static func missing(_ kind: DocumentKind?, roles: [BlockRole], isComplete: Bool) -> [String] {
    let words = ReaderInput("Một").words
    let drafts = roles.map { Draft($0, by: .closingName, words: words, firstLine: 0) }
    var layout = DocumentLayout()
    layout.kind = kind
    layout.preamble = drafts.filter { $0.role != .signatureName }
    var closing = ClosingReader.Result(start: 0, end: 1)
    closing.drafts = drafts.filter { $0.role == .signatureName }
    layout.closing = closing
    var header = Header()
    if isComplete { (header.motto, header.issuer, header.symbol) = ("CỘNG HÒA", "UBND", "QĐ-UBND") }
    return FramePart.missing(in: layout, header: header).map(\.name)
  }

  @Test("All kinds: motto, body, number, name of the kind, signature")
  func all() {
    #expect(
      Self.missing(nil, roles: [], isComplete: false) == [
        "national motto", "issuing body", "number and symbol", "type name", "signature",
      ])
    #expect(Self.missing(.plan, roles: [.signatureName], isComplete: true) == [])
  }

  @Test(
    "Some kinds: căn cứ, or whom it is addressed to",
    arguments: [
      (DocumentKind.decision, ["legal basis"]), (.resolution, ["legal basis"]), (.circular, ["legal basis"]),
      (.officialLetter, ["addressee"]), (.submission, ["addressee"]), (.report, []), (.notice, []),
    ])
  func some(kind: DocumentKind, expected: [String]) {
    #expect(Self.missing(kind, roles: [.signatureName], isComplete: true) == expected)
    #expect(Self.missing(kind, roles: [.signatureName, .basis, .addressee], isComplete: true) == [])
  }
}
