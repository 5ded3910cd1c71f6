import Foundation
import TestCorpus
import Testing

@testable import VanBan

@Suite("Whole annotations")
struct GoldTests {
  private static let all = Corpus.gold + Corpus.aside

  @Test(
    "are read, written back the same, fit their text, and are right against themselves",
    arguments: all)
  func whole(annotated: AnnotatedDocument) throws {
    let name = annotated.name
    let lines = try String(contentsOf: annotated.lines, encoding: .utf8)
    let citations = try String(contentsOf: annotated.citations, encoding: .utf8)
    let fields = try String(contentsOf: annotated.fields, encoding: .utf8)
    let gold = try DocumentAnnotation(lines: lines, citations: citations, fields: fields, name: name)
    #expect(gold.linesTSV == lines)
    #expect(gold.citationsTSV == citations)
    #expect(gold.fieldsTSV == fields)

    let source = SourceText(try String(contentsOf: annotated.text, encoding: .utf8))
    try gold.check(against: source, file: name)
    let evaluation = DocumentEvaluation(name: name, gold: gold, found: gold, source: source)
    #expect(evaluation.findings.isEmpty)
    #expect(evaluation.scores.blockStarts.f1 == 1)
    // Some cite nothing.
    #expect(evaluation.scores.citations.f1 ?? 1 == 1)
  }

  @Test("a parsed document has as many lines as its annotation", arguments: all)
  func parsed(annotated: AnnotatedDocument) throws {
    let document = Document(parsing: try String(contentsOf: annotated.text, encoding: .utf8))
    let gold = try DocumentAnnotation.readLines(
      try String(contentsOf: annotated.lines, encoding: .utf8), file: annotated.name)
    let found = DocumentAnnotation(document).lines
    #expect(found.map(\.line) == gold.map(\.line))
    #expect(found.filter(\.roles.isEmpty).map(\.line) == [])
  }
}
