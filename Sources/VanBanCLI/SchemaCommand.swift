import ArgumentParser
import VanBan

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of what parse prints.",
    discussion: """
      With consolidation, that of what consolidate writes.

      EXAMPLES
        vanban schema > vanban-document-1.schema.json
        vanban schema consolidation > vanban-consolidation-1.schema.json
      """)

  @Argument(help: "The form: document or consolidation.")
  var form = JSONForm.document

  func run() throws {
    try Standard.write(form == .document ? DocumentJSON.schema : ConsolidationJSON.schema)
  }
}

/// A form of JSON that has a schema.
enum JSONForm: String, CaseIterable, ExpressibleByArgument {
  case document, consolidation
}
