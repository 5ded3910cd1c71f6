import ArgumentParser
import VanBan

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report where documents contradict themselves in what they cite.",
    discussion: """
      Prints a line for each contradiction: the file, line and column, what contradicts what, and what would be right
      where that is known.

      EXAMPLES
        vanban check ke-hoach.txt
        vanban check --language vi *.txt
      """)

  enum Language: String, ExpressibleByArgument, CaseIterable { case en, vi }

  @OptionGroup var input: InputOptions

  @Option(help: "The language of the messages.")
  var language = Language.en

  func run() throws {
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
    }
  }
}
