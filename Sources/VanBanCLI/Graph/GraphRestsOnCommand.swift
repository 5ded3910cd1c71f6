import ArgumentParser
import VanBanGraph

struct GraphRestsOnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rests-on",
    abstract: "The tree of a work's bases, and which of them were changed or ended by a date.",
    discussion: """
      A work counts from its own date. `repeated` works stand further up with what they rest on. Named is \
      the first change of each relation, of the whole and of a part; `status` tells all.

      EXAMPLES
        vanban graph rests-on ke-hoach/a.txt --db g.db
        vanban graph rests-on 64/2007/NĐ-CP --transitive --on 2024-01-01 --db g.db
        vanban graph rests-on 1539/KH-UBND --relation basis --relation implements --db g.db
      """)

  @Argument(help: "The work.")
  var work: String

  @Flag(help: "Also what the bases rest on, down to the last.")
  var transitive = false

  @Option(help: "How far down; 1 for what the work itself names.")
  var depth: Int?

  @Option(help: "The date for which changes count: YYYY, YYYY-MM or YYYY-MM-DD; without it, all of them.")
  var on: String?

  @OptionGroup var relations: RelationOption
  @OptionGroup var options: GraphOptions

  func validate() throws {
    if let depth, depth < 1 { throw ValidationError("--depth is 1 or more.") }
  }

  func run() throws {
    let limit = depth ?? (transitive ? Int.max : 1)
    let relations = relations.names.isEmpty ? ["basis"] : relations.names
    try GraphFailure.told {
      let graph = try CitationGraph(options.db)
      let nodes = try graph.bases(of: try graph.work(work), relations: relations, depth: limit, on: on)
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
    switch node.state {
    case .unchanged: break
    case .notYetIssued: text += " [not yet issued]"
    default:
      let by = node.changes.map(\.citingLabel).joined(separator: ", ")
      text += " [\(node.state.rawValue) by \(by)]"
    }
    return text + "\n"
  }
}
