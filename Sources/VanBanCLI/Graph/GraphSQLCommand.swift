import ArgumentParser
import Foundation
import VanBanGraph

struct GraphSQLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql",
    abstract: "Ask in SQL, over the views works, documents, citations, edges, candidates and bodies.",
    discussion: """
      Nothing can be changed, and nothing but the graph be read. Docs/Graph.md lists the columns of the views. \
      Where a limit stops the question, the rows that were found until then are printed, what is missing is told, \
      and the program ends with 1.

      EXAMPLES
        vanban graph sql "SELECT kind, COUNT(*) FROM works GROUP BY kind" --db g.db
        vanban graph sql "SELECT * FROM edges WHERE relation = 'amends'" --format csv --db g.db
        vanban graph sql "SELECT * FROM citations" --rows 0 --seconds 600 --format json --db g.db
      """)

  @Argument(help: "One SELECT.")
  var sql: String

  @Option(help: "The time limit in seconds; 0 for none.")
  var seconds = 30

  @Option(help: "The most rows of the answer; 0 for no limit.")
  var rows = 100_000

  @Option(help: "The memory limit in MiB; 0 for none.")
  var memory = 512

  @OptionGroup var options: GraphOptions

  func validate() throws {
    for (name, value) in [("seconds", seconds), ("rows", rows), ("memory", memory)] where value < 0 {
      throw ValidationError("--\(name) is 0 or more.")
    }
  }

  func run() throws {
    let limits = SQLLimits(
      seconds: seconds > 0 ? Double(seconds) : nil, rows: rows > 0 ? rows : nil,
      memory: memory > 0 ? min(memory, .max >> 20) << 20 : nil)
    endAfterward(limits)
    try GraphFailure.told {
      let graph = try CitationGraph(options.db)
      if let memory = limits.memory {
        // For what a single step of SQLite takes, between two looks at its memory: one text may be as long as twice
        // the limit. The rest is for its cache.
        SQLiteMemory.limitProcess(to: min(memory, .max >> 4) * 4 + (64 << 20))
      }
      let answer = try graph.answer(sql: sql, within: limits)
      try options.write(answer.table)
      try graph.close()
      guard let message = answer.message else { return }
      Standard.printError(message)
      throw ExitStatus.inputFailed
    }
  }

  /// Ends the program where SQLite does not come back in time: between the steps of its machine it asks whether the
  /// time is over, and a single one may take long, as `printf('%.*c', 2000000000, 'x')` does. Nothing has to be
  /// put in order then: the graph is only read.
  private func endAfterward(_ limits: SQLLimits) {
    guard let seconds = limits.seconds else { return }
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds + 2) {
      Standard.printError(
        "the question was stopped after \(Int(seconds)) seconds; nothing of its answer is given.")
      Foundation.exit(ExitStatus.inputFailed.rawValue)
    }
  }
}
