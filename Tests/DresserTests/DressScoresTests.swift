import Dresser
import Foundation
import Testing
import VanBan

/// How much of the outline and of the documents' own data is still found in each dress, of what the plain texts give.
///
/// With `VANBAN_DRESSES` in the environment all dresses are measured, without it those that need least time.
/// `vanban-dress --details` lists what is missed.
@Suite("Annotated documents in other dresses")
struct DressScoresTests {
  struct Floor: Sendable, CustomTestStringConvertible {
    let dress: String
    let outline, fields: Double
    /// Whether it is always measured.
    var always = false

    var testDescription: String { dress }
  }

  /// What has to be kept: 0.95 of both, more where more is; less of the data where 7 % of the letters are wrong.
  private static let floors: [Floor] = [
    .init(dress: "markdown-marker", outline: 0.98, fields: 0.98, always: true),
    .init(dress: "markdown-docling", outline: 0.99, fields: 0.98),
    .init(dress: "markdown-mineru", outline: 0.98, fields: 0.94),
    .init(dress: "markdown-markitdown", outline: 0.98, fields: 0.97, always: true),
    .init(dress: "markdown-pymupdf4llm", outline: 0.98, fields: 0.98),
    .init(dress: "web-copy", outline: 0.99, fields: 0.95),
    .init(dress: "web-page", outline: 0.99, fields: 0.95),
    .init(dress: "ocr-light", outline: 0.99, fields: 0.95),
    .init(dress: "ocr-medium", outline: 0.99, fields: 0.98),
    .init(dress: "ocr-strong", outline: 0.97, fields: 0.94),
    .init(dress: "stamps", outline: 0.99, fields: 0.96, always: true),
    .init(dress: "frames", outline: 0.99, fields: 0.98),
    .init(dress: "columns-tabs", outline: 0.99, fields: 0.98),
    .init(dress: "columns-merged", outline: 0.95, fields: 0.96),
    .init(dress: "left-column-first", outline: 0.99, fields: 0.99),
    .init(dress: "right-column-first", outline: 0.99, fields: 0.99, always: true),
    .init(dress: "letterhead-after", outline: 0.98, fields: 0.96),
    .init(dress: "wrapped-60", outline: 0.98, fields: 0.99, always: true),
    .init(dress: "wrapped-110", outline: 0.99, fields: 0.95),
    .init(dress: "unwrapped", outline: 0.99, fields: 0.95, always: true),
    .init(dress: "tcvn3", outline: 0.99, fields: 0.98),
    .init(dress: "vni", outline: 0.99, fields: 0.98, always: true),
    .init(dress: "split-syllables", outline: 0.99, fields: 0.98),
  ]

  private static let measuresAll = ProcessInfo.processInfo.environment["VANBAN_DRESSES"] != nil

  @Test("Each dress has its floor")
  func complete() {
    #expect(Self.floors.map(\.dress) == Dress.all.map(\.name))
  }

  @Test("Outline and own data", arguments: floors.filter { measuresAll || $0.always })
  func kept(_ floor: Floor) throws {
    let dress = try #require(Dress.all.first { $0.name == floor.dress })
    let texts = GoldTexts.dressed(dress)
    let measure = DressMeasure(
      dress: dress.name, plain: try texts.map { try GoldTexts.evaluation($0.plain) },
      dressed: try texts.map { try GoldTexts.evaluation($0.dressed) })
    print(
      "\(dress.name): \(texts.count) documents, outline \(measure.outlineKept), own data \(measure.fieldsKept)",
      "of what the plain texts give")
    #expect(measure.outlineKept >= floor.outline, "outline")
    #expect(measure.fieldsKept >= floor.fields, "own data")
  }
}
