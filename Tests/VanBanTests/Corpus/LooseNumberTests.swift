import Foundation
import Testing

@testable import VanBan

/// Every string that looks like the number of a document, by a pattern that knows nothing of the rules, is in a citation,
/// in the document's own header, or rejected with a reason.
@Suite("Whatever looks like a number is accounted for")
struct LooseNumberTests {
  /// A number, a year or not, and capitals behind a slash or hyphen.
  private static let pattern =
    #"[0-9]+[a-zđ]?(?:/[0-9]{4})?[/-][A-ZĐƯ][A-ZĐƯa-zđ&]*(?:[-/][A-ZĐƯ][A-ZĐƯa-zđ0-9&]*)*"#

  @Test("All of the collection")
  func collection() async throws {
    let expression = try NSRegularExpression(pattern: Self.pattern)
    await Samples.forEach(Samples.all + Samples.goldTexts) { sample in
      let text = String(decoding: sample.bytes, as: UTF8.self)
      let document = Document(parsing: text)
      let citations = document.citations.map(\.range)
      let rejected = document.rejectedMentions().map(\.range)
      for match in expression.matches(in: text, range: NSRange(text.startIndex..., in: text)) {
        guard let range = Range(match.range, in: text) else { continue }
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        let place = SourceRange(start, start + text[range].utf8.count)
        let isInHeader = document.header.blocks.contains { $0.range.contains(place.lowerBound) }
        let isKnown = (citations + rejected).contains {
          $0.lowerBound < place.upperBound && place.lowerBound < $0.upperBound
        }
        #expect(isKnown || isInHeader, "\(sample.name): \(text[range])")
      }
    }
  }
}
