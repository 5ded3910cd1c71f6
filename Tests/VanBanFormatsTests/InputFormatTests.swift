import Testing
import VanBan
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

  @Test(
    "What is no text",
    arguments: [
      ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], "ELF program"),
      (Array("SQLite format 3\0".utf8), "SQLite database"),
      (Array("MZ".utf8) + [0x90, 0, 3, 0], "Windows program"),
      ([UInt8](repeating: 0, count: 4096), "not text"),
      ((0..<4096).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 13) }, "not text"),
    ])
  func binary(bytes: [UInt8], name: String) {
    #expect(InputFormat(of: bytes) == .binary)
    let error = #expect(throws: FormatError.self) { try DocumentFile.sourceText(of: bytes) }
    #expect(error?.message.contains(name) ?? false)
  }

  @Test(
    "Archives and pictures by their marks",
    arguments: [
      ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4], InputFormat.archive),
      (Array("Rar!".utf8) + [0x1A, 7, 0], .archive), ([0x28, 0xB5, 0x2F, 0xFD, 4], .archive),
      (Array("BZh9".utf8) + [0x31, 0x41, 0x59, 0x26, 0x53, 0x59], .archive),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], .archive), (Array("GIF89a".utf8) + [1, 0, 1, 0], .image),
      (Array("RIFF".utf8) + [8, 0, 0, 0] + Array("WEBPVP8 ".utf8), .image),
      (Array("BM".utf8) + [70, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0], .image),
      // Texts that begin with the letters of a mark.
      (Array("BM. 01 Biểu mẫu báo cáo".utf8), .text), (Array("GIF89a là một định dạng".utf8), .text),
      (Array("MZ".utf8), .text), (Array("BZh9 a".utf8), .text),
    ])
  func marks(bytes: [UInt8], kind: InputFormat) {
    #expect(InputFormat(of: bytes) == kind)
  }

  @Test(
    "Text in every encoding is text, with damage and zeros too",
    arguments: [
      TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian, .windows1258, .tcvn3, .vni, .viscii, .tcvn5712,
    ])
  func encodings(encoding: TextEncoding) throws {
    let text = "quyết định về việc tổ chức lại trường phổ thông, kỹ thuật ở tỉnh.\n"
    let bytes = try #require(encoding.encode(String(repeating: text, count: 4)))
    #expect(InputFormat(of: bytes) == .text)
    if encoding != .utf16LittleEndian, encoding != .utf16BigEndian {
      #expect(InputFormat(of: bytes + [UInt8](repeating: 0, count: 4096)) == .text)
      #expect(InputFormat(of: Array("\u{1B}[31m\0".utf8) + bytes) == .text)
    }
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
