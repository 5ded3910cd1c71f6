import Foundation
import TestCorpus
import Testing

@testable import VanBan

/// The citations of the annotated documents, found in the blocks of the annotation.
@Suite("Citations in annotated blocks")
struct GoldCitationTests {
  @Test("Scores stay where they are")
  func scores() throws {
    let documents = Corpus.gold.filter(\.isFirst)
    #expect(documents.count == 13)
    let evaluation = Evaluation(try documents.map(evaluate))
    if let report = ProcessInfo.processInfo.environment["VANBAN_CITATION_REPORT"] {
      try evaluation.report(details: true).write(toFile: report, atomically: true, encoding: .utf8)
    }
    let scores = evaluation.pooled
    #expect(scores.numberedCitations.f1 ?? 0 >= 0.99)
    #expect(scores.citations.f1 ?? 0 >= 0.98)
    for (field, share) in scores.citationFields {
      #expect(share.value ?? 0 >= 0.98, "\(field)")
    }
  }

  private func evaluate(_ annotated: AnnotatedDocument) throws -> DocumentEvaluation {
    let name = annotated.name
    let gold = try DocumentAnnotation(
      lines: String(contentsOf: annotated.lines, encoding: .utf8),
      citations: String(contentsOf: annotated.citations, encoding: .utf8),
      fields: String(contentsOf: annotated.fields, encoding: .utf8), name: name)
    let text = try Data(contentsOf: annotated.text)
    let source = SourceText(bytes: Array(text), name: name)
    let parsed = Document(parsing: source)
    let words = DocumentWords(
      source: source, words: WordSequence(Tokenizer.tokens(of: source)),
      blocks: GoldBlocks.blocks(of: source, lines: gold.lines))
    let citations = CitationExtractor(words: words, header: parsed.header).citations()
    let table = NewlineTable(source)
    let found = DocumentAnnotation(
      lines: gold.lines, citations: citations.map { annotation(of: $0, table) }, fields: gold.fields)
    return DocumentEvaluation(name: name, gold: gold, found: found, source: source)
  }

  private func annotation(of citation: Citation, _ table: NewlineTable) -> AnnotatedCitation {
    AnnotatedCitation(
      id: citation.id, line: table.line(at: citation.range.lowerBound), kind: citation.kind,
      number: citation.number?.text, date: citation.date?.description, issuer: citation.issuer,
      name: citation.name, pinpoint: citation.pinpoint?.text,
      relation: citation.relation.annotated, from: citation.origin)
  }
}
