import Foundation
import Synchronization
import VanBanFiles

/// What has been done in an output folder: a line of JSON for each file, written after its results.
///
/// In memory is only where the last line about each file stands, so that a batch of a million files needs little.
final class Journal: Sendable {
  private let file: OpenFile
  private let state: Mutex<State>
  /// How many lines no run has written: their files are converted again.
  let damagedLines: Int

  /// Where a line stands in the journal, in bytes.
  private struct Place {
    let offset: Int
    let length: Int
    /// Whether its file is one of this run.
    var isOfRun: Bool
  }

  private struct State {
    /// By the names of the files.
    var places: [String: Place] = [:]
    var end = 0
    var damaged = 0
    /// How often files were begun, by their names, without a word of what became of them.
    var begun: [String: Begun] = [:]
  }

  /// A line that says that a file is begun.
  struct Begun: Codable, Equatable {
    let begun: String
    let sha256: String
    let fingerprint: String
    /// How many runs have begun with it, this one too.
    var times: Int

    /// Whether a run can have written it.
    var isPossible: Bool { (1...1_000_000).contains(times) }
  }

  /// A line is no longer than that: an archive of as many members as are read, with long names.
  private static let longestLine = 32 << 20

  /// Opens the journal of `folder` for reading, and for writing at its end. Lines that are no records are passed over:
  /// their files are converted again. A last line that was not written to its end is what a killed run leaves.
  init(_ folder: OutputFolder) throws(BatchError) {
    file = try folder.openJournal()
    do {
      var (state, hasRest) = try Self.read(file)
      if hasRest {
        try file.put([0x0A])
        state.end += 1
      }
      damagedLines = state.damaged
      self.state = Mutex(state)
    } catch {
      throw BatchError(error)
    }
  }

  /// The places of all lines, and whether the last one lacks its end.
  private static func read(_ file: OpenFile) throws(SystemError) -> (State, hasRest: Bool) {
    var state = State()
    // The line at hand, and whether it is too long to be one.
    var line: [UInt8] = []
    var length = 0
    while true {
      let chunk = try file.read(at: state.end + length, count: 1 << 18)
      if chunk.isEmpty { break }
      var rest = chunk[...]
      while let end = rest.firstIndex(of: 0x0A) {
        let part = rest[..<end]
        length += part.count
        if length <= longestLine, let record = record(in: line + part) {
          state.places[record.name] = Place(offset: state.end, length: length, isOfRun: false)
          state.begun[record.name] = nil
        } else if length <= longestLine, let begun = begun(in: line + part) {
          state.begun[begun.begun] = begun
        } else if length > 0 {
          state.damaged += 1
        }
        state.end += length + 1
        (line, length) = ([], 0)
        rest = rest[(end + 1)...]
      }
      length += rest.count
      if length <= longestLine { line += rest } else { line = [] }
    }
    state.end += length
    return (state, length > 0)
  }

  private static func begun(in line: [UInt8]) -> Begun? {
    guard let begun = try? JSONDecoder().decode(Begun.self, from: Data(line)), begun.isPossible else {
      return nil
    }
    return begun
  }

  /// The record that a line is; nil where it is none that a run can have written.
  private static func record(in line: [UInt8]) -> BatchRecord? {
    guard let record = try? JSONDecoder().decode(BatchRecord.self, from: Data(line)), record.isPossible else {
      return nil
    }
    return record
  }

  /// What was last written of the file `name`; nil where nothing was, or it cannot be read.
  func record(of name: String) -> BatchRecord? {
    guard let place = state.withLock({ $0.places[name] }), let line = line(at: place) else { return nil }
    return Self.record(in: line)
  }

  private func line(at place: Place) -> [UInt8]? {
    let bytes = try? file.read(at: place.offset, count: place.length)
    return bytes?.count == place.length ? bytes : nil
  }

  /// How many runs have begun with this very file and ended before they wrote down what became of it.
  func timesBegun(_ name: String, sha256: String, fingerprint: String) -> Int {
    guard let begun = state.withLock({ $0.begun[name] }), begun.sha256 == sha256,
      begun.fingerprint == fingerprint
    else { return 0 }
    return begun.times
  }

  /// Writes down that a file is begun for the time `times`, so that a run that ends with it is known to have had it in
  /// work.
  func begin(_ name: String, sha256: String, fingerprint: String, times: Int) throws(BatchError) {
    let line = Begun(begun: name, sha256: sha256, fingerprint: fingerprint, times: times)
    guard let data = try? JSONEncoder().encode(line) else {
      throw BatchError(file.path, "a record cannot be written.")
    }
    var failure: BatchError?
    state.withLock { state in
      do throws(SystemError) {
        try file.put(data + [0x0A])
        state.end += data.count + 1
      } catch { failure = BatchError(error) }
    }
    if let failure { throw failure }
  }

  /// Says that the file `name`, which was done in a run before, is one of this run too.
  func keep(_ name: String) { state.withLock { $0.places[name]?.isOfRun = true } }

  /// Writes down what became of files of this run.
  func append(_ records: [BatchRecord]) throws(BatchError) {
    guard !records.isEmpty else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var bytes: [UInt8] = []
    var lengths: [Int] = []
    for record in records {
      guard let data = try? encoder.encode(record) else {
        throw BatchError(file.path, "a record cannot be written.")
      }
      bytes += data
      bytes.append(0x0A)
      lengths.append(data.count)
    }
    var failure: BatchError?
    state.withLock { state in
      do throws(SystemError) { try file.put(bytes) } catch { failure = BatchError(error) }
      guard failure == nil else { return }
      for (record, length) in zip(records, lengths) {
        state.places[record.name] = Place(offset: state.end, length: length, isOfRun: true)
        state.end += length + 1
      }
    }
    if let failure { throw failure }
  }

  /// Hands the records of this run's files to `body`, one after the other in the order of the names.
  func forEachOfRun(_ body: (BatchRecord) throws(BatchError) -> Void) throws(BatchError) {
    for name in state.withLock({ $0.places.filter(\.value.isOfRun).keys.sorted() }) {
      guard let record = record(of: name) else {
        throw BatchError(file.path, "the line about \(name) has gone: run the same command again.")
      }
      try body(record)
    }
  }

  /// Puts the journal's last words in place of all its lines. The journal is not to be used after that.
  func compact(_ folder: OutputFolder) throws(BatchError) {
    let places = state.withLock { $0.places }
    try folder.write(to: OutputFolder.journalPath) { output throws(BatchError) in
      for (_, place) in places.sorted(by: { $0.key < $1.key }) {
        guard let line = self.line(at: place) else { continue }
        try output.put(line)
        try output.put([0x0A])
      }
    }
  }
}
