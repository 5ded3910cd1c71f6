public import Foundation

/// A text and what a careful reader found in it.
public struct AnnotatedDocument: Sendable, CustomStringConvertible {
  public let name: String
  /// The folder of its annotations; the text is in `texts` below it.
  public let folder: URL

  public var description: String { name }

  /// The document: `NAME.txt`, or a file of another format with that name.
  public var text: URL {
    let texts = folder.appending(path: "texts")
    let file = texts.appending(path: name + ".txt")
    if FileManager.default.fileExists(atPath: file.path) { return file }
    let others = (try? FileManager.default.contentsOfDirectory(atPath: texts.path)) ?? []
    return others.first { $0.hasPrefix(name + ".") }.map { texts.appending(path: $0) } ?? file
  }
  public var lines: URL { folder.appending(path: name + ".lines.tsv") }
  public var citations: URL { folder.appending(path: name + ".citations.tsv") }
  public var fields: URL { folder.appending(path: name + ".fields.tsv") }
  /// Measures, sums and duties; only some of the plans have them.
  public var content: URL { folder.appending(path: name + ".content.tsv") }

  /// The thirteen that the rules were first made with: the five samples and eight others.
  public var isFirst: Bool { name.prefix(2).contains("0") }
}

extension Corpus {
  /// Those that rules are made and mended with.
  public static let gold = annotated(in: "gold")

  /// Those that are only scored, so that the scores say something of documents that no rule was made for.
  public static let aside = annotated(in: "aside")

  private static func annotated(in name: String) -> [AnnotatedDocument] {
    annotated(at: folder.appending(path: name))
  }

  /// Those of a folder.
  public static func annotated(at folder: URL) -> [AnnotatedDocument] {
    files(in: folder, ending: ".lines.tsv").map {
      AnnotatedDocument(name: String($0.lastPathComponent.dropLast(".lines.tsv".count)), folder: folder)
    }
  }
}
