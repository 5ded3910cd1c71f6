internal import Foundation

/// A program that is run to its end, or until its time is over.
enum ChildProcess {
  enum End { case exit, tooLong }

  /// The program that is waited for, looked at so often, in microseconds.
  private static let pause: UInt32 = 10_000

  /// Runs `program`, which gets `home` as its home folder and hears and says nothing. After `seconds` it is killed with
  /// all that it has started; files that it writes may have `megabytes`, and a proxy that is not there keeps it from
  /// the network.
  ///
  /// - Throws: ``FormatError`` where it cannot be started.
  static func run(
    _ program: String, _ arguments: [String], home: String, seconds: Double, megabytes: Int
  ) throws(FormatError) -> End {
    var environment = ProcessInfo.processInfo.environment
    environment["HOME"] = home
    environment["TMPDIR"] = home
    // Without a display, and without a daemon that would outlive it.
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"] { environment[name] = nil }
    for name in ["http_proxy", "https_proxy", "ftp_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
      environment[name] = "http://127.0.0.1:9"
    }
    // The shell sets what its child may use: seconds of a processor, 512-byte blocks of a file, kilobytes of memory.
    let script =
      "ulimit -t \(Int(seconds.rounded(.up)) * 2); ulimit -f \(megabytes * 2048); ulimit -v 4000000; exec \"$0\" \"$@\""
    let identifier = try start(
      ["/bin/sh", "-c", script, program] + arguments, environment.map { "\($0.key)=\($0.value)" })
    let start = ContinuousClock.now
    var status: Int32 = 0
    while waitpid(identifier, &status, WNOHANG) == 0 {
      guard start.duration(to: .now) < .seconds(seconds) else {
        // The group: LibreOffice's starter has the program itself as a child.
        kill(-identifier, SIGKILL)
        waitpid(identifier, &status, 0)
        return .tooLong
      }
      usleep(pause)
    }
    kill(-identifier, SIGKILL)
    return .exit
  }

  private static func start(_ arguments: [String], _ environment: [String]) throws(FormatError) -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    for (descriptor, mode) in [(Int32(0), O_RDONLY), (1, O_WRONLY), (2, O_WRONLY)] {
      posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", mode, 0)
    }
    var pointers = arguments.map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for pointer in pointers + variables { free(pointer) } }
    var identifier: pid_t = 0
    let code = posix_spawn(&identifier, arguments[0], &files, &attributes, &pointers, &variables)
    guard code == 0 else {
      throw FormatError(message: "\(arguments[0]) cannot be started: \(String(cString: strerror(code)))")
    }
    return identifier
  }
}
