import Foundation

/// Programs that others wrote, which check what `vanban` prints. `Scripts/setup-tests` installs them.
enum Checks {
  /// The package's own folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A collection of real documents beside the package; no part of the repository.
  static let shared = root.deletingLastPathComponent().appending(path: "shared")

  static let hasCorpus = FileManager.default.fileExists(atPath: shared.appending(path: "corpus").path)

  static let akomaNtosoSchema = shared.appending(path: "schemas/akomantoso30.xsd").path

  static let hasSchema = FileManager.default.fileExists(atPath: akomaNtosoSchema)

  static let seeds = files(in: root.appending(path: "seeds"), ending: ".txt")

  /// The texts of the annotated documents.
  static let gold = files(in: shared.appending(path: "gold/texts"), ending: ".txt")

  /// The texts, pages, Word and PDF files of the collection.
  static let corpus =
    ["plans", "mixed"].flatMap { files(in: shared.appending(path: "corpus/" + $0), ending: ".txt") }
    + files(in: shared.appending(path: "corpus/vbpl"), ending: ".html")
    + files(in: shared.appending(path: "corpus/docx"), ending: ".docx")
    + files(in: shared.appending(path: "corpus/gazette"), ending: ".pdf")

  private static func files(in folder: URL, ending: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted().map { folder.appending(path: $0).path }
  }

  /// Runs a script of `Tests/Checks` in the Python environment of the tests.
  static func python(_ script: String, _ arguments: [String]) throws -> Program.Result {
    try Program.run(
      root.appending(path: ".build/checks/bin/python").path,
      [root.appending(path: "Tests/Checks/" + script).path] + arguments)
  }
}
