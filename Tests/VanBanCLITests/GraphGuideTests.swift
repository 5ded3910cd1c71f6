import Foundation
import Testing

/// The example of Docs/Graph.md: what it prints is what comes out of the two acts of Docs/Amendments.md.
@Suite("The guide to the graph")
struct GraphGuideTests {
  @Test("prints what comes out")
  func example() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let amendments = try String(
      contentsOf: Checks.root.appending(path: "Docs/Amendments.md"), encoding: .utf8)
    let acts = amendments.components(separatedBy: "```text\n").dropFirst().prefix(2).map {
      String($0.prefix(upTo: $0.range(of: "```")?.lowerBound ?? $0.endIndex))
    }
    try folder.write(acts[0], to: "thong-tu-07.txt")
    try folder.write(acts[1], to: "thong-tu-10.txt")
    func run(_ arguments: [String]) throws -> Program.Result {
      // Paths are printed as they are given.
      try Program.run(
        "/bin/sh",
        ["-c", "cd \"$1\" && shift && exec \"$@\"", "sh", folder.path(""), Program.path] + arguments)
    }
    let build = try run(["graph", "build", "thong-tu-07.txt", "thong-tu-10.txt", "--db", "g.db", "--quiet"])
    #expect(build.exitCode == 0)

    let guide = try String(contentsOf: Checks.root.appending(path: "Docs/Graph.md"), encoding: .utf8)
    let start = try #require(guide.range(of: "<!-- Printed by GraphGuideTests -->\n"))
    let end = try #require(guide.range(of: "<!-- End of what is printed -->"))
    let lines = guide[start.upperBound..<end.lowerBound].split(separator: "\n").map { $0.dropFirst(4) }
    let commands = lines.filter { $0.hasPrefix("$ vanban ") }
    #expect(commands.count >= 4)
    var printed: [String] = []
    for command in commands {
      printed.append(String(command))
      let words = command.dropFirst("$ vanban ".count).split(separator: " ").map { String($0) }
      let result = try run(words)
      #expect(result.exitCode == 0, "\(command): \(result.errors)")
      printed += result.output.split(separator: "\n").map { String($0) }
    }
    #expect(printed == lines.map { String($0) })
  }
}
