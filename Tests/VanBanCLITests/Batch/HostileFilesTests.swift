import Foundation
import Testing

/// Files that are made to do harm, made by `Tools/make_hostile.py`.
@Suite("Hostile files", .enabled(if: Tool.hasPython, "needs Python to make them"), .serialized)
struct HostileFilesTests {
  /// The most seconds of a processor that a file may take, and the most memory.
  private static let longest = 10.0
  private static let mostKilobytes = 500 << 10

  @Test("None crashes, hangs, takes much memory, or is written outside the output folder")
  func hostile() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write("", to: "in/a")
    try FileManager.default.removeItem(atPath: folder.path("in/a"))
    let tool = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Tools/make_hostile.py").path
    try #require(Tool.run(Tool.python, [tool, folder.path("in")]) == 0)
    let names = try folder.names(in: "in")
    #expect(names.count > 55)
    var uses: [(name: String, use: ProcessUse)] = []
    for name in names {
      let process = try Program.start([
        "convert", folder.path("in/\(name)"), "-o", folder.path("out"), "--quiet",
      ])
      var use = ProcessUse()
      while process.isRunning, use.seconds < Self.longest * 2 {
        use.look(at: process)
        usleep(2000)
      }
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
      uses.append((name, use))
      #expect(use.seconds <= Self.longest, "\(name) took \(use.seconds) s")
      #expect(use.kilobytes <= Self.mostKilobytes, "\(name) took \(use.kilobytes >> 10) MB")
      #expect(process.terminationReason == .exit, "\(name) ended by signal \(process.terminationStatus)")
      #expect([0, 1].contains(process.terminationStatus), "\(name) ended with \(process.terminationStatus)")
    }
    let bySeconds = uses.sorted { $0.use.seconds > $1.use.seconds }
    let byMemory = uses.sorted { $0.use.kilobytes > $1.use.kilobytes }
    print("longest: " + bySeconds.prefix(5).map { "\($0.name) \($0.use.seconds) s" }.joined(separator: ", "))
    print(
      "largest: "
        + byMemory.prefix(5).map { "\($0.name) \($0.use.kilobytes >> 10) MB" }.joined(separator: ", "))
    #expect(try folder.names() == ["in", "out"])
    #expect(!FileManager.default.fileExists(atPath: "/tmp/vanban-out.txt"))
    #expect(try folder.names(in: "in") == names)
  }
}
