import Glibc

/// Seconds on the clock, and seconds of the processor in all threads. On a machine that does other things too the
/// second is the one to compare.
struct Stopwatch: CustomStringConvertible {
  let clock: Double
  let processor: Double

  static func measure(_ body: () throws -> Void) rethrows -> Stopwatch {
    let (clock, processor) = (now(CLOCK_MONOTONIC), now(CLOCK_PROCESS_CPUTIME_ID))
    try body()
    return Stopwatch(
      clock: now(CLOCK_MONOTONIC) - clock, processor: now(CLOCK_PROCESS_CPUTIME_ID) - processor)
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  var description: String { "\(Self.text(clock)) s, processor \(Self.text(processor)) s" }

  /// With two decimals.
  static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
