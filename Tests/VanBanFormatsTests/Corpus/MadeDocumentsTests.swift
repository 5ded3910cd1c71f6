import Foundation
import TestCorpus
import Testing
import VanBan

/// Annotated texts as an office would have typed them in Word or put them on a page.
@Suite("Texts made into Word files and pages", .enabled(if: Made.hasPythonDocx, "needs python-docx"))
struct MadeDocumentsTests {
  @Test(
    "Labels, depths, citations, title, header and closing part are those of the text",
    arguments: Made.annotated)
  func same(annotated: AnnotatedDocument) throws {
    let text = try Made.document(annotated.text)
    let made = try Made.documents(of: annotated)
    defer { try? FileManager.default.removeItem(at: made.folder) }
    for file in [made.word, made.page] {
      let document = try Made.document(file)
      #expect(document.source.layout != nil)
      #expect(document.labels == text.labels)
      #expect(document.mentions == text.mentions)
      #expect(document.title.text == text.title.text)
      #expect(document.header.number == text.header.number)
      #expect(document.header.issuer == text.header.issuer)
      #expect(document.header.date == text.header.date)
      #expect(document.recipients?.entries.map(\.name) == text.recipients?.entries.map(\.name))
      #expect(document.signatures.map(\.name) == text.signatures.map(\.name))
    }
  }
}
