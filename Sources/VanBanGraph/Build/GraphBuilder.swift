public import VanBan
import Dispatch
import Synchronization

/// A file for the graph, read when its turn comes.
public struct GraphInput: Sendable {
  /// The name under which the graph keeps it.
  public let path: String
  /// Its bytes.
  let bytes: @Sendable () throws -> [UInt8]
  /// The text that these bytes hold.
  let text: @Sendable ([UInt8]) throws -> SourceText

  public init(
    path: String, bytes: @escaping @Sendable () throws -> [UInt8],
    text: @escaping @Sendable ([UInt8]) throws -> SourceText
  ) {
    self.path = path
    self.bytes = bytes
    self.text = text
  }
}

/// What a build has done so far.
public struct BuildProgress: Sendable, Hashable {
  /// A file that was left out.
  public struct Failure: Sendable, Hashable {
    public let path: String
    public let message: String
  }

  /// The number of files to look at.
  public internal(set) var total = 0
  public internal(set) var added = 0
  public internal(set) var changed = 0
  public internal(set) var unchanged = 0
  /// Documents that were taken out, since their files are gone.
  public internal(set) var removed = 0
  public internal(set) var failures: [Failure] = []

  public var done: Int { added + changed + unchanged + failures.count }
}

/// Keeps a graph in step with a set of files.
///
/// Files whose bytes and parser version are as before are skipped. Work is committed in batches, each with all
/// that follows from it, so that a build that is killed leaves a consistent graph, and the next one goes on from
/// there to the same result.
public struct GraphBuilder: Sendable {
  private let graph: CitationGraph
  /// The version of the parser; documents of another version are read again.
  private let parser: String
  /// The number of files of a transaction.
  private let batchSize: Int

  public init(_ graph: CitationGraph, parserVersion: String, batchSize: Int = 64) {
    self.graph = graph
    self.parser = parserVersion
    self.batchSize = max(batchSize, 1)
  }

  /// Brings the documents of `inputs` into the graph.
  ///
  /// - Parameters:
  ///   - inputs: The files as they are now. A file that fails stays as it was in the graph, and is told.
  ///   - isGone: Whether a document of the graph that is not among the inputs has to be taken out, by its path.
  ///   - progress: Called after each batch.
  public func build(
    _ inputs: [GraphInput], removing isGone: (_ path: String) -> Bool = { _ in false },
    progress report: (BuildProgress) -> Void = { _ in }
  ) throws(GraphError) -> BuildProgress {
    var progress = BuildProgress()
    progress.total = inputs.count
    let known = try graph.documentVersions()
    let given = Set(inputs.map(\.path))
    let gone = known.keys.filter { !given.contains($0) && isGone($0) }.sorted()
    try graph.update(remove: gone, put: [], parser: parser)
    progress.removed = gone.count

    var start = 0
    while start < inputs.count {
      let batch = Array(inputs[start..<min(start + batchSize, inputs.count)])
      start += batch.count
      var facts: [DocumentFacts] = []
      for (input, outcome) in zip(batch, read(batch, known: known)) {
        switch outcome {
        case .unchanged: progress.unchanged += 1
        case .failed(let message): progress.failures.append(.init(path: input.path, message: message))
        case .read(let read):
          facts.append(read)
          if known[input.path] == nil { progress.added += 1 } else { progress.changed += 1 }
        }
      }
      try graph.update(remove: [], put: facts, parser: parser)
      report(progress)
    }
    try graph.finishWriting(dropsBodies: progress.removed + progress.changed > 0)
    return progress
  }

  private enum Outcome: Sendable {
    case unchanged
    case read(DocumentFacts)
    case failed(String)
  }

  /// Reads and parses a batch on all cores.
  private func read(_ batch: [GraphInput], known: [String: DocumentVersion]) -> [Outcome] {
    let outcomes = Mutex([Outcome?](repeating: nil, count: batch.count))
    DispatchQueue.concurrentPerform(iterations: batch.count) { index in
      let outcome = read(batch[index], known: known[batch[index].path])
      outcomes.withLock { $0[index] = outcome }
    }
    return outcomes.withLock { $0.map { $0 ?? .failed("it was not read.") } }
  }

  private func read(_ input: GraphInput, known: DocumentVersion?) -> Outcome {
    do {
      let bytes = try input.bytes()
      let hash = ContentHash.of(bytes)
      if known == DocumentVersion(hash: hash, parser: parser) { return .unchanged }
      let document = Document(parsing: try input.text(bytes))
      return .read(
        DocumentFacts(document, path: input.path, hash: hash, byteCount: bytes.count))
    } catch {
      return .failed("\(error)")
    }
  }
}

/// FNV-1a of 64 bits: tells whether a file is still what it was. It is no proof against forgery.
enum ContentHash {
  static func of(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let text = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}
