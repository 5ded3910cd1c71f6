internal import Foundation

// What is told of a file that has taken down its helper.

extension HelperProcess.End {
  /// Whether the system or a person ended the helper, and not the file.
  var isFromOutside: Bool {
    switch cause {
    case .signal(SIGKILL), .signal(SIGTERM), .signal(SIGHUP), .signal(SIGINT): true
    default: false
    }
  }

  /// Whether it ended for want of memory, as far as can be told.
  func isForMemory(of bytes: Int) -> Bool {
    switch cause {
    case .stalled, .nonsense, .signal(SIGXCPU): false
    case .signal, .exit:
      mostMemory > bytes / 10 * 9 || Self.wordsForMemory.contains { words.lowercased().contains($0) }
    }
  }

  /// What poppler, the C++ library, GLib and Swift say where there is no more memory.
  private static let wordsForMemory = [
    "out of memory", "bad_alloc", "failed to allocate", "cannot allocate memory", "memory allocation failed",
  ]

  /// The error of the file, which had `limits`.
  func failure(_ limits: ReadingLimits) -> FormatError {
    let place = page.map { " (at page \($0))" } ?? ""
    let advice = "split it, or save it anew: print it to a new PDF."
    let what =
      if isForMemory(of: limits.helperBytes) {
        "takes more than \(limits.helperBytes >> 20) MB of memory\(place): \(advice)"
      } else {
        switch cause {
        case .stalled:
          "was not read in \(Self.time(limits.stallSeconds)) a page\(place), and its helper was ended: \(advice)"
        case .signal(SIGXCPU):
          "takes more than \(Self.time(limits.helperSeconds)) of a processor\(place): \(advice)"
        case .signal(let number):
          "took down the helper that read it\(place), by the signal \(Self.name(number)): it is damaged or made to do "
            + "harm; save it anew."
        case .exit(let status):
          "took down the helper that read it\(place), with exit code \(status): it is damaged or made to do harm; save "
            + "it anew."
        case .nonsense:
          "made its helper answer nonsense\(place): it is damaged or made to do harm; save it anew."
        }
      }
    return FormatError(message: "it " + what, isFinal: true)
  }

  /// `10 s`, `0.5 s`
  private static func time(_ seconds: Double) -> String {
    seconds == seconds.rounded() ? "\(Int(seconds)) s" : "\(seconds) s"
  }

  private static func name(_ number: Int32) -> String {
    switch number {
    case SIGSEGV: "SIGSEGV"
    case SIGBUS: "SIGBUS"
    case SIGABRT: "SIGABRT"
    case SIGILL: "SIGILL"
    case SIGFPE: "SIGFPE"
    case SIGTRAP: "SIGTRAP"
    case SIGKILL: "SIGKILL"
    case SIGTERM: "SIGTERM"
    default: String(number)
    }
  }
}
