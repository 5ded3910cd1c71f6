/// A file format that is not text, told by the first bytes of a file.
public enum FileSignature: String, Sendable, CaseIterable {
  case pdf = "PDF"
  /// DOCX, XLSX, ODT and other zip archives.
  case zip = "ZIP (DOCX, ODT …)"
  /// DOC and XLS before 2007.
  case compoundFile = "DOC/XLS"
  case rtf = "RTF"
  case html = "HTML"
  case gzip = "GZIP"
  case image = "PNG/JPEG/TIFF"

  private static let marks: [(FileSignature, [UInt8])] = [
    (.pdf, Array("%PDF-".utf8)), (.zip, [0x50, 0x4B, 0x03, 0x04]),
    (.compoundFile, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), (.rtf, Array("{\\rtf".utf8)),
    (.gzip, [0x1F, 0x8B]), (.image, [0x89, 0x50, 0x4E, 0x47]), (.image, [0xFF, 0xD8, 0xFF]),
    (.image, [0x49, 0x49, 0x2A, 0x00]), (.image, [0x4D, 0x4D, 0x00, 0x2A]),
  ]

  /// The format that `bytes` begin with; nil for text.
  public init?(_ bytes: some Collection<UInt8>) {
    let start = Array(bytes.prefix(512).drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 })
    if let found = Self.marks.first(where: { start.starts(with: $0.1) }) {
      self = found.0
      return
    }
    guard Self.beginsPage(String(decoding: start.drop { $0 >= 0x80 }, as: UTF8.self).lowercased()) else {
      return nil
    }
    self = .html
  }

  /// Elements that a page or a piece of one begins with.
  private static let elements = [
    "html", "head", "body", "meta", "title", "style", "div", "p", "table", "center", "font", "span", "h1",
    "h2",
  ]

  /// Whether a text in small letters begins a page, after an XML declaration and comments.
  private static func beginsPage(_ text: String) -> Bool {
    var rest = text[...]
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard rest.hasPrefix("<?xml") || rest.hasPrefix("<!--"), let end = rest.firstIndex(of: ">") else {
        break
      }
      rest = rest[rest.index(after: end)...]
    }
    guard rest.first == "<" else { return false }
    rest = rest.dropFirst()
    if rest.hasPrefix("!doctype html") { return true }
    let name = rest.prefix { $0.isLetter || $0.isNumber }
    let next = rest.dropFirst(name.count).first
    return elements.contains(String(name)) && (next == nil || next == ">" || next?.isWhitespace ?? false)
  }
}
