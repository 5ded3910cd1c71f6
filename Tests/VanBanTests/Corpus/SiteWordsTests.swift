import Testing

@testable import VanBan

/// Real documents beside the package, many of them pages of a website with its own text around them.
@Suite(
  "Words of websites in real documents")
struct SiteWordsTests {
  @Test("in the middle of any of them they lose nothing", arguments: SiteWords.lines)
  func middle(_ line: String) async {
    await Samples.forEach(Samples.corpusTexts) { sample in
      let lost = SiteWords.lost(line, in: String(decoding: sample.bytes, as: UTF8.self))
      #expect(lost.isEmpty, "\(sample.name): \(lost.count) lines, \(lost.first ?? "")")
    }
  }
}
