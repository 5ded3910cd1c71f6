import ArgumentParser
import VanBan

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Print documents as JSON, one a line.",
    discussion: """
      EXAMPLES
        vanban parse --pretty ke-hoach.txt
        vanban parse *.txt > documents.jsonl
        cat ke-hoach.txt | vanban parse - | jq .title.text
      """)

  @OptionGroup var input: InputOptions

  @Flag(help: "Indent the JSON.")
  var pretty = false

  func run() throws {
    try input.parseEach { _, document in
      Standard.write(DocumentJSON(document).bytes(pretty: pretty) + [0x0A])
    }
  }
}
