import Foundation
import Testing
import VanBanBatch
import VanBanFormats

/// Files that take down or hold up whoever reads them, among good ones.
@Suite("Files that kill")
struct KillersTests {
  private static let helper = FileReader(isolation: .helper(program: Program.path, arguments: ["_read"]))
  private static let crashing = FileReader(
    isolation: .helper(program: "/bin/sh", arguments: ["-c", "kill -SEGV $$"]))

  /// What becomes of the files of `in`, by name; `isNew` where they were tried in this run.
  private static func run(
    _ folder: Folder, _ reader: FileReader, retry: Bool = false
  ) async throws -> [String: (failure: String?, isNew: Bool)] {
    var options = BatchOptions(inputs: [folder.path("in")], output: folder.path("out"), version: "1")
    options.reader = reader
    options.retry = retry
    options.jobs = 2
    options.limits.helperSeconds = 1
    options.limits.helperBytes = 160 << 20
    options.limits.stallSeconds = 20
    options.limits.scanSeconds = 0.5
    var results: [String: (failure: String?, isNew: Bool)] = [:]
    for try await event in BatchConverter(options).events() {
      if case .finished(let record, let isNew) = event { results[record.name] = (record.failure, isNew) }
    }
    return results
  }

  @Test(
    "are named with the limit, the others are converted; run again they are told again and not tried, until asked to",
    .enabled(if: Tool.hasPython && PDFFormat.isSupported && ImageFormat.isSupported, "needs Python, PDF, OCR")
  )
  func batch() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    for number in 0..<20 { try folder.write(ConvertTests.plan, to: "in/\(number).txt") }
    let tool = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Tools/make_killers.py").path
    try #require(Tool.run(Tool.python, [tool, folder.path("in"), "2"]) == 0)
    let first = try await Self.run(folder, Self.helper)
    let failures = first.compactMapValues(\.failure)
    let messages = [
      "memory.pdf": "takes more than", "strings.pdf": "takes more than 1 s of a processor (at page 1)",
      "grid.pdf": "takes more than 1 s of a processor (at page 1)", "blank.tif": "and was not read from page",
      "tiny-pages.tif": "no text", "recursion.pdf": "no text",
    ]
    #expect(failures.keys.sorted() == messages.keys.sorted())
    for (name, message) in messages {
      #expect(failures[name]?.contains(message) ?? false, "\(name): \(failures[name] ?? "")")
    }
    let second = try await Self.run(folder, Self.helper)
    #expect(second.mapValues(\.failure) == first.mapValues(\.failure))
    for name in ["memory.pdf", "strings.pdf", "grid.pdf", "0.txt"] { #expect(second[name]?.isNew == false) }
    let third = try await Self.run(folder, Self.helper, retry: true)
    #expect(third["strings.pdf"]?.isNew == true)
    #expect(third["0.txt"]?.isNew == false)
  }

  // MARK: Files at which the program itself ended

  /// A line of the journal that says that a.txt was begun, and nothing after it.
  private static func leaveBegun(_ folder: Folder, times: Int) throws {
    var lines = try folder.read("out/.vanban/journal.jsonl").split(separator: "\n").map { String($0) }
    let line = try #require(lines.first { $0.contains(#""name":"a.txt""#) })
    lines.removeAll { $0 == line }
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    let begun = try JSONSerialization.data(withJSONObject: [
      "begun": "a.txt", "sha256": object["sha256"] ?? "", "fingerprint": object["fingerprint"] ?? "",
      "times": times,
    ])
    lines.append(String(decoding: begun, as: UTF8.self))
    try folder.write(lines.joined(separator: "\n") + "\n", to: "out/.vanban/journal.jsonl")
  }

  @Test("A file at which a run ended is tried in a helper; if that ends too it is told, and not tried again")
  func suspect() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    for name in ["a", "b"] { try folder.write(ConvertTests.plan, to: "in/\(name).txt") }
    // Nothing of this batch needs a helper.
    #expect(try await Self.run(folder, Self.crashing)["a.txt"]?.failure == nil)
    try Self.leaveBegun(folder, times: 1)
    let tried = try await Self.run(folder, Self.crashing)
    #expect(tried["a.txt"]?.failure?.contains("by the signal SIGSEGV") ?? false)
    #expect(tried["b.txt"]?.failure == nil)
    let again = try await Self.run(folder, Self.crashing)
    #expect(again["a.txt"]?.failure == tried["a.txt"]?.failure)
    #expect(again["a.txt"]?.isNew == false)
    // Another content is another file.
    try folder.write(ConvertTests.plan + "- Việc;\n", to: "in/a.txt")
    let changed = try await Self.run(folder, Self.crashing)
    #expect(changed["a.txt"]?.failure == nil)
    #expect(changed["a.txt"]?.isNew == true)
  }

  @Test("One that only stood by when a run was killed is converted")
  func innocent() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write(ConvertTests.plan, to: "in/a.txt")
    _ = try await Self.run(folder, Self.helper)
    try Self.leaveBegun(folder, times: 2)
    let result = try await Self.run(folder, Self.helper)
    #expect(result["a.txt"]?.failure == nil)
    #expect(result["a.txt"]?.isNew == true)
  }

  @Test("Without a helper the third end is one too many")
  func noHelper() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write(ConvertTests.plan, to: "in/a.txt")
    _ = try await Self.run(folder, FileReader())
    try Self.leaveBegun(folder, times: 2)
    #expect(try await Self.run(folder, FileReader())["a.txt"]?.failure == nil)
    try Self.leaveBegun(folder, times: 3)
    let result = try await Self.run(folder, FileReader())
    #expect(result["a.txt"]?.failure?.contains("ended 3 times") ?? false)
    #expect(try await Self.run(folder, FileReader(), retry: true)["a.txt"]?.failure == nil)
  }

  @Test("A file that failed for good counts once, as failed, however often the command is run")
  func count() throws {
    let folder = try Folder()
    defer { folder.remove() }
    for name in ["a", "b"] { try folder.write(ConvertTests.plan, to: "in/\(name).txt") }
    func convert() throws -> String {
      let result = try Program.run(
        "/usr/bin/env",
        ["VANBAN_HELPER=off", Program.path, "convert", folder.path("in"), "-o", folder.path("out")])
      return result.errors.split(separator: "\n").last.map { String($0) } ?? ""
    }
    #expect(try convert().contains("2 converted, 0 failed"))
    try Self.leaveBegun(folder, times: 3)
    for _ in 0..<2 { #expect(try convert().contains(": 0 converted, 1 done before, 1 failed")) }
  }
}
