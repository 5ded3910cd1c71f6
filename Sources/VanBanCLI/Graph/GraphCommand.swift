import ArgumentParser

struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Ask what rests on what: a graph of works and their citations in one file.",
    discussion: """
      A work is named by its identifier (/akn/vn/act/nghi-dinh/2007/64-2007-nd-cp), its file, its number \
      (64/2007/NĐ-CP) or its title (Luật Kế toán); a provision of it behind #: 80/2015/QH13#dieu-12.

      EXAMPLES
        vanban graph build ke-hoach/ --db g.db
        vanban graph find chuyen doi so --db g.db
        vanban graph rests-on 64/2007/NĐ-CP --transitive --on 2024-01-01 --db g.db
        vanban graph missing --format csv --db g.db > wanted.csv
        vanban graph view --db g.db -o graph.html
      """,
    subcommands: [
      GraphBuildCommand.self, GraphFindCommand.self, GraphShowCommand.self, GraphRestsOnCommand.self,
      GraphCarriedByCommand.self, GraphCitedByCommand.self, GraphProvisionsCommand.self,
      GraphPathCommand.self,
      GraphStatusCommand.self, GraphHistoryCommand.self, GraphTextCommand.self, GraphCheckCommand.self,
      GraphQuotesCommand.self, GraphBodiesCommand.self, GraphRankCommand.self,
      GraphRelatedCommand.self, GraphMissingCommand.self, GraphConflictsCommand.self,
      GraphDuplicatesCommand.self, GraphMergeCommand.self, GraphSplitCommand.self,
      GraphTimelineCommand.self,
      GraphStatsCommand.self, GraphDiffCommand.self, GraphSQLCommand.self, GraphExportCommand.self,
      GraphExtractCommand.self,
      GraphViewCommand.self,
    ])
}
