import Foundation
import Synchronization
import VanBan
import VanBanFormats

/// Converts many files, several at a time, and keeps a journal so that a stopped run can continue.
///
/// ```swift
/// let converter = BatchConverter(BatchOptions(inputs: [archive], output: results, formats: [.json, .page]))
/// for try await event in converter.events() {
///   if case .finished(let record, _) = event, record.hasFailed { print(record.name, record.failure ?? "") }
/// }
/// ```
public final class BatchConverter: Sendable {
  /// What to convert, as given.
  public let options: BatchOptions
  private let isStopping = Mutex(false)

  /// A converter with these options; ``events()`` starts it.
  public init(_ options: BatchOptions) { self.options = options }

  /// What happens in a batch.
  public enum Event: Sendable {
    /// The number of files found.
    case found(Int)
    /// A note for the user that concerns no single file.
    case noted(String)
    /// A file is done; `isNew` if it was converted now and not in an earlier run.
    case finished(BatchRecord, isNew: Bool)
  }

  /// Ends the batch once the files in progress are done. The next run continues from there.
  public func stop() { isStopping.withLock { $0 = true } }

  /// Whether ``stop()`` was called.
  public var hasStopped: Bool { isStopping.withLock { $0 } }

  /// Converts the files, with an event for each, then writes the report. Ends early after ``stop()``, or when the
  /// listening task is cancelled. The stream throws ``BatchError`` where the batch as a whole cannot go on: its inputs
  /// clash, or the output folder cannot be written.
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
    let journal = try Journal(folder)
    for note in scanner.notes { continuation.yield(.noted(note)) }
    if journal.damagedLines > 0 {
      continuation.yield(
        .noted(
          "\(journal.damagedLines) lines of \(OutputFolder.journalPath) are damaged: their files are converted "
            + "again."))
    }
    let writer = ResultWriter(folder: folder, journal: journal) {
      continuation.yield(.finished($0, isNew: true))
    }
    let converter = FileConverter(options: options, folder: folder, journal: journal, writer: writer) {
      continuation.yield(.finished($0, isNew: false))
    }
    continuation.yield(.found(scanner.items.count + scanner.missing.count))
    do {
      for missing in scanner.missing { try writer.add(BatchRecord(missing: missing, options)) }
      try await withThrowingTaskGroup(of: Void.self) { group in
        var items = scanner.items.makeIterator()
        func addNext() {
          guard !hasStopped, let item = items.next() else { return }
          group.addTask { try converter.convert(item) }
        }
        for _ in 0..<max(options.jobs, 1) { addNext() }
        while try await group.next() != nil { addNext() }
      }
    } catch {
      // Keep what was done; the error itself says why the batch cannot go on.
      try? writer.flush()
      throw error
    }
    try writer.flush()
    try joinShares(journal, folder)
    try Report(journal, options: options, isComplete: !hasStopped).write(to: folder)
    try journal.compact(folder)
  }

  /// Joins the shares of all documents into the formats that are one file.
  private func joinShares(_ journal: Journal, _ folder: OutputFolder) throws(BatchError) {
    for format in options.formats where format.isOneFile {
      try folder.write(to: "documents" + format.fileExtension) { stream throws(BatchError) in
        try journal.forEachOfRun { record throws(BatchError) in
          let share = OutputFolder.share(of: record.name, format: format)
          guard record.outputs.contains(share) else { return }
          try stream.put(try self.bytes(ofShare: share, folder))
        }
      }
    }
  }

  private func bytes(ofShare path: String, _ folder: OutputFolder) throws(BatchError) -> [UInt8] {
    do { return try folder.read(path) } catch {
      throw BatchError(error.path, "\(error.message): run the same command with --force.")
    }
  }
}

extension BatchRecord {
  /// The record of an input that cannot be read.
  init(missing: MissingInput, _ options: BatchOptions) {
    self.init(
      name: missing.name, source: missing.source.visible(), sha256: "", fingerprint: options.fingerprint,
      outputs: [], prints: [], failure: missing.message, seconds: 0)
  }
}
