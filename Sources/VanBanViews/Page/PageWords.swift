import VanBan

/// Words of the interface: Vietnamese, and the same in English.
struct PageWords: Sendable {
  let vi: String
  let en: String

  init(_ vi: String, _ en: String) {
    self.vi = vi
    self.en = en
  }
}

/// Roles in the source view are coloured in groups.
enum RoleGroup: String, CaseIterable {
  case header, title, preamble, heading, item, paragraph, table, closing, appendix, furniture

  init(_ role: BlockRole) {
    self =
      switch role {
      case .superior, .issuer, .motto, .number, .date, .subject, .mark, .addressee: .header
      case .type, .title: .title
      case .basis, .authority, .enacting: .preamble
      case .heading: .heading
      case .item: .item
      case .paragraph, .quote: .paragraph
      case .table, .figure: .table
      case .closing, .recipientsLabel, .recipient, .signatureAuthority, .signatureName: .closing
      case .appendix: .appendix
      case .pageNumber, .pageHeader, .pageFooter, .pageLink, .separator, .blank: .furniture
      }
  }

  var words: PageWords {
    switch self {
    case .header: PageWords("Phần đầu", "Header")
    case .title: PageWords("Tên loại, trích yếu", "Title")
    case .preamble: PageWords("Căn cứ", "Legal bases")
    case .heading: PageWords("Đề mục", "Heading")
    case .item: PageWords("Mục", "Item")
    case .paragraph: PageWords("Đoạn", "Paragraph")
    case .table: PageWords("Bảng, hình", "Table, figure")
    case .closing: PageWords("Phần cuối", "Closing")
    case .appendix: PageWords("Phụ lục", "Appendix")
    case .furniture: PageWords("Ngoài nội dung", "Not content")
    }
  }
}

extension BlockRole {
  var words: PageWords {
    switch self {
    case .superior: PageWords("cơ quan chủ quản", "superior body")
    case .issuer: PageWords("cơ quan ban hành", "issuing body")
    case .motto: PageWords("Quốc hiệu, Tiêu ngữ", "national motto")
    case .number: PageWords("số, ký hiệu", "number")
    case .date: PageWords("nơi, ngày ban hành", "place and date")
    case .subject: PageWords("trích yếu công văn", "subject")
    case .mark: PageWords("dấu mật, khẩn, dự thảo", "mark")
    case .addressee: PageWords("Kính gửi", "addressee")
    case .type: PageWords("tên loại", "type")
    case .title: PageWords("trích yếu", "title")
    case .basis: PageWords("căn cứ", "legal basis")
    case .authority: PageWords("thẩm quyền ban hành", "acting authority")
    case .enacting: PageWords("lời ban hành", "enacting words")
    case .heading: PageWords("đề mục", "heading")
    case .item: PageWords("mục", "item")
    case .paragraph: PageWords("đoạn", "paragraph")
    case .quote: PageWords("đoạn trích", "quotation")
    case .table: PageWords("bảng", "table")
    case .figure: PageWords("hình", "figure")
    case .closing: PageWords("lời kết", "closing formula")
    case .recipientsLabel: PageWords("Nơi nhận", "recipients")
    case .recipient: PageWords("nơi nhận", "recipient")
    case .signatureAuthority: PageWords("thẩm quyền ký", "signing authority")
    case .signatureName: PageWords("người ký", "signer")
    case .appendix: PageWords("tên phụ lục", "appendix")
    case .pageNumber: PageWords("số trang", "page number")
    case .pageHeader: PageWords("đầu trang", "page header")
    case .pageFooter: PageWords("cuối trang", "page footer")
    case .pageLink: PageWords("liên kết của trang", "page link")
    case .separator: PageWords("đường kẻ", "separator")
    case .blank: PageWords("dòng trống", "blank line")
    }
  }
}

extension Citation.Relation {
  var words: PageWords {
    switch self {
    case .basis: PageWords("căn cứ", "legal basis")
    case .implements: PageWords("thực hiện", "implements")
    case .amends: PageWords("sửa đổi, bổ sung", "amends")
    case .supplements: PageWords("bổ sung", "supplements")
    case .suspends: PageWords("ngưng hiệu lực", "suspends")
    case .replaces: PageWords("thay thế", "replaces")
    case .repeals: PageWords("bãi bỏ", "repeals")
    case .guides: PageWords("hướng dẫn", "guides")
    case .promulgates: PageWords("ban hành", "promulgates")
    case .approves: PageWords("phê duyệt", "approves")
    case .mentions: PageWords("nhắc đến", "mentions")
    }
  }
}

extension Diagnostic.Severity {
  var words: PageWords {
    switch self {
    case .information: PageWords("Lưu ý", "Note")
    case .warning: PageWords("Cảnh báo", "Warning")
    case .error: PageWords("Lỗi", "Error")
    }
  }
}

extension WorkIdentityPart {
  var words: PageWords {
    switch self {
    case .kind: PageWords("loại văn bản", "kind")
    case .number: PageWords("số, ký hiệu", "number")
    case .year: PageWords("năm ban hành", "year")
    case .issuer: PageWords("cơ quan ban hành", "issuer")
    case .place: PageWords("địa phương", "place")
    }
  }
}
