import Foundation
import TestCorpus
import Testing
import VanBan
import VanBanFormats

/// Annotated texts printed to PDF, made into pictures at 200 dots an inch, and read back by OCR.
@Suite(
  "Scanned pages",
  .enabled(
    if: PDFFormat.isSupported && ImageFormat.isSupported && Made.canScan,
    "needs the traits PDF and OCR, ReportLab and pdftoppm"),
  .serialized)
struct ScannedTests {
  /// The three shortest of the texts: a page takes some seconds.
  private static let texts = Made.annotated.sorted { size($0) < size($1) }.prefix(3)

  /// Of the text itself, where the file is a link to it.
  private static func size(_ annotated: AnnotatedDocument) -> Int {
    (try? Data(contentsOf: annotated.text).count) ?? .max
  }

  @Test(
    "0.95 of the numbered citations of the text, and the top two levels of its outline", arguments: texts)
  func scanned(annotated: AnnotatedDocument) throws {
    let text = try Made.document(annotated.text)
    let printed = try Made.pdf(of: annotated)
    defer { try? FileManager.default.removeItem(at: printed.folder) }
    let document = try Made.document(try Made.scan(of: printed.file, dotsPerInch: 200))
    let wanted = text.citations.compactMap(\.number?.text)
    let found = document.citations.compactMap(\.number?.text)
    let missing = wanted.difference(from: found).removals.count
    print("\(annotated.name): \(wanted.count - missing) of \(wanted.count) numbered citations")
    #expect(Double(wanted.count - missing) >= 0.95 * Double(wanted.count))
    #expect(Self.top(document) == Self.top(text))
    #expect(document.header.number == text.header.number)
    let recognition = try #require(document.source.recognition)
    #expect(recognition.pages == Array(1...(recognition.pages.count)))
    #expect(recognition.confidence > 0.85)
    // Every word of the text was read from a picture, and has its place.
    let words = document.source[document.source.range].split(whereSeparator: \.isWhitespace)
    #expect(words.map { String($0) } == recognition.words.map { document.source[$0.range] })
  }

  private static func top(_ document: Document) -> [String] {
    document.labels.filter { $0.hasPrefix("1 ") || $0.hasPrefix("2 ") }
  }

  @Test("Where only some pages are pictures, these alone are read by OCR; doubtful words have a diagnostic")
  func mixed() throws {
    let annotated = try #require(Self.texts.last)
    let printed = try Made.pdf(of: annotated)
    defer { try? FileManager.default.removeItem(at: printed.folder) }
    let document = try Made.document(try Made.scan(of: printed.file, dotsPerInch: 100, pages: 2...2))
    let recognition = try #require(document.source.recognition)
    #expect(recognition.pages == [2])
    let doubts = document.diagnostics.filter { $0.code == .doubtfulText }
    #expect(recognition.words.contains { $0.confidence < TextRecognition.doubt } == !doubts.isEmpty)
    #expect(!document.diagnostics.contains { $0.code == .unreadPages })
    // The form feed of the second page stands before the first of its words.
    let first = try #require(recognition.words.first)
    let before = document.source[SourceRange(0, first.range.lowerBound)]
    #expect(before.contains(try Made.document(annotated.text).header.number ?? "-"))
    #expect(before.filter { $0 == "\u{C}" }.count == 1)
  }

  @Test("Pictures are read like scanned pages", arguments: ["png", "tiff"])
  func pictures(ending: String) throws {
    let annotated = try #require(Self.texts.first)
    let printed = try Made.pdf(of: annotated)
    defer { try? FileManager.default.removeItem(at: printed.folder) }
    let document = try Made.document(try Made.scan(of: printed.file, dotsPerInch: 200, ending: ending))
    #expect(document.header.number == (try Made.document(annotated.text).header.number))
    #expect(document.source.recognition?.pages.first == 1)
  }
}
