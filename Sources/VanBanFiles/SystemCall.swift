internal import Foundation

/// Calls to the system.
package enum SystemCall {
  /// What `call` returns, made again for as long as a signal interrupts it (`EINTR`).
  @inline(__always)
  package static func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}
