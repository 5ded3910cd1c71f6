import Synchronization

/// Gives results their names and writes them down in the journal, several files at a time where they come fast: the
/// disk takes little longer for sixteen than for one.
///
/// No result has its name before it is on the disk, and none is in the journal before it has its name. Of a run that is
/// killed the files that wait here are converted again.
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

  /// So many files wait for each other at most, and for so long.
  private static let most = 16
  private static let longest = Duration.milliseconds(200)

  /// `finished` is told of each file when its results are in their places.
  init(folder: OutputFolder, journal: Journal, finished: @escaping @Sendable (BatchRecord) -> Void) {
    self.folder = folder
    self.journal = journal
    self.finished = finished
  }

  /// Takes a record and the files that are its results.
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

  /// Places all that waits.
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
