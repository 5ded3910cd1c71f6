import ArgumentParser
import VanBan

struct VanBanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vanban",
    abstract: "Reads Vietnamese administrative documents.",
    discussion: """
      EXAMPLES
        vanban outline ke-hoach.txt
        vanban parse --pretty ke-hoach.txt > ke-hoach.json
        vanban citations --format csv *.txt
        cat ke-hoach.txt | vanban parse -
        vanban convert luu-tru -o ket-qua

      Exit codes: 0 done, 1 some input failed, 2 wrong usage, 130 stopped.
      """,
    version: Release.version,
    subcommands: [
      ParseCommand.self, ViewCommand.self, OutlineCommand.self, CitationsCommand.self, CheckCommand.self,
      ExplainCommand.self, ConsolidateCommand.self, OCRCommand.self,
      TokensCommand.self, DetectCommand.self, ConvertCommand.self, AnnotateCommand.self, EvaluateCommand.self,
      GraphCommand.self, SchemaCommand.self, ReadCommand.self,
    ])
}
