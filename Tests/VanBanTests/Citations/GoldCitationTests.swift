import Foundation
import Testing

@testable import VanBan

/// The citations of the annotated documents, found in the blocks of the annotation.
///
/// The annotations stand beside the package, not in it: the test is enabled only where they are.
@Suite("Citations in annotated blocks", .enabled(if: GoldFolder.exists))
struct GoldCitationTests {
  @Test("Scores stay where they are")
  func scores() throws {
    let path = GoldFolder.url.path(percentEncoded: false)
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { $0.hasSuffix(".lines.tsv") }.map { String($0.dropLast(".lines.tsv".count)) }.sorted()
    let evaluation = Evaluation(try names.map(evaluate))
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

  private func evaluate(_ name: String) throws -> DocumentEvaluation {
    func read(_ ending: String) throws -> String {
      try String(contentsOf: GoldFolder.url.appending(path: name + ending), encoding: .utf8)
    }
    let gold = try DocumentAnnotation(
      lines: read(".lines.tsv"), citations: read(".citations.tsv"), fields: read(".fields.tsv"), name: name)
    let text = try Data(contentsOf: GoldFolder.url.appending(path: "texts/\(name).txt"))
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

private enum GoldFolder {
  static let url = Samples.root.deletingLastPathComponent().appending(path: "shared/gold")
  static let exists = FileManager.default.fileExists(atPath: url.path(percentEncoded: false))
}
