import TestCorpus
import Testing
import VanBan

@testable import VanBanFormats

@Suite("A consolidated text as a Word file")
struct ConsolidationDOCXTests {
  private static func consolidation() throws -> Consolidation {
    try Consolidation(
      base: Document(parsing: AmendedAct.base, name: "thong-tu-07.txt"),
      amendments: [AmendedAct.first, AmendedAct.second].map { Document(parsing: $0) })
  }

  /// The parts of the archive in `bytes`.
  private static func parts(_ bytes: [UInt8]) throws -> [String: String] {
    var reader = try ArchiveReader(bytes, onlyZip: true)
    var parts: [String: String] = [:]
    while let member = try reader.next() {
      parts[member.path] = String(decoding: try reader.read(limit: 1 << 20), as: UTF8.self)
    }
    return parts
  }

  @Test("notes are footnotes, each with its mark in the text; what is not certain is highlighted")
  func notes() throws {
    let bytes = try ConsolidationDOCX(try Self.consolidation()).bytes()
    let parts = try Self.parts(bytes)
    #expect(
      Set(parts.keys) == [
        "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml",
        "word/footnotes.xml", "word/styles.xml", "word/settings.xml", "word/header.xml", "docProps/core.xml",
      ])
    let text = try #require(parts["word/document.xml"])
    let notes = try #require(parts["word/footnotes.xml"])
    let marks = text.matches(of: /<w:footnoteReference w:id="(\d+)"/).compactMap { Int($0.1) }
    #expect(marks == Array(2..<(2 + marks.count)) && marks.count == 9)
    #expect(notes.matches(of: /<w:footnote w:id="(\d+)">/).compactMap { Int($0.1) } == marks)
    #expect(
      notes.contains(
        "Khoản này được sửa đổi, bổ sung theo quy định tại khoản 1 Điều 1 Thông tư số 10/2024/TT-BTC ngày 15 tháng 6 năm 2024, có hiệu lực kể từ ngày 15 tháng 6 năm 2024."
      ))
    #expect(text.contains("<w:highlight w:val=\"yellow\"/></w:rPr><w:t xml:space=\"preserve\">⟨7. (văn bản"))
    for part in parts.values { #expect(part.hasPrefix("<?xml")) }
  }

  @Test("A mark above the letterhead is written", arguments: ["HỎA TỐC", "DỰ THẢO LẦN 2", "MẬT"])
  func mark(_ mark: String) throws {
    let consolidation = try Consolidation(
      base: Document(parsing: "\(mark)\n\(AmendedAct.base)"),
      amendments: [Document(parsing: AmendedAct.first)])
    let parts = try Self.parts(try ConsolidationDOCX(consolidation).bytes())
    #expect(parts["word/document.xml"]?.contains(">\(mark)<") ?? false)
  }

  @Test("reads back as the act with its changes")
  func readBack() throws {
    let consolidation = try Self.consolidation()
    let bytes = try ConsolidationDOCX(consolidation).bytes()
    let document = Document(parsing: try DOCXFormat.sourceText(of: bytes, name: "hop-nhat.docx"))
    #expect(document.header.number == "07/2023/TT-BTC")
    #expect(document.kind == .circular)
    #expect(document.signatures.first?.name == "Nguyễn Văn A")
    let text = document.blocks.map { $0.text(in: document.source) }
    for paragraph in consolidation.paragraphs where paragraph.division != .chapter {
      #expect(text.contains { $0.contains(paragraph.text) }, "\(paragraph.text)")
    }
  }

  @Test("the same text gives the same bytes")
  func same() throws {
    let consolidation = try Self.consolidation()
    #expect(try ConsolidationDOCX(consolidation).bytes() == ConsolidationDOCX(consolidation).bytes())
  }

  @Test(
    "an archive holds what was put in",
    arguments: [
      [], [("a.txt", [])], [("a", [1, 2, 3]), ("b/c.bin", [UInt8](repeating: 7, count: 300_000))],
    ] as [[(String, [UInt8])]])
  func archive(parts: [(String, [UInt8])]) throws {
    let bytes = try ZipWriter.archive(parts.map { (name: $0.0, content: $0.1) })
    var reader = try ArchiveReader(bytes, onlyZip: true)
    for part in parts {
      let member = try #require(try reader.next())
      #expect(member.path == part.0 && member.isFile)
      #expect(try reader.read(limit: 1 << 20) == part.1)
    }
    #expect(try reader.next() == nil)
  }
}
