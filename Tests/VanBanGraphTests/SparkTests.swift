import Foundation
import TestCorpus
import Testing

@testable import VanBanGraph

/// The Spark job against the local graph, over the samples and the corpus.
struct SparkTests {
  /// Python with PySpark (`Scripts/setup-tests --spark`), and Java beside it.
  private static let isThere: Bool = {
    guard let python = Tools.python, Tools.java != nil else { return false }
    return (try? Tools.run(python, ["-c", "import pyspark"])) != nil
  }()

  @Test(.enabled(if: isThere, "needs PySpark (Scripts/setup-tests --spark) and Java"))
  func sparkGivesTheSameGraph() throws {
    let test = try TestGraph()
    let paths = (Corpus.seeds + Corpus.Collection.allCases.flatMap { Corpus.files($0) }).map(\.path).sorted()
    try paths.joined(separator: "\n").write(toFile: test.path("paths.txt"), atomically: true, encoding: .utf8)
    let graph = test.path("local.db")
    _ = try Tools.run(Tools.vanban, ["graph", "build", "--quiet", "--db", graph] + paths)
    let ranks = try Tools.run(
      Tools.vanban, ["graph", "rank", "--limit", "0", "--format", "csv", "--db", graph])
    try ranks.write(to: URL(fileURLWithPath: test.path("ranks.csv")))

    let python = try #require(Tools.python)
    let job = Tools.root + "/Integrations/spark"
    let options = ["--vanban", Tools.vanban, "--partitions", "8", "--shuffles", "4"]
    _ = try Tools.run(
      python, [job + "/graph.py", "--files", test.path("paths.txt"), "--out", test.path("out")] + options,
      environment: [
        "PYSPARK_PYTHON": python, "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_LOCAL_DIRS": test.folder.path,
      ])
    // Fails where anything differs.
    let report = try Tools.run(
      python, [job + "/compare.py", test.path("out"), graph, test.path("ranks.csv")])
    let lines = String(decoding: report, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.prefix(3).allSatisfy { $0.hasSuffix(" local graph, 0 differ") })
    #expect(lines.last?.hasSuffix(", 0 differ by more than 1e-6") == true)
  }
}
