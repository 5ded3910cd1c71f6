import ArgumentParser

struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Ask what rests on what: a graph of works and their citations in one file.",
    discussion: """
      A work is named by its identifier (/akn/vn/act/nghi-dinh/2007/64-2007-nd-cp), its file, its number \
      (64/2007/NĐ-CP) or its title (Luật Kế toán).

      EXAMPLES
        vanban graph build ke-hoach/ --db g.db
        vanban graph find chuyen doi so --db g.db
        vanban graph rests-on 64/2007/NĐ-CP --transitive --on 2024-01-01 --db g.db
        vanban graph missing --format csv --db g.db > wanted.csv
        vanban graph view --db g.db -o graph.html
      """,
    subcommands: [
      GraphBuildCommand.self, GraphFindCommand.self, GraphShowCommand.self, GraphRestsOnCommand.self,
      GraphCitedByCommand.self, GraphPathCommand.self, GraphStatusCommand.self, GraphRankCommand.self,
      GraphRelatedCommand.self, GraphMissingCommand.self, GraphConflictsCommand.self,
      GraphDuplicatesCommand.self, GraphMergeCommand.self, GraphSplitCommand.self,
      GraphTimelineCommand.self,
      GraphStatsCommand.self, GraphDiffCommand.self, GraphSQLCommand.self, GraphExportCommand.self,
      GraphViewCommand.self,
    ])
}
