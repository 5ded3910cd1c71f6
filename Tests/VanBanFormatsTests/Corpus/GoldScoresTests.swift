import Foundation
import TestCorpus
import Testing

@testable import VanBan
@testable import VanBanFormats

/// What the whole parser finds, scored against what people found: the scores may not fall.
@Suite("Scores against annotations")
struct GoldScoresTests {
  struct Floors {
    let lineRoles, blockStarts, outline, numbered, citations, fields: Double
  }

  @Test("Of the thirteen documents that the rules were first made with")
  func first() throws {
    try check(
      Corpus.gold.filter(\.isFirst), count: 13,
      Floors(
        lineRoles: 0.985, blockStarts: 0.99, outline: 0.99, numbered: 0.99, citations: 0.99, fields: 0.99))
  }

  /// Three of them are pages in Markdown, three are texts from OCR, one has the letterhead of 1998, one has lost its
  /// numbering.
  @Test("Of all that rules are mended with")
  func gold() throws {
    try check(
      Corpus.gold, count: 27,
      Floors(
        lineRoles: 0.94, blockStarts: 0.96, outline: 0.9, numbered: 0.98, citations: 0.97, fields: 0.94))
  }

  /// One is a text from OCR with a table of narrow columns, one of 2001 has lost its capital letters, three are in
  /// Markdown.
  @Test("Of those that are only scored")
  func aside() throws {
    try check(
      Corpus.aside, count: 15,
      Floors(
        lineRoles: 0.87, blockStarts: 0.95, outline: 0.85, numbered: 0.99, citations: 0.965, fields: 0.9)
    )
  }

  private func check(_ documents: [AnnotatedDocument], count: Int, _ floors: Floors) throws {
    #expect(documents.count == count)
    let scores = Evaluation(try documents.map(evaluate)).pooled
    for (name, score, floor) in [
      ("line roles", scores.lineRoles.value, floors.lineRoles),
      ("block starts", scores.blockStarts.f1, floors.blockStarts),
      ("outline", scores.outline.f1, floors.outline),
      ("numbered citations", scores.numberedCitations.f1, floors.numbered),
      ("citations", scores.citations.f1, floors.citations), ("fields", scores.fields.value, floors.fields),
    ] {
      print("\(count) documents: \(name) \(score ?? 0)")
      #expect(score ?? 0 >= floor, "\(name)")
    }
  }

  private func evaluate(_ annotated: AnnotatedDocument) throws -> DocumentEvaluation {
    let gold = try DocumentAnnotation(
      lines: String(contentsOf: annotated.lines, encoding: .utf8),
      citations: String(contentsOf: annotated.citations, encoding: .utf8),
      fields: String(contentsOf: annotated.fields, encoding: .utf8), name: annotated.name)
    let source = try DocumentFile.sourceText(
      of: Array(try Data(contentsOf: annotated.text)), name: annotated.name)
    return DocumentEvaluation(name: annotated.name, gold: gold, document: Document(parsing: source))
  }
}
