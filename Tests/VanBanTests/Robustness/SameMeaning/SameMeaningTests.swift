import Foundation
import Testing

@testable import VanBan

/// What a reader of the page does not notice changes neither the citations nor the labels.
@Suite("Changes that keep the meaning")
struct SameMeaningTests {
  /// What of a document must stay.
  private struct Reading: Equatable, Sendable {
    /// Kind, number, date, relation, part and identity of each citation.
    let citations: [String]
    /// Style, numbers and depth of each label.
    let labels: [String]

    init(_ document: Document) {
      citations = document.citations.map { citation in
        let date = citation.date.map(\.description) ?? "-"
        let parts = citation.pinpoint?.parts.map(\.description).joined(separator: ", ") ?? "-"
        let fields = [
          citation.kind?.rawValue ?? "-", citation.number?.text ?? "-", date,
          citation.relation.rawValue, parts, "\(citation.resolution)",
        ]
        return Self.folded(fields.joined(separator: " | ")).precomposedStringWithCanonicalMapping
      }
      labels = document.blocks.compactMap { block in
        block.label.map { "\($0.style) \($0.numbers) at \(block.depth)" }
      }
    }

    /// Numbers are handed out as printed, so that their dashes and their Đ may be others.
    private static func folded(_ text: String) -> String {
      text.replacing("–", with: "-").replacing("Ð", with: "Đ").replacing("ð", with: "đ")
    }
  }

  /// A text and what was read in it.
  private struct Text: Sendable {
    let name: String
    let text: String
    let reading: Reading

    init(_ sample: Sample) {
      name = sample.name
      text = String(decoding: sample.bytes, as: UTF8.self)
      reading = Reading(Document(parsing: text))
    }
  }

  /// The seeds, which stand in the package; the two longest are left to the whole measure.
  private static let samples = Samples.seeds.sorted { $0.bytes.count < $1.bytes.count }.prefix(3).map {
    Text($0)
  }

  /// What the change of `text` changes in what is read; nil where nothing.
  private static func difference(_ change: Change, _ text: Text) -> String? {
    let reading = Reading(Document(parsing: change.apply(text.text)))
    guard reading != text.reading else { return nil }
    let rows = (text.reading.citations + text.reading.labels, reading.citations + reading.labels)
    let first = zip(rows.0, rows.1).first { $0 != $1 }
    return
      "\(text.name): \(rows.0.count) and \(rows.1.count) rows, first \(first.map { "\($0) → \($1)" } ?? "-")"
  }

  @Test("There are 66, each with its name")
  func count() {
    #expect(Change.all.count == 66)
    #expect(Set(Change.all.map(\.name)).count == 66)
  }

  @Test("Each does what its example shows", arguments: Change.all)
  func example(change: Change) {
    #expect(change.example.after != Array(change.example.before.utf8))
    #expect(change.apply(change.example.before) == change.example.after)
  }

  @Test("Same citations and labels in the samples", arguments: Change.all)
  func samples(change: Change) {
    #expect(Self.samples.count == 3)
    for text in Self.samples {
      let difference = Self.difference(change, text)
      #expect(difference == nil)
    }
  }

  @Test("Nothing lost in the changed text", arguments: Change.all)
  func nothingLost(change: Change) throws {
    let document = Document(parsing: change.apply(try #require(Self.samples.first).text))
    #expect(Coverage.faults(of: document) == [])
    #expect(Coverage.treeFaults(of: document) == [])
    #expect(TilingTests.gap(in: document.source) == nil)
    let joined = Tokenizer.tokens(of: document.source).map { document.source[$0.range] }.joined()
    #expect(joined == document.source[document.source.range])
  }

  private static let measures = ProcessInfo.processInfo.environment["VANBAN_ALL_CHANGES"] != nil

  /// Sixty texts: the plans, the annotated documents, and of the others the first.
  private static func sixty() -> [Sample] {
    let plans = Samples.corpusTexts.filter { $0.name.hasPrefix("plans/") }
    let others = Samples.corpusTexts.filter { !$0.name.hasPrefix("plans/") }
    return Array((plans + Samples.goldTexts + others).prefix(60))
  }

  @Test(
    "Same citations and labels in 60 texts, but for at most four changes of two texts each",
    .enabled(if: measures, "VANBAN_ALL_CHANGES is not set"))
  func sixtyTexts() async {
    let texts = Self.sixty().map { Text($0) }
    #expect(texts.count == 60)
    var imperfect = 0
    for change in Change.all {
      let found = await withTaskGroup(of: String?.self) { group in
        for text in texts { group.addTask { Self.difference(change, text) } }
        return await group.reduce(into: [String]()) { if let difference = $1 { $0.append(difference) } }
      }
      print("\(found.count) of 60 differ: \(change.name)")
      for difference in found.sorted() { print("    \(difference)") }
      if !found.isEmpty { imperfect += 1 }
      #expect(found.count <= 2, "\(change.name)")
    }
    print("\(Change.all.count - imperfect) of \(Change.all.count) changes alter nothing")
    #expect(Change.all.count - imperfect >= 62)
  }
}
