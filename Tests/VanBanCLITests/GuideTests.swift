import Foundation
import Testing

/// The guides of the package.
@Suite("Guides")
struct GuideTests {
  /// Markdown files of the package, at the top level and in these folders.
  private static let guides: [URL] = {
    let folders = ["", "Benchmarks", "Corpus", "Docs", "Docs/vi", "Fuzz", "Integrations/spark"]
    return folders.flatMap { name -> [URL] in
      let folder = Checks.root.appending(path: name)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return names.filter { $0.hasSuffix(".md") }.sorted().map { folder.appending(path: $0) }
    }
  }()

  @Test("every link to a file of the package leads somewhere, and so does every link to a section")
  func links() throws {
    #expect(Self.guides.count > 15)
    for guide in Self.guides {
      // What stands in code is no link.
      let text = try String(contentsOf: guide, encoding: .utf8).replacing(/`[^`\n]*`/, with: "")
      for match in text.matches(of: /\]\(([^)\s]+)\)/) {
        let link = String(match.1)
        guard !link.contains(":") else { continue }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
          String.init)
        let target =
          parts[0].isEmpty
          ? guide : guide.deletingLastPathComponent().appending(path: parts[0]).standardizedFileURL
        let exists = FileManager.default.fileExists(atPath: target.path)
        #expect(exists, "\(guide.lastPathComponent): \(link)")
        guard exists, parts.count == 2, target.pathExtension == "md" else { continue }
        let sections = try Self.sections(String(contentsOf: target, encoding: .utf8))
        #expect(sections.contains(parts[1]), "\(guide.lastPathComponent): \(link)")
      }
    }
  }

  /// The names by which GitHub leads to the headings of a guide.
  private static func sections(_ text: String) -> Set<String> {
    Set(
      text.split(separator: "\n").filter { $0.hasPrefix("#") }.map { line in
        line.drop { $0 == "#" || $0 == " " }.lowercased().filter {
          $0.isLetter || $0.isNumber || $0 == " " || $0 == "-"
        }
        .replacing(" ", with: "-")
      })
  }

  @Test("every source file that Architecture.md names is there, with the functions that its walks name")
  func architecture() throws {
    let text = try String(contentsOf: Checks.root.appending(path: "Docs/Architecture.md"), encoding: .utf8)
    let sources = Checks.root.appending(path: "Sources/VanBan/")
    let tests = Checks.root.appending(path: "Tests/VanBanTests/")
    let all = try [sources, tests].flatMap { try FileManager.default.subpathsOfDirectory(atPath: $0.path) }
    let paths = Set(
      text.matches(of: /`(?:Sources\/VanBan\/)?([A-Z][A-Za-z\/]+\.swift)`/).map { String($0.1) })
    #expect(paths.count > 20)
    for path in paths.sorted() {
      #expect(all.contains { $0 == path || $0.hasSuffix("/" + path) }, "\(path)")
    }
    let steps = text.matches(of: /\| `([A-Za-z\/]+\.swift)` \| `([a-zA-Z]+)` \|/)
    #expect(steps.count > 20)
    for step in steps {
      let code = try String(contentsOf: sources.appending(path: String(step.1)), encoding: .utf8)
      let name = step.2 == "init" ? "init(" : "func \(step.2)("
      #expect(code.contains(name), "\(step.1): \(step.2)")
    }
  }

  @Test("every source file that CONTRIBUTING.md sends to is there")
  func rooms() throws {
    let text = try String(contentsOf: Checks.root.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
    let paths = text.matches(of: /`([A-Z][A-Za-z\/]+\.swift)`/).map { String($0.1) }
    #expect(paths.count > 15)
    for path in paths {
      let places = ["", "Sources/VanBan/", "Tests/VanBanTests/"].map {
        Checks.root.appending(path: $0 + path).path
      }
      #expect(places.contains { FileManager.default.fileExists(atPath: $0) }, "\(path)")
    }
  }
}
