import Foundation

/// A text file that tests read.
struct Sample: Sendable {
  /// The path from its folder, for messages: `plans/ke-hoach-0a.txt`.
  let name: String
  let bytes: [UInt8]
}

enum Samples {
  /// The package's own folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A collection of real documents beside the package. It is no part of the repository, and tests that need
  /// it are enabled only where it exists.
  static let corpus = root.deletingLastPathComponent().appending(path: "shared/corpus")

  /// Annotated documents beside the package, with the five samples among them; no part of the repository either.
  static let gold = root.deletingLastPathComponent().appending(path: "shared/gold")

  static let hasGold = FileManager.default.fileExists(atPath: gold.path(percentEncoded: false))

  static let hasCorpus = FileManager.default.fileExists(atPath: corpus.path(percentEncoded: false))

  /// The five sample documents.
  static let seeds = texts(in: root.appending(path: "seeds"))

  /// The plain texts of the collection; none where it does not exist.
  static let corpusTexts = ["plans", "mixed"].flatMap { texts(in: corpus.appending(path: $0)) }

  static let all = seeds + corpusTexts

  /// The texts of the annotated documents, the five samples among them; none where they do not exist.
  static let goldTexts = texts(in: gold.appending(path: "texts"))

  private static func texts(in folder: URL) -> [Sample] {
    let path = folder.path(percentEncoded: false)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
      return Sample(name: folder.lastPathComponent + "/" + name, bytes: Array(data))
    }
  }

  /// Runs `body` on every sample, several at a time.
  static func forEach(_ samples: [Sample], _ body: @escaping @Sendable (Sample) -> Void) async {
    await withTaskGroup { group in
      for sample in samples { group.addTask { body(sample) } }
    }
  }
}
