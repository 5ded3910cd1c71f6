import Testing
import VanBanFormats

@Suite("Kind of file by its content")
struct InputFormatTests {
  @Test(
    "Kinds",
    arguments: [
      (Array("Điều 1.".utf8), InputFormat.text), ([], .text), (Array("%PDF-1.7".utf8), .pdf),
      (Array("{\\rtf1 a}".utf8), .richText), (Array("<!DOCTYPE html><p>a".utf8), .html),
      (Array("\u{FEFF}<html>".utf8), .html),
      (Array("<?xml version=\"1.0\"?>\n<!-- a -->\n<html>".utf8), .html),
      (Array("<div class=\"a\">a</div>".utf8), .html), (Array("<p>a".utf8), .html),
      (Array("<dieu>a".utf8), .text),
      (WordFile("<w:p/>").bytes, .word), (Zip.stored([("a.txt", [0x61])]), .archive),
      (Zip.stored([("xl/workbook.xml", [])]), .otherOffice),
      (Zip.stored([("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))]), .openDocument),
      ([0x1F, 0x8B, 8, 0], .archive), ([0x89, 0x50, 0x4E, 0x47, 0x0D], .image),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .otherOffice),
      (Array("PK\u{3}\u{4}".utf8), .archive),
    ])
  func kinds(bytes: [UInt8], kind: InputFormat) {
    #expect(InputFormat(of: bytes) == kind)
  }

  @Test("An old Word file is told by the name of its stream")
  func oldWord() {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 504)
    bytes +=
      "WordDocument".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + Array(repeating: 0, count: 104)
    #expect(InputFormat(of: bytes) == .oldWord)
  }

  @Test(
    "A file that is not read says what to do",
    arguments: [
      (Zip.stored([("a.txt", [0x61])]), "take the files out"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D], "damaged"),
    ])
  func refused(bytes: [UInt8], advice: String) {
    let error = #expect(throws: FormatError.self) { try DocumentFile.sourceText(of: bytes) }
    #expect(error?.message.contains(advice) ?? false)
  }

  @Test("A file larger than the limit is refused before it is read")
  func limits() {
    let limits = ReadingLimits(fileBytes: 10, textBytes: 5)
    #expect(throws: FormatError.self) {
      try DocumentFile.sourceText(of: Array("12345678901".utf8), limits: limits)
    }
    #expect(throws: FormatError.self) {
      try DocumentFile.sourceText(of: Array("123456".utf8), limits: limits)
    }
    #expect(throws: FormatError.self) {
      try DocumentFile.sourceText(of: Array("<p>123456".utf8), limits: limits)
    }
    #expect(throws: Never.self) { try DocumentFile.sourceText(of: Array("12345".utf8), limits: limits) }
  }

  @Test(
    "Paths of members that stay in their archive, and others",
    arguments: [
      ("a/b.txt", "a/b.txt"), ("./a//b.txt", "a/b.txt"), ("a\\b.txt", "a/b.txt"), ("../a", nil),
      ("a/../../b", nil),
      ("/etc/passwd", nil), ("C:\\a", nil), ("..\\a", nil), ("", nil), ("a\u{0}b", nil),
    ])
  func safePaths(path: String, safe: String?) {
    #expect(Archive.safePath(path) == safe)
  }
}
