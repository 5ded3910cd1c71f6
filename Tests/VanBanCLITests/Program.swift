import Foundation

/// The built `vanban`, run as a process.
enum Program {
  struct Result {
    let exitCode: Int32
    let output: String
    let errors: String
  }

  /// Beside the test bundle: on Linux the tests are a program in the build folder, elsewhere a bundle in
  /// it.
  static let path: String = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    if let bundle = Bundle.allBundles.first(where: { $0.bundlePath.hasSuffix(".xctest") }) {
      folder = bundle.bundleURL.deletingLastPathComponent()
    }
    return folder.appendingPathComponent("vanban").path
  }()

  static func run(_ arguments: String..., input: String = "") throws -> Result {
    try run(arguments, input: Data(input.utf8))
  }

  static func run(_ arguments: [String], input: Data = Data()) throws -> Result {
    try run(path, arguments, input: input)
  }

  /// Runs another program.
  static func run(_ program: String, _ arguments: [String], input: Data = Data()) throws -> Result {
    // Files, not pipes: neither side can then wait for the other.
    let folder = try Folder()
    defer { folder.remove() }
    let inputFile = folder.path("input")
    try input.write(to: URL(fileURLWithPath: inputFile))
    for name in ["output", "errors"] { try folder.write("", to: name) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    // Help is wrapped at the width of the terminal.
    process.environment = ProcessInfo.processInfo.environment.merging(["COLUMNS": "80"]) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: inputFile))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("output")))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("errors")))
    try process.run()
    process.waitUntilExit()
    return Result(
      exitCode: process.terminationStatus, output: try folder.read("output"),
      errors: try folder.read("errors"))
  }
}

extension Program {
  /// The program, started and not waited for; what it prints is thrown away.
  static func start(_ arguments: [String], environment: [String: String] = [:]) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    // Tests run in threads that hear no signals, which what they start would take over.
    var (none, old) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &old)
    defer { pthread_sigmask(SIG_SETMASK, &old, nil) }
    try process.run()
    return process
  }
}

/// A folder for the files of one test.
struct Folder {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("vanban-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  var path: String { url.path }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// The names of the files in it, in order.
  func names(in subfolder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(subfolder)).sorted()
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
  }

  /// The files below `subfolder` with their bytes, by their paths in it. One that vanishes while they are read is
  /// left out.
  func files(in subfolder: String) throws -> [String: Data] {
    guard let names = FileManager.default.enumerator(atPath: path(subfolder)) else { return [:] }
    var files: [String: Data] = [:]
    for case let name as String in names {
      var isFolder: ObjCBool = false
      let file = path(subfolder + "/" + name)
      guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue else {
        continue
      }
      files[name] = FileManager.default.contents(atPath: file)
    }
    return files
  }

  func remove() { try? FileManager.default.removeItem(at: url) }
}
