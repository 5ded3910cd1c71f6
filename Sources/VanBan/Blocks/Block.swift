/// What a stretch of a document is.
public enum BlockRole: String, Sendable, CaseIterable {
  case superior = "header.superior"
  case issuer = "header.issuer"
  /// Quốc hiệu and Tiêu ngữ.
  case motto = "header.motto"
  case number = "header.number"
  case date = "header.date"
  /// `V/v …` of an official letter.
  case subject = "header.subject"
  /// Marks of secrecy, urgency and draft.
  case mark = "header.mark"
  case addressee
  /// The type name on its own: `KẾ HOẠCH`.
  case type
  /// Trích yếu: what the document is about.
  case title
  /// One căn cứ.
  case basis
  /// The body or office that acts, on lines of its own before or among the căn cứ.
  case authority
  /// `QUYẾT ĐỊNH:` or the sentence in its place.
  case enacting
  case heading, item
  case paragraph = "para"
  case quote, table, figure, closing
  /// `Nơi nhận:`
  case recipientsLabel = "recipients.label"
  case recipient
  case signatureAuthority = "signature.authority"
  case signatureName = "signature.name"
  /// The heading of an appendix or of an attached regulation.
  case appendix
  case pageNumber = "page.number"
  case pageHeader = "page.header"
  case pageFooter = "page.footer"
  /// A web address that the PDF extractor printed at the end of a page.
  case pageLink = "page.link"
  /// A line of dashes or underscores printed as an ornament.
  case separator
  case blank
}

extension BlockRole {
  /// Whether it stands between the parts of the document and belongs to none.
  public var isFurniture: Bool {
    switch self {
    case .pageNumber, .pageHeader, .pageFooter, .pageLink, .separator, .blank: true
    default: false
    }
  }

  /// Whether it is part of the body, and so has a depth.
  public var isBody: Bool {
    switch self {
    case .heading, .item, .paragraph, .quote, .table, .figure, .closing: true
    default: false
    }
  }
}

/// A leaf of the document: one paragraph, label and text, table, recipient, header part … over however
/// many lines, with what stood between its lines left out.
public struct Block: Sendable, Hashable, Identifiable {
  /// Its place among the document's blocks in reading order, from 0.
  public let id: Int
  public internal(set) var role: BlockRole
  /// The label as written, where it has one.
  public internal(set) var label: Label?
  /// Nesting depth from 1; 0 outside the body.
  public internal(set) var depth: Int
  /// Its text, a range for each line that it has part in, without the white space at their ends.
  public let pieces: [SourceRange]

  init(id: Int, role: BlockRole, label: Label? = nil, depth: Int = 0, pieces: [SourceRange]) {
    self.id = id
    self.role = role
    self.label = label
    self.depth = depth
    self.pieces = pieces
  }

  /// From its first byte to its last, with whatever stands between.
  public var range: SourceRange {
    guard let first = pieces.first, let last = pieces.last else { return SourceRange(0, 0) }
    return first.union(last)
  }

  /// The text with its lines joined: by nothing where a number or symbol was broken after a hyphen or
  /// slash, else by a space. Spelling is as written.
  public func text(in source: SourceText) -> String {
    var result = ""
    for piece in pieces {
      let part = source[piece]
      if !result.isEmpty, !LineJoin.isBrokenSymbol(before: result, after: part) { result += " " }
      result += part
    }
    return result
  }
}

/// How two lines of one paragraph are put together.
enum LineJoin {
  /// Whether a symbol or number was broken between the two: `93/2014/NQ-` / `HĐND`, `2021-` / `2025`.
  static func isBrokenSymbol(before: some StringProtocol, after: some StringProtocol) -> Bool {
    guard let last = before.last, last == "-" || last == "/", let next = after.first else { return false }
    guard next.isNumber || next.isUppercase else { return false }
    let previous = before.dropLast().last
    return previous.map { $0.isLetter || $0.isNumber } ?? false
  }
}
