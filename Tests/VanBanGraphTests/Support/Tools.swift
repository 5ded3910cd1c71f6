import Foundation

/// Other people's programs that read what the graph writes.
enum Tools {
  /// Python with the packages that `Scripts/setup-tests` installs, where they are there.
  static let python: String? = {
    let own = root + "/.build/checks/bin/python3"
    let found = ["VANBAN_TEST_PYTHON"].compactMap { ProcessInfo.processInfo.environment[$0] } + [own]
    return found.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()
  static let sqlite = inPath("sqlite3")
  static let chromium = inPath("chromium")
  static let java = inPath("java")

  /// The built program, beside the tests.
  static let vanban = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("vanban").path

  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private static func inPath(_ name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { $0 + "/" + name }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  struct Failure: Error {
    let status: Int32
    let errors: String
  }

  /// What the program prints.
  static func run(_ program: String, _ arguments: [String], environment: [String: String] = [:]) throws
    -> Data
  {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "vanban-tool-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (output, errors) = (folder.appendingPathComponent("output"), folder.appendingPathComponent("errors"))
    for file in [output, errors] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(
        status: process.terminationStatus,
        errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
    return try Data(contentsOf: output)
  }
}
