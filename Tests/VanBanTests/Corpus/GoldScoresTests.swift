import Foundation
import Testing

@testable import VanBan

/// What the whole parser finds, scored against what people found: the scores may not fall.
@Suite("Scores against gold")
struct GoldScoresTests {
  @Test(
    "of the thirteen documents beside the package",
    .enabled(if: Samples.hasGold, "../shared/gold is not there; the five samples are scored"))
  func shared() throws {
    check(try evaluation(of: Samples.gold, texts: Samples.gold.appending(path: "texts")))
  }

  @Test("of the five samples")
  func samples() throws {
    check(
      try evaluation(
        of: Samples.root.appending(path: "Corpus/gold"), texts: Samples.root.appending(path: "seeds")))
  }

  private func check(_ evaluation: Evaluation) {
    let scores = evaluation.pooled
    #expect(evaluation.documents.count >= 5)
    #expect(scores.lineRoles.value ?? 0 >= 0.975)
    #expect(scores.blockStarts.f1 ?? 0 >= 0.985)
    #expect(scores.outline.f1 ?? 0 >= 0.98)
    #expect(scores.numberedCitations.f1 ?? 0 >= 0.985)
    #expect(scores.citations.f1 ?? 0 >= 0.97)
    #expect(scores.fields.value ?? 0 >= 0.97)
  }

  private func evaluation(of gold: URL, texts: URL) throws -> Evaluation {
    let names = try FileManager.default.contentsOfDirectory(atPath: gold.path(percentEncoded: false))
      .filter { $0.hasSuffix(".lines.tsv") }.map { String($0.dropLast(".lines.tsv".count)) }.sorted()
    return Evaluation(
      try names.map { name in
        func read(_ ending: String) throws -> String {
          try String(contentsOf: gold.appending(path: name + ending), encoding: .utf8)
        }
        let annotation = try DocumentAnnotation(
          lines: read(".lines.tsv"), citations: read(".citations.tsv"), fields: read(".fields.tsv"),
          name: name)
        let text = try Data(contentsOf: texts.appending(path: name + ".txt"))
        let document = Document(parsing: SourceText(bytes: Array(text), name: name))
        return DocumentEvaluation(name: name, gold: annotation, document: document)
      })
  }
}
