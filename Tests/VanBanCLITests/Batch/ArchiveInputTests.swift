import Foundation
import Testing
import VanBanBatch

@Suite("Archives of documents", .enabled(if: Tool.hasPython, "needs Python to make archives"))
struct ArchiveInputTests {
  /// Writes `in/NAME` with Python's own modules: what stands in `members`, name by name.
  private func archive(_ name: String, _ members: [(String, String)], in folder: Folder) throws {
    try folder.write("", to: "in/\(name)")
    let script = """
      import sys, zipfile
      with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
          for name, content in zip(sys.argv[2::2], sys.argv[3::2]): archive.writestr(name, content)
      """
    try #require(
      Tool.run(Tool.python, ["-c", script, folder.path("in/\(name)")] + members.flatMap { [$0.0, $0.1] }) == 0
    )
  }

  @Test("Each member has a result in a folder named like the archive; one that leads out has none")
  func members() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    try archive(
      "a.zip", [("x/b.txt", "Điều 1. a"), ("../c.txt", "c"), ("/d.txt", "d"), ("e.rtf", "{\\rtf1")],
      in: folder)
    let results = try await BatchConverterTests.convert(folder)
    #expect(results.filter { !$0.value.record.hasFailed }.keys.sorted() == ["a.zip", "a.zip/x/b.txt"])
    #expect(results["a.zip/c.txt"]?.record.failure?.contains("leads out") ?? false)
    #expect(try folder.names(in: "out/a.zip") == ["x"])
    #expect(try folder.names() == ["in", "out"])
    #expect(try folder.read("out/a.zip/x/b.txt.json").contains("Điều 1."))
  }

  @Test("An archive that has not changed is not opened again; of one that has, only what is new is converted")
  func resuming() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    try archive("a.zip", [("a.txt", "a"), ("b.txt", "b")], in: folder)
    try await BatchConverterTests.convert(folder)
    #expect(try await BatchConverterTests.convert(folder).values.allSatisfy { !$0.isNew })
    try archive("a.zip", [("a.txt", "a"), ("b.txt", "khác")], in: folder)
    let results = try await BatchConverterTests.convert(folder)
    #expect(results.mapValues(\.isNew) == ["a.zip": true, "a.zip/a.txt": false, "a.zip/b.txt": true])
  }
}

/// Programs that tests run.
enum Tool {
  static let python = "/usr/bin/python3"
  static let hasPython = run(python, ["-c", ""]) == 0

  /// The exit code of a program; nil where it is not there.
  static func run(_ program: String, _ arguments: [String]) -> Int32? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
