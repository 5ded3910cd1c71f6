import Foundation
import VanBanGraph

/// `GraphBenchmarks load FILE [WORKS CITATIONS]`, `GraphBenchmarks batches FILE [WORKS CITATIONS]`,
/// `GraphBenchmarks ask FILE`, `GraphBenchmarks rank FILE`.
@main
enum GraphBenchmarks {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 2 else {
      return print("usage: GraphBenchmarks load|batches|ask|rank FILE [WORKS CITATIONS]")
    }
    let works = arguments.count > 2 ? Int(arguments[2]) ?? 200_000 : 200_000
    let citations = arguments.count > 3 ? Int(arguments[3]) ?? 4_000_000 : 4_000_000
    let corpus = GeneratedCorpus(works: works, citations: citations)
    switch arguments[0] {
    case "load": try load(arguments[1], corpus)
    case "batches": try loadInBatches(arguments[1], corpus)
    case "ask": try QuestionBenchmark(arguments[1]).run()
    case "rank": try rank(arguments[1])
    default: print("there is no \(arguments[0])")
    }
  }

  private static func load(_ path: String, _ corpus: GeneratedCorpus) throws {
    let making = Stopwatch.measure { for document in corpus { consume(document) } }
    let graph = try CitationGraph(path, for: .writing)
    let loading = try Stopwatch.measure {
      try graph.update(remove: [], put: corpus, parser: "1")
      try graph.finish()
      try graph.close()
    }
    print("making the rows: \(making); load, with making them: \(loading); peak memory: \(peakMemory()) MB")
    print("load-seconds \(loading.clock) \(loading.processor) \(making.processor)")
  }

  /// In the transactions in which `vanban graph build` does it.
  private static func loadInBatches(_ path: String, _ corpus: GeneratedCorpus) throws {
    let graph = try CitationGraph(path, for: .writing)
    var count = 0
    var transactions = 0
    let loading = try Stopwatch.measure {
      let rest = Rest(corpus.makeIterator())
      while count < corpus.works {
        let size = min(GraphBuilder.transactionSize(documents: count), corpus.works - count)
        try graph.update(remove: [], put: rest.next(size), parser: "1")
        count += size
        transactions += 1
      }
      try graph.finish()
      try graph.close()
    }
    print("load in \(transactions) transactions: \(loading); peak memory: \(peakMemory()) MB")
  }

  /// What is left of a corpus, taken a part at a time.
  private final class Rest {
    private var iterator: GeneratedCorpus.Iterator

    init(_ iterator: GeneratedCorpus.Iterator) { self.iterator = iterator }

    func next(_ count: Int) -> some Sequence<DocumentFacts> {
      (0..<count).lazy.compactMap { _ in self.iterator.next() }
    }
  }

  @inline(never)
  private static func consume(_ document: DocumentFacts) {
    if document.citations.count < 0 { print(document) }
  }

  private static func rank(_ path: String) throws {
    let graph = try CitationGraph(path)
    var compact: CompactGraph?
    let loading = try Stopwatch.measure { compact = try graph.compactGraph() }
    let all = try Stopwatch.measure { _ = try graph.ranking(.pagerank, limit: 10) }
    let hits = try Stopwatch.measure { _ = try graph.ranking(.authority, limit: 10) }
    print(
      "\(compact?.nodeCount ?? 0) works, \(compact?.edgeCount ?? 0) edges: reading \(loading); "
        + "PageRank with reading \(all); HITS with reading \(hits); peak memory: \(peakMemory()) MB")
  }

  /// In megabytes, as Linux tells it; 0 elsewhere.
  private static func peakMemory() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return (line.split(separator: " ").compactMap { Int($0) }.first ?? 0) / 1024
  }
}
