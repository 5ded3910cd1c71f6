/// Words with which the names of documents begin that a decision issues or approves: programmes,
/// strategies, schemes, regulations, lists.
enum WorkNouns {
  struct Noun: Sendable {
    let kind: DocumentKind
    /// Whether its name, given in full, tells which document is meant where no decision is named.
    let identifies: Bool
  }

  private static let rows: [(String, DocumentKind, Bool)] = [
    ("chương trình", .programme, true), ("đề án", .scheme, true), ("kế hoạch", .plan, true),
    ("dự án", .project, false), ("quy chế", .statute, false), ("quy định", .regulation, false),
    ("điều lệ", .charter, false), ("hướng dẫn", .guideline, false),
    ("chiến lược", .other, true), ("quy hoạch", .other, true), ("kiến trúc", .other, true),
    ("khung", .other, false), ("danh mục", .other, false), ("bộ quy tắc", .other, true),
    ("quy tắc", .other, false), ("bộ chỉ số", .other, true), ("bộ tiêu chí", .other, true),
    ("tiêu chí", .other, false), ("nội quy", .other, false), ("phương án", .other, false),
    ("định mức", .other, false), ("bảng giá", .other, false), ("bộ đơn giá", .other, false),
    ("đơn giá", .other, false), ("quy trình", .other, false), ("sổ tay", .other, false),
    ("bộ thủ tục", .other, false), ("hệ thống chỉ tiêu", .other, false), ("lộ trình", .other, false),
    ("bảng phân loại", .other, false), ("bảng tiêu chí", .other, false), ("hiệp định", .other, true),
    ("công ước", .other, true), ("văn kiện", .other, false), ("chế độ", .other, false),
    ("nguyên tắc", .other, false),
  ]

  /// Before another noun it is the frame of what that one names: `Khung kiến trúc chính phủ số Việt Nam`.
  static let frame: Phrase = "khung"

  static let table = PhraseTable(rows.map { ($0.0, Noun(kind: $0.1, identifies: $0.2)) })
}
