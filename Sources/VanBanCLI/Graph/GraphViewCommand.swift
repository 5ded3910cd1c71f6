import ArgumentParser
import VanBanGraph

struct GraphViewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "view",
    abstract: "Write the graph as a page for a browser: search, neighbourhoods, paths, quotes.",
    discussion: """
      The page is one file, opened in a browser; it needs no network and no other files.

      EXAMPLES
        vanban graph view --db g.db -o graph.html
      """)

  @Option(name: .shortAndLong, help: "The page to write.")
  var output: NamedPath

  @Option(help: "The most quotes to keep of a relation between two works.")
  var quotes = 3

  @Option(help: "The file of the graph.")
  var db: String

  func validate() throws {
    if quotes < 0 { throw ValidationError("--quotes is 0 or more.") }
  }

  func run() throws {
    try GraphFailure.told {
      let graph = try CitationGraph(db)
      try graph.writeExplorer(to: output.path, quotes: quotes)
      try graph.close()
    }
  }
}
