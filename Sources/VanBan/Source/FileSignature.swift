/// The format of a file that is not plain text, detected from its first bytes.
public struct FileSignature: Sendable, Hashable {
  /// How it is to be read.
  public enum Kind: Sendable, CaseIterable {
    /// A PDF file of any version.
    case pdf
    /// Rich Text Format, by its `{\rtf`.
    case rtf
    /// An HTML page, or a piece of one that begins with an element.
    case html
    /// DOCX, XLSX, ODT and other zip archives.
    case zip
    /// DOC and XLS before 2007.
    case compoundFile
    /// Other archives, and files that are packed as one.
    case archive
    /// A picture of a page.
    case image
    /// Anything else: formats without text, and those that VanBan does not read.
    case other
  }

  /// How the file is to be read.
  public let kind: Kind
  /// The name of the format: `PDF file`, `SQLite database`.
  public let name: String

  /// The format of `bytes`; nil for plain text, and for what is neither text nor known.
  ///
  /// - Complexity: constant.
  public init?(_ bytes: some Collection<UInt8>) {
    let start = Array(bytes.prefix(512))
    guard let row = Self.row(of: start) else {
      guard Self.beginsPage(start) else { return nil }
      self.init(kind: .html, name: "HTML page")
      return
    }
    self.init(kind: row.kind, name: row.name)
  }

  private init(kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }

  private static func row(of start: [UInt8]) -> SignatureRow? {
    let trimmed = Array(start.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 })
    // A text may begin with the letters of a signature: BM, MZ. It has no controls after them.
    let hasControls = start.prefix(64).contains { $0 < 0x09 || $0 > 0x0D && $0 < 0x20 }
    return SignatureRow.all.first { row in
      if row.mayBeLetters, !hasControls { return false }
      return row.matches(row.mayFollowBlanks ? trimmed : start)
    }
  }

  /// Elements that a page or a piece of one begins with.
  private static let elements = [
    "html", "head", "body", "meta", "title", "style", "div", "p", "table", "center", "font", "span", "h1",
    "h2",
  ]

  /// Whether a text begins a page, after an XML declaration and comments.
  private static func beginsPage(_ start: [UInt8]) -> Bool {
    let start = start.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    let text = String(decoding: start.drop { $0 >= 0x80 }, as: UTF8.self).lowercased()
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
