import VanBan

extension Decision.Subject {
  var words: PageWords {
    switch self {
    case .keyword: PageWords("Đọc là", "Read as")
    case .furniture: PageWords("Ngoài nội dung", "Page furniture")
    case .role: PageWords("Là gì", "Role")
    case .join: PageWords("Nối dòng", "Joining")
    case .label: PageWords("Số, ký hiệu", "Label")
    case .depth: PageWords("Cấp", "Depth")
    case .table: PageWords("Bảng", "Table")
    case .quotation: PageWords("Phần trích", "Quotation")
    case .field: PageWords("Trường", "Field")
    case .appendix: PageWords("Phụ lục", "Appendix")
    case .mention: PageWords("Viện dẫn", "Mention")
    case .reference: PageWords("Chỉ dẫn", "Reference")
    case .term: PageWords("Chữ viết tắt", "Short form")
    case .relation: PageWords("Quan hệ", "Relation")
    case .work: PageWords("Văn bản", "Work")
    case .force: PageWords("Hiệu lực", "Force")
    }
  }
}

/// Outcomes of decisions in Vietnamese.
enum TraceWords {
  /// The outcome in both languages; what is no word but a value (a depth, an identifier, a short form) as it is.
  static func outcome(_ outcome: String) -> PageWords {
    if let words = verdicts[outcome] { return PageWords(words, outcome) }
    if let role = BlockRole(rawValue: outcome) { return role.words }
    if let relation = Citation.Relation(rawValue: outcome) { return relation.words }
    guard let colon = outcome.firstRange(of: ": ") else { return PageWords(outcome, outcome) }
    let (name, value) = (String(outcome[..<colon.lowerBound]), String(outcome[colon.upperBound...]))
    if name == "incomplete" {
      let missing = value.split(separator: ", ").map { part in
        WorkIdentityPart(rawValue: String(part))?.words.vi ?? String(part)
      }
      return PageWords("chưa định danh được; thiếu: " + missing.joined(separator: ", "), outcome)
    }
    return PageWords(fields[name].map { $0 + ": " + value } ?? outcome, outcome)
  }

  private static let verdicts = [
    "best read as body": "hợp nhất là cơ quan",
    "best read as motto": "hợp nhất là Quốc hiệu, Tiêu ngữ",
    "best read as number": "hợp nhất là số",
    "best read as date": "hợp nhất là địa danh, ngày tháng",
    "best read as subject": "hợp nhất là trích yếu công văn",
    "best read as mark": "hợp nhất là dấu chỉ mức độ",
    "best read as type": "hợp nhất là tên loại",
    "best read as title": "hợp nhất là trích yếu",
    "best read as authority": "hợp nhất là thẩm quyền ban hành",
    "best read as basis": "hợp nhất là căn cứ",
    "best read as addressee": "hợp nhất là nơi nhận công văn",
    "best read as ornament": "hợp nhất là nét trang trí",
    "best read as furniture": "hợp nhất là phần của trang",
    "best read as text": "hợp nhất là nội dung",
    "begins a block": "mở khối mới", "goes on": "tiếp khối trước", "read": "nhận", "refused": "không nhận",
    "found": "tìm thấy", "extended": "mở rộng", "rows": "chia dòng, cột", "ends": "kết thúc",
    "appendix": "phụ lục", "further document": "văn bản khác", "blocks": "phần của văn bản này",
    "citation": "văn bản đã viện dẫn", "unresolved": "chưa rõ",
  ]

  private static let fields = [
    "number": "số", "symbol": "ký hiệu", "place": "địa danh", "date": "ngày", "kind": "loại",
    "capacity": "quyền hạn", "body": "cơ quan", "office": "chức vụ", "name": "họ tên",
    "stamp": "dấu chữ ký số",
    "recipient": "nơi nhận", "purpose": "mục đích gửi", "archive units": "đơn vị lưu", "title": "tiêu đề",
    "note": "ghi chú", "footnote": "chú thích",
  ]
}
