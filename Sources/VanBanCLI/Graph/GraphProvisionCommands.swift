import ArgumentParser
import VanBan
import VanBanFormats
import VanBanGraph

// The verbs about provisions, versions and texts.

struct GraphProvisionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "provisions",
    abstract: "The provisions that most works cite.",
    discussion: """
      EXAMPLES
        vanban graph provisions --db g.db
        vanban graph provisions 80/2015/QH13 --by-article --limit 10 --db g.db
      """)

  @Argument(help: "Only provisions of this work.")
  var work: String?

  @Flag(help: "Count what is cited in an article for the article.")
  var byArticle = false

  @Option(help: "all, or enacted: not by drafts and texts that are not identified, and no hearsay.")
  var standing = CitingStanding.all

  @OptionGroup var limit: LimitOption
  @OptionGroup var options: GraphOptions

  func run() throws {
    try options.answer { graph in
      try graph.citedProvisions(
        of: try work.map { try graph.work($0) }, byArticle: byArticle, standing: standing, limit: limit.value)
    }
  }
}

struct GraphHistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "The versions of a work or a provision: from when, by which act, and with which text.",
    discussion: """
      The texts are made from the files of the documents, which must be as they were when the graph was built. Changes whose \
      day no text gives come last.

      EXAMPLES
        vanban graph history 13/2015/TT-BTC --no-texts --db g.db
        vanban graph history 13/2015/TT-BTC#dieu-3 --format json --db g.db
      """)

  @Argument(help: "The work; behind # a provision: dieu-12/khoan-2, 'khoản 2 Điều 12'.")
  var work: String

  @Flag(inversion: .prefixedNo, help: "Also the texts, as far as the graph has documents.")
  var texts = true

  @OptionGroup var limit: WholeLimitOption
  @OptionGroup var encoding: EncodingOption
  @OptionGroup var options: GraphOptions

  func run() throws {
    let files = GraphFiles(encoding)
    try options.answer(limit) { graph in
      let part = try graph.part(work)
      return texts ? try graph.history(of: part, reading: files.input) : try graph.history(of: part)
    }
  }
}

struct GraphTextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "The text of a work or a provision on a day, with what the graph's acts do to it worked in.",
    discussion: """
      As `vanban consolidate` makes it of the files of the documents, which must be as they were when the graph was built. \
      What could not be worked in stands between ⟨ and ⟩, and on standard error with the reason, with acts that are said \
      to have changed it and are not at hand.

      EXAMPLES
        vanban graph text 13/2015/TT-BTC --on 2026-03-01 --db g.db
        vanban graph text 13/2015/TT-BTC#dieu-3 --db g.db
      """)

  @Argument(help: "The work; behind # a provision: dieu-12/khoan-2, 'khoản 2 Điều 12'.")
  var work: String

  @Option(help: "The day: YYYY-MM-DD, or the last of YYYY-MM or YYYY; without it, all changes count.")
  var on: String?

  @Option(help: "The file of the graph.")
  var db: String

  @OptionGroup var encoding: EncodingOption

  func run() throws {
    try GraphFailure.told {
      let graph = try CitationGraph(db)
      let text = try graph.text(of: try graph.part(work), on: on, reading: GraphFiles(encoding).input)
      try graph.close()
      for line in text.refused + text.remarks { Standard.printError(line) }
      for change in text.said where change.standing != .own {
        Standard.printError("\(change.citingLabel) is said to change it; the graph has no document of it.")
      }
      try Standard.write(text.text + "\n")
    }
  }
}

/// The files of a graph's documents.
struct GraphFiles {
  private let encoding: EncodingOption

  init(_ encoding: EncodingOption) { self.encoding = encoding }

  /// The file at `path`, as a build reads it.
  func input(_ path: String) -> GraphInput {
    let reader = encoding.reader
    return GraphInput(
      path: path, bytes: { try Files.read(path, limit: ReadingLimits().fileBytes) },
      text: { try reader.source(of: $0, name: path) })
  }
}
