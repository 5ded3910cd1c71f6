public import ArgumentParser
public import VanBan
public import VanBanGraph

// The verbs that print rows as the graph gives them.

struct GraphCitedByCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cited-by",
    abstract: "Who cites a work or a provision, the youngest first, with the words.",
    discussion: """
      EXAMPLES
        vanban graph cited-by 52-NQ/TW --db g.db
        vanban graph cited-by 80/2015/QH13#dieu-12 --db g.db
        vanban graph cited-by 'Luật Kế toán' --relation amends --format csv --db g.db
      """)

  @Argument(help: "The work; behind # a provision: dieu-12/khoan-2, 'khoản 2 Điều 12'.")
  var work: String

  @Option(help: "all, or enacted: not by drafts and texts that are not identified, and no hearsay.")
  var standing = CitingStanding.all

  @OptionGroup var relations: RelationOption
  @OptionGroup var limit: CitationLimitOption
  @OptionGroup var options: GraphOptions

  func run() throws {
    try options.answer { graph in
      try graph.citations(
        of: try graph.part(work), relations: relations.names, standing: standing, limit: limit.value)
    }
  }
}

extension CitingStanding: ExpressibleByArgument {}
extension DocumentIssuer.Level: ExpressibleByArgument {}

struct GraphPathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "A shortest path from one work to another along citations.",
    discussion: """
      EXAMPLES
        vanban graph path ke-hoach/a.txt 52-NQ/TW --db g.db
        vanban graph path 64/2007/NĐ-CP 73/2019/NĐ-CP --both-ways --db g.db
      """)

  @Argument(help: "The work to start from.")
  var from: String

  @Argument(help: "The work to reach.")
  var to: String

  @Flag(help: "Also from a cited work to those that cite it.")
  var bothWays = false

  @OptionGroup var limit: WholeLimitOption
  @OptionGroup var options: GraphOptions

  func run() throws {
    try options.answer(limit) { graph -> [PathStep] in
      let (start, end) = (try graph.work(from), try graph.work(to))
      guard let steps = try graph.path(from: start, to: end, bothWays: bothWays) else {
        Standard.printError("there is no path from \(start.label) to \(end.label).")
        return []
      }
      return steps
    }
  }
}

struct GraphStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract:
      "The state of a work or a provision on a day: in force or not, changed or ended by whom, from when.",
    discussion: """
      What acts say decides: the work itself of its force, other acts of what they do to it, each from the day from which \
      it holds. `said` lists apart what only titles and other documents tell. What cannot be known is `unknown`, with \
      the reason.

      EXAMPLES
        vanban graph status 20/2019/NQ-HĐND --on 2021-01-01 --db g.db
        vanban graph status 80/2015/QH13#dieu-12 --on 2021-01-01 --db g.db
      """)

  @Argument(help: "The work; behind # a provision: dieu-12/khoan-2, 'khoản 2 Điều 12'.")
  var work: String

  @Option(help: "The date: YYYY, YYYY-MM or YYYY-MM-DD; without it, all that the graph knows counts.")
  var on: String?

  @OptionGroup var options: GraphOptions

  func run() throws {
    try options.answer { graph in
      let part = try graph.part(work)
      return [try graph.status(of: part.work, provision: part.provision, on: on)]
    }
  }
}

struct GraphRankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "The works that matter most, by who cites them.",
    discussion: """
      EXAMPLES
        vanban graph rank --db g.db
        vanban graph rank --by indegree --limit 10 --db g.db
      """)

  @Option(help: "The score: pagerank, indegree, authority or hub (HITS).")
  var by = RankingMethod.pagerank

  @OptionGroup var limit: LimitOption
  @OptionGroup var options: GraphOptions

  func run() throws {
    try options.answer { try $0.ranking(by, limit: limit.value) }
  }
}

extension RankingMethod: ExpressibleByArgument {}

struct GraphRelatedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "related",
    abstract: "The works that are cited by the same works, or cite the same.",
    discussion: """
      EXAMPLES
        vanban graph related 64/2007/NĐ-CP --db g.db
      """)

  @Argument(help: "The work.")
  var work: String

  @OptionGroup var limit: LimitOption
  @OptionGroup var options: GraphOptions

  func run() throws {
    try options.answer { graph in try graph.related(to: try graph.work(work), limit: limit.value) }
  }
}

struct GraphMissingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "missing",
    abstract:
      "The wanted list: works that documents cite and the graph has no document of, the most cited first.",
    discussion: """
      EXAMPLES
        vanban graph missing --limit 0 --format csv --db g.db > wanted.csv
      """)

  @OptionGroup var limit: LimitOption
  @OptionGroup var options: GraphOptions

  func run() throws {
    try options.answer { try $0.missingWorks(limit: limit.value) }
  }
}

struct GraphConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "Works about whose date, issuer, number or title texts disagree, with the places.",
    discussion: """
      EXAMPLES
        vanban graph conflicts --db g.db
        vanban graph conflicts 20/2019/NQ-HĐND --format json --db g.db
      """)

  @Argument(help: "One work; without it, all.")
  var work: String?

  @OptionGroup var limit: WholeLimitOption
  @OptionGroup var options: GraphOptions

  func run() throws {
    try options.answer(limit) { graph in
      try graph.conflicts(of: try work.map { try graph.work($0) })
    }
  }
}

struct GraphTimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "For each year: its works, and the citations by and of them.",
    discussion: """
      EXAMPLES
        vanban graph timeline --kind nghi-dinh --db g.db
        vanban graph timeline --by-level --db g.db
      """)

  @Option(help: "Only works of this kind: nghi-dinh, ke-hoach …")
  var kind: String?

  @Option(help: "Only works of bodies of this level: central, province, district or commune.")
  var level: DocumentIssuer.Level?

  @Flag(help: "A row for each level of the issuing bodies; works whose level is not known have one without.")
  var byLevel = false

  @OptionGroup var limit: WholeLimitOption
  @OptionGroup var options: GraphOptions

  func run() throws {
    try options.answer(limit) { try $0.timeline(kind: kind, level: level?.rawValue, byLevel: byLevel) }
  }
}

struct GraphStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "How many works, documents and citations of which sort there are.",
    discussion: """
      EXAMPLES
        vanban graph stats --db g.db
      """)

  @OptionGroup var limit: WholeLimitOption
  @OptionGroup var options: GraphOptions

  func run() throws {
    try options.answer(limit) { try $0.statistics() }
  }
}

struct GraphDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "The edges that only one of two graphs has.",
    discussion: """
      EXAMPLES
        vanban graph diff 2023.db 2024.db
        vanban graph diff before.db after.db --format csv | grep gained
      """)

  @Argument(help: "The earlier graph.")
  var old: String

  @Argument(help: "The later graph.")
  var new: String

  @Option(help: "How the answer is printed; json is an array of objects.")
  var format = GraphOptions.Format.table

  @OptionGroup var limit: WholeLimitOption

  func run() throws {
    try GraphFailure.told {
      let (old, new) = (try CitationGraph(old), try CitationGraph(new))
      let changes = try new.changes(since: old)
      let table = GraphTable(Array(changes.prefix(limit.value ?? changes.count)))
      switch format {
      case .table: try Standard.list(table.text)
      case .csv: try Standard.write(table.csv)
      case .json: try Standard.write(table.json)
      }
      try old.close()
      try new.close()
    }
  }
}
