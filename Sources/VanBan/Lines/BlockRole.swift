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
