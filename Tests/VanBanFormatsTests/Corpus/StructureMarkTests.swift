import Foundation
import Testing
import VanBan
import VanBanFormats

/// Articles, clauses and points of pages of the national legal database, against the ministry's own marks of them.
///
/// The pages stand beside the package, not in it. Both are sequences of labels in the order of reading; about 2 %
/// of the marks of clauses and points are odd themselves.
@Suite(
  "Marked articles, clauses and points",
  .enabled(if: LegalDatabase.exists, "../shared/corpus/vbpl is not there"))
struct StructureMarkTests {
  /// F1 may not fall below this, whatever the width.
  private static let floor = 0.985

  @Test(
    "a paragraph a line, and wrapped with blank lines and page numbers between",
    arguments: [nil, 60, 80, 100])
  func marks(width: Int?) throws {
    var score = (marked: 0, found: 0, matched: 0)
    for page in try LegalDatabase.pages() where !page.marks.isEmpty {
      let text = width.map { LegalDatabase.wrapped(page.lines, at: $0) } ?? page.lines
      let found = LegalDatabase.labels(of: Document(parsing: text.joined(separator: "\n") + "\n"))
      score.marked += page.marks.count
      score.found += found.count
      // What an insertion or removal does not change stays in the sequence.
      let difference = found.difference(from: page.marks)
      score.matched += page.marks.count - difference.removals.count
    }
    #expect(score.marked > 7000)
    let f1 = 2 * Double(score.matched) / Double(score.marked + score.found)
    print("\(width.map { "wrapped at \($0)" } ?? "a paragraph a line"): F1 \(f1), \(score)")
    #expect(f1 >= Self.floor)
  }
}

/// Pages of the legal database with their marks.
enum LegalDatabase {
  struct Page {
    let lines: [String]
    /// `article 5`, `clause 2`, `point a`
    let marks: [String]
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/corpus/vbpl")

  static let exists = FileManager.default.fileExists(atPath: folder.path(percentEncoded: false))

  static func pages() throws -> [Page] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
      .filter { $0.hasSuffix(".html") }.sorted().map { name in
        let source = try HTMLFormat.sourceText(of: Array(Data(contentsOf: folder.appending(path: name))))
        let marks = try String(
          contentsOf: folder.appending(path: name.dropLast(5) + ".structure.tsv"), encoding: .utf8)
        return Page(
          lines: source[source.range].split(separator: "\n").map(String.init),
          marks: marks.split(separator: "\n").dropFirst().compactMap { mark(String($0)) })
      }
  }

  private static func mark(_ row: String) -> String? {
    let cells = row.split(separator: "\t", maxSplits: 1).map(String.init)
    guard cells.count == 2 else { return nil }
    let text = cells[1].trimmingCharacters(in: .whitespaces)
    switch cells[0] {
    case "article":
      let rest = text.dropFirst("Điều".count).drop { $0.isWhitespace }
      let number = rest.prefix { $0.isNumber } + rest.drop { $0.isNumber }.prefix { $0.isLetter }.prefix(1)
      return text.hasPrefix("Điều") && number.first?.isNumber ?? false ? "article " + number : nil
    case "clause":
      let number = text.prefix { $0.isNumber || $0.isLowercase }
      return number.first?.isNumber ?? false && number.count < text.count ? "clause " + number : nil
    case "item":
      let letter = text.prefix { $0.isLowercase || $0.isNumber }
      let mark = text.dropFirst(letter.count).drop { $0.isWhitespace }.first
      return (1...2).contains(letter.count) && (mark == ")" || mark == ".") ? "point " + letter : nil
    default: return nil
    }
  }

  /// The labels of the body outside quotations, as marks.
  static func labels(of document: Document) -> [String] {
    var walker = Labels()
    for node in document.body { walker.visit(node) }
    return walker.found
  }

  private struct Labels: DocumentWalker {
    var found: [String] = []

    mutating func visitSection(_ section: Section) {
      add(section.heading)
      descend(into: .section(section))
    }

    mutating func visitItem(_ item: ListItem) {
      add(item.block)
      descend(into: .item(item))
    }

    mutating func visitQuote(_ quote: Quote) {}

    private mutating func add(_ block: Block) {
      guard let label = block.label else { return }
      let text = label.text.filter { $0.isNumber || $0.isLetter }
      switch label.style {
      case .article: found.append("article " + text.dropFirst("Điều".count))
      case .arabic, .arabicBracket: found.append("clause " + text)
      case .letter, .letterDot: found.append("point " + text)
      default: break
      }
    }
  }

  /// The lines broken at `width` characters, with an empty line after one in eight and a page number every 45 lines.
  static func wrapped(_ lines: [String], at width: Int) -> [String] {
    var result: [String] = []
    var random = UInt64(width)
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
    return result.enumerated().flatMap { index, line -> [String] in
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let blank = (random >> 33) % 8 == 0 ? [""] : []
      let page = (index + 1).isMultiple(of: 45) ? ["", String((index + 1) / 45 + 1), ""] : []
      return [line] + blank + page
    }
  }
}
