import Foundation
import Synchronization

/// What has been done in an output folder: a line of JSON for each file, written after its results.
final class Journal: Sendable {
  private let path: String
  private let descriptor: Int32
  private let lock = Mutex(())

  /// Opens the journal of `folder` for writing at its end.
  init(_ folder: OutputFolder) throws(BatchError) {
    path = folder.journal
    descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw BatchError(path, OutputFolder.message(errno)) }
    // A run that was killed may have left half a line.
    var last: UInt8 = 0
    let end = lseek(descriptor, 0, SEEK_END)
    if end > 0, pread(descriptor, &last, 1, end - 1) == 1, last != 0x0A {
      try OutputFolder.put([0x0A], descriptor, path)
    }
  }

  deinit { close(descriptor) }

  /// The last line about each file. Lines that were not written to their end are passed over: their files are
  /// converted again.
  static func read(_ folder: OutputFolder) -> [String: BatchRecord] {
    guard let data = FileManager.default.contents(atPath: folder.journal) else { return [:] }
    let decoder = JSONDecoder()
    var records: [String: BatchRecord] = [:]
    for line in data.split(separator: 0x0A) {
      if let record = try? decoder.decode(BatchRecord.self, from: line) { records[record.name] = record }
    }
    return records
  }

  func append(_ record: BatchRecord) throws(BatchError) {
    let line = try Self.line(record, path)
    var failure: BatchError?
    lock.withLock { _ in
      do throws(BatchError) { try OutputFolder.put(line, descriptor, path) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Puts the journal's last words in place of all its lines.
  static func compact(_ folder: OutputFolder, _ records: [BatchRecord]) throws(BatchError) {
    var bytes: [UInt8] = []
    for record in records { bytes += try line(record, folder.journal) }
    try folder.write(bytes, to: String(folder.journal.dropFirst(folder.path.count + 1)))
  }

  private static func line(_ record: BatchRecord, _ path: String) throws(BatchError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(record) else {
      throw BatchError(path, "a record cannot be written.")
    }
    return Array(data) + [0x0A]
  }
}
