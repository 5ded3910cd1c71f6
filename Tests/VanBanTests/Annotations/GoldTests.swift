import Foundation
import Testing

@testable import VanBan

/// The annotations that people made of thirteen whole documents.
private enum SharedGold {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../../shared/gold").standardized
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".lines.tsv") }.map { String($0.dropLast(".lines.tsv".count)) }.sorted()

  static func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
  }
}

@Suite("Whole annotations", .enabled(if: !SharedGold.names.isEmpty, "../shared/gold is not there"))
struct GoldTests {
  @Test(
    "are read, written back the same, fit their text, and are right against themselves",
    arguments: SharedGold.names)
  func whole(name: String) throws {
    let lines = try SharedGold.text(name + ".lines.tsv")
    let citations = try SharedGold.text(name + ".citations.tsv")
    let fields = try SharedGold.text(name + ".fields.tsv")
    let gold = try DocumentAnnotation(lines: lines, citations: citations, fields: fields, name: name)
    #expect(gold.linesTSV == lines)
    #expect(gold.citationsTSV == citations)
    #expect(gold.fieldsTSV == fields)

    let source = SourceText(try SharedGold.text("texts/" + name + ".txt"))
    try gold.check(against: source, file: name)
    let evaluation = DocumentEvaluation(name: name, gold: gold, found: gold, source: source)
    #expect(evaluation.findings.isEmpty)
    #expect(evaluation.scores.blockStarts.f1 == 1)
    #expect(evaluation.scores.citations.f1 == 1)
  }

  @Test("a parsed document has as many lines as its annotation", arguments: SharedGold.names)
  func parsed(name: String) throws {
    let document = Document(parsing: try SharedGold.text("texts/" + name + ".txt"))
    let gold = try DocumentAnnotation.readLines(
      try SharedGold.text(name + ".lines.tsv"), file: name)
    let found = DocumentAnnotation(document).lines
    #expect(found.map(\.line) == gold.map(\.line))
    #expect(found.filter(\.roles.isEmpty).map(\.line) == [])
  }
}
