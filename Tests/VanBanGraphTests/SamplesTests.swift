import Foundation
import Testing
import VanBan

@testable import VanBanGraph

/// The graph of the five sample documents, checked by hand against their texts.
struct SamplesTests {
  private static let names = [
    "000_b166b5ad43e877e0", "001_a7123551a21b73dd", "002_282b1dbe3f5ddbfb", "003_007126a308cf8a6a",
    "004_af4708fd19bea487",
  ]
  private let test: TestGraph
  private var graph: CitationGraph { test.graph }

  init() throws {
    test = try TestGraph()
    let inputs = Self.names.map { name in
      GraphInput(
        path: name,
        bytes: {
          [UInt8](try Data(contentsOf: URL(fileURLWithPath: Tools.root + "/seeds/" + name + ".txt")))
        },
        text: { SourceText(bytes: $0, name: name) })
    }
    let progress = try GraphBuilder(graph, parserVersion: "test").build(inputs)
    #expect(progress.added == 5)
  }

  /// Every citation that people found in them is in the graph, in its relation and of its work.
  @Test(arguments: names)
  func theGraphHasTheCitationsOfTheAnnotations(_ name: String) throws {
    let text = try String(contentsOfFile: Tools.root + "/Corpus/gold/\(name).citations.tsv", encoding: .utf8)
    let annotated = text.split(separator: "\n").dropFirst().map { row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map {
        $0 == "-" ? "" : String($0)
      }
      return [
        cells[0], cells[1], WorkKey.searchText(cells[3].isEmpty ? cells[6] : cells[3]), cells[8], cells[9],
      ]
    }
    let found = try graph.table(
      sql: """
        SELECT ordinal, line, COALESCE(number, title), relation, COALESCE(origin, 'this') FROM citations
        WHERE path = '\(name)' ORDER BY ordinal
        """
    ).rows.map { row in
      row.enumerated().map { $0.offset == 2 ? WorkKey.searchText($0.element.text) : $0.element.text }
    }
    #expect(found.count == annotated.count)
    for (left, right) in zip(found, annotated) {
      #expect([left[0], left[1], left[3], left[4]] == [right[0], right[1], right[3], right[4]])
      // Of a name one may have more words than the other, as where annotations are scored.
      #expect(left[2].contains(right[2]) || right[2].contains(left[2]), "\(left) \(right)")
    }
  }

  @Test func theWantedList() throws {
    let missing = try graph.missingWorks(limit: nil)
    func wanted(_ number: String) -> [Int]? {
      missing.first { $0.work.number == number && $0.work.isComplete }.map { [$0.documents, $0.citations] }
    }
    // In all but the second; in three of five, twice in each of two of them and once more in the first.
    #expect(missing.first?.work.number == "43/2011/NĐ-CP")
    #expect(wanted("43/2011/NĐ-CP") == [4, 4])
    #expect(wanted("52-NQ/TW") == [3, 6])
    #expect(wanted("61/2018/NĐ-CP") == [2, 4])
    #expect(wanted("17/NQ-CP") == [2, 3])
    #expect(wanted("20/2019/NQ-HĐND") == [2, 3])
    #expect(wanted("749/QĐ-TTg") == [2, 2])
    #expect(wanted("64/2007/NĐ-CP") == [1, 1])
  }

  @Test func theDisagreements() throws {
    let conflicts = try graph.conflicts()
    func claims(_ number: String, _ field: Conflict.Field) -> [String]? {
      conflicts.first { $0.work.number == number && $0.field == field }?.claims.map {
        "\($0.value) \($0.count) \($0.file.prefix(3)):\($0.line)"
      }
    }
    #expect(claims("20/2019/NQ-HĐND", .date) == ["2019-12-12 2 000:61", "2020-12-12 1 000:65"])
    // The same decision under the number of a letter.
    #expect(
      conflicts.contains {
        $0.field == .number && Set($0.claims.map(\.value)) == ["2323/QĐ-BTTTT", "2323/BTTTT-THH"]
      })
    #expect(claims("52-NQ/TW", .date) == nil)
    #expect(claims("43/2011/NĐ-CP", .date) == nil)
  }

  @Test func whatTheFifthPlanRestsOn() throws {
    let plan = try graph.work("004_af4708fd19bea487")
    let nodes = try graph.bases(of: plan, depth: .max, on: "2021-07-31")
    #expect(
      nodes.map { "\($0.depth) \($0.work.label) \($0.status.reason?.rawValue ?? "")" } == [
        "1 20/2019/NQ-HĐND no-document", "1 96-CTr/TU no-document", "1 171/KH-UBND no-document",
        "1 Nghị quyết Đại hội Đảng bộ huyện lần thứ XXV, nhiệm kỳ 2020-2025 no-document",
      ])
    // The title of resolution 08/2020, printed 08/2020/ND-HĐND, of 2 November 2020, says so, and no act does.
    #expect(nodes.first?.status.said.map(\.from.date) == ["2020-11-02"])
    let wider = try graph.bases(of: plan, relations: ["basis", "implements"], depth: .max)
    #expect(wider.contains { $0.depth == 2 && $0.work.number == "52-NQ/TW" && $0.relation == "implements" })
  }

  @Test func howTheFifthPlanComesToTheResolutionOfThePolitburo() throws {
    let path = try #require(
      try graph.path(from: try graph.work("004_af4708fd19bea487"), to: try graph.work("52-NQ/TW")))
    #expect(path.map(\.to.number) == ["96-CTr/TU", "52-NQ/TW"])
    #expect(path.map(\.citation.relation) == ["basis", "implements"])
    #expect(path.first?.citation.line == 22)
  }

  @Test func mentionsByNameAreJoined() throws {
    // The first plan approves the scheme under its number and comes back to it by its name.
    let row = try graph.table(
      sql: "SELECT how, cited FROM citations WHERE path = '000_b166b5ad43e877e0' AND ordinal = 66"
    ).rows[0]
    #expect(row[0] == .text("joined"))
    #expect(row[1].text.hasSuffix("/2020/3639-qd-ubnd"))
  }

  @Test func bodiesKnowWhatFollowedThem() throws {
    let rows = try graph.table(
      sql:
        "SELECT name, successor, succeeded_on FROM bodies WHERE name IN ('Ủy ban nhân dân tỉnh Hải Dương', "
        + "'Bộ Thông tin và Truyền thông') ORDER BY 1"
    ).rows
    #expect(
      rows.map { $0.map(\.text) } == [
        ["Bộ Thông tin và Truyền thông", "Bộ Khoa học và Công nghệ", "2025-03-01"],
        ["Ủy ban nhân dân tỉnh Hải Dương", "Ủy ban nhân dân thành phố Hải Phòng", "2025-07-01"],
      ])
  }

  @Test func quotesAndPlacesAreThoseOfTheText() throws {
    let record = try #require(
      try graph.citations(of: try graph.work("64/2007/NĐ-CP")).first { $0.file == "000_b166b5ad43e877e0" })
    #expect(record.line == 14)
    #expect(record.quote.contains("Nghị định số 64/2007/NĐ-CP ngày 10/4/2007 của Chính phủ"))
    let bytes = [UInt8](
      try Data(contentsOf: URL(fileURLWithPath: Tools.root + "/seeds/000_b166b5ad43e877e0.txt")))
    #expect(String(decoding: bytes[record.start..<record.end], as: UTF8.self).contains("64/2007/NĐ-CP"))
  }
}
