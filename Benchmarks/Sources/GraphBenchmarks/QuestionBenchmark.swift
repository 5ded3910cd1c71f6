import Glibc
import VanBanGraph

/// How long questions take about works that are drawn at random: each as likely as any other, or the likelier the more
/// often it is cited, as people ask.
///
/// Warm: one connection, and each question was asked before. Cold: a new connection for each, when the system has been
/// told to forget what it holds of the file (`posix_fadvise`), with opening it and finding the work.
struct QuestionBenchmark {
  private let path: String
  private let samples: [(name: String, works: [String])]

  private static let questions: [(name: String, ask: @Sendable (CitationGraph, Work) throws -> Int)] = [
    ("show", { try $0.details(of: $1).cited.count }),
    ("cited-by", { try $0.citations(of: $1, limit: 50).count }),
    ("rests-on, two steps", { try $0.bases(of: $1, depth: 2).count }),
  ]
  private static let count = 500

  init(_ path: String) throws {
    self.path = path
    let graph = try CitationGraph(path)
    var numbers = Numbers(state: 7)
    func last(_ table: String) throws -> Int {
      guard case .integer(let id) = try graph.table(sql: "SELECT MAX(\(table)_id) FROM \(table)s").rows[0][0]
      else { return 0 }
      return id
    }
    func draw(_ column: String, from table: String) throws -> [String] {
      let last = try last(table)
      var works: [String] = []
      while works.count < Self.count {
        let id = Int(numbers.unit() * Double(last)) + 1
        let rows = try graph.table(sql: "SELECT \(column) FROM \(table)s WHERE \(table)_id = \(id)").rows
        if case .text(let identifier)? = rows.first?.first { works.append(identifier) }
      }
      return works
    }
    samples = [
      ("any work", try draw("identifier", from: "work")),
      ("by citations", try draw("cited", from: "citation")),
      ("most cited", try graph.ranking(.indegree, limit: 100).map(\.work.identifier)),
    ]
    try graph.close()
  }

  func run() throws {
    print(
      "milliseconds: median and 99th percentile on the clock; the same of the processor; rows, median and most"
    )
    for (name, question) in Self.questions {
      for sample in samples {
        let graph = try CitationGraph(path)
        var rows: [Double] = []
        for work in sample.works { rows.append(Double(try question(graph, try graph.work(work)))) }
        let warm = try sample.works.map { work in
          try Stopwatch.measure { _ = try question(graph, try graph.work(work)) }
        }
        try graph.close()
        let cold = try sample.works.map { work in
          forget()
          return try Stopwatch.measure {
            let graph = try CitationGraph(path)
            _ = try question(graph, try graph.work(work))
            try graph.close()
          }
        }
        let (median, most) = Self.quantiles(rows)
        print(
          "\(name), \(sample.name): warm \(Self.text(warm)); cold \(Self.text(cold)); \(Int(median)) \(Int(most))"
        )
      }
    }
  }

  private func forget() {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return }
    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED)
    close(file)
  }

  private static func text(_ times: [Stopwatch]) -> String {
    [times.map(\.clock), times.map(\.processor)].map { times in
      let (median, high) = quantiles(times)
      return Stopwatch.text(median * 1000) + " " + Stopwatch.text(high * 1000)
    }.joined(separator: ", ")
  }

  private static func quantiles(_ values: [Double]) -> (median: Double, high: Double) {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return (0, 0) }
    return (sorted[sorted.count / 2], sorted[min(sorted.count - 1, sorted.count * 99 / 100)])
  }
}
