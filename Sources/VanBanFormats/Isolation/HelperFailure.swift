internal import Foundation

// Messages about files that crashed their helper.

extension HelperProcess.End {
  /// Whether the system or a person killed the helper, and the file is not to blame.
  var isFromOutside: Bool {
    switch cause {
    case .signal(SIGKILL), .signal(SIGTERM), .signal(SIGHUP), .signal(SIGINT): true
    default: false
    }
  }

  /// Whether it probably ran out of memory.
  func isForMemory(of bytes: Int) -> Bool {
    switch cause {
    case .stalled, .nonsense, .signal(SIGXCPU): false
    case .signal, .exit:
      mostMemory > bytes / 10 * 9 || Self.wordsForMemory.contains { words.lowercased().contains($0) }
    }
  }

  /// Messages of poppler, the C++ library, GLib and Swift when memory runs out.
  private static let wordsForMemory = [
    "out of memory", "bad_alloc", "failed to allocate", "cannot allocate memory", "memory allocation failed",
  ]

  /// The error of the file, which was read under `limits`.
  func failure(_ limits: ReadingLimits) -> FormatError {
    let place = page.map { " (at page \($0))" } ?? ""
    let advice = "split it, or save it anew: print it to a new PDF."
    let what =
      if isForMemory(of: limits.helperBytes) {
        "takes more than \(limits.helperBytes >> 20) MB of memory\(place): \(advice)"
      } else {
        switch cause {
        case .stalled:
          "was not read in \(Self.time(limits.stallSeconds)) a page\(place), and its helper was stopped: \(advice)"
        case .signal(SIGXCPU):
          "takes more than \(Self.time(limits.helperSeconds)) of a processor\(place): \(advice)"
        case .signal(let number):
          "crashed the helper that read it\(place), by the signal \(Self.name(number)): it is damaged or malicious; save "
            + "it anew."
        case .exit(let status):
          "crashed the helper that read it\(place), with exit code \(status): it is damaged or malicious; save "
            + "it anew."
        case .nonsense:
          "made its helper answer nonsense\(place): it is damaged or malicious; save it anew."
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
