import Foundation
import Testing

@testable import VanBan

/// The citations of the annotated documents, found in the blocks of the annotation.
///
/// The annotations stand beside the package, not in it: the test is enabled only where they are.
@Suite("Citations in annotated blocks", .enabled(if: Samples.hasGold))
struct GoldCitationTests {
  @Test("Scores stay where they are")
  func scores() throws {
    let folder = Samples.gold
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
      .sorted()
      .filter { $0.hasSuffix(".lines.tsv") }.map { String($0.dropLast(".lines.tsv".count)) }
    var documents: [DocumentEvaluation] = []
    for name in names {
      func read(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      }
      let gold = try DocumentAnnotation(
        lines: read(name + ".lines.tsv"), citations: read(name + ".citations.tsv"),
        fields: read(name + ".fields.tsv"), name: name)
      let source = SourceText(
        bytes: try Data(contentsOf: folder.appending(path: "texts/\(name).txt")), name: name)
      let parsed = Document(parsing: source)
      let citations = CitationExtractor(
        source: source, tokens: Tokenizer.tokens(of: source),
        blocks: GoldBlocks.blocks(of: source, lines: gold.lines), header: parsed.header, kind: parsed.kind
      ).citations()
      let table = NewlineTable(source)
      let found = DocumentAnnotation(
        lines: gold.lines, citations: citations.map { AnnotatedCitation($0, table) }, fields: gold.fields)
      documents.append(DocumentEvaluation(name: name, gold: gold, found: found, source: source))
    }
    let evaluation = Evaluation(documents)
    let report = evaluation.report(details: true)
    if let path = ProcessInfo.processInfo.environment["VANBAN_CITATION_REPORT"] {
      try report.write(toFile: path, atomically: true, encoding: .utf8)
    }
    let scores = evaluation.pooled
    #expect(scores.numberedCitations.f1 ?? 0 >= 0.99)
    #expect(scores.citations.f1 ?? 0 >= 0.95)
  }
}
