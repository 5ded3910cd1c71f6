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

  private static let programs: [([UInt8], String)] = [
    ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], "ELF program"), ([0x4D, 0x5A, 0x90, 0, 3, 0], "Windows program"),
    (Array("SQLite format 3\0".utf8), "SQLite database"),
    ([UInt8](repeating: 0, count: 4096), "neither text"),
    (noise, "neither text"),
  ]

  /// Bytes that are spread evenly.
  private static let noise: [UInt8] = (0..<4096).map { (number: Int) -> UInt8 in
    UInt8(truncatingIfNeeded: (number &* 2_654_435_761) >> 13)
  }

  @Test("What is no text", arguments: programs)
  func binary(bytes: [UInt8], name: String) {
    #expect(InputFormat(of: bytes) == .binary)
    let error = #expect(throws: FormatError.self) { try DocumentFile.sourceText(of: bytes) }
    #expect(error?.message.contains(name) ?? false)
  }

  /// How files begin, controls written as `\\x00`.
  private static let marks: [(String, InputFormat)] = [
    (#"7z\xBC\xAF\x27\x1C\x00\x04"#, .archive), (#"Rar!\x1A\x07\x00"#, .archive),
    (#"\x28\xB5\x2F\xFD\x04"#, .archive), ("BZh91AY&SY", .archive), (#"\xFD7zXZ\x00"#, .archive),
    (#"GIF89a\x01\x00\x01\x00"#, .image), (#"RIFF\x08\x00\x00\x00WEBPVP8 "#, .image),
    (#"BMF\x00\x00\x00\x00\x00\x00\x00\x36\x00\x00\x00\x28\x00\x00\x00"#, .image),
    // Texts that begin with the letters of a mark.
    ("BM. 01 Biểu mẫu báo cáo", .text), ("GIF89a là một định dạng", .text), ("MZ", .text), ("BZh9 a", .text),
  ]

  @Test("Archives and pictures by their marks", arguments: marks)
  func archivesAndPictures(start: String, kind: InputFormat) throws {
    var bytes: [UInt8] = []
    for (index, part) in start.split(separator: "\\x", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { bytes.append(try #require(UInt8(part.prefix(2), radix: 16))) }
      bytes += Array((index > 0 ? part.dropFirst(2) : part).utf8)
    }
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
