import Foundation
import VanBan
import VanBanFormats

/// Converts single files of a batch, on the calling thread.
struct FileConverter: Sendable {
  let options: BatchOptions
  let folder: OutputFolder
  let journal: Journal
  let writer: ResultWriter
  /// Called with each file that an earlier run has done.
  let kept: @Sendable (BatchRecord) -> Void

  /// Converts the file of `item`; an archive, or a file that is split into documents, gives a record for each member and
  /// its own last.
  func convert(_ item: BatchItem) throws(BatchError) {
    let start = ContinuousClock.now
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(item.source, limit: options.limits.fileBytes)
    } catch {
      return try writer.add(failed(item.name, item.source, sha256: "", error.message, since: start))
    }
    let sha256 = FileIdentity(of: bytes).sha256
    if keeps(item.name, source: item.source, sha256: sha256) { return }
    if InputFormat(of: bytes) == .archive {
      return try convertArchive(bytes, item, sha256: sha256, since: start)
    }
    try convert(bytes, name: item.name, source: item.source, sha256: sha256, note: item.note, since: start)
  }

  /// Whether the file was converted before and has not changed. If so, counts its record and those of its members for this
  /// run.
  private func keeps(_ name: String, source: String, sha256: String) -> Bool {
    guard !options.force, let old = settled(name), old.sha256 == sha256, old.source == source.visible(),
      let records = all(of: old)
    else { return false }
    for record in records {
      journal.keep(record.name)
      kept(record)
    }
    return true
  }

  /// The records of the members of `record`, and theirs where those were split into documents, before it; nil if
  /// one is not settled.
  private func all(of record: BatchRecord) -> [BatchRecord]? {
    var records: [BatchRecord] = []
    for name in record.members ?? [] {
      guard let member = settled(name), member.name != record.name, let own = all(of: member) else {
        return nil
      }
      records += own
    }
    return records + [record]
  }

  /// The record of a file that was converted before with the same options and has its results unchanged, or that failed
  /// for good.
  private func settled(_ name: String) -> BatchRecord? {
    guard let record = journal.record(of: name), record.fingerprint == options.fingerprint,
      !record.hasFailed || record.isFinal ?? false && !options.retry,
      zip(record.outputs, record.prints).allSatisfy({ folder.holds($0, as: $1) })
    else { return nil }
    return record
  }

  private func convert(
    _ bytes: [UInt8], name: String, source: String, sha256: String, note: String?,
    since start: ContinuousClock.Instant
  ) throws(BatchError) {
    let text: SourceText
    do {
      try begin(bytes, name: name, sha256: sha256)
      text = try options.reader.sourceText(
        of: bytes, encoding: options.encoding, name: name, limits: options.limits)
    } catch let error as BatchError {
      throw error
    } catch {
      var record = failed(name, source, sha256: sha256, "\(error)", since: start)
      if (error as? FormatError)?.isFinal ?? false { record.isFinal = true }
      return try writer.add(record)
    }
    let format = InputFormat(of: bytes).rawValue
    let parts = options.split ? DocumentSplitter.parts(of: text) : [text]
    guard parts.count > 1 else {
      return try convert(
        text, format: format, name: name, source: source, sha256: sha256, note: note, since: start)
    }
    var record = failed(name, source, sha256: sha256, "", since: start)
    record.failure = nil
    record.note = note
    var names: [String] = []
    for (place, part) in parts.enumerated() {
      let own = "\(name)/document-\(place + 1)"
      names.append(own)
      try convert(
        part, format: format, name: own, source: "\(source) » document \(place + 1)", sha256: sha256,
        note: nil, since: .now)
    }
    record.members = names
    record.documents = names.count
    record.seconds = Self.seconds(since: start)
    try writer.add(record)
  }

  private func convert(
    _ text: SourceText, format: String, name: String, source: String, sha256: String, note: String?,
    since start: ContinuousClock.Instant
  ) throws(BatchError) {
    var outputs: [(path: String, bytes: [UInt8])] = []
    let summary: DocumentSummary
    do {
      let document = Document(parsing: text)
      summary = DocumentSummary(document, format: format)
      for format in options.formats {
        let path =
          format.isOneFile ? OutputFolder.share(of: name, format: format) : name + format.fileExtension
        outputs.append((path, try format.write(document)))
      }
    } catch {
      return try writer.add(failed(name, source, sha256: sha256, "\(error)", since: start))
    }
    var staged: [OutputFolder.Staged] = []
    do throws(BatchError) {
      for output in outputs {
        staged.append(try folder.stage(output.bytes, to: output.path))
      }
    } catch {
      for file in staged { folder.discard(file) }
      guard error.isAboutOneFile else { throw error }
      return try writer.add(failed(name, source, sha256: sha256, error.description, since: start))
    }
    let record = BatchRecord(
      name: name, source: source.visible(), sha256: sha256, fingerprint: options.fingerprint,
      outputs: outputs.map(\.path), prints: staged.map(\.print), summary: summary, note: note,
      seconds: Self.seconds(since: start))
    try writer.add(record, staged)
  }

  /// This many crashes on one file are no accident, if it cannot be tried in a helper.
  private static let mostEnds = 3

  /// Records that the file is begun. First tries it in a helper, if an earlier run ended while it was in progress.
  ///
  /// - Throws: ``FormatError`` if it crashes that too; ``BatchError`` if the journal cannot be written.
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
    record.note = item.note
    var names: [String] = []
    var taken = ResultNames()
    func name(_ path: String) -> (name: String, note: String?) {
      let wanted = FileName.portable(path)
      let name = taken.take(path)
      names.append(item.name + "/" + name)
      return (item.name + "/" + name, name == path ? nil : BatchItem.note(wanted, given: name))
    }
    do {
      let pattern = PathPattern(include: options.include, exclude: options.exclude)
      let links = try Archive.forEach(in: bytes, limits: options.limits) { path, content throws(any Error) in
        let begin = ContinuousClock.now
        let source = item.source + " » " + path
        guard let inside = Archive.safePath(path) else {
          let parts = path.split { $0 == "/" || $0 == "\\" }.filter { $0 != ".." && $0 != "." }
          let shown = parts.isEmpty ? "_" : parts.joined(separator: "/").visible()
          let message = "its name leads out of the archive: it is not converted."
          try writer.add(failed(name(shown).name, source, sha256: "", message, since: begin))
          return
        }
        guard pattern.takes(inside) else { return }
        let (name, note) = name(inside)
        let digest = FileIdentity(of: content).sha256
        if !keeps(name, source: source, sha256: digest) {
          try convert(content, name: name, source: source, sha256: digest, note: note, since: begin)
        }
      }
      if links > 0 {
        let left = "\(links) links and devices in it are left out"
        record.note = record.note.map { $0 + "; " + left } ?? left
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
      name: name, source: source.visible(), sha256: sha256, fingerprint: options.fingerprint, outputs: [],
      prints: [], failure: message,
      seconds: Self.seconds(since: start))
  }

  private static func seconds(since start: ContinuousClock.Instant) -> Double {
    let duration = start.duration(to: .now)
    let milliseconds =
      duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
    return Double(milliseconds) / 1000
  }
}
