internal import VanBan

/// What kind of file bytes are, told by what is in them and never by a name.
public enum InputFormat: String, Sendable, CaseIterable {
  case text, html
  /// Word since 2007.
  case word = "docx"
  case pdf
  case richText = "rtf"
  /// Word before 2007.
  case oldWord = "doc"
  case openDocument = "odt"
  /// A page as a picture.
  case image
  /// An archive of files.
  case archive
  /// Spreadsheets, slides and other files of offices.
  case otherOffice = "other-office"
  /// What has no text: programs, databases, sound, and bytes that are no text in any encoding.
  case binary

  /// The kind of the file in `bytes`.
  public init(of bytes: [UInt8]) {
    switch FileSignature(bytes)?.kind {
    case nil: self = TextContent.isText(bytes) ? .text : .binary
    case .other: self = .binary
    case .html: self = .html
    case .pdf: self = .pdf
    case .rtf: self = .richText
    case .image: self = .image
    case .archive: self = .archive
    case .compoundFile: self = Self.holds(bytes, "WordDocument") ? .oldWord : .otherOffice
    case .zip: self = Self.kind(ofZip: bytes)
    }
  }

  /// What LibreOffice calls such a file, where it is LibreOffice that reads it.
  var officeEnding: String? {
    switch self {
    case .richText, .oldWord, .openDocument: rawValue
    default: nil
    }
  }

  /// Whether a stream of that name is in the compound file: names are UTF-16 there.
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
    // The format of OpenDocument demands this part first, unpacked (ODF 1.2, part 3, 3.3).
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
