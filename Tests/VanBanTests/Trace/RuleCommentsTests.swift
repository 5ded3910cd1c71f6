import Foundation
import Testing
import VanBan

@Suite("Comments of the rules")
struct RuleCommentsTests {
  @Test("the comment of each rule is its explanation")
  func comments() throws {
    let file = Samples.root.appending(path: "Sources/VanBan/Trace/Rule.swift")
    var comment: [String] = []
    var seen = 0
    for line in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n") {
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("///") {
        comment.append(line.dropFirst(3).trimmingCharacters(in: .whitespaces))
        continue
      }
      if line.hasPrefix("case "), let name = line.split(separator: "\"").dropFirst().first {
        let rule = try #require(Rule(rawValue: String(name)))
        #expect(comment.joined(separator: " ") == rule.explanation, "\(name)")
        seen += 1
      }
      comment = []
    }
    #expect(seen == Rule.allCases.count)
  }
}
