import ArgumentParser
import Foundation

/// The exit codes of the program.
enum ExitStatus {
  /// Some input failed; the rest was done.
  static let inputFailed = ExitCode(1)
  /// Stopped by Ctrl-C: 128 and the number of the signal, as shells have it.
  static let interrupted = ExitCode(130)
  /// Wrong usage.
  static let usage = ExitCode(2)
}

@main
enum Program {
  static func main() async {
    do {
      var command = try VanBanCommand.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      // swift-argument-parser ends with 64 (EX_USAGE) for wrong usage; this program with 2.
      guard VanBanCommand.exitCode(for: error) == .validationFailure else {
        VanBanCommand.exit(withError: error)
      }
      Standard.printError(VanBanCommand.fullMessage(for: error))
      exit(ExitStatus.usage.rawValue)
    }
  }
}
