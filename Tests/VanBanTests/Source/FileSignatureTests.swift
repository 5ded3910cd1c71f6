import Testing
import VanBan

@Suite("Files that are no text")
struct FileSignatureTests {
  @Test(
    "Told by their first bytes",
    arguments: [
      (Array("%PDF-1.7\n".utf8), FileSignature.Kind.pdf), ([0x50, 0x4B, 0x03, 0x04, 0x14], .zip),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], .compoundFile),
      (Array(#"{\rtf1\ansi"#.utf8), .rtf),
      (Array("\n<!DOCTYPE html>\n<html>".utf8), .html), (Array("\u{FEFF}<html><body>".utf8), .html),
      ([0x1F, 0x8B, 0x08], .archive), ([0xFF, 0xD8, 0xFF, 0xE0], .image),
    ])
  func signature(bytes: [UInt8], expected: FileSignature.Kind) {
    #expect(FileSignature(bytes)?.kind == expected)
  }

  @Test(
    "Text is none of them", arguments: ["", "P", "KẾ HOẠCH", "PHỤ LỤC", "<Nội dung> = hai văn bản", "{rtf"])
  func text(_ text: String) {
    #expect(FileSignature(Array(text.utf8)) == nil)
  }
}
