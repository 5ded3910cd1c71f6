import Foundation
import VanBan
import VanBanFormats

/// Converts single files of a batch, each on whatever thread asks for it.
struct FileConverter: Sendable {
  let options: BatchOptions
  let folder: OutputFolder
  let journal: Journal
  let writer: ResultWriter
  /// Is told of each file that was done in a run before.
  let kept: @Sendable (BatchRecord) -> Void

  /// Converts the file of `item`; an archive gives a record for each member, and its own last.
  func convert(_ item: BatchItem) throws(BatchError) {
    let start = ContinuousClock.now
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(item.source, limit: options.limits.fileBytes)
    } catch {
      return try writer.add(failed(item.name, item.source, sha256: "", error.message, since: start))
    }
    let sha256 = FileIdentity(of: bytes).sha256
    if keeps(item.name, sha256: sha256) { return }
    if InputFormat(of: bytes) == .archive {
      return try convertArchive(bytes, item, sha256: sha256, since: start)
    }
    try convert(bytes, name: item.name, source: item.source, sha256: sha256, since: start)
  }

  /// Whether the file was converted before and has not changed: then its record, and those of its members, count for
  /// this run.
  private func keeps(_ name: String, sha256: String) -> Bool {
    guard !options.force, let old = settled(name), old.sha256 == sha256 else { return false }
    var records: [BatchRecord] = []
    for member in old.members ?? [] {
      guard let record = settled(member) else { return false }
      records.append(record)
    }
    for record in records + [old] {
      journal.keep(record.name)
      kept(record)
    }
    return true
  }

  /// The record of a file that was converted before with the same options, and whose results are there, or that failed
  /// for good.
  private func settled(_ name: String) -> BatchRecord? {
    guard let record = journal.record(of: name), record.fingerprint == options.fingerprint,
      !record.hasFailed || record.isFinal ?? false && !options.retry,
      record.outputs.allSatisfy({ folder.isThere($0) })
    else { return nil }
    return record
  }

  private func convert(
    _ bytes: [UInt8], name: String, source: String, sha256: String, since start: ContinuousClock.Instant
  ) throws(BatchError) {
    var outputs: [(path: String, bytes: [UInt8])] = []
    let summary: DocumentSummary
    do {
      try begin(bytes, name: name, sha256: sha256)
      let text = try options.reader.sourceText(
        of: bytes, encoding: options.encoding, name: name, limits: options.limits)
      let document = Document(parsing: text)
      summary = DocumentSummary(document, format: InputFormat(of: bytes).rawValue)
      for format in options.formats {
        let path =
          format.isOneFile ? OutputFolder.share(of: name, format: format) : name + format.fileExtension
        outputs.append((path, try format.write(document)))
      }
    } catch let error as BatchError {
      throw error
    } catch {
      var record = failed(name, source, sha256: sha256, "\(error)", since: start)
      if (error as? FormatError)?.isFinal ?? false { record.isFinal = true }
      return try writer.add(record)
    }
    var staged: [OutputFolder.Staged] = []
    do throws(BatchError) {
      for output in outputs {
        staged.append(
          try folder.stage(to: output.path) { stream throws(BatchError) in try stream.put(output.bytes) })
      }
    } catch {
      for file in staged { folder.discard(file) }
      guard error.isAboutOneFile else { throw error }
      return try writer.add(failed(name, source, sha256: sha256, error.description, since: start))
    }
    let record = BatchRecord(
      name: name, source: source, sha256: sha256, fingerprint: options.fingerprint,
      outputs: outputs.map(\.path),
      summary: summary, seconds: Self.seconds(since: start))
    try writer.add(record, staged)
  }

  /// So many runs that ended in the middle of one file are no chance, where it cannot be tried in a helper.
  private static let mostEnds = 3

  /// Writes down that the file is begun. One that a run had in work when it ended, by whatever cause, is tried in a
  /// helper first.
  ///
  /// - Throws: ``FormatError`` where it takes that down too; ``BatchError`` where the journal cannot be written.
  private func begin(_ bytes: [UInt8], name: String, sha256: String) throws {
    let fingerprint = options.fingerprint
    let ends = journal.timesBegun(name, sha256: sha256, fingerprint: fingerprint)
    try journal.begin(name, sha256: sha256, fingerprint: fingerprint, times: ends + 1)
    guard ends > 0, !options.force, !options.retry else { return }
    let isTried = try options.reader.tryOut(
      bytes, encoding: options.encoding, name: name, limits: options.limits,
      forms: options.formats.map(\.name))
    if !isTried, ends >= Self.mostEnds { throw FormatError.endedProgram(times: ends) }
  }

  // MARK: Archives

  private func convertArchive(
    _ bytes: [UInt8], _ item: BatchItem, sha256: String, since start: ContinuousClock.Instant
  ) throws(BatchError) {
    var record = failed(item.name, item.source, sha256: sha256, "", since: start)
    record.failure = nil
    var names: [String] = []
    do {
      let pattern = PathPattern(include: options.include, exclude: options.exclude)
      try Archive.forEach(in: bytes, limits: options.limits) { path, content throws(any Error) in
        let begin = ContinuousClock.now
        let source = item.source + " » " + path
        guard let inside = Archive.safePath(path) else {
          let name = item.name + "/" + path.split(separator: "/").filter { $0 != ".." }.joined(separator: "/")
          let message = "its name leads out of the archive: it is not converted."
          try writer.add(failed(name, source, sha256: "", message, since: begin))
          names.append(name)
          return
        }
        guard pattern.takes(inside) else { return }
        let name = item.name + "/" + inside
        names.append(name)
        let digest = FileIdentity(of: content).sha256
        if !keeps(name, sha256: digest) {
          try convert(content, name: name, source: source, sha256: digest, since: begin)
        }
      }
    } catch let error as FormatError {
      record.failure = error.message
    } catch let error as BatchError {
      throw error
    } catch {
      record.failure = "\(error)"
    }
    record.members = names
    record.seconds = Self.seconds(since: start)
    try writer.add(record)
  }

  // MARK: Records

  private func failed(
    _ name: String, _ source: String, sha256: String, _ message: String, since start: ContinuousClock.Instant
  ) -> BatchRecord {
    BatchRecord(
      name: name, source: source, sha256: sha256, fingerprint: options.fingerprint, outputs: [],
      failure: message,
      seconds: Self.seconds(since: start))
  }

  private static func seconds(since start: ContinuousClock.Instant) -> Double {
    let duration = start.duration(to: .now)
    let milliseconds =
      duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
    return Double(milliseconds) / 1000
  }
}
