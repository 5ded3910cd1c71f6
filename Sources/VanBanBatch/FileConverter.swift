import Foundation
import VanBan
import VanBanFormats

/// Converts single files of a batch, each on whatever thread asks for it.
struct FileConverter: Sendable {
  let options: BatchOptions
  let folder: OutputFolder
  let journal: Journal
  /// What was done before.
  let done: [String: BatchRecord]

  /// A record and whether its work was done now.
  typealias Outcome = (record: BatchRecord, isNew: Bool)

  /// Converts the file of `item`; an archive gives a record for each member, and its own last.
  func convert(_ item: BatchItem) throws(BatchError) -> [Outcome] {
    let start = ContinuousClock.now
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(item.source, limit: options.limits.fileBytes)
    } catch {
      return [(try write(failed(item.name, item.source, sha256: "", error.message, since: start)), true)]
    }
    let sha256 = FileIdentity(of: bytes).sha256
    if let old = finished(item.name, sha256: sha256) { return old.map { ($0, false) } }
    if InputFormat(of: bytes) == .archive {
      return try convertArchive(bytes, item, sha256: sha256, since: start)
    }
    return [try convert(bytes, name: item.name, source: item.source, sha256: sha256, since: start)]
  }

  /// The records of a file that was converted before and has not changed, its members' first.
  private func finished(_ name: String, sha256: String) -> [BatchRecord]? {
    guard !options.force, let old = done[name], old.sha256 == sha256, old.fingerprint == options.fingerprint,
      !old.hasFailed, old.outputs.allSatisfy({ folder.isThere($0) })
    else { return nil }
    var members: [BatchRecord] = []
    for member in old.members ?? [] {
      guard let record = done[member], record.fingerprint == options.fingerprint, !record.hasFailed,
        record.outputs.allSatisfy({ folder.isThere($0) })
      else { return nil }
      members.append(record)
    }
    return members + [old]
  }

  private func convert(
    _ bytes: [UInt8], name: String, source: String, sha256: String, since start: ContinuousClock.Instant
  ) throws(BatchError) -> Outcome {
    var outputs: [(path: String, bytes: [UInt8])] = []
    let summary: DocumentSummary
    do {
      let text = try DocumentFile.sourceText(
        of: bytes, encoding: options.encoding, name: name, limits: options.limits)
      let document = Document(parsing: text)
      summary = DocumentSummary(document, format: InputFormat(of: bytes).rawValue)
      for format in options.formats {
        let path =
          format.isOneFile ? OutputFolder.share(of: name, format: format) : name + format.fileExtension
        outputs.append((path, try format.write(document)))
      }
    } catch {
      return (try write(failed(name, source, sha256: sha256, "\(error)", since: start)), true)
    }
    do {
      for output in outputs { try folder.write(output.bytes, to: output.path) }
    } catch  where error.isAboutOneFile {
      return (try write(failed(name, source, sha256: sha256, error.description, since: start)), true)
    }
    let record = BatchRecord(
      name: name, source: source, sha256: sha256, fingerprint: options.fingerprint,
      outputs: outputs.map(\.path),
      summary: summary, seconds: Self.seconds(since: start))
    return (try write(record), true)
  }

  // MARK: Archives

  private func convertArchive(
    _ bytes: [UInt8], _ item: BatchItem, sha256: String, since start: ContinuousClock.Instant
  ) throws(BatchError) -> [Outcome] {
    var outcomes: [Outcome] = []
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
          outcomes.append((try write(failed(name, source, sha256: "", message, since: begin)), true))
          names.append(name)
          return
        }
        guard pattern.takes(inside) else { return }
        let name = item.name + "/" + inside
        names.append(name)
        let digest = FileIdentity(of: content).sha256
        if let old = finished(name, sha256: digest) {
          outcomes += old.map { ($0, false) }
        } else {
          outcomes.append(try convert(content, name: name, source: source, sha256: digest, since: begin))
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
    outcomes.append((try write(record), true))
    return outcomes
  }

  // MARK: Records

  private func write(_ record: BatchRecord) throws(BatchError) -> BatchRecord {
    try journal.append(record)
    return record
  }

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
