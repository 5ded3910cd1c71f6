internal import CProcess
internal import Foundation

/// Runs a program to its end, or until its time is up.
enum ChildProcess {
  enum End { case exit, tooLong }

  /// The interval in microseconds at which to check for its end.
  private static let pause: UInt32 = 10_000

  /// Runs `program` with `folder` as its home folder, without input or output. After `seconds` it is killed with all that
  /// it started. Files that it writes are limited to `megabytes`, and a proxy that does not exist keeps it from the
  /// network.
  ///
  /// If this process ends first, however it ends, a guard kills the program in the same way and removes the folder.
  ///
  /// - Throws: ``FormatError`` if it cannot be started.
  static func run(
    _ program: String, _ arguments: [String], in folder: TemporaryFolder, seconds: Double, megabytes: Int
  ) throws(FormatError) -> End {
    var environment = ProcessInfo.processInfo.environment
    environment["HOME"] = folder.path
    environment["TMPDIR"] = folder.path
    // Without a display, or a daemon that would outlive it.
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"] { environment[name] = nil }
    for name in ["http_proxy", "https_proxy", "ftp_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
      environment[name] = "http://127.0.0.1:9"
    }
    var limits = vanban_process_limits(
      data: 0, address_space: 4_000_000 << 10, file_size: UInt64(megabytes) << 20,
      processor_seconds: UInt64(seconds.rounded(.up)) * 2)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    // The guard notices when this end of the pipe closes; no other process has it.
    var life: [Int32] = [-1, -1]
    guard vanban_pipe(&life) == 0 else { throw cannotStart(program) }
    let guardian = vanban_start_guarded(
      program, &words, &variables, life[0], folder.path, folder.lock, &limits)
    let error = guardian < 0 ? cannotStart(program) : nil
    close(life[0])
    defer { close(life[1]) }
    if let error { throw error }
    let start = ContinuousClock.now
    var status: Int32 = 0
    while waitpid(guardian, &status, WNOHANG) == 0 {
      guard start.duration(to: .now) < .seconds(seconds) else {
        close(life[1])
        life[1] = -1
        waitpid(guardian, &status, 0)
        return .tooLong
      }
      usleep(pause)
    }
    return .exit
  }

  private static func cannotStart(_ program: String) -> FormatError {
    FormatError(message: "\(program) cannot be started: \(String(cString: strerror(errno))).")
  }
}
