import ArgumentParser
import VanBanGraph

struct GraphDuplicatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: "Pairs of works that may be one, with the evidence; then those that were joined, and why.",
    discussion: """
      A pair is settled with `graph merge` or `graph split`.

      EXAMPLES
        vanban graph duplicates --db g.db
        vanban graph duplicates --limit 0 --format csv --db g.db > pairs.csv
      """)

  @OptionGroup var limit: LimitOption
  @OptionGroup var options: GraphOptions

  func run() throws {
    try options.answer { try $0.duplicates(limit: limit.value) }
  }
}

struct GraphMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Take one work for another, now and whenever the graph is built.",
    discussion: """
      The decision is kept in DB.decisions.tsv beside the graph, which may be deleted and built anew.

      EXAMPLES
        vanban graph merge '?/luat/-/-/luat-qlt' 38/2019/QH14 --note 'tên gọi tắt' --db g.db
      """)

  @Argument(help: "The work that is another.")
  var work: String

  @Argument(help: "The work that it is.")
  var other: String

  @OptionGroup var decision: DecisionOptions

  func run() throws {
    try decision.decide(work, other) { graph, work, other in
      try graph.merge(work, into: other, note: decision.note)
      return "\(work) is taken for \(other)."
    }
  }
}

struct GraphSplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Part a work from the one that it was taken for, now and whenever the graph is built.",
    discussion: """
      Without OTHER it is parted from the work that `graph duplicates` says it was joined to. The decision is kept in \
      DB.decisions.tsv beside the graph.

      EXAMPLES
        vanban graph split /akn/vn/doc/nghi-quyet/2023/68-nq-tw --db g.db
      """)

  @Argument(help: "The work, or the identifier that was joined.")
  var work: String

  @Argument(help: "The work that it is not.")
  var other: String?

  @OptionGroup var decision: DecisionOptions

  func run() throws {
    try decision.decide(work, other) { graph, work, other in
      try graph.split(work, from: other, note: decision.note)
      return "\(work) is another work than \(other)."
    }
  }
}

/// What `merge` and `split` have in common.
struct DecisionOptions: ParsableArguments {
  @Option(help: "Why, for whoever reads the decisions.")
  var note = ""

  @Option(help: "The file of the graph.")
  var db: String

  /// Calls `body` with the identifiers of the works that the arguments name, and prints what it returns.
  func decide(
    _ work: String, _ other: String?, _ body: (CitationGraph, String, String) throws -> String
  ) throws {
    try GraphFailure.told {
      // A missing file is an error, not a new graph.
      try CitationGraph(db).close()
      let graph = try CitationGraph(db, for: .writing)
      let identifier = try Self.identifier(work, in: graph)
      let target: String
      if let other {
        target = try Self.identifier(other, in: graph)
      } else if let known = try graph.target(of: identifier) {
        target = known
      } else {
        throw GraphError(
          .unknownWork, "\(identifier) was not taken for another work: name the one that it is not.")
      }
      Standard.printError(try body(graph, identifier, target))
      try graph.close()
    }
  }

  /// The identifier that `name` is, or that of the work that it names.
  private static func identifier(_ name: String, in graph: CitationGraph) throws -> String {
    if name.hasPrefix("/akn/") || name.hasPrefix("?/") || name.hasPrefix("file:") { return name }
    return try graph.work(name).identifier
  }
}
