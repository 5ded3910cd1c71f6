import ArgumentParser
import Foundation
import VanBan

/// The exit codes of the program.
enum ExitStatus {
  /// Some input failed; the rest was done. Or what was to be printed could not be.
  static let inputFailed = ExitCode(1)
  /// Stopped by Ctrl-C: 128 and the number of the signal, as shells have it.
  static let interrupted = ExitCode(130)
  /// The reader of standard output went away: the same for SIGPIPE.
  static let closedPipe = ExitCode(141)
  /// Wrong usage.
  static let usage = ExitCode(2)
}

@main
enum Program {
  static func main() async {
    Standard.open()
    do {
      var command = try VanBanCommand.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      try Standard.close()
    } catch {
      end(error)
    }
  }

  /// The arguments, of which those that are names of files may be any bytes.
  private static var arguments: [String] {
    (1..<max(Int(CommandLine.argc), 1)).compactMap { index in
      CommandLine.unsafeArgv[index].map {
        FileName.text(UnsafeRawBufferPointer(start: $0, count: strlen($0)))
      }
    }
  }

  private static func end(_ error: any Error) -> Never {
    if let error = error as? OutputError {
      if error.isClosedPipe { exit(ExitStatus.closedPipe.rawValue) }
      Standard.printError(error.message)
      exit(ExitStatus.inputFailed.rawValue)
    }
    let code = VanBanCommand.exitCode(for: error)
    let message = VanBanCommand.fullMessage(for: error)
    // Help and version come as errors too.
    guard code == .success else {
      if !message.isEmpty { Standard.printErrors(message) }
      // swift-argument-parser ends with 64 (EX_USAGE) for wrong usage; this program with 2.
      exit(code == .validationFailure ? ExitStatus.usage.rawValue : code.rawValue)
    }
    do throws(OutputError) {
      if !message.isEmpty { try Standard.write(message + "\n") }
      try Standard.close()
    } catch {
      end(error)
    }
    exit(0)
  }
}
