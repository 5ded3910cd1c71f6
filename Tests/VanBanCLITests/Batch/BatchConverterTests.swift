import Foundation
import Testing
import VanBan
import VanBanBatch

@Suite("Converting many files")
struct BatchConverterTests {
  static let plan = """
    KẾ HOẠCH
    Chuyển đổi số năm 2023

    I. CĂN CỨ
    - Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị.

    """

  /// Runs a batch over `inputs` (the folder `in` of `folder` where there are none) into its folder `out`.
  @discardableResult
  static func convert(
    _ folder: Folder, _ inputs: [String] = [], change: (inout BatchOptions) -> Void = { _ in }
  ) async throws -> [String: (record: BatchRecord, isNew: Bool)] {
    var options = BatchOptions(
      inputs: inputs.isEmpty ? [folder.path("in")] : inputs, output: folder.path("out"), version: "1")
    options.jobs = 2
    change(&options)
    var results: [String: (record: BatchRecord, isNew: Bool)] = [:]
    for try await event in BatchConverter(options).events() {
      if case .finished(let record, let isNew) = event { results[record.name] = (record, isNew) }
    }
    return results
  }

  @Test("A file of several documents is told, and split where that is asked for; each has its result and row")
  func several() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write(ReadingTests.letters, to: "in/tap.txt")
    try folder.write(Self.plan, to: "in/a.txt")
    let whole = try await Self.convert(folder)
    #expect(whole["tap.txt"]?.record.summary?.furtherDocuments == 1)
    #expect(whole["tap.txt"]?.record.summary?.reasons.contains(.documents) ?? false)
    #expect(whole["a.txt"]?.record.summary?.furtherDocuments == nil)
    let names = ["a.txt", "tap.txt", "tap.txt/document-1", "tap.txt/document-2"]
    for isNew in [true, false] {
      let split = try await Self.convert(folder) { $0.split = true }
      #expect(split.keys.sorted() == names)
      #expect(split.values.allSatisfy { $0.isNew == isNew })
      #expect(split["tap.txt"]?.record.documents == 2)
      #expect(split["tap.txt/document-2"]?.record.summary?.number == "02/SNV-VP")
    }
    #expect(try folder.names(in: "out/tap.txt") == ["document-1.json", "document-2.json"])
    let report = try folder.read("out/report.csv")
    #expect(report.contains("tap.txt,\(folder.path("in/tap.txt")),split,"))
    #expect(report.contains("tap.txt/document-2,\(folder.path("in/tap.txt")) » document 2,done,"))
  }

  @Test("Each file gives a result in the same place, and the report a row")
  func folders() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write(Self.plan, to: "in/2023/a.txt")
    try folder.write("<html><p>Điều 1. Một</p></html>", to: "in/b.html")
    try folder.write("x", to: "in/.an.txt")
    let results = try await Self.convert(folder)
    #expect(Set(results.keys) == ["2023/a.txt", "b.html"])
    let json = try folder.read("out/2023/a.txt.json")
    #expect(json.contains("\"name\": \"2023/a.txt\""))
    #expect(try folder.names(in: "out") == [".vanban", "2023", "b.html.json", "report.csv", "report.html"])
    let rows = try folder.read("out/report.csv").split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows[1].hasPrefix("2023/a.txt,"))
    #expect(rows[1].contains(",done,text,UTF-8,1,"))
    let summary = try #require(results["2023/a.txt"]?.record.summary)
    #expect(summary.kind == "ke-hoach")
    #expect(summary.citations == 1)
    #expect(summary.reasons == [.frame])
  }

  @Test("What was done is not done again, unless it changed, its result has gone, or it is forced")
  func resuming() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    for name in ["a", "b", "c"] { try folder.write(Self.plan + name, to: "in/\(name).txt") }
    try await Self.convert(folder)
    try folder.write("khác", to: "in/a.txt")
    try FileManager.default.removeItem(atPath: folder.path("out/b.txt.json"))
    let again = try await Self.convert(folder)
    #expect(again.mapValues(\.isNew) == ["a.txt": true, "b.txt": true, "c.txt": false])
    #expect(try folder.read("out/a.txt.json").contains("khác"))
    #expect(try await Self.convert(folder).values.allSatisfy { !$0.isNew })
    #expect(try await Self.convert(folder) { $0.force = true }.values.allSatisfy { $0.isNew })
    #expect(try await Self.convert(folder) { $0.version = "2" }.values.allSatisfy { $0.isNew })
    #expect(
      try await Self.convert(folder) {
        $0.version = "2"
        $0.formats = [.json, .jsonLines]
      }.values.allSatisfy { $0.isNew })
  }

  @Test("A file that was half written down in the journal is done again")
  func tornJournal() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    for name in ["a", "b"] { try folder.write(Self.plan, to: "in/\(name).txt") }
    try await Self.convert(folder)
    let journal = try folder.read("out/.vanban/journal.jsonl")
    try folder.write(String(journal.dropLast(20)), to: "out/.vanban/journal.jsonl")
    #expect(try await Self.convert(folder).mapValues(\.isNew) == ["a.txt": false, "b.txt": true])
    #expect(try await Self.convert(folder).values.allSatisfy { !$0.isNew })
  }

  @Test("One file for all documents has them in the order of their names")
  func jsonLines() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    for name in ["b", "a", "c"] { try folder.write(name, to: "in/\(name).txt") }
    try await Self.convert(folder) { $0.formats = [.jsonLines] }
    let lines = try folder.read("out/documents.jsonl").split(separator: "\n")
    let names = try lines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return (object?["source"] as? [String: Any])?["name"] as? String
    }
    #expect(names == ["a.txt", "b.txt", "c.txt"])
  }

  @Test("Patterns choose files by name or by path, and leave folders out")
  func patterns() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    for name in ["a.txt", "b.md", "x/c.txt", "x/y/d.txt", "nhap/e.txt"] {
      try folder.write("a", to: "in/\(name)")
    }
    let names = try await Self.convert(folder) {
      $0.include = ["*.txt"]
      $0.exclude = ["nhap/", "x/y/*"]
    }
    #expect(Set(names.keys) == ["a.txt", "x/c.txt"])
  }

  @Test("Files that fail are in the report, the others are done")
  func failures() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write(Self.plan, to: "in/a.txt")
    try folder.write("%PDF-1.7 a", to: "in/b.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("in/gone.txt"), withDestinationPath: "nowhere")
    // A loop of folders is not walked.
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("in/loop"), withDestinationPath: folder.path("in"))
    let results = try await Self.convert(folder, [folder.path("in"), folder.path("missing.txt")])
    #expect(results["a.txt"]?.record.failure == nil)
    #expect(results["b.txt"]?.record.failure?.contains("this PDF cannot be read") ?? false)
    #expect(results["gone.txt"]?.record.failure == "No such file or directory")
    #expect(results["missing.txt"]?.record.failure == "No such file or directory")
    #expect(results.count == 4)
    #expect(try folder.read("out/report.html").contains("this PDF cannot be read"))
    #expect(try folder.read("out/report.csv").contains("missing.txt"))
  }

  @Test("A good result stays where the file has since become unreadable")
  func goodStays() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write(Self.plan, to: "in/a.txt")
    try await Self.convert(folder)
    let before = try folder.read("out/a.txt.json")
    try folder.write("%PDF-1.7 a", to: "in/a.txt")
    #expect(try await Self.convert(folder)["a.txt"]?.record.hasFailed ?? false)
    #expect(try folder.read("out/a.txt.json") == before)
  }

  @Test("Two inputs of one name have results of their own")
  func clash() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    let inputs = try ["x/a.txt", "y/a.txt"].map { try folder.write("a", to: $0) }
    #expect(Set(try await Self.convert(folder, inputs).keys) == ["a.txt", "a~2.txt"])
  }

  @Test("The output folder may lie in the input, and is not read")
  func outputInside() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write("a", to: "a.txt")
    for _ in 0..<2 { #expect(try await Self.convert(folder, [folder.path]).count == 1) }
  }

  @Test("Nothing is written through a link in the output folder")
  func linkInOutput() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write("a", to: "in/x/a.txt")
    try folder.write("a", to: "in/b.txt")
    try folder.write("", to: "out/empty")
    try folder.write("", to: "elsewhere/empty")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("out/x"), withDestinationPath: folder.path("elsewhere"))
    let results = try await Self.convert(folder)
    #expect(results["x/a.txt"]?.record.hasFailed ?? false)
    #expect(results["b.txt"]?.record.hasFailed == false)
    #expect(try folder.names(in: "elsewhere") == ["empty"])
  }

  @Test("Two batches do not write into one folder at a time")
  func locked() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    for index in 0..<40 { try folder.write(Self.plan, to: "in/\(index).txt") }
    let converter = BatchConverter(
      BatchOptions(inputs: [folder.path("in")], output: folder.path("out"), version: "1"))
    for try await event in converter.events() {
      guard case .found = event else { continue }
      await #expect(throws: BatchError.self) { try await Self.convert(folder) }
      break
    }
  }

  @Test("After stop the files in work are done, and the next run goes on")
  func stopping() async throws {
    let folder = try Folder()
    defer { folder.remove() }
    for index in 0..<60 { try folder.write(Self.plan, to: "in/\(index).txt") }
    let converter = BatchConverter(
      BatchOptions(inputs: [folder.path("in")], output: folder.path("out"), version: "1"))
    var count = 0
    for try await event in converter.events() {
      guard case .finished = event else { continue }
      count += 1
      if count == 5 { converter.stop() }
    }
    #expect(count < 60)
    #expect(try folder.read("out/report.html").contains("chạy lại cùng lệnh"))
    let rest = try await Self.convert(folder)
    #expect(rest.count == 60)
    #expect(rest.values.count { !$0.isNew } >= count)
    #expect(try !folder.read("out/report.html").contains("chạy lại cùng lệnh"))
  }
}
