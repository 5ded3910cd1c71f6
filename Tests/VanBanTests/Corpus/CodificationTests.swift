import Foundation
import TestCorpus
import Testing

@testable import VanBan

/// The table of laws against the laws in force that the official codification lists.
@Suite("Laws of the codification")
struct CodificationTests {
  @Test("Every law in force is in the table, with its title and dates")
  func laws() throws {
    let rows = try Codification.laws()
    #expect(rows.count == 199)
    for row in rows {
      let law = try #require(KnownLaw.numbered(row.number), "\(row.number)")
      #expect(law.adopted.description == row.adopted, "\(row.number)")
      #expect(law.inForce.description == Codification.corrections[row.number] ?? row.inForce, "\(row.number)")
      // Some titles there have the type word, one law is known by two titles.
      let titles = KnownLaw.all.filter { $0.number == law.number }.map { Slug.of($0.title) }
      let title = Slug.of(row.title)
      let isKnown = titles.contains { known in
        ["", "luat-", "bo-luat-", "phap-lenh-"].contains { title == $0 + known }
      }
      #expect(isKnown, "\(row.number) \(row.title)")
    }
  }
}

extension CodificationTests {
  @Test("The table is what Scripts/laws makes of its sources, and each row of these names where it is from")
  func versions() throws {
    let table = try String(contentsOf: Corpus.folder.appending(path: "law-versions.tsv"), encoding: .utf8)
    let rows = table.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
    }
    #expect(rows.first == ["type", "number", "title", "date", "in-force-from", "successor", "source"])
    #expect(rows.count - 1 == 216)
    let replaced = Set(rows.dropFirst().filter { !$0[6].hasPrefix("tên khác") }.map { $0[1] })
    let codified = try Codification.laws().filter { !replaced.contains($0.number) }
    let laws = KnownLaw.all.filter { $0.kind != .constitution }
    #expect(laws.count == rows.count - 1 + codified.count)
    for row in rows.dropFirst() {
      try #require(row.count == 7)
      #expect(!row[6].isEmpty, "\(row[1])")
      let law = laws.first { $0.number == row[1] && $0.title == row[2] }
      #expect(law?.adopted.description == row[3], "\(row[1])")
      #expect(law?.inForce.description == row[4], "\(row[1])")
      if !row[5].isEmpty { #expect(law?.successor == row[5], "\(row[1])") }
    }
  }
}

private enum Codification {
  struct Row {
    let number: String
    let title: String
    let adopted: String
    let inForce: String
  }

  /// Where the codification has another day than the law itself: 66/2011/QH12, Điều 57 (1 January 2012), and
  /// 38/2019/QH14, Điều 151 (1 July 2020).
  static let corrections = ["66/2011/QH12": "2012-01-01", "38/2019/QH14": "2020-07-01"]

  private static let table = Corpus.folder.appending(path: "laws.tsv")

  /// Type, number, title, date, issuer and the date from which it is in force, a line each.
  static func laws() throws -> [Row] {
    try String(contentsOf: table, encoding: .utf8).split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
      guard cells.count == 6 else { return nil }
      return Row(number: cells[1], title: cells[2], adopted: cells[3], inForce: cells[5])
    }
  }
}
