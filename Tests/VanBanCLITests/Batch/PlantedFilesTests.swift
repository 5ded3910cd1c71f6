import Foundation
import Testing
import VanBanBatch

/// What someone puts into the folder of the results between two runs.
@Suite("Planted and changed files in the output folder")
struct PlantedFilesTests {
  /// A folder with one file, converted once, and another folder with a file that must stay as it is.
  private func converted() async throws -> Folder {
    let folder = try Folder()
    try folder.write(BatchConverterTests.plan, to: "in/a.txt")
    try folder.write("giữ nguyên", to: "elsewhere/b")
    try await BatchConverterTests.convert(folder)
    return folder
  }

  private func link(_ name: String, to target: String, in folder: Folder) throws {
    try? FileManager.default.removeItem(atPath: folder.path(name))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(name), withDestinationPath: folder.path(target))
  }

  @Test(
    "Links in place of the batch's own files and folders are refused, and nothing behind them changes",
    arguments: [
      (".vanban", "elsewhere"), (".vanban/writing", "elsewhere"), (".vanban/journal.jsonl", "elsewhere/b"),
      (".vanban/lock", "elsewhere/b"),
    ])
  func links(name: String, target: String) async throws {
    let folder = try await converted()
    defer { folder.remove() }
    try link("out/" + name, to: target, in: folder)
    await #expect(throws: BatchError.self) { try await BatchConverterTests.convert(folder) }
    #expect(try folder.names(in: "elsewhere") == ["b"])
    #expect(try folder.read("elsewhere/b") == "giữ nguyên")
  }

  @Test("A second name of the journal is not written through")
  func hardLink() async throws {
    let folder = try await converted()
    defer { folder.remove() }
    try FileManager.default.removeItem(atPath: folder.path("out/.vanban/journal.jsonl"))
    try FileManager.default.linkItem(
      atPath: folder.path("elsewhere/b"), toPath: folder.path("out/.vanban/journal.jsonl"))
    await #expect(throws: BatchError.self) { try await BatchConverterTests.convert(folder) }
    #expect(try folder.read("elsewhere/b") == "giữ nguyên")
  }

  @Test("A pipe in place of the journal keeps nobody waiting")
  func pipe() async throws {
    let folder = try await converted()
    defer { folder.remove() }
    try FileManager.default.removeItem(atPath: folder.path("out/.vanban/journal.jsonl"))
    try #require(mkfifo(folder.path("out/.vanban/journal.jsonl"), 0o600) == 0)
    let error = await #expect(throws: BatchError.self) { try await BatchConverterTests.convert(folder) }
    #expect(error?.message.contains("move it away") ?? false)
  }

  @Test(
    "A journal that someone has changed does no harm: what it says is done again",
    arguments: [
      ("\"seconds\":[0-9.e-]+", "\"seconds\":1e300"), ("\"words\":[0-9]+", "\"words\":9223372036854775807"),
      ("\"encodingConfidence\":[0-9.]+", "\"encodingConfidence\":1e300"),
      ("\"missingParts\":[0-9]+", "\"missingParts\":-9223372036854775808"),
      ("\"outputs\":\\[[^]]*\\]", "\"outputs\":[\"../../in/a.txt\"]"),
      ("\"words\":[0-9]+", "\"words\":\"x\""),
      ("\"name\":\"a.txt\"", "\"name\":\"../a.txt\""), ("^\\{", "[{"),
    ])
  func journal(pattern: String, replacement: String) async throws {
    let folder = try await converted()
    defer { folder.remove() }
    let journal = try folder.read("out/.vanban/journal.jsonl")
    let changed = journal.replacingOccurrences(of: pattern, with: replacement, options: .regularExpression)
    #expect(changed != journal)
    try folder.write(changed, to: "out/.vanban/journal.jsonl")
    let again = try await BatchConverterTests.convert(folder)
    #expect(again.mapValues(\.isNew) == ["a.txt": true])
    #expect(try await BatchConverterTests.convert(folder).values.allSatisfy { !$0.isNew })
  }

  @Test(
    "A result that someone has emptied, changed or replaced is done again; one that was only touched is not",
    arguments: [("", true), ("x", true), (nil, false)])
  func results(content: String?, isNew: Bool) async throws {
    let folder = try await converted()
    defer { folder.remove() }
    let whole = try folder.read("out/a.txt.json")
    if content == "x" {
      try folder.write("x" + whole.dropFirst(), to: "out/a.txt.json")
    } else {
      try folder.write(content ?? whole, to: "out/a.txt.json")
    }
    #expect(try await BatchConverterTests.convert(folder)["a.txt"]?.isNew == isNew)
    #expect(try folder.read("out/a.txt.json") == whole)
  }

  @Test("The folder of the results cannot be that of the files")
  func sameFolder() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write("a", to: "out/a.txt")
    await #expect(throws: BatchError.self) {
      try await BatchConverterTests.convert(folder, [folder.path("out")])
    }
  }
}
