import Foundation
import TestCorpus
import Testing

/// What the other tests read is all there.
@Suite("The corpus")
struct CorpusTests {
  /// A row of `MANIFEST.tsv`: a file, and where it is from.
  private struct Row {
    let path: String
    let bytes: Int
    let source: String
  }

  private static func manifest() throws -> [Row] {
    let file = Corpus.folder.appending(path: "MANIFEST.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(cells.count == 5, "\(line)")
      return Row(path: cells[0], bytes: try #require(Int(cells[3])), source: cells[4])
    }
  }

  @Test("The manifest names every document, its size, and where it is from")
  func names() throws {
    let rows = try Self.manifest()
    for row in rows {
      let size =
        try FileManager.default.attributesOfItem(
          atPath: Corpus.folder.appending(path: row.path).path(percentEncoded: false))[.size] as? Int
      #expect(size == row.bytes, "\(row.path)")
      #expect(row.source.count > 5, "\(row.path)")
    }
    let named = Set(rows.map { Corpus.folder.appending(path: $0.path).standardizedFileURL.path })
    #expect(named.count == rows.count)
    let unnamed = try Self.documents().map(\.path).filter { !named.contains($0) }
    #expect(unnamed == [])
  }

  /// All documents below `Corpus/`; a link to another is none of its own.
  private static func documents() throws -> [URL] {
    let keys: Set<URLResourceKey> = [.isRegularFileKey, .isSymbolicLinkKey]
    let files = FileManager.default.enumerator(at: Corpus.folder, includingPropertiesForKeys: Array(keys))
    var documents: [URL] = []
    while let file = files?.nextObject() as? URL {
      let values = try file.resourceValues(forKeys: keys)
      guard values.isRegularFile == true, values.isSymbolicLink != true, file.pathExtension != "tsv",
        file.deletingLastPathComponent().standardizedFileURL.path != Corpus.folder.standardizedFileURL.path
      else { continue }
      documents.append(file.standardizedFileURL)
    }
    return documents
  }

  @Test("No collection has lost a file", arguments: Corpus.Collection.allCases)
  func counts(collection: Corpus.Collection) {
    let folder = Corpus.folder.appending(path: collection.rawValue)
    #expect(Corpus.files(in: folder, ending: collection.ending).count == collection.count.package)
    let all = Corpus.beside == nil ? collection.count.package : collection.count.all
    #expect(Corpus.files(collection).count == all)
  }

  @Test("Every text of a test can be read")
  func texts() {
    #expect(Samples.seeds.count == 5)
    #expect(Samples.corpusTexts.count == 76)
    #expect(Samples.goldTexts.count == 13)
  }

  @Test("Statements on what a plan says stand on lines of the plan")
  func content() throws {
    let documents = Corpus.gold.filter { FileManager.default.fileExists(atPath: $0.content.path) }
    #expect(documents.count == 7)
    for document in documents {
      let lines = try String(contentsOf: document.text, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
      let rows = try String(contentsOf: document.content, encoding: .utf8).split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
      #expect(rows[0] == ["kind", "line", "mode", "what", "value", "unit", "cmp", "time", "who", "with"])
      for row in rows.dropFirst() {
        #expect(row.count == 10)
        #expect(["measure", "money", "duty"].contains(row[0]))
        let line = try #require(Int(row[1]))
        #expect((1...lines.count).contains(line) && !lines[line - 1].allSatisfy(\.isWhitespace))
      }
    }
  }
}
