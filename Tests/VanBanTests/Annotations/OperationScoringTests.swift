import Foundation
import TestCorpus
import Testing

@testable import VanBan

@Suite("Operations against those that people found")
struct OperationScoringTests {
  private static let gold = [
    AnnotatedOperation(
      provision: "khoản 1 Điều 1", operation: .amend, act: "5/2020/TT-BTC", target: "khoản 2 Điều 5"),
    AnnotatedOperation(
      provision: "khoản 2 Điều 1", operation: .replacePhrase, act: "5/2020/TT-BTC", target: "Điều 6",
      words: "A → B"),
    AnnotatedOperation(
      provision: "khoản 3 Điều 1", operation: .repeal, act: "5/2020/TT-BTC", target: "Điều 7"),
  ]

  private static func scores(_ found: [AnnotatedOperation]) -> Scores {
    DocumentEvaluation(name: "a", gold: gold, found: found).scores
  }

  @Test("The same is right in all")
  func same() {
    let scores = Self.scores(Self.gold)
    #expect(scores.operations.f1 == 1)
    #expect(scores.operationTargets.value == 1)
  }

  @Test("A reference counts in any form, the target apart from the operation")
  func targets() {
    var found = Self.gold
    found[0].target = "Điều 5 khoản 2"
    found[1].target = "Điều 60"
    found[2].operation = .replace
    let evaluation = DocumentEvaluation(name: "a", gold: Self.gold, found: found)
    #expect(evaluation.scores.operations.matched == 2)
    #expect(evaluation.scores.operationTargets.right == 1)
    #expect(
      evaluation.findings.map(\.kind) == [.operationField, .missedOperation, .extraOperation])
  }

  @Test("The acts of the package: provisions and operations as two readers wrote them down blind")
  func floor() throws {
    let folder = Corpus.folder.appending(path: "amendments")
    let files = Corpus.files(in: folder, ending: ".operations.tsv")
    #expect(files.count == 15)
    let evaluation = Evaluation(
      try files.map { file in
        let name = String(file.lastPathComponent.dropLast(".operations.tsv".count))
        let table = try String(contentsOf: file, encoding: .utf8)
        let rows = try DocumentAnnotation.readOperations(table, file: name)
        #expect(DocumentAnnotation(operations: rows).operationsTSV == table, "\(name)")
        let text = try String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)
        return DocumentEvaluation(
          name: name, gold: rows, found: AnnotatedOperation.all(of: Document(parsing: text)))
      })
    let pooled = evaluation.pooled
    #expect(try #require(pooled.operations.precision) >= 0.99)
    #expect(try #require(pooled.operations.recall) >= 0.99)
    #expect(try #require(pooled.operationTargets.value) >= 0.98)
    #expect(evaluation.report().hasPrefix("operations"))
  }
}
