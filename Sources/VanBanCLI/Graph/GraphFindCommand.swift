import ArgumentParser
import VanBanGraph

struct GraphFindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find works by words, number, kind, body or date.",
    discussion: """
      Words are found with and without marks: `chuyen doi so` finds `chuyển đổi số`.

      EXAMPLES
        vanban graph find chuyen doi so --db g.db
        vanban graph find --kind nghi-dinh --from 2020 --to 2022-06 --db g.db
        vanban graph find --body 'hai duong' --in-corpus --db g.db
      """)

  @OptionGroup var works: WorksOption

  @Option(help: "The number: 64/2007/NĐ-CP.")
  var number: String?

  @Flag(help: "Only works that have a document in the graph.")
  var inCorpus = false

  @OptionGroup var limit: LimitOption
  @OptionGroup var options: GraphOptions

  func run() throws {
    var query = works.query
    query.number = number
    query.isInCorpus = inCorpus
    try options.answer { try $0.find(query, limit: limit.value) }
  }
}
