import Foundation
import TestCorpus
import Testing

@testable import VanBan

/// The header and signer of documents that a legal database lists, against its own entries.
@Suite("Fields of listed documents")
struct CorpusFieldsTests {
  /// The shares that may not be lost, in percent.
  private static let floors = (number: 97, type: 97, signer: 97, date: 97)

  /// One row of the list.
  private struct Entry {
    let path: String
    let number: String
    let type: String
    let signer: String
    let date: String

    init?(row: Substring) {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 6 else { return nil }
      (path, number, type, signer, date) = (cells[0], cells[1], cells[2], cells[4], cells[5])
    }
  }

  @Test("Number, type, signer and date")
  func fields() throws {
    let list = try String(contentsOf: Corpus.folder.appending(path: "fields.tsv"), encoding: .utf8)
    let entries = list.split(whereSeparator: \.isNewline).dropFirst().compactMap(Entry.init)
    #expect(entries.count == 46)
    var right = (number: 0, type: 0, signer: 0, date: 0)
    for entry in entries {
      let sample = try #require(Samples.corpusTexts.first { $0.name == entry.path })
      let document = Document(parsing: SourceText(bytes: sample.bytes, name: sample.name))
      let number = Self.numbers(of: document.header)
      if number.contains(where: { Self.isSame($0, entry.number) }) {
        right.number += 1
      } else {
        print("\(entry.path): number \(number), listed \(entry.number)")
      }
      let type = document.kind?.name ?? "none"
      if Self.isSame(type, entry.type) {
        right.type += 1
      } else {
        print("\(entry.path): type \(type), listed \(entry.type)")
      }
      let signers = document.signatures.compactMap(\.name)
      if signers.contains(where: { Self.isSame($0, entry.signer) }) {
        right.signer += 1
      } else {
        print("\(entry.path): signer \(signers), listed \(entry.signer)")
      }
      let date = document.header.date?.description ?? "none"
      if date == entry.date {
        right.date += 1
      } else {
        print("\(entry.path): date \(date), listed \(entry.date)")
      }
    }
    func percent(_ count: Int) -> Int { count * 100 / max(entries.count, 1) }
    print(
      "Of \(entries.count) listed documents, right: number \(percent(right.number)) %,",
      "type \(percent(right.type)) %, signer \(percent(right.signer)) %, date \(percent(right.date)) %")
    #expect(percent(right.number) >= Self.floors.number)
    #expect(percent(right.type) >= Self.floors.type)
    #expect(percent(right.signer) >= Self.floors.signer)
    #expect(percent(right.date) >= Self.floors.date)
  }

  /// The number put together from its parts, both ways that numbers are written: `12/QĐ-UBND`, `12-QĐ/TU`.
  private static func numbers(of header: Header) -> [String] {
    guard let serial = header.serial, let symbol = header.symbol else { return [] }
    let year = header.year.map { "\($0)/" } ?? ""
    return ["\(serial)/\(year)\(symbol)", "\(serial)-\(symbol)"]
  }

  /// Whether two texts have the same syllables, whatever case, marks and white space.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    func keys(_ text: String) -> [SyllableKey] {
      WordSequence(Tokenizer.tokens(of: SourceText(text))).tokens.map {
        $0.kind == .number ? SyllableKey(SourceText(text)[$0.range]) : $0.key
      }
    }
    return keys(one) == keys(other)
  }
}
