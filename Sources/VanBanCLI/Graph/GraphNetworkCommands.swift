public import ArgumentParser
import Foundation
import VanBan
public import VanBanGraph

// The verbs about what rests on what, words, bodies and parts of a graph.

struct GraphCarriedByCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "carried-by",
    abstract: "What rests on a work or a provision, all the way up.",
    discussion: """
      EXAMPLES
        vanban graph carried-by 64/2007/NĐ-CP --transitive --db g.db
        vanban graph carried-by 80/2015/QH13#dieu-12 --transitive --standing enacted --db g.db
      """)

  @Argument(help: "The work; behind # a provision: dieu-12/khoan-2, 'khoản 2 Điều 12'.")
  var work: String

  @OptionGroup var steps: StepsOption

  @Option(help: "all, or enacted: no drafts and texts that are not identified, and no hearsay.")
  var standing = CitingStanding.all

  @OptionGroup var relations: RelationOption
  @OptionGroup var limit: WholeLimitOption
  @OptionGroup var options: GraphOptions

  func run() throws {
    try options.answer { graph in
      try graph.carried(
        by: try graph.part(work), relations: relations.followed, depth: steps.deepest, standing: standing,
        limit: limit.value)
    }
  }
}

struct GraphCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Bases that had ended or were not in force when a document was issued, and works younger than it.",
    discussion: """
      The states are those of `status` on the date of the document. The codes are ended-basis, basis-not-in-force, \
      suspended-basis and younger-work.

      EXAMPLES
        vanban graph check --db g.db
        vanban graph check ke-hoach/a.txt --db g.db
        vanban graph check --code younger-work --format csv --db g.db
      """)

  @Argument(help: "One work; without it, all documents.")
  var work: String?

  @Option(name: .customLong("code"), help: "Only this code; several times for several.")
  var codes: [CheckFinding.Code] = []

  @OptionGroup var limit: WholeLimitOption
  @OptionGroup var options: GraphOptions

  func run() throws {
    try options.answer { graph in
      try graph.check(
        try work.map { try graph.work($0) }, codes: codes.isEmpty ? CheckFinding.Code.allCases : codes,
        limit: limit.value)
    }
  }
}

extension CheckFinding.Code: ExpressibleByArgument {}

struct GraphQuotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "Citations by the words around them.",
    discussion: """
      Words without marks find any marks, words with marks only themselves; the last may be the beginning of a word.

      EXAMPLES
        vanban graph quotes het hieu luc --db g.db
        vanban graph quotes --phrase 'chuyển đổi số' --relation implements --db g.db
      """)

  @Argument(help: "Words that stand around the mention.")
  var words: [String]

  @Flag(help: "The words stand one behind the other.")
  var phrase = false

  @OptionGroup var relations: RelationOption
  @OptionGroup var limit: LimitOption
  @OptionGroup var options: GraphOptions

  func run() throws {
    try options.answer { graph in
      try graph.quotes(
        words.joined(separator: " "), isPhrase: phrase, relations: relations.names, limit: limit.value)
    }
  }
}

struct GraphBodiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bodies",
    abstract: "Who issues: bodies with their level, what they followed and what followed them.",
    discussion: """
      EXAMPLES
        vanban graph bodies --level province --db g.db
        vanban graph bodies hai duong --db g.db
      """)

  @Argument(help: "Words of the name, with or without marks; without them, all.")
  var words: [String] = []

  @Option(help: "Only bodies of this level: central, province, district or commune.")
  var level: DocumentIssuer.Level?

  @OptionGroup var limit: LimitOption
  @OptionGroup var options: GraphOptions

  func run() throws {
    try options.answer { graph in
      try graph.bodies(
        named: words.isEmpty ? nil : words.joined(separator: " "), level: level?.rawValue, limit: limit.value)
    }
  }
}

struct GraphExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Copy some documents into a graph of their own.",
    discussion: """
      The new graph is what a build of the files of these documents gives.

      EXAMPLES
        vanban graph extract chuyen doi so --from 2020 -o cds.db --db g.db
        vanban graph extract --body 'Bộ Tài chính' --steps 1 -o btc.db --db g.db
      """)

  @OptionGroup var works: WorksOption

  @Option(help: "Also documents so many citations away.")
  var steps = 0

  @Option(name: .shortAndLong, help: "The file of the new graph.")
  var output: NamedPath

  @Option(help: "The file of the graph.")
  var db: String

  func validate() throws {
    if steps < 0 { throw ValidationError("--steps is 0 or more.") }
  }

  func run() throws {
    try GraphFailure.told {
      if FileManager.default.fileExists(atPath: output.path) {
        throw FileError(output.path, "there is such a file: give another name.")
      }
      var query = ExtractQuery()
      query.works = works.query
      query.steps = steps
      let graph = try CitationGraph(db)
      let part = try CitationGraph(output.path, for: .writing)
      let count = try graph.extract(query, into: part)
      try part.close()
      try graph.close()
      Standard.printError("\(count) documents")
    }
  }
}
