import Dispatch
import Synchronization
public import VanBan

/// A file for the graph, read when its turn comes.
public struct GraphInput: Sendable {
  /// The name under which the graph keeps it.
  public let path: String
  /// Its bytes.
  let bytes: @Sendable () throws -> [UInt8]
  /// The text that these bytes hold.
  let text: @Sendable ([UInt8]) throws -> SourceText

  /// A file that is read by `bytes` and decoded by `text`, when its turn comes and on any thread. `text` is not
  /// called
  /// for bytes that the graph already has.
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
    /// The name of the file in the graph.
    public let path: String
    /// Why it was left out, in English.
    public let message: String
  }

  /// The number of files to look at.
  public internal(set) var total = 0
  /// Files that are new to the graph.
  public internal(set) var added = 0
  /// Files that were read again: their bytes or the parser's version changed.
  public internal(set) var changed = 0
  /// Files that were skipped: bytes and parser's version are as before.
  public internal(set) var unchanged = 0
  /// Documents that were removed because their files are gone.
  public internal(set) var removed = 0
  /// The files that could not be read; the graph keeps their earlier state.
  public internal(set) var failures: [Failure] = []

  /// The number of files done so far, failures included.
  public var done: Int { added + changed + unchanged + failures.count }
}

/// Keeps a graph in step with a set of files.
///
/// Files whose bytes and parser version are as before are skipped. Work is committed in batches, each with all
/// that follows from it: a build that is killed leaves a consistent graph, and the next one continues to the same
/// result.
public struct GraphBuilder: Sendable {
  private let graph: CitationGraph
  /// The version of the parser; documents of another version are read again.
  private let parser: String
  /// The number of files that are parsed together, and the least of a transaction.
  private let batchSize: Int

  /// Builds `graph`.
  ///
  /// - Parameters:
  ///   - graph: The graph, opened for writing.
  ///   - parserVersion: The version of the parser, such as `Release.version`; documents read by another are read
  /// again.
  ///   - batchSize: The number of files that are parsed together, at least 1.
  public init(_ graph: CitationGraph, parserVersion: String, batchSize: Int = 64) {
    self.graph = graph
    self.parser = parserVersion
    self.batchSize = max(batchSize, 1)
  }

  /// Brings the documents of `inputs` into the graph.
  ///
  /// - Parameters:
  ///   - inputs: The files as they are now. A file that fails stays as it was in the graph and is reported.
  ///   - isGone: Whether to remove a document of the graph that is not among the inputs, by its path.
  ///   - report: Called after each chunk of files.
  /// - Returns: The counts and failures of the whole build.
  /// - Throws: ``GraphError`` where the graph cannot be read or written; what was committed before stays.
  /// - Complexity: O(*n*) in the bytes of new and changed files.
  public func build(
    _ inputs: [GraphInput], removing isGone: (_ path: String) -> Bool = { _ in false },
    progress report: @escaping (BuildProgress) -> Void = { _ in }
  ) throws(GraphError) -> BuildProgress {
    var progress = BuildProgress()
    progress.total = inputs.count
    let known = try graph.documentVersions()
    let given = Set(inputs.map(\.path))
    let gone = known.keys.filter { !given.contains($0) && isGone($0) }.sorted()
    if !gone.isEmpty { try graph.update(remove: gone, put: [], parser: parser) }
    progress.removed = gone.count

    var rest = inputs[...]
    var count = known.count - gone.count
    while !rest.isEmpty {
      let limit = Self.transactionSize(documents: count, least: batchSize)
      let batch = FactsBatch(
        inputs: rest, chunk: batchSize, limit: limit, read: { read($0, known: known) }, progress: progress,
        report: report)
      try graph.update(remove: [], put: batch, parser: parser)
      count += limit
      rest = batch.rest
      progress = batch.progress
    }
    try graph.finish(droppingBodies: progress.removed + progress.changed > 0)
    return progress
  }

  /// How many documents go into a graph of `documents` in one transaction. Each transaction describes much-cited works
  /// anew; transactions that grow with the graph keep that cost in proportion.
  public static func transactionSize(documents: Int, least: Int = 64) -> Int { max(least, documents / 4) }

  fileprivate enum Outcome: Sendable {
    case unchanged
    case read(DocumentFacts)
    case failed(String)
  }

  /// Reads and parses a batch on all cores.
  private func read(
    _ batch: ArraySlice<GraphInput>, known: [String: DocumentVersion]
  ) -> [(GraphInput, Outcome, isNew: Bool)] {
    let outcomes = Mutex([Outcome?](repeating: nil, count: batch.count))
    DispatchQueue.concurrentPerform(iterations: batch.count) { index in
      let input = batch[batch.startIndex + index]
      let outcome = read(input, known: known[input.path])
      outcomes.withLock { $0[index] = outcome }
    }
    let all = outcomes.withLock { $0 }
    return zip(batch, all).map { input, outcome in
      (input, outcome ?? .failed("it was not read."), known[input.path] == nil)
    }
  }

  private func read(_ input: GraphInput, known: DocumentVersion?) -> Outcome {
    do {
      let bytes = try input.bytes()
      let hash = ContentHash.text(of: bytes)
      if known == DocumentVersion(hash: hash, parser: parser) { return .unchanged }
      let document = Document(parsing: try input.text(bytes))
      return .read(
        DocumentFacts(document, path: input.path, hash: hash, byteCount: bytes.count))
    } catch {
      return .failed("\(error)")
    }
  }
}

/// The documents of one transaction, read a chunk at a time while they are written.
private final class FactsBatch: Sequence, IteratorProtocol {
  /// The inputs that are left.
  private(set) var rest: ArraySlice<GraphInput>
  private(set) var progress: BuildProgress
  private let chunk: Int
  private var limit: Int
  private let read: (ArraySlice<GraphInput>) -> [(GraphInput, GraphBuilder.Outcome, isNew: Bool)]
  private let report: (BuildProgress) -> Void
  private var ready: ArraySlice<DocumentFacts> = []

  init(
    inputs: ArraySlice<GraphInput>, chunk: Int, limit: Int,
    read: @escaping (ArraySlice<GraphInput>) -> [(GraphInput, GraphBuilder.Outcome, isNew: Bool)],
    progress: BuildProgress, report: @escaping (BuildProgress) -> Void
  ) {
    rest = inputs
    self.chunk = chunk
    self.limit = limit
    self.read = read
    self.progress = progress
    self.report = report
  }

  func next() -> DocumentFacts? {
    while ready.isEmpty, !rest.isEmpty, limit > 0 {
      let part = rest.prefix(Swift.min(chunk, limit))
      rest = rest.dropFirst(part.count)
      limit -= part.count
      take(part)
    }
    return ready.popFirst()
  }

  private func take(_ part: ArraySlice<GraphInput>) {
    var facts: [DocumentFacts] = []
    for (input, outcome, isNew) in read(part) {
      switch outcome {
      case .unchanged: progress.unchanged += 1
      case .failed(let message): progress.failures.append(.init(path: input.path, message: message))
      case .read(let document):
        facts.append(document)
        if isNew { progress.added += 1 } else { progress.changed += 1 }
      }
    }
    ready = facts[...]
    report(progress)
  }
}
