/// The signature of a file format. Sources: the formats' own specifications, and the `magic` files of `file` 5.44.
struct SignatureRow: Sendable {
  let kind: FileSignature.Kind
  let name: String
  /// Bytes that a file has, each at its place.
  let marks: [(offset: Int, bytes: [UInt8])]
  /// Whether the signature is all letters, with which a text can begin too.
  var mayBeLetters = false
  /// Whether white space may precede it.
  var mayFollowBlanks = false
  /// A further condition.
  var condition: (@Sendable ([UInt8]) -> Bool)?

  func matches(_ start: [UInt8]) -> Bool {
    for mark in marks {
      guard mark.offset + mark.bytes.count <= start.count,
        start[mark.offset..<(mark.offset + mark.bytes.count)].elementsEqual(mark.bytes)
      else { return false }
    }
    return condition?(start) ?? true
  }

  private static func bytes(_ kind: FileSignature.Kind, _ name: String, _ bytes: [UInt8], at offset: Int = 0)
    -> SignatureRow
  {
    SignatureRow(kind: kind, name: name, marks: [(offset, bytes)])
  }

  private static func letters(_ kind: FileSignature.Kind, _ name: String, _ marks: (Int, String)...)
    -> SignatureRow
  {
    SignatureRow(
      kind: kind, name: name, marks: marks.map { ($0.0, Array($0.1.utf8)) }, mayBeLetters: true)
  }

  private static func text(_ kind: FileSignature.Kind, _ name: String, _ start: String) -> SignatureRow {
    SignatureRow(kind: kind, name: name, marks: [(0, Array(start.utf8))], mayFollowBlanks: true)
  }

  /// The first match wins.
  static let all: [SignatureRow] = [
    // Documents.
    text(.pdf, "PDF file", "%PDF-"),
    text(.rtf, "RTF file", "{\\rtf"),
    SignatureRow(
      kind: .zip, name: "ZIP file (DOCX, ODT …)", marks: [(0, [0x50, 0x4B, 0x03, 0x04])],
      mayFollowBlanks: true),
    SignatureRow(
      kind: .compoundFile, name: "DOC or XLS file",
      marks: [(0, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])], mayFollowBlanks: true),

    // Archives and packed files.
    bytes(.archive, "empty ZIP archive", [0x50, 0x4B, 0x05, 0x06]),
    bytes(.archive, "ZIP archive in several parts", [0x50, 0x4B, 0x07, 0x08]),
    bytes(.archive, "GZIP file", [0x1F, 0x8B]),
    bytes(.archive, "XZ file", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    bytes(.archive, "Zstandard file", [0x28, 0xB5, 0x2F, 0xFD]),
    bytes(.archive, "7-Zip archive", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    bytes(.archive, "RAR archive", [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07]),
    SignatureRow(kind: .archive, name: "BZIP2 file", marks: [(0, Array("BZh".utf8))]) { start in
      // The digits of π begin a block, those of its square root the end of an empty file.
      start.count > 9 && (0x31...0x39).contains(start[3])
        && (start[4..<10].elementsEqual([0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
          || start[4..<10].elementsEqual([0x17, 0x72, 0x45, 0x38, 0x50, 0x90]))
    },
    SignatureRow(kind: .archive, name: "TAR archive", marks: [], condition: TarHeader.begins),

    // Pictures.
    bytes(.image, "PNG picture", [0x89, 0x50, 0x4E, 0x47]),
    bytes(.image, "JPEG picture", [0xFF, 0xD8, 0xFF]),
    bytes(.image, "TIFF picture", [0x49, 0x49, 0x2A, 0x00]),
    bytes(.image, "TIFF picture", [0x4D, 0x4D, 0x00, 0x2A]),
    letters(.image, "GIF picture", (0, "GIF87a")),
    letters(.image, "GIF picture", (0, "GIF89a")),
    letters(.image, "WEBP picture", (0, "RIFF"), (8, "WEBP")),
    SignatureRow(kind: .image, name: "BMP picture", marks: [(0, Array("BM".utf8)), (6, [0, 0, 0, 0])]) {
      // The length of the second header shows the version.
      $0.count > 17 && [12, 40, 52, 56, 64, 108, 124].contains($0[14]) && $0[15...17].allSatisfy { $0 == 0 }
    },
    bytes(.other, "JPEG 2000 picture", [0x00, 0x00, 0x00, 0x0C, 0x6A, 0x50, 0x20, 0x20]),
    letters(.other, "HEIF picture", (4, "ftyphei")),
    letters(.other, "HEIF picture", (4, "ftypmif1")),
    letters(.other, "AVIF picture", (4, "ftypavif")),
    letters(.other, "DjVu file", (0, "AT&TFORM")),
    letters(.other, "Photoshop picture", (0, "8BPS")),
    bytes(.other, "icon", [0x00, 0x00, 0x01, 0x00]),

    // Programs and data.
    bytes(.other, "ELF program", [0x7F, 0x45, 0x4C, 0x46]),
    letters(.other, "Windows program", (0, "MZ")),
    bytes(.other, "macOS program", [0xCF, 0xFA, 0xED, 0xFE]),
    bytes(.other, "macOS program or Java class", [0xCA, 0xFE, 0xBA, 0xBE]),
    bytes(.other, "WebAssembly program", [0x00, 0x61, 0x73, 0x6D]),
    bytes(.other, "SQLite database", Array("SQLite format 3\0".utf8)),
    bytes(.other, "Access database", [0x00, 0x01, 0x00, 0x00] + Array("Standard ".utf8)),
    letters(.other, "Outlook mailbox", (0, "!BDN")),
    bytes(.other, "Windows shortcut", [0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00]),
    bytes(.other, "WordPerfect file", [0xFF, 0x57, 0x50, 0x43]),
    bytes(.other, "Windows cabinet", Array("MSCF\0\0\0\0".utf8)),
    letters(.other, "LHA archive", (2, "-lh"), (6, "-")),
    bytes(.other, "UNIX packed file", [0x1F, 0x9D]),
    bytes(.other, "LZ4 file", [0x04, 0x22, 0x4D, 0x18]),
    letters(.other, "font", (0, "OTTO")),
    bytes(.other, "font", [0x00, 0x01, 0x00, 0x00, 0x00]),
    letters(.other, "font", (0, "wOF")),
    letters(.other, "program library", (0, "!<arch>\n")),
    SignatureRow(
      kind: .other, name: "UTF-32 text (save it as UTF-8)", marks: [(0, [0xFF, 0xFE, 0x00, 0x00])]),
    SignatureRow(
      kind: .other, name: "UTF-32 text (save it as UTF-8)", marks: [(0, [0x00, 0x00, 0xFE, 0xFF])]),

    // Sound and film.
    letters(.other, "sound or film (RIFF)", (0, "RIFF")),
    letters(.other, "sound (MP3)", (0, "ID3")),
    letters(.other, "sound (Ogg)", (0, "OggS")),
    letters(.other, "sound (FLAC)", (0, "fLaC")),
    letters(.other, "film (MP4)", (4, "ftyp")),
    bytes(.other, "film (Matroska)", [0x1A, 0x45, 0xDF, 0xA3]),
  ]
}

/// The first block of a tar archive. Old ones lack a signature, but all have a checksum (POSIX.1-1988, 10.1.1).
enum TarHeader {
  private static let sum = 148..<156

  /// Whether the first 512 bytes are a header with the right checksum.
  static let begins: @Sendable ([UInt8]) -> Bool = { start in
    guard start.count >= 512, start[0] != 0 else { return false }
    let digits = start[sum].drop { $0 == 0x20 }.prefix { (0x30...0x37).contains($0) }
    guard !digits.isEmpty, let stated = Int(String(decoding: digits, as: UTF8.self), radix: 8) else {
      return false
    }
    // The checksum field itself counts as blanks.
    var total = 8 * 0x20
    for (index, byte) in start.prefix(512).enumerated() where !sum.contains(index) { total += Int(byte) }
    return total == stated
  }
}
