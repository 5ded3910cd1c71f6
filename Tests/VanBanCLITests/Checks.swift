import Foundation
import TestCorpus

/// Programs that others wrote, which check what `vanban` prints. `Scripts/setup-tests` installs them.
enum Checks {
  /// The package's own folder.
  static let root = Corpus.package

  static let seeds = Corpus.seeds.map(\.path)

  /// The texts of the annotated documents.
  static let gold = (Corpus.gold + Corpus.aside).map(\.text.path)

  /// The texts, pages, Word and PDF files of the collection.
  static let corpus = Corpus.Collection.allCases.flatMap { Corpus.files($0) }.map(\.path)

  /// Runs a script of `Tests/Checks` in the Python environment of the tests.
  static func python(_ script: String, _ arguments: [String]) throws -> Program.Result {
    try Program.run(
      root.appending(path: ".build/checks/bin/python").path,
      [root.appending(path: "Tests/Checks/" + script).path] + arguments)
  }
}
