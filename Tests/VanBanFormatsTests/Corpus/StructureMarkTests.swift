import Foundation
import TestCorpus
import Testing
import VanBan
import VanBanFormats

/// Articles, clauses and points of pages of the national legal database, read from their bare text, against the
/// ministry's own marks of them.
@Suite("Marks of the legal database in bare text")
struct StructureMarkTests {
  /// F1 may not fall below this, whatever the width.
  private static let floor = 0.985

  @Test(
    "a paragraph a line, and wrapped with blank lines and page numbers between",
    arguments: [nil, 60, 80, 100])
  func marks(width: Int?) throws {
    var score = (marked: 0, found: 0, matched: 0)
    for file in Corpus.files(.vbpl) {
      let marks = try RealFilesTests.marks(
        file.deletingPathExtension().appendingPathExtension("structure.tsv"))
      let page = try Made.document(file).source
      let lines = page[page.range].split(separator: "\n").map { String($0.replacing("\t", with: " ")) }
      let text = width.map { Self.wrapped(lines, at: $0) } ?? lines
      let found = RealFilesTests.labels(of: Document(parsing: text.joined(separator: "\n") + "\n"))
      score.marked += marks.count
      score.found += found.count
      score.matched += marks.count - found.difference(from: marks).removals.count
    }
    #expect(score.marked > 3500)
    let f1 = 2 * Double(score.matched) / Double(score.marked + score.found)
    print("\(width.map { "wrapped at \($0)" } ?? "a paragraph a line"): F1 \(f1), \(score)")
    #expect(f1 >= Self.floor)
  }

  /// The lines broken at `width` characters, with an empty line after one in eight and a page number every 45 lines.
  private static func wrapped(_ lines: [String], at width: Int) -> [String] {
    var result: [String] = []
    for line in lines {
      var current = ""
      for word in line.split(separator: " ") {
        if !current.isEmpty, current.count + 1 + word.count > width {
          result.append(current)
          current = ""
        }
        current += (current.isEmpty ? "" : " ") + word
      }
      result.append(current)
    }
    var random = UInt64(width)
    return result.enumerated().flatMap { index, line -> [String] in
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let blank = (random >> 33) % 8 == 0 ? [""] : []
      let page = (index + 1).isMultiple(of: 45) ? ["", String((index + 1) / 45 + 1), ""] : []
      return [line] + blank + page
    }
  }
}
