import Foundation
import Testing

/// What vanban starts ends with it, whoever ends it.
@Suite("Processes that vanban starts")
struct ChildrenTests {
  /// In place of LibreOffice: writes down its processes and does not end; one of them has left its group.
  private static let office = """
    #!/bin/sh
    setsid sleep 987 &
    echo $! >> "$VANBAN_TEST_PIDS"
    sleep 986 &
    echo $! >> "$VANBAN_TEST_PIDS"
    echo $$ >> "$VANBAN_TEST_PIDS"
    wait
    """

  private static func folder() throws -> (folder: Folder, environment: [String: String]) {
    let folder = try Folder()
    try folder.write("{\\rtf1 Điều 1.}", to: "in/a.rtf")
    try folder.write("", to: "tmp/nothing")
    let program = try folder.write(office, to: "bin/soffice")
    chmod(program, 0o755)
    return (
      folder,
      [
        "VANBAN_SOFFICE": program, "TMPDIR": folder.path("tmp") + "/",
        "VANBAN_TEST_PIDS": folder.path("pids"),
      ]
    )
  }

  /// Waits until `isTrue`, for some seconds.
  private static func wait(_ isTrue: () throws -> Bool) rethrows -> Bool {
    for _ in 0..<2000 {
      if try isTrue() { return true }
      usleep(10_000)
    }
    return false
  }

  private static func pids(_ folder: Folder) -> [pid_t] {
    ((try? folder.read("pids")) ?? "").split(separator: "\n").compactMap { pid_t($0) }
  }

  private static func isThere(_ process: pid_t) -> Bool {
    guard kill(process, 0) == 0 else { return false }
    // One that has ended and was not asked after is not there.
    let stat = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
    return stat.split(separator: ")").last?.split(separator: " ").first != "Z"
  }

  private static func children(of parent: pid_t) -> [pid_t] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap { pid_t($0) }.filter { process in
      let stat = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
      // The state, and the parent.
      let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
      return fields.count > 1 && fields[1] == "\(parent)"
    }
  }

  @Test(
    "LibreOffice ends and its folder goes, by whatever signal vanban ends",
    arguments: [SIGTERM, SIGKILL, SIGHUP])
  func office(signal: Int32) throws {
    let (folder, environment) = try Self.folder()
    defer { folder.remove() }
    let process = try Program.start(["parse", folder.path("in/a.rtf")], environment: environment)
    #expect(Self.wait { Self.pids(folder).count == 3 })
    #expect(try folder.names(in: "tmp").count == 2)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(Self.wait { !Self.pids(folder).contains { Self.isThere($0) } })
    #expect(try Self.wait { try folder.names(in: "tmp") == ["nothing"] })
  }

  @Test("A folder that nobody holds any more goes with the next run; one that is held stays")
  func leftovers() throws {
    let (folder, environment) = try Self.folder()
    defer { folder.remove() }
    let old = Date(timeIntervalSinceNow: -1000)
    for name in ["left", "held"] {
      try folder.write("", to: "tmp/vanban-office-\(name)/lock")
      try FileManager.default.setAttributes(
        [.modificationDate: old], ofItemAtPath: folder.path("tmp/vanban-office-\(name)"))
    }
    let lock = open(folder.path("tmp/vanban-office-held/lock"), O_RDWR)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX) == 0)
    let program = try folder.write("#!/bin/sh\nexit 1\n", to: "bin/soffice")
    let process = try Program.start(["parse", folder.path("in/a.rtf")], environment: environment)
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    #expect(!program.isEmpty)
    #expect(try folder.names(in: "tmp") == ["nothing", "vanban-office-held"])
  }

  @Test("The helper for PDF files ends with a vanban that is killed", .enabled(if: Tool.hasPython))
  func helper() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write("", to: "in/nothing")
    let tool = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Tools/make_killers.py").path
    try #require(Tool.run(Tool.python, [tool, folder.path("in")]) == 0)
    let process = try Program.start(["parse", folder.path("in/strings.pdf")])
    var helpers: [pid_t] = []
    #expect(
      Self.wait {
        helpers = Self.children(of: process.processIdentifier)
        return !helpers.isEmpty
      })
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(Self.wait { !helpers.contains { Self.isThere($0) } })
  }
}
