import ArgumentParser
import VanBan

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of what parse prints.",
    discussion: """
      EXAMPLES
        vanban schema > vanban-document-1.schema.json
      """)

  func run() throws { try Standard.write(DocumentJSON.schema) }
}
