internal import VanBan

/// The format of a file, detected from its bytes and never from its name. The raw value is the usual file extension
/// where there is one.
public enum InputFormat: String, Sendable, CaseIterable {
  /// Plain text in a known encoding.
  case text
  /// Text that shows marks of Markdown: a table, headings, bold lines, escaped full stops.
  case markdown
  /// An HTML page, or a piece of one.
  case html
  /// Word since 2007 (DOCX).
  case word = "docx"
  /// PDF, with or without a text layer.
  case pdf
  /// Rich Text Format, read through LibreOffice.
  case richText = "rtf"
  /// Word before 2007 (DOC), read through LibreOffice.
  case oldWord = "doc"
  /// OpenDocument Text, read through LibreOffice.
  case openDocument = "odt"
  /// A page as a picture.
  case image
  /// An archive of files.
  case archive
  /// Spreadsheets, slides and other office files, which are not read.
  case otherOffice = "other-office"
  /// Anything without text: programs, databases, sound, and bytes that are not text in any encoding.
  case binary

  /// The format of the file in `bytes`.
  ///
  /// - Complexity: O(*n*) in the length for text and old Word files, up to 2,000 directory entries for zip archives.
  public init(of bytes: [UInt8]) {
    switch FileSignature(bytes)?.kind {
    case nil where !TextContent.isText(bytes): self = .binary
    case nil: self = MarkdownFormat.isMarkdown(bytes) ? .markdown : .text
    case .other: self = .binary
    case .html: self = MarkdownFormat.isMarkdownAroundHTML(bytes) ? .markdown : .html
    case .pdf: self = .pdf
    case .rtf: self = .richText
    case .image: self = .image
    case .archive: self = .archive
    case .compoundFile: self = Self.holds(bytes, "WordDocument") ? .oldWord : .otherOffice
    case .zip: self = Self.kind(ofZip: bytes)
    }
  }

  /// The file extension for LibreOffice; nil for formats that it does not read for us.
  var officeEnding: String? {
    switch self {
    case .richText, .oldWord, .openDocument: rawValue
    default: nil
    }
  }

  /// Whether the compound file has a stream of that name, which is in UTF-16.
  private static func holds(_ bytes: [UInt8], _ name: String) -> Bool {
    let needle = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    guard let first = needle.first, bytes.count >= needle.count else { return false }
    // Directory entries are 128 bytes long and begin at multiples of that.
    for start in stride(from: 0, through: bytes.count - needle.count, by: 128)
    where bytes[start] == first && bytes[start..<(start + needle.count)].elementsEqual(needle) {
      return true
    }
    return false
  }

  private static func kind(ofZip bytes: [UInt8]) -> InputFormat {
    // OpenDocument has this part first, uncompressed (ODF 1.2, part 3, 3.3).
    let mimetype = Array("mimetypeapplication/vnd.oasis.opendocument.".utf8)
    if bytes.dropFirst(30).starts(with: mimetype) {
      return bytes.dropFirst(30 + mimetype.count).starts(with: Array("text".utf8))
        ? .openDocument : .otherOffice
    }
    guard var archive = try? ArchiveReader(bytes, onlyZip: true) else { return .archive }
    var isPackage = false
    var seen = 0
    while seen < 2000, let member = try? archive.next() {
      seen += 1
      if member.path.hasPrefix("word/") { return .word }
      if member.path.hasPrefix("xl/") || member.path.hasPrefix("ppt/") { return .otherOffice }
      if member.path == "[Content_Types].xml" { isPackage = true }
    }
    return isPackage ? .word : .archive
  }
}
