import Foundation
import Synchronization
import VanBanFiles

/// The journal of an output folder: a line of JSON for each file, written after its results.
///
/// Memory holds only the place of the last line about each file, so that a million files need little.
final class Journal: Sendable {
  private let file: OpenFile
  private let state: Mutex<State>
  /// The number of damaged lines; their files are converted again.
  let damagedLines: Int

  /// The byte range of a line in the journal.
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
    /// By file name, how often files were begun without a result.
    var begun: [String: Begun] = [:]
  }

  /// A line for the start of a file.
  struct Begun: Codable, Equatable {
    let begun: String
    let sha256: String
    let fingerprint: String
    /// The number of runs that began it, this one included.
    var times: Int

    /// Whether a run can have written it.
    var isPossible: Bool { (1...1_000_000).contains(times) }
  }

  /// The longest line: an archive with the most members, all with long names.
  private static let longestLine = 32 << 20

  /// Opens the journal of `folder` for reading and appending. Skips damaged lines, whose files are converted again; a killed
  /// run leaves its last line incomplete.
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

  /// The places of all lines, and whether the last one is incomplete.
  private static func read(_ file: OpenFile) throws(SystemError) -> (State, hasRest: Bool) {
    var state = State()
    // The current line, and whether it is too long.
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

  /// The record in a line; nil if no run can have written it.
  private static func record(in line: [UInt8]) -> BatchRecord? {
    guard let record = try? JSONDecoder().decode(BatchRecord.self, from: Data(line)), record.isPossible else {
      return nil
    }
    return record
  }

  /// The last record of the file `name`; nil if there is none, or it cannot be read.
  func record(of name: String) -> BatchRecord? {
    guard let place = state.withLock({ $0.places[name] }), let line = line(at: place) else { return nil }
    return Self.record(in: line)
  }

  private func line(at place: Place) -> [UInt8]? {
    let bytes = try? file.read(at: place.offset, count: place.length)
    return bytes?.count == place.length ? bytes : nil
  }

  /// The number of runs that began this very file and ended before its result.
  func timesBegun(_ name: String, sha256: String, fingerprint: String) -> Int {
    guard let begun = state.withLock({ $0.begun[name] }), begun.sha256 == sha256,
      begun.fingerprint == fingerprint
    else { return 0 }
    return begun.times
  }

  /// Records that a file is begun, for the `times`th time, so that a crash points to it.
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

  /// Counts the file `name`, done in an earlier run, for this run too.
  func keep(_ name: String) { state.withLock { $0.places[name]?.isOfRun = true } }

  /// Appends the results of files of this run.
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

  /// Calls `body` with the records of this run's files, in the order of names.
  func forEachOfRun(_ body: (BatchRecord) throws(BatchError) -> Void) throws(BatchError) {
    for name in state.withLock({ $0.places.filter(\.value.isOfRun).keys.sorted() }) {
      guard let record = record(of: name) else {
        throw BatchError(file.path, "the line about \(name) has gone: run the same command again.")
      }
      try body(record)
    }
  }

  /// Rewrites the journal with only the last line of each file. Do not use the journal after that.
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
