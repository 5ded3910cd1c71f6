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

  @Argument(help: "Words of title, number or issuing body.")
  var words: [String] = []

  @Option(help: "The number: 64/2007/NĐ-CP.")
  var number: String?

  @Option(help: "The kind: nghi-dinh, ke-hoach …")
  var kind: String?

  @Option(help: "Words of the issuing body.")
  var body: String?

  @Option(help: "The earliest date: YYYY, YYYY-MM or YYYY-MM-DD.")
  var from: String?

  @Option(help: "The latest date.")
  var to: String?

  @Flag(help: "Only works that have a document in the graph.")
  var inCorpus = false

  @OptionGroup var limit: LimitOption
  @OptionGroup var options: GraphOptions

  func run() throws {
    var query = WorkQuery()
    query.words = words.isEmpty ? nil : words.joined(separator: " ")
    query.number = number
    query.kind = kind
    query.body = body
    query.from = from
    query.to = to
    query.isInCorpus = inCorpus
    try options.answer { try $0.find(query, limit: limit.value) }
  }
}
