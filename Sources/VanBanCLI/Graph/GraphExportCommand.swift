public import ArgumentParser
public import VanBanGraph

struct GraphExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the graph for other programs.",
    discussion: """
      graphml and gexf: Gephi, NetworkX, igraph. neo4j and gephi: two CSV files, FILE.nodes.csv and \
      FILE.edges.csv, in the columns that these programs want. dot: Graphviz. jsonld: linked data with ELI \
      terms. jsonl: every work and citation, an object a line. With --nodes articles or bodies, graphml has an edge from \
      the article that cites to the article that is cited, or from body to body.

      EXAMPLES
        vanban graph export --format graphml -o g.graphml --db g.db
        vanban graph export --format gephi -o g --db g.db
        vanban graph export --format graphml --nodes articles -o articles.graphml --db g.db
      """)

  @Option(help: "The form: graphml, gexf, neo4j, gephi, dot, jsonld or jsonl.")
  var format: ExportFormat

  @Option(help: "What the nodes are: works, articles or bodies; articles and bodies as graphml only.")
  var nodes = ExportNodes.works

  @Option(name: .shortAndLong, help: "The file to write; the beginning of two names for CSV.")
  var output: NamedPath

  @Option(help: "The file of the graph.")
  var db: String

  func run() throws {
    try GraphFailure.told {
      let graph = try CitationGraph(db)
      try graph.export(format, nodes: nodes, to: output.path)
      try graph.close()
    }
  }
}

extension ExportFormat: ExpressibleByArgument {}

extension ExportNodes: ExpressibleByArgument {}
