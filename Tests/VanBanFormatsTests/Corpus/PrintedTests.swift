import Foundation
import TestCorpus
import Testing
import VanBan

@testable import VanBanFormats

/// Annotated texts printed to PDF. What a print loses (a heading that fills its line, a table without lines) may be
/// lost in one of them.
@Suite(
  "Texts printed to PDF",
  .enabled(if: PDFFormat.isSupported && Made.hasReportLab, "needs the trait PDF and ReportLab"))
struct PrintedTests {
  @Test("Labels, depths and citations are those of the text, but for one of the texts at most")
  func same() throws {
    var different: [String] = []
    for annotated in Made.annotated {
      let text = try Made.document(annotated.text)
      let printed = try Made.pdf(of: annotated)
      defer { try? FileManager.default.removeItem(at: printed.folder) }
      let document = try Made.document(printed.file)
      #expect(document.header.number == text.header.number, "\(annotated.name)")
      #expect(document.header.date == text.header.date, "\(annotated.name)")
      #expect(document.signatures.map(\.name) == text.signatures.map(\.name), "\(annotated.name)")
      if document.labels != text.labels || document.mentions != text.mentions {
        different.append(annotated.name)
      }
    }
    #expect(different.count <= 1, "\(different)")
  }
}

/// The same, typed in Word and printed by LibreOffice: other fonts, other breaks of lines and pages.
@Suite(
  "Texts printed to PDF by LibreOffice",
  .enabled(
    if: PDFFormat.isSupported && Made.hasPythonDocx && OfficeProgram.path != nil,
    "needs the trait PDF, python-docx and LibreOffice"))
struct OfficePrintedTests {
  @Test("Labels, depths and citations are those of the text, but for one of the texts at most")
  func same() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "vanban-print-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [URL] = []
    for annotated in Made.annotated {
      let made = try Made.documents(of: annotated)
      files.append(folder.appending(path: annotated.name + ".docx"))
      try FileManager.default.moveItem(at: made.word, to: files[files.count - 1])
      try FileManager.default.removeItem(at: made.folder)
    }
    var different: [String] = []
    for (annotated, file) in zip(Made.annotated, try Made.office(files, to: "pdf")) {
      let text = try Made.document(annotated.text)
      let document = try Made.document(file)
      if document.labels != text.labels || document.mentions != text.mentions {
        different.append(annotated.name)
      }
    }
    print(
      "printed by LibreOffice: \(files.count - different.count) of \(files.count) the same, not \(different)")
    #expect(different.count <= 1, "\(different)")
  }
}

@Suite("Gazettes", .enabled(if: PDFFormat.isSupported, "needs the trait PDF"))
struct GazetteTests {
  @Test("Every one is read: number, type, and no running head in the text")
  func gazettes() throws {
    let files = Corpus.files(.gazette)
    #expect(files.count >= 8)
    for file in files {
      let document = try Made.document(file)
      #expect(document.kind != nil, "\(file.lastPathComponent)")
      #expect(document.header.serial != nil, "\(file.lastPathComponent)")
      #expect(document.labels.count > 2, "\(file.lastPathComponent)")
      let text = document.blocks.filter { $0.role.isBody }.map { $0.text(in: document.source) }
      #expect(!text.contains { $0.contains("CÔNG BÁO/Số") }, "\(file.lastPathComponent)")
    }
  }
}
