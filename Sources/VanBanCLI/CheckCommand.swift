import ArgumentParser
import VanBan
import VanBanGraph

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Report where documents contradict themselves in what they cite, or cite what was not in force.",
    discussion: """
      Prints a line for each contradiction: the file, line and column, what contradicts what, and what would be right
      where that is known. With --db also what `vanban graph check` finds for the file in the graph: bases that had ended \
      or were not in force on the day of the document, and works younger than it.

      EXAMPLES
        vanban check ke-hoach.txt
        vanban check --language vi *.txt
        vanban check ke-hoach/a.txt --db g.db
      """)

  enum Language: String, ExpressibleByArgument, CaseIterable { case en, vi }

  @OptionGroup var input: InputOptions

  @Option(help: "The language of the messages.")
  var language = Language.en

  @Option(help: "A graph that has the files under these names.")
  var db: String?

  func run() throws {
    let graph = try db.map { db in try GraphFailure.giving { try CitationGraph(db) } }
    try input.parseEach { path, document in
      for found in document.contradictions() {
        let place = document.source.location(of: found.range.lowerBound)
        let message = language == .en ? found.message : found.messageVi
        let suggestion = found.suggestion.map {
          (language == .en ? " Right would be: " : " Đúng ra là: ") + $0 + "."
        }
        let line =
          "\(path):\(place.line):\(place.column): \(found.code.rawValue): \(message)\(suggestion ?? "")"
        try Standard.list(line.visible() + "\n")
      }
      if let graph { try list(graph, path) }
    }
    try graph?.close()
  }

  /// What the graph finds for the document at `path`.
  private func list(_ graph: CitationGraph, _ path: String) throws {
    let findings = try graph.check(try graph.work(path))
    for found in findings where found.citation.file == path {
      let message = language == .en ? found.message : found.messageVi
      try Standard.list("\(path):\(found.citation.line): \(found.code.rawValue): \(message)".visible() + "\n")
    }
  }
}
