import Foundation
import TestCorpus
import Testing
import VanBan
import VanBanFormats

/// Days of entry into force of pages of the national legal database, as a person read them in the text.
@Suite("Entry into force of pages of the legal database")
struct ForceOfPagesTests {
  /// Pages for which no day is read, and why.
  private static let refused = [
    "vbpl-000017.html": "its only words about force stand in the quotation of the article that it amends"
  ]

  @Test("The day on which each act enters into force")
  func days() throws {
    let list = try String(contentsOf: Corpus.folder.appending(path: "force.tsv"), encoding: .utf8)
    let rows = list.split(whereSeparator: \.isNewline).dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    #expect(rows.count == 110)
    let days = Dictionary(rows.map { ($0[0], $0[2]) }, uniquingKeysWith: { first, _ in first })
    let pages = Corpus.files(.vbpl)
    #expect(pages.count >= 55)
    var wrong: [String] = []
    for page in pages {
      let name = page.lastPathComponent
      let from = Document(parsing: try Made.document(page).source).force?.from
      let found = from?.refusal == nil ? from?.date?.description : nil
      if Self.refused[name] != nil {
        #expect(found == nil, "\(name)")
      } else if found != days[name] {
        wrong.append("\(name): \(found ?? "none"), in the text \(days[name] ?? "none")")
      }
    }
    #expect(wrong == [])
  }

  @Test("Every whole day is in the words that it was read from, or counted from the date of the document")
  func words() throws {
    for page in Corpus.files(.vbpl) {
      let document = Document(parsing: try Made.document(page).source)
      guard let force = document.force else { continue }
      let days = [force.from, force.appliedFrom, force.to, force.adopted].compactMap { $0 }
      for day in days + force.exceptions.compactMap({ $0.from ?? $0.appliedFrom ?? $0.to }) {
        #expect(
          TextFolding.whiteSpace(document.source.text(in: day.range)) == day.text, "\(page.lastPathComponent)"
        )
        if day.basis == .stated, day.refusal == nil, let date = day.date {
          #expect(day.text.contains(String(date.year)), "\(page.lastPathComponent) \(day.text)")
        }
      }
      for row in force.exceptions { #expect(document.blocks.indices.contains(row.block)) }
      for row in force.ends { #expect(document.citations.contains { $0.id == row.citation }) }
    }
  }
}
