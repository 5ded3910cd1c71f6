import Foundation

/// What a process has used so far, as Linux tells it; zero elsewhere.
struct ProcessUse {
  private(set) var seconds = 0.0
  /// The most memory at any time.
  private(set) var kilobytes = 0

  mutating func look(at process: Process) {
    let folder = "/proc/\(process.processIdentifier)/"
    if let stat = FileManager.default.contents(atPath: folder + "stat") {
      // After the name in brackets; the 14th and 15th fields are ticks, a hundredth of a second each.
      let fields =
        String(decoding: stat, as: UTF8.self).split(separator: ")").last?.split(separator: " ") ?? []
      if fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) {
        seconds = max(seconds, (user + system) / 100)
      }
    }
    guard let status = FileManager.default.contents(atPath: folder + "status") else { return }
    for line in String(decoding: status, as: UTF8.self).split(separator: "\n") where line.hasPrefix("VmHWM:")
    {
      kilobytes = max(kilobytes, Int(line.filter(\.isNumber)) ?? 0)
    }
  }
}

/// A file system in memory that is soon full.
struct TinyDisk {
  private let path: String

  static let isPossible: Bool = {
    guard let folder = try? Folder(), let disk = try? TinyDisk(at: folder.path, kilobytes: 64) else {
      return false
    }
    disk.remove()
    folder.remove()
    return true
  }()

  init(at path: String, kilobytes: Int) throws {
    self.path = path
    guard
      Tool.run("/bin/sh", ["-c", "exec mount -t tmpfs -o size=\(kilobytes)k none \"$0\" 2>/dev/null", path])
        == 0
    else { throw CocoaError(.fileWriteNoPermission) }
  }

  func grow(kilobytes: Int) { _ = Tool.run("/bin/mount", ["-o", "remount,size=\(kilobytes)k", path]) }

  func remove() { _ = Tool.run("/bin/umount", [path]) }
}

/// Runs the program as a user without rights, for tests that run as root, whom no permission stops.
enum OtherUser {
  private static let setpriv = "/usr/bin/setpriv"

  static let isPossible: Bool = {
    guard geteuid() == 0 else { return true }
    return Tool.run(setpriv, arguments + [Program.path, "--version"]) == 0
  }()

  private static let arguments = ["--reuid=65534", "--clear-groups"]

  static func run(_ command: [String], in folder: Folder) throws -> Program.Result {
    guard geteuid() == 0 else { return try Program.run(command) }
    let errors = try folder.write("", to: "errors-of-other-user")
    let script = "exec \"$@\" 2> \"$0\""
    let code = Tool.run("/bin/sh", ["-c", script, errors, setpriv] + arguments + [Program.path] + command)
    return Program.Result(exitCode: code ?? -1, output: "", errors: try folder.read("errors-of-other-user"))
  }
}
