import Foundation
import VanBanGraph

/// `GraphBenchmarks load FILE [WORKS CITATIONS]`, `GraphBenchmarks ask FILE`, `GraphBenchmarks rank FILE`.
@main
enum GraphBenchmarks {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 2 else {
      return print("usage: GraphBenchmarks load|ask|rank FILE [WORKS CITATIONS]")
    }
    switch arguments[0] {
    case "load":
      let works = arguments.count > 2 ? Int(arguments[2]) ?? 200_000 : 200_000
      let citations = arguments.count > 3 ? Int(arguments[3]) ?? 4_000_000 : 4_000_000
      try load(arguments[1], works: works, citations: citations)
    case "ask": try ask(arguments[1])
    case "rank": try rank(arguments[1])
    default: print("there is no \(arguments[0])")
    }
  }

  private static func load(_ path: String, works: Int, citations: Int) throws {
    let graph = try CitationGraph(path, for: .writing)
    let corpus = GeneratedCorpus(works: works, citations: citations)
    let making = seconds { for document in corpus { consume(document) } }
    let time = try seconds {
      try graph.update(remove: [], put: corpus, parser: "1")
      try graph.close()
    }
    print(
      "making the rows: \(text(making)) s; load, with making them: \(text(time)) s; peak memory: \(peakMemory()) MB"
    )
  }

  @inline(never)
  private static func consume(_ document: DocumentFacts) {
    if document.citations.count < 0 { print(document) }
  }

  private static func ask(_ path: String) throws {
    var numbers = Numbers(state: 7)
    let sample = try CitationGraph(path).table(sql: "SELECT identifier FROM works").rows.map { $0[0].text }
    let names = (0..<300).map { _ in sample[Int(numbers.unit() * Double(sample.count))] }
    let busiest = try CitationGraph(path).ranking(.indegree, limit: 20).map(\.work.identifier)
    let questions: [(String, (CitationGraph, Work) throws -> Void)] = [
      ("show", { _ = try $0.details(of: $1) }),
      ("cited-by", { _ = try $0.citations(of: $1) }),
      ("rests-on, two steps", { _ = try $0.bases(of: $1, depth: 2) }),
    ]
    for (name, question) in questions {
      let graph = try CitationGraph(path)
      for work in names { try question(graph, try graph.work(work)) }
      let warm = try (names + busiest).map { work in
        let work = try graph.work(work)
        return try seconds { try question(graph, work) }
      }
      try graph.close()
      let cold = try (names.prefix(100) + busiest).map { work in
        guard dropCaches() else { return Double.nan }
        let graph = try CitationGraph(path)
        let time = try seconds { try question(graph, try graph.work(work)) }
        try graph.close()
        return time
      }
      print("\(name): warm \(quantiles(warm)); cold \(quantiles(cold)) ms (median, 99th percentile)")
    }
  }

  private static func rank(_ path: String) throws {
    let graph = try CitationGraph(path)
    var compact: CompactGraph?
    let loading = try seconds { compact = try graph.compactGraph() }
    let all = try seconds { _ = try graph.ranking(.pagerank, limit: 10) }
    let hits = try seconds { _ = try graph.ranking(.authority, limit: 10) }
    print(
      "\(compact?.nodeCount ?? 0) works, \(compact?.edgeCount ?? 0) edges: reading \(text(loading)) s; "
        + "PageRank with reading \(text(all)) s; HITS with reading \(text(hits)) s; peak memory: \(peakMemory()) MB"
    )
  }

  /// Only root may; elsewhere there are no cold figures.
  private static func dropCaches() -> Bool {
    sync()
    return (try? "3".write(toFile: "/proc/sys/vm/drop_caches", atomically: false, encoding: .utf8)) != nil
  }

  private static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try body()
    return (ContinuousClock.now - start) / .seconds(1)
  }

  private static func quantiles(_ times: [Double]) -> String {
    let sorted = times.sorted()
    guard let last = sorted.last, !last.isNaN else { return "-" }
    let high = sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
    return "\(text(sorted[sorted.count / 2] * 1000)) \(text(high * 1000))"
  }

  private static func text(_ value: Double) -> String { String(format: "%.2f", value) }

  /// In megabytes, as Linux tells it; 0 elsewhere.
  private static func peakMemory() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return (line.split(separator: " ").compactMap { Int($0) }.first ?? 0) / 1024
  }
}
