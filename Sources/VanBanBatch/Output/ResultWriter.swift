import Synchronization

/// Gives results their names and records them in the journal, several files at a time if they come fast: syncing sixteen
/// takes little longer than one.
///
/// A result gets its name only once it is on disk, and a journal line only once it has its name. If the run is killed, the
/// files that wait here are converted again.
final class ResultWriter: Sendable {
  private let folder: OutputFolder
  private let journal: Journal
  private let finished: @Sendable (BatchRecord) -> Void
  private let state = Mutex(State())

  private struct Entry {
    var record: BatchRecord
    let files: [OutputFolder.Staged]
  }

  private struct State {
    var waiting: [Entry] = []
    var last: ContinuousClock.Instant?
  }

  /// The most files that wait for each other, and the longest wait.
  private static let most = 16
  private static let longest = Duration.milliseconds(200)

  /// - Parameter finished: Called with each file once its results have their names.
  init(folder: OutputFolder, journal: Journal, finished: @escaping @Sendable (BatchRecord) -> Void) {
    self.folder = folder
    self.journal = journal
    self.finished = finished
  }

  /// Takes a record and its results.
  func add(_ record: BatchRecord, _ files: [OutputFolder.Staged] = []) throws(BatchError) {
    let ready = state.withLock { state -> [Entry] in
      state.waiting.append(Entry(record: record, files: files))
      let now = ContinuousClock.now
      if let last = state.last, state.waiting.count < Self.most, last.duration(to: now) < Self.longest {
        return []
      }
      state.last = now
      return Self.take(&state)
    }
    try place(ready)
  }

  /// Places all waiting results.
  func flush() throws(BatchError) { try place(state.withLock { Self.take(&$0) }) }

  private static func take(_ state: inout State) -> [Entry] {
    let entries = state.waiting
    state.waiting = []
    return entries
  }

  private func place(_ entries: [Entry]) throws(BatchError) {
    var placed: [BatchRecord] = []
    var failure: BatchError?
    do throws(BatchError) { try folder.bringToDisk(entries.flatMap(\.files)) } catch { failure = error }
    for entry in entries {
      var record = entry.record
      var rest = entry.files[...]
      do throws(BatchError) {
        if let failure { throw failure }
        while let file = rest.first {
          try folder.place(file)
          rest.removeFirst()
        }
      } catch {
        for file in rest { folder.discard(file) }
        guard error.isAboutOneFile else {
          failure = error
          continue
        }
        record.fail(error.description)
      }
      placed.append(record)
    }
    try journal.append(placed)
    for record in placed { finished(record) }
    if let failure { throw failure }
  }
}
