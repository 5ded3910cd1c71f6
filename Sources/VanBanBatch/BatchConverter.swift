import Foundation
import Synchronization

/// Converts many files, some at a time, and keeps what was done so that a run that was stopped goes on.
///
/// ```swift
/// let converter = BatchConverter(BatchOptions(inputs: ["luu-tru"], output: "ket-qua", version: "1"))
/// for try await event in converter.events() {
///   if case .finished(let record, _) = event, record.hasFailed { print(record.name, record.failure ?? "") }
/// }
/// ```
public final class BatchConverter: Sendable {
  public let options: BatchOptions
  private let isStopping = Mutex(false)

  public init(_ options: BatchOptions) { self.options = options }

  /// What happens in a batch.
  public enum Event: Sendable {
    /// So many files were found.
    case found(Int)
    /// A file is done. `isNew` tells whether it was converted now, and not in a run before.
    case finished(BatchRecord, isNew: Bool)
  }

  /// Ends the batch once the files in work are done. The next run goes on from there.
  public func stop() { isStopping.withLock { $0 = true } }

  /// Whether ``stop()`` was called.
  public var hasStopped: Bool { isStopping.withLock { $0 } }

  /// Converts the files, and tells of each when it is done; then writes the report. Ends early after ``stop()``, or
  /// where the task that listens is cancelled. Throws ``BatchError`` where the batch as a whole cannot go on: its
  /// inputs clash, or the output folder cannot be written.
  public func events() -> AsyncThrowingStream<Event, any Error> {
    AsyncThrowingStream { continuation in
      let task = Task {
        do {
          try await self.run(continuation)
          continuation.finish()
        } catch {
          continuation.finish(throwing: error)
        }
      }
      continuation.onTermination = { termination in
        if case .cancelled = termination {
          self.stop()
          task.cancel()
        }
      }
    }
  }

  private func run(_ continuation: AsyncThrowingStream<Event, any Error>.Continuation) async throws {
    let folder = try OutputFolder(options.output)
    let scanner = try InputScanner.scan(options)
    let done = Journal.read(folder)
    let journal = try Journal(folder)
    let converter = FileConverter(options: options, folder: folder, journal: journal, done: done)
    continuation.yield(.found(scanner.items.count + scanner.missing.count))
    var records: [String: BatchRecord] = [:]
    func report(_ outcomes: [FileConverter.Outcome]) {
      for outcome in outcomes {
        records[outcome.record.name] = outcome.record
        continuation.yield(.finished(outcome.record, isNew: outcome.isNew))
      }
    }
    report(scanner.missing.map { (BatchRecord(missing: $0, options), true) })
    try await withThrowingTaskGroup(of: [FileConverter.Outcome].self) { group in
      var items = scanner.items.makeIterator()
      func addNext() {
        guard !hasStopped, let item = items.next() else { return }
        group.addTask { try converter.convert(item) }
      }
      for _ in 0..<max(options.jobs, 1) { addNext() }
      while let outcomes = try await group.next() {
        report(outcomes)
        addNext()
      }
    }
    let sorted = records.values.sorted { $0.name < $1.name }
    try joinShares(sorted, folder)
    try Report(sorted, options: options, isComplete: !hasStopped).write(to: folder)
    try Journal.compact(folder, done.merging(records) { $1 }.values.sorted { $0.name < $1.name })
  }

  /// Makes the files that hold all documents from each document's share.
  private func joinShares(_ records: [BatchRecord], _ folder: OutputFolder) throws(BatchError) {
    for format in options.formats where format.isOneFile {
      let shares = records.compactMap { record in
        let share = OutputFolder.share(of: record.name, format: format)
        return record.outputs.contains(share) ? share : nil
      }
      try folder.join(shares, to: "documents" + format.fileExtension)
    }
  }
}

extension BatchRecord {
  /// The record of something that was named and cannot be read.
  init(missing: MissingInput, _ options: BatchOptions) {
    self.init(
      name: missing.name, source: missing.source, sha256: "", fingerprint: options.fingerprint, outputs: [],
      failure: missing.message, seconds: 0)
  }
}
