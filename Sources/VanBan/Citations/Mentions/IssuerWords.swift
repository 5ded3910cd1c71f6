/// Words that tell where the name of a body ends, and names of fields of work.
enum IssuerWords {
  /// Words with which the subject of a document begins, in whatever case they are printed.
  static let subjectOpeners = PhraseTable<Bool>(
    [
      "về", "v / v", "phê duyệt", "ban hành", "quy định", "sửa đổi", "bổ sung", "hướng dẫn", "thành lập",
      "kiện toàn", "bãi bỏ", "thay thế", "điều chỉnh", "công bố", "triển khai", "thực hiện", "giao",
      "cho phép", "phân công", "phân bổ", "tiếp tục", "tăng cường", "đẩy mạnh", "thông qua", "quyết định",
    ].map { ($0, true) })

  /// Words in small letters that are not part of the name of a body, as the second part of one
  /// (`Phòng Văn hóa và Thông tin`) is.
  static let stops = KeySet(
    [
      "tại", "trong", "theo", "đã", "để", "cho", "gửi", "đề", "là", "có", "được", "khi", "nếu", "thì",
      "tổ", "chọn", "xây", "từ", "đến", "như", "với", "bằng", "cùng", "các", "những", "một", "nhằm", "do",
      "bởi", "trên", "vào", "ra", "hết", "ngày", "năm", "tháng", "số", "nêu", "này", "nói", "hủy", "hoặc",
      "cũng", "chưa", "không", "phải", "cần", "sẽ", "đang", "còn", "vẫn", "mà", "nên", "đối", "trình", "chỉ",
      "yêu", "đồng", "chấp", "thông", "kết", "ủy", "trả", "liên", "nay", "gồm", "bao", "tuyên", "kèm",
      "ngừng", "ngưng", "sáp", "giữa", "sau", "trước", "hiện", "bị", "đánh", "báo", "phát", "thuộc", "tiến",
      "xác", "quyết", "nhận", "của", "rằng", "nhưng", "tới", "thay", "giải", "quán", "nghiêm", "tham", "xếp",
      "áp", "phối", "chủ", "rà", "thống", "góp", "lập", "ký", "dựa", "nhất", "tự", "tuy", "khóa", "nhiệm",
    ].map { SyllableKey($0) })

  /// Bodies that are named after the matter that they are for: `Ban Chỉ đạo về phát triển …`.
  static let committees = PhraseTable<Bool>(
    ["Ban Chỉ đạo", "Tổ công tác", "BCĐ"].map { ($0, true) })

  /// Heads of bodies beside those of ``Authority``.
  static let otherHeads = PhraseTable<Bool>(
    [
      "Hội", "Hiệp hội", "Liên minh", "Liên hiệp", "Đoàn", "Đài", "Tổ", "Quân khu", "Bộ Tư lệnh",
      "Bộ Chỉ huy",
      "Nhà xuất bản", "Cơ quan", "Liên Bộ", "Liên ngành", "Ban Cán sự", "BCĐ", "BCH", "BTV", "Khối", "TTgCP",
      "Hội nghị", "Chính quyền", "Trạm", "Đội", "Quỹ",
    ].map { ($0, true) })

  /// Names of a ministry's or a department's field of work that have a comma, a dash or `và` in them,
  /// without the word for the body.
  static let fields: PhraseTable<Bool> = PhraseTable(
    (Ministry.all.compactMap { ministry in
      ministry.name.hasPrefix("Bộ ") ? String(ministry.name.dropFirst(3)) : nil
    } + otherFields).map { (spaced($0), true) })

  private static let otherFields = [
    "Văn hóa và Thông tin", "Văn hóa - Thể thao và Du lịch", "Lao động, Thương binh và Xã hội",
    "Lao động Thương binh và Xã hội", "Tài chính - Kế hoạch", "Tài chính và Kế hoạch", "Kinh tế và Hạ tầng",
    "Văn hóa - Xã hội", "Văn hóa, Xã hội", "Kinh tế - Ngân sách", "Kinh tế và Ngân sách", "Pháp chế",
    "Kinh tế, Hạ tầng và Đô thị", "Tuyên giáo và Dân vận", "Khoa học, Công nghệ và Môi trường",
    "Chính sách, chiến lược", "Nông nghiệp và PTNT", "Văn hóa, Khoa học và Thông tin",
    "Quy hoạch - Kiến trúc", "Quy hoạch và Kiến trúc",
    "Khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số",
    "Văn hóa, Thông tin và Thể thao",
  ]

  private static func spaced(_ name: String) -> String {
    name.reduce(into: "") { $0 += ",&-".contains($1) ? " \($1) " : String($1) }
  }
}
