import ArgumentParser
import VanBanGraph

struct GraphRestsOnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rests-on",
    abstract: "The tree of a work's bases, and which of them were changed or ended by a date.",
    discussion: """
      The state of each is that on the date of the work, or on that of --on, from what acts say themselves; `source` \
      is where the basis says from when it is in force. `repeated` works stand further up with what they rest on. Named \
      is the first change of each sort, of the whole and of a part; `status` tells all.

      EXAMPLES
        vanban graph rests-on ke-hoach/a.txt --db g.db
        vanban graph rests-on 64/2007/NĐ-CP --transitive --on 2024-01-01 --db g.db
        vanban graph rests-on 1539/KH-UBND --relation basis --relation implements --db g.db
      """)

  @Argument(help: "The work.")
  var work: String

  @OptionGroup var steps: StepsOption

  @Option(help: "The date of the states: YYYY, YYYY-MM or YYYY-MM-DD; without it, that of the work.")
  var on: String?

  @OptionGroup var relations: RelationOption
  @OptionGroup var limit: WholeLimitOption
  @OptionGroup var options: GraphOptions

  func run() throws {
    try GraphFailure.told {
      let graph = try CitationGraph(options.db)
      let all = try graph.bases(
        of: try graph.work(work), relations: relations.followed, depth: steps.deepest, on: on)
      let nodes = Array(all.prefix(limit.value ?? all.count))
      if options.format == .table {
        try Standard.list(nodes.isEmpty ? "nothing\n" : nodes.map { Self.line($0) }.joined())
      } else {
        try options.write(GraphTable(nodes))
      }
      try graph.close()
    }
  }

  private static func line(_ node: BasisNode) -> String {
    let work = node.work
    var text = String(repeating: "  ", count: node.depth - 1) + "- "
    text += [work.kind, work.number, work.date, work.issuer].compactMap { $0 }.joined(separator: " · ")
    if let title = work.title { text += (work.number == nil ? "" : ": ") + title.prefix(80) }
    if node.relation != "basis" { text += " (\(node.relation))" }
    if node.isRepeated { text += " (above)" }
    if let state = Self.state(node.status) { text += " [\(state)]" }
    return text + "\n"
  }

  /// `in-force since 2018-01-01`, `replaced since 2020-07-01 by 5/2020/NĐ-CP`, `unknown: no-document`.
  private static func state(_ status: WorkStatus) -> String? {
    var text = status.state.rawValue
    if let since = status.since { text += " since " + since }
    if let reason = status.reason { text += ": " + reason.rawValue }
    let by = status.changes.map { $0.citingLabel + ($0.target.map { " (" + $0.description + ")" } ?? "") }
    if !by.isEmpty { text += " by " + by.joined(separator: ", ") }
    let said = status.said.map(\.citingLabel)
    if !said.isEmpty { text += "; said: " + said.joined(separator: ", ") }
    return text
  }
}
