import Foundation
import TestCorpus
import Testing
import VanBan
import VanBanFormats

@Suite("Real files")
struct RealFilesTests {
  @Test("Word files: every one is read, and has a structure")
  func wordFiles() throws {
    let files = Corpus.files(.docx)
    #expect(files.count >= 30)
    for file in files {
      let document = try Made.document(file)
      #expect(document.labels.count > 5, "\(file.lastPathComponent)")
      #expect(document.source.layout?.lines.count == document.source.lines.count, "\(file.lastPathComponent)")
    }
  }

  /// The ministry marks some two in a hundred clauses oddly, so that 1 cannot be reached.
  @Test("Pages of the legal database: the ministry's marks of articles, clauses and points, F1 at least 0.99")
  func pages() throws {
    var found = 0
    var marked = 0
    var common = 0
    for file in Corpus.files(.vbpl) {
      let marks = try Self.marks(file.deletingPathExtension().appendingPathExtension("structure.tsv"))
      let labels = Self.labels(of: try Made.document(file))
      found += labels.count
      marked += marks.count
      common += labels.count - labels.difference(from: marks).insertions.count
    }
    #expect(marked > 3500)
    let score = 2 * Double(common) / Double(found + marked)
    print("structure of pages: \(common) of \(marked) marks, \(found) found, F1 \(score)")
    #expect(score >= 0.99)
  }

  /// `article 3`, `clause 1`, `item a` in reading order.
  static func marks(_ file: URL) throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").dropFirst().compactMap { row in
      let cells = row.split(separator: "\t", maxSplits: 1)
      guard cells.count == 2 else { return nil }
      let words = cells[1].split(whereSeparator: { $0.isWhitespace || ".)/-".contains($0) })
      switch cells[0] {
      case "article": return words.dropFirst().first.map { "article \($0)" }
      case "clause": return words.first.flatMap { $0.first?.isNumber ?? false ? "clause \($0)" : nil }
      case "item": return words.first.flatMap { $0.count <= 2 ? "item \($0.lowercased())" : nil }
      default: return nil
      }
    }
  }

  /// The same of a document's body; what an amendment quotes is marked as content there.
  static func labels(of document: Document) -> [String] {
    func labels(_ nodes: [Node]) -> [String] {
      nodes.flatMap { node -> [String] in
        if case .quote = node { return [] }
        return (node.block.label.flatMap(name).map { [$0] } ?? []) + labels(node.children)
      }
    }
    return labels(document.body)
  }

  private static func name(_ label: Label) -> String? {
    let words = label.text.split(whereSeparator: { $0.isWhitespace || ".)/-".contains($0) })
    return switch label.style {
    case .article: words.dropFirst().first.map { "article \($0)" }
    case .arabic, .arabicBracket: words.first.map { "clause \($0)" }
    case .letter, .letterDot: words.first.map { "item \($0.lowercased())" }
    default: nil
    }
  }
}
