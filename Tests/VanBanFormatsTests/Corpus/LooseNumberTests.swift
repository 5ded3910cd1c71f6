import Foundation
import TestCorpus
import Testing
import VanBan
import VanBanFormats

/// The same as for plain texts, over pages, Word files and gazettes: every string that looks like the number of a
/// document is in a citation, in the document's own header, or rejected with a reason.
@Suite("Whatever looks like a number in a file is accounted for")
struct LooseNumberTests {
  /// A number, a year or not, and capitals behind a slash or hyphen.
  private static let pattern =
    #"[0-9]+[a-zđ]?(?:/[0-9]{4})?[/-][A-ZĐƯ][A-ZĐƯa-zđ&]*(?:[-/][A-ZĐƯ][A-ZĐƯa-zđ0-9&]*)*"#

  private static let files =
    [Corpus.Collection.docx, .vbpl].flatMap { Corpus.files($0) }
    + (PDFFormat.isSupported ? Corpus.files(.gazette) : [])

  @Test("All of the collection")
  func collection() async throws {
    let expression = try NSRegularExpression(pattern: Self.pattern)
    #expect(Self.files.count >= 85)
    try await withThrowingTaskGroup { group in
      for file in Self.files { group.addTask { try Self.check(file, expression) } }
      try await group.waitForAll()
    }
  }

  private static func check(_ file: URL, _ expression: NSRegularExpression) throws {
    let document = try Made.document(file)
    let text = String(decoding: document.source.bytes, as: UTF8.self)
    // An address on the web has no numbers of documents.
    let addresses = Tokenizer.tokens(of: document.source).filter { $0.kind == .url }.map(\.range)
    let known =
      document.citations.map(\.range) + document.rejectedMentions().map(\.range)
      + document.header.blocks.map(\.range) + addresses
    for match in expression.matches(in: text, range: NSRange(text.startIndex..., in: text)) {
      guard let range = Range(match.range, in: text) else { continue }
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      let end = start + text[range].utf8.count
      let isKnown = known.contains { $0.lowerBound < end && start < $0.upperBound }
      #expect(isKnown, "\(file.lastPathComponent): \(text[range])")
    }
  }
}
