import Foundation
import TestCorpus

/// A text file that tests read.
struct Sample: Sendable {
  /// The path from its folder, for messages: `plans/ke-hoach-0a.txt`.
  let name: String
  let bytes: [UInt8]

  /// Nil where the file cannot be read; `CorpusTests` counts those that can.
  init?(_ file: URL, name: String? = nil) {
    guard let data = try? Data(contentsOf: file) else { return nil }
    self.name = name ?? file.deletingLastPathComponent().lastPathComponent + "/" + file.lastPathComponent
    bytes = Array(data)
  }
}

enum Samples {
  /// The package's own folder.
  static let root = Corpus.package

  /// The five sample documents.
  static let seeds = Corpus.seeds.compactMap { Sample($0) }

  /// The plain texts of the corpus.
  static let corpusTexts = [Corpus.Collection.plans, .mixed].flatMap {
    Corpus.files($0).compactMap { Sample($0) }
  }

  static let all = seeds + corpusTexts

  /// The texts of the thirteen annotated documents that the rules were first made with, the five samples among them.
  static let goldTexts = Corpus.gold.filter(\.isFirst).compactMap { Sample($0.text) }

  /// Runs `body` on every sample, several at a time.
  static func forEach(_ samples: [Sample], _ body: @escaping @Sendable (Sample) -> Void) async {
    await withTaskGroup { group in
      for sample in samples { group.addTask { body(sample) } }
    }
  }
}
