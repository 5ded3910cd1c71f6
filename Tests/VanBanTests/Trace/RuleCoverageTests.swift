import Foundation
import TestCorpus
import Testing

@testable import VanBan

/// Every rule occurs, and every line has one.
@Suite("Rules over whole documents")
struct RuleCoverageTests {
  /// The samples, the annotated documents, and the plain texts of the package.
  private static let files: [URL] =
    Corpus.seeds + (Corpus.gold + Corpus.aside).map(\.text)
    + ["plans", "mixed"].flatMap { Corpus.files(in: Corpus.folder.appending(path: $0), ending: ".txt") }

  /// The rules that the documents show, and the lines of each that have no role.
  private static let read: (rules: Set<Rule>, withoutRole: [String]) = {
    var rules: Set<Rule> = []
    var lines: [String] = []
    for file in files {
      guard let bytes = try? Data(contentsOf: file) else { continue }
      let (decisions, open) = decisions(SourceText(bytes: bytes))
      rules.formUnion(decisions.map(\.rule))
      lines += open.map { "\(file.lastPathComponent):\($0)" }
    }
    return (rules, lines)
  }()

  /// The decisions about a text, and its lines with words that have no role.
  private static func decisions(_ source: SourceText) -> (all: [Decision], withoutRole: [Int]) {
    let trace = Trace()
    let document = Document(parsing: source, trace: trace)
    var open: Set<Int> = []
    for block in document.blocks where block.role != .blank {
      for piece in block.pieces { open.insert(source.lines.line(at: piece.lowerBound)) }
    }
    for number in 1...source.lines.count where !isBlank(source[source.lines.range(ofLine: number)]) {
      open.insert(number)
    }
    for decision in trace.decisions where decision.subject == .role || decision.subject == .furniture {
      // What was looked at and not taken for furniture has its role from elsewhere.
      if decision.outcome != "refused" { open.remove(source.lines.line(at: decision.range.lowerBound)) }
    }
    return (trace.decisions, open.sorted())
  }

  private static func isBlank(_ line: String) -> Bool { TextFolding.whiteSpace(line).isEmpty }

  @Test("Each line with words has its role, and the rule of it")
  func roles() {
    #expect(Self.files.count >= 100)
    #expect(Self.read.withoutRole == [])
    for one in RuleCases.all { #expect(Self.decisions(one.source).withoutRole == [], "\(one.rule)") }
  }

  @Test("The cases show what the documents do not", arguments: RuleCases.all)
  func cases(one: RuleCases.Case) {
    let rules = Self.decisions(one.source).all.map(\.rule)
    #expect(rules.contains(one.rule), "\(Set(rules.map(\.rawValue)).sorted())")
  }

  @Test("No rule stands in the list that never decides")
  func every() {
    let shown = Self.read.rules.union(RuleCases.all.map(\.rule))
    #expect(Rule.allCases.filter { !shown.contains($0) } == [])
  }

  @Test("A role says where its block begins, and a block that was read anew is what it became")
  func blocks() throws {
    let text = "1. Mục tiêu:\na) Nâng cao chất lượng dịch vụ công trên địa bàn toàn\ntỉnh."
    let roles = Self.decisions(SourceText(text)).all.filter { $0.subject == .role }
    #expect(roles.map(\.outcome) == ["heading", "item", "item"])
    #expect(roles[2].evidence.map(\.sign) == [.opening])
    #expect(roles[2].evidence.first?.range == roles[1].range)
    #expect(roles[0].evidence.map(\.sign) == [.ending, .words, .blockUnder])
  }
}
