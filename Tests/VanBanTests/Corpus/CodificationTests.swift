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
