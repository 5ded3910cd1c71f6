internal import Foundation

/// System calls.
package enum SystemCall {
  /// The result of `call`, repeated while a signal interrupts it (`EINTR`).
  @inline(__always)
  package static func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}
