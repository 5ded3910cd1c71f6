import Foundation
import TestCorpus
import Testing

@testable import VanBan

/// What the guides to force print is what is printed.
@Suite("The guides to force")
struct ForceGuideTests {
  private static func guide(_ name: String) throws -> [String] {
    try String(contentsOf: Corpus.package.appending(path: "Docs/" + name), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The lines indented by four that follow `line`, without their indentation.
  private static func block(after line: String, in guide: [String]) throws -> [String] {
    let start = try #require(guide.firstIndex { $0.hasPrefix(line) })
    let lines = guide[(start + 1)...].drop { !$0.hasPrefix("    ") }
      .prefix { $0.hasPrefix("    ") || $0.isEmpty }
    return lines.map { String($0.dropFirst(4)) }.reversed().drop { $0.isEmpty }.reversed()
  }

  /// The articles that `Docs/Force.md` shows, in their law.
  private static func dump() throws -> [String] {
    let articles = try block(after: "of these two articles:", in: guide("Force.md"))
    let text = ForceFixture.text(.law, "\(articles.joined(separator: "\n"))")
    var options = TreeDumpOptions()
    options.places = .lines
    options.textLength = 60
    let dump = Document(parsing: text).treeDump(options).split(separator: "\n").map(String.init)
    let start = try #require(dump.firstIndex { $0 == "  force" || $0 == "force" })
    let indentation = dump[start].prefix { $0 == " " }.count
    let own = dump[(start + 1)...].prefix { $0.prefix { $0 == " " }.count > indentation }
    return ([dump[start]] + own).map { String($0.dropFirst(indentation)) }
  }

  @Test(
    "print what is read",
    arguments: [("Force.md", "<!-- Printed"), ("vi/hieu-luc.md", "<!-- ForceGuideTests")])
  func printed(name: String, marker: String) throws {
    let dump = try Self.dump()
    #expect(try Self.block(after: marker, in: Self.guide(name)) == dump)
    #expect(dump.count == 9)
  }

  @Test("name every reason for a refusal, and no other")
  func refusals() throws {
    let guide = try Self.guide("Force.md")
    let start = try #require(guide.firstIndex { $0 == "| refusal | for |" })
    let rows = guide[(start + 2)...].prefix { $0.hasPrefix("| ") }
    let named = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    #expect(named == ForceDay.Refusal.allCases.map(\.rawValue).filter { named.contains($0) })
    #expect(Set(named) == Set(ForceDay.Refusal.allCases.map(\.rawValue)))
    for reason in ForceDay.Refusal.allCases {
      #expect(reason.explanation.hasSuffix(".") && reason.explanationVi.hasSuffix("."))
    }
  }
}
