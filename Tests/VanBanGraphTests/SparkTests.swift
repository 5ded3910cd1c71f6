import Foundation
import Testing
import VanBan

@testable import VanBanGraph

/// The Spark job against the local graph, over the samples.
struct SparkTests {
  /// Python with PySpark (`Scripts/setup-tests --spark`), and Java beside it.
  private static let isThere: Bool = {
    guard let python = Tools.python, Tools.java != nil else { return false }
    return (try? Tools.run(python, ["-c", "import pyspark"])) != nil
  }()

  @Test(.enabled(if: isThere, "needs PySpark (Scripts/setup-tests --spark) and Java"))
  func sparkGivesTheSameGraph() throws {
    let test = try TestGraph()
    let seeds = Tools.root + "/seeds"
    let paths = try FileManager.default.contentsOfDirectory(atPath: seeds).filter { $0.hasSuffix(".txt") }
      .sorted()
      .map { seeds + "/" + $0 }
    let inputs = paths.map { path in
      GraphInput(
        path: path, bytes: { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) },
        text: { SourceText(bytes: $0, name: path) })
    }
    _ = try GraphBuilder(test.graph, parserVersion: "test").build(inputs)
    let ranks = GraphTable(try test.graph.ranking(.pagerank, limit: nil))
    try ranks.csv.write(toFile: test.path("ranks.csv"), atomically: true, encoding: .utf8)
    try paths.joined(separator: "\n").write(toFile: test.path("paths.txt"), atomically: true, encoding: .utf8)

    let python = try #require(Tools.python)
    let job = Tools.root + "/Integrations/spark"
    let environment = [
      "PYSPARK_PYTHON": python, "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_LOCAL_DIRS": test.folder.path,
    ]
    _ = try Tools.run(
      python,
      [
        job + "/graph.py", "--files", test.path("paths.txt"), "--out", test.path("out"), "--vanban",
        Tools.vanban,
        "--partitions", "2", "--shuffles", "2",
      ], environment: environment)
    let report = try Tools.run(
      python, [job + "/compare.py", test.path("out"), test.graph.path, test.path("ranks.csv")],
      environment: environment)
    let text = String(decoding: report, as: UTF8.self)
    #expect(text.contains("citations: 163 by Spark, 163 in the local graph"))
    #expect(text.contains("0 differ by more than 1e-6"))
  }
}
