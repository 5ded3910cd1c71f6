import Foundation
import VanBan
import VanBanBatch

/// Shows how far a batch is: one line that changes on a terminal, a line now and then elsewhere.
struct ConversionProgress {
  private let isQuiet: Bool
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let start = ContinuousClock.now
  private var lastShown: ContinuousClock.Instant?
  private var total = 0
  private var done = 0
  private var skipped = 0
  /// Those of `skipped` that did not fail.
  private var kept = 0
  private(set) var failures = 0

  init(isQuiet: Bool) { self.isQuiet = isQuiet }

  /// A line that changes is drawn at most this often, another line at most that often.
  private var interval: Duration { isTerminal ? .milliseconds(100) : .seconds(10) }

  mutating func found(_ count: Int) { total = count }

  /// Something about no single file.
  mutating func noted(_ note: String) {
    guard !isQuiet else { return }
    clear()
    Standard.printError(note)
  }

  mutating func finished(_ record: BatchRecord, isNew: Bool) {
    // Members of archives come beside the files that were counted.
    done += 1
    total = max(total, done)
    if !isNew {
      skipped += 1
      if !record.hasFailed { kept += 1 }
    }
    if let failure = record.failure {
      failures += 1
      clear()
      Standard.printError("\(record.source): \(failure)")
    }
    let now = ContinuousClock.now
    guard !isQuiet, lastShown.map({ $0.duration(to: now) >= interval }) ?? isTerminal else { return }
    lastShown = now
    show(line(now))
  }

  /// `120/500 files, 40/s, 9 s left, 2 failed`
  private func line(_ now: ContinuousClock.Instant) -> String {
    let seconds = max(Self.seconds(start.duration(to: now)), 0.001)
    let rate = Double(done - skipped) / seconds
    var line = "\(done)/\(total) files, \(Int(rate.rounded()))/s"
    if rate > 0, done < total { line += ", \(Self.time(Double(total - done) / rate)) left" }
    return line + ", \(failures) failed"
  }

  private func show(_ line: String) {
    Standard.writeError(isTerminal ? "\r\u{1B}[K" + line : line + "\n")
  }

  /// Takes the line that changes away.
  func clear() { if isTerminal, !isQuiet { Standard.writeError("\r\u{1B}[K") } }

  func end(hasStopped: Bool, report: String) {
    clear()
    guard !isQuiet else { return }
    let time = Self.time(Self.seconds(start.duration(to: .now)))
    var line = "\(done)/\(total) files in \(time): \(done - kept - failures) converted"
    if kept > 0 { line += ", \(kept) done before" }
    line += ", \(failures) failed. Report: \(report.visible())"
    if hasStopped { line += "\nStopped; run the same command again to go on." }
    Standard.writeError(line + "\n")
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }

  /// `9 s`, `3 min`, `2 h 5 min`
  private static func time(_ seconds: Double) -> String {
    if seconds < 90 { return "\(Int(seconds.rounded())) s" }
    let minutes = Int((seconds / 60).rounded())
    return minutes < 90 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
