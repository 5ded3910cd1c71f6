/// What a block is. The raw value is the name in JSON and annotations.
public enum BlockRole: String, Sendable, CaseIterable {
  /// The superior body in the letterhead.
  case superior = "header.superior"
  /// The issuing body in the letterhead.
  case issuer = "header.issuer"
  /// Quốc hiệu and Tiêu ngữ.
  case motto = "header.motto"
  /// `Số: 64/2007/NĐ-CP`
  case number = "header.number"
  /// `Hà Nội, ngày 10 tháng 4 năm 2007`
  case date = "header.date"
  /// `V/v …` of an official letter.
  case subject = "header.subject"
  /// Marks of secrecy, urgency and draft.
  case mark = "header.mark"
  /// `Kính gửi: …`
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
  /// A labelled block, or one in capitals, that titles what is under it.
  case heading
  /// A labelled block that is itself the text.
  case item
  /// Text without a label.
  case paragraph = "para"
  /// Quoted text that an amending document puts into another.
  case quote
  /// Lines that form a table.
  case table
  /// The words of a diagram.
  case figure
  /// A closing formula: `Trân trọng.`, `./.`
  case closing
  /// `Nơi nhận:`
  case recipientsLabel = "recipients.label"
  /// An entry of Nơi nhận.
  case recipient
  /// In what capacity and office someone signs: `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`.
  case signatureAuthority = "signature.authority"
  /// The signer's name.
  case signatureName = "signature.name"
  /// The heading of an appendix or of an attached regulation.
  case appendix
  /// A page number on its own.
  case pageNumber = "page.number"
  /// The running head of a page.
  case pageHeader = "page.header"
  /// The running foot of a page.
  case pageFooter = "page.footer"
  /// A web address that the PDF extractor printed at the end of a page.
  case pageLink = "page.link"
  /// A line of dashes or underscores printed as an ornament.
  case separator
  /// A blank line.
  case blank
}

extension BlockRole {
  /// Whether it belongs to the page or the website and not to the document.
  public var isFurniture: Bool {
    switch self {
    case .pageNumber, .pageHeader, .pageFooter, .pageLink, .separator, .blank: true
    default: false
    }
  }

  /// Whether it has a place of its own at the head of a page: letterhead, type and title.
  package var isOfHead: Bool {
    switch self {
    case .superior, .issuer, .motto, .number, .date, .subject, .mark, .type, .title: true
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
