import Foundation
import Testing

@testable import VanBan

/// The example of Docs/Amendments.md and of its Vietnamese page: the two acts that they print give the text and the list that
/// they print.
@Suite("The guide to amendments")
struct AmendmentGuideTests {
  @Test("prints what comes out", arguments: ["Amendments.md", "vi/sua-doi-hop-nhat.md"])
  func example(page: String) throws {
    let guide = try String(contentsOf: Samples.root.appending(path: "Docs/" + page), encoding: .utf8)
    let blocks = guide.components(separatedBy: "```text\n").dropFirst().map {
      String($0.prefix(upTo: $0.range(of: "```")?.lowerBound ?? $0.endIndex))
    }
    try #require(blocks.count == 5)
    let consolidation = try Consolidation(
      base: Document(parsing: blocks[0]), amendments: [Document(parsing: blocks[1])])
    #expect(consolidation.text == blocks[2])
    #expect(consolidation.listing == blocks[3])
    #expect(TextComparison(consolidation).listing == blocks[4])
  }
}
