import Foundation
import Synchronization

/// What has been done in an output folder: a line of JSON for each file, written after its results.
///
/// In memory is only where the last line about each file stands, so that a batch of a million files needs little.
final class Journal: Sendable {
  private let path: String
  private let descriptor: Int32
  private let state: Mutex<State>

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
  }

  /// Opens the journal of `folder` for reading, and for writing at its end. Lines that were not written to their end
  /// are passed over: their files are converted again.
  init(_ folder: OutputFolder) throws(BatchError) {
    path = folder.journal
    descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw BatchError(path, OutputFolder.message(errno)) }
    var state = Self.read(descriptor)
    // A run that was killed may have left half a line.
    var last: UInt8 = 0
    if state.end > 0, pread(descriptor, &last, 1, state.end - 1) == 1, last != 0x0A {
      try OutputFolder.put([0x0A], descriptor, path)
      state.end += 1
    }
    self.state = Mutex(state)
  }

  deinit { close(descriptor) }

  private struct Named: Decodable { let name: String? }

  private static func read(_ descriptor: Int32) -> State {
    var state = State()
    let decoder = JSONDecoder()
    var rest: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = buffer.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress, $0.count, state.end + rest.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      rest += buffer[..<count]
      var start = 0
      while let end = rest[start...].firstIndex(of: 0x0A) {
        let line = Data(rest[start..<end])
        if let name = (try? decoder.decode(Named.self, from: line))?.name {
          state.places[name] = Place(offset: state.end + start, length: end - start, isOfRun: false)
          state.begun[name] = nil
        } else if let begun = try? decoder.decode(Begun.self, from: line) {
          state.begun[begun.begun] = begun
        }
        start = end + 1
      }
      rest.removeFirst(start)
      state.end += start
    }
    state.end += rest.count
    return state
  }

  /// What was last written of the file `name`; nil where nothing was, or it cannot be read.
  func record(of name: String) -> BatchRecord? {
    guard let place = state.withLock({ $0.places[name] }), let line = line(at: place) else { return nil }
    return try? JSONDecoder().decode(BatchRecord.self, from: Data(line))
  }

  private func line(at place: Place) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: place.length)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, place.offset) }
    return count == place.length ? bytes : nil
  }

  /// How many runs have begun with this very file and ended before they wrote down what became of it.
  func timesBegun(_ name: String, sha256: String, fingerprint: String) -> Int {
    guard let begun = state.withLock({ $0.begun[name] }), begun.sha256 == sha256,
      begun.fingerprint == fingerprint
    else { return 0 }
    return max(0, begun.times)
  }

  /// Writes down that a file is begun for the time `times`, so that a run that ends with it is known to have had it in
  /// work.
  func begin(_ name: String, sha256: String, fingerprint: String, times: Int) throws(BatchError) {
    let line = Begun(begun: name, sha256: sha256, fingerprint: fingerprint, times: times)
    guard let data = try? JSONEncoder().encode(line) else {
      throw BatchError(path, "a record cannot be written.")
    }
    var failure: BatchError?
    state.withLock { state in
      do throws(BatchError) {
        try OutputFolder.put(data + [0x0A], descriptor, path)
        state.end += data.count + 1
      } catch { failure = error }
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
        throw BatchError(path, "a record cannot be written.")
      }
      bytes += data
      bytes.append(0x0A)
      lengths.append(data.count)
    }
    var failure: BatchError?
    state.withLock { state in
      do throws(BatchError) { try OutputFolder.put(bytes, descriptor, path) } catch { failure = error }
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
        throw BatchError(path, "the line about \(name) has gone: run the same command again.")
      }
      try body(record)
    }
  }

  /// Puts the journal's last words in place of all its lines. The journal is not to be used after that.
  func compact(_ folder: OutputFolder) throws(BatchError) {
    let places = state.withLock { $0.places }
    try folder.write(to: String(path.dropFirst(folder.path.count + 1))) { output throws(BatchError) in
      for (_, place) in places.sorted(by: { $0.key < $1.key }) {
        guard let line = self.line(at: place) else { continue }
        try output.put(line)
        try output.put([0x0A])
      }
    }
  }
}
