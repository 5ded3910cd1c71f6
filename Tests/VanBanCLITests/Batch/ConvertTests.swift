import Foundation
import Testing

@Suite("vanban convert")
struct ConvertTests {
  static let plan = BatchConverterTests.plan

  /// A folder with 24 files in three folders, one of them damaged.
  static func inputs() throws -> Folder {
    let folder = try Folder()
    for index in 0..<24 {
      try folder.write(
        plan + String(repeating: "- Việc số \(index) của kế hoạch;\n", count: 200),
        to: "in/\(index % 3)/\(index).txt")
    }
    try folder.write("%PDF-1.7", to: "in/0/hong.pdf")
    return folder
  }

  @Test("converts a folder, says what failed, and ends with 1")
  func folder() throws {
    let folder = try Self.inputs()
    defer { folder.remove() }
    let result = try Program.run("convert", folder.path("in"), "-o", folder.path("out"), "--jobs", "2")
    #expect(result.exitCode == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("\(folder.path("in/0/hong.pdf")): this PDF cannot be read"))
    #expect(result.errors.contains("24 converted, 1 failed. Report: \(folder.path("out/report.html"))"))
    #expect(try folder.names(in: "out/1").count == 8)
    let quiet = try Program.run(
      "convert", folder.path("in"), "-o", folder.path("out"), "--quiet", "--exclude", "*.pdf")
    #expect(quiet.exitCode == 0)
    #expect(quiet.errors.isEmpty)
  }

  @Test("takes a list of files on standard input")
  func list() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let list = try ["a.txt", "b c.txt"].map { try folder.write(Self.plan, to: $0) }
    let result = try Program.run(
      "convert", "-", "-o", folder.path("out"), "--format", "json", "--format", "jsonl",
      input: list.joined(separator: "\n"))
    #expect(result.exitCode == 0)
    #expect(
      try folder.names(in: "out")
        == [".vanban", "a.txt.json", "b c.txt.json", "documents.jsonl", "report.csv", "report.html"])
  }

  @Test(
    "wrong usage ends with 2",
    arguments: [["--format", "xml"], ["--jobs", "0"], ["--max-text", "0"], ["--encoding", "ebcdic"]])
  func usage(arguments: [String]) throws {
    #expect(try Program.run(["convert", "in", "-o", "out"] + arguments).exitCode == 2)
    #expect(try Program.run("convert", "in").exitCode == 2)
  }

  @Test("--max-text raises the limit of a document's text")
  func maxText() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try folder.write(
      String(repeating: "Một dòng chữ của văn bản dài.\n", count: 35_000), to: "a.txt")
    let refused = try Program.run("convert", file, "-o", folder.path("out"), "--max-text", "1")
    #expect(refused.exitCode == 1)
    #expect(refused.errors.contains("longer than 1 MB"))
    #expect(try Program.run("convert", file, "-o", folder.path("out")).exitCode == 0)
  }

  // MARK: Stopped at any moment

  @Test(
    "killed at any moment and started again, it ends as if nothing had been; no result is ever half written")
  func killed() throws {
    let folder = try Self.inputs()
    defer { folder.remove() }
    let arguments = ["--jobs", "2", "--quiet", "--format", "json", "--format", "jsonl"]
    _ = try Program.run(["convert", folder.path("in"), "-o", folder.path("whole")] + arguments)
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20 {
      // Each time some files are new, so that there is work to be killed in.
      let process = try Program.start(["convert", folder.path("in"), "-o", folder.path("out")] + arguments)
      usleep(UInt32.random(in: 1_000...60_000, using: &random))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      for (name, bytes) in try folder.files(in: "out") where name.hasSuffix(".json") {
        #expect(throws: Never.self, "\(name) is half written") {
          try JSONSerialization.jsonObject(with: bytes)
        }
      }
    }
    _ = try Program.run(["convert", folder.path("in"), "-o", folder.path("out")] + arguments)
    let whole = try folder.files(in: "whole")
    let resumed = try folder.files(in: "out")
    #expect(whole.keys.sorted() == resumed.keys.sorted())
    for (name, bytes) in whole
    where name.hasSuffix(".json") || name.hasSuffix(".jsonl") && !name.contains("journal") {
      #expect(resumed[name] == bytes, "\(name) differs")
    }
  }

  @Test("Ctrl-C ends it between two files with 130, and the next run goes on")
  func interrupted() throws {
    let folder = try Folder()
    defer { folder.remove() }
    for index in 0..<200 {
      try folder.write(Self.plan + String(repeating: "- Việc;\n", count: 2000), to: "in/\(index).txt")
    }
    let process = try Program.start([
      "convert", folder.path("in"), "-o", folder.path("out"), "--jobs", "1", "--quiet",
    ])
    while try folder.files(in: "out").count < 4 { usleep(2000) }
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
    let done = try folder.files(in: "out").keys.count { $0.hasSuffix(".json") }
    #expect(done < 200)
    let rest = try Program.run("convert", folder.path("in"), "-o", folder.path("out"))
    #expect(rest.exitCode == 0)
    #expect(rest.errors.contains("\(200 - done) converted, \(done) done before, 0 failed"))
  }

  // MARK: The system says no

  @Test(
    "a file in place of the output folder, and a folder that cannot be made, are errors that say what to do")
  func noFolder() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try folder.write(Self.plan, to: "a.txt")
    for output in [file, "/proc/vanban"] {
      let result = try Program.run("convert", file, "-o", output)
      #expect(result.exitCode == 1)
      #expect(result.errors.hasPrefix("\(output): "))
      #expect(result.errors.split(separator: "\n").count == 1)
    }
    #expect(try folder.read("a.txt") == Self.plan)
  }

  @Test(
    "a full disk stops it with an error; what was done stays whole, and with room again it goes on",
    .enabled(if: TinyDisk.isPossible, "needs the right to mount"))
  func fullDisk() throws {
    let folder = try Self.inputs()
    defer { folder.remove() }
    try folder.write("", to: "out/empty")
    let disk = try TinyDisk(at: folder.path("out"), kilobytes: 600)
    defer { disk.remove() }
    let full = try Program.run(
      "convert", folder.path("in"), "-o", folder.path("out"), "--quiet", "--exclude", "*.pdf")
    #expect(full.exitCode == 1)
    #expect(full.errors.contains("the disk is full"))
    let done = try folder.files(in: "out").filter { $0.key.hasSuffix(".json") }
    #expect(!done.isEmpty)
    for (_, bytes) in done { #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: bytes) } }
    disk.grow(kilobytes: 20_000)
    let rest = try Program.run("convert", folder.path("in"), "-o", folder.path("out"), "--exclude", "*.pdf")
    #expect(rest.exitCode == 0)
    #expect(rest.errors.contains("done before, 0 failed"))
  }

  @Test(
    "folders without permission: one of the input is in the report, the output's is an error",
    .enabled(if: OtherUser.isPossible, "needs setpriv"))
  func permissions() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write(Self.plan, to: "in/a.txt")
    try folder.write(Self.plan, to: "in/closed/b.txt")
    try folder.write("", to: "out/empty")
    try folder.write("", to: "closed/empty")
    func allow(_ mode: Int, _ name: String) throws {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.path(name))
    }
    try allow(0o000, "in/closed")
    try allow(0o777, "out")
    try allow(0o555, "closed")
    let result = try OtherUser.run(["convert", folder.path("in"), "-o", folder.path("out")], in: folder)
    #expect(result.exitCode == 1)
    #expect(result.errors.contains("\(folder.path("in"))/closed: Permission denied"))
    #expect(result.errors.contains("1 converted, 1 failed"))
    let closed = try OtherUser.run(["convert", folder.path("in"), "-o", folder.path("closed")], in: folder)
    #expect(closed.exitCode == 1)
    #expect(closed.errors.contains("cannot be written into"))
    try allow(0o755, "in/closed")
  }
}
