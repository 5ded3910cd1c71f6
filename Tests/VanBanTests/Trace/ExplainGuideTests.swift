import Foundation
import TestCorpus
import Testing

@testable import VanBan

/// What Docs/Explain.md prints is what is printed, and its code is the code here.
@Suite("The guide to explain")
struct ExplainGuideTests {
  private static func guide() throws -> String {
    try String(contentsOf: Corpus.package.appending(path: "Docs/Explain.md"), encoding: .utf8)
  }

  @Test("line 65 of the first sample")
  func line() throws {
    let name = "000_b166b5ad43e877e0.txt"
    let file = try #require(Corpus.seeds.first { $0.lastPathComponent == name })
    let trace = Trace()
    let document = Document(parsing: SourceText(bytes: try Data(contentsOf: file)), trace: trace)
    let printed = trace.text(of: document, line: 65).split(separator: "\n").map { "    " + $0 + "\n" }
    #expect(try Self.guide().contains("    vanban explain seeds/\(name):65\n"))
    #expect(try Self.guide().contains("\n\n" + printed.joined() + "\n"))
    // The line's role, its block, and what it cites have a rule each.
    for subject in ["role", "join", "depth", "mention", "relation", "work"] {
      #expect(printed.contains { $0.contains("    \(subject): ") }, "\(subject)")
    }
  }

  @Test("its code")
  func code() throws {
    let source = SourceText("I. MỤC TIÊU\n1. Thực hiện Nghị quyết số 52-NQ/TW.\n")
    var printed: [String] = []
    func print(_ values: String...) { printed.append(values.joined(separator: " ")) }

    let trace = Trace()
    let document = Document(parsing: source, trace: trace)
    for decision in trace.decisions(onLine: 65, of: document.source) {
      print(decision.subject.rawValue, decision.outcome, decision.rule.rawValue)
    }

    #expect(printed == [])
    let own = Set(lines(try String(contentsOfFile: #filePath, encoding: .utf8)))
    let code = try Self.guide().components(separatedBy: "```swift\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    #expect(code.flatMap { lines($0) }.count == 5)
    for line in code.flatMap({ lines($0) }) { #expect(own.contains(line), "\(line)") }
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test("the documentation of each rule is its explanation")
  func rules() throws {
    let file = Corpus.package.appending(path: "Sources/VanBan/Trace/Rule.swift")
    var comment: [String] = []
    var documented: [String: String] = [:]
    for line in lines(try String(contentsOf: file, encoding: .utf8)) {
      if line.hasPrefix("/// ") {
        comment.append(String(line.dropFirst(4)))
      } else {
        if line.hasPrefix("case "), let name = line.split(separator: "\"").dropFirst().first {
          documented[String(name)] = comment.joined(separator: " ")
        }
        comment = []
      }
    }
    #expect(
      documented == Dictionary(uniqueKeysWithValues: Rule.allCases.map { ($0.rawValue, $0.explanation) }))
  }

  @Test("names every subject")
  func subjects() throws {
    let guide = try Self.guide()
    for subject in Decision.Subject.allCases { #expect(guide.contains("| `\(subject.rawValue)` |")) }
  }
}
