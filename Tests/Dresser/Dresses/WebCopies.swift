import VanBan

extension Dress {
  /// As data sets have copies of thuvienphapluat.vn: `11-tvpl-quyet-dinh-ke-hoach.md` of Corpus/sources.
  static let webCopy = Dress("web-copy", "a data set of copies of thuvienphapluat.vn") { text, _ in
    var dressed = MarkdownWriter(headings: .none).write(text)
    func value(_ key: AnnotatedField.Key) -> String? { text.fields.first { $0.key == key }?.value }
    let kind = value(.type).flatMap { DocumentKind(rawValue: $0) }?.name ?? "văn bản"
    let number = [value(.number), value(.year), value(.symbol)].compactMap(\.self).joined(separator: "/")
    let above = [
      "*Source: https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/\(text.name)-555597.aspx*", "",
      "# \(kind.prefix(1).uppercased())\(kind.dropFirst()) số \(number) \(value(.title)?.lowercased() ?? "")",
      "",
    ]
    dressed.lines = above.map { $0.isEmpty ? .blank : .furniture($0) } + dressed.lines
    return dressed
  }

  /// As a page of thuvienphapluat.vn is copied from the browser: `d06-cong-van.txt` of Corpus/gold.
  static let webPage = Dress("web-page", "a reader who copies a page of thuvienphapluat.vn") { text, _ in
    // Those that come from there have its words already.
    guard !text.lines.contains(where: { $0.text.contains("THƯ VIỆN PHÁP LUẬT") }) else { return text }
    var dressed = text
    let above = [
      "Các nội dung của VB này được VB khác thay đổi, hướng dẫn sẽ được làm nổi bật bằng", "các màu sắc:",
      ": Sửa đổi, thay thế,", "hủy bỏ", "Click vào phần bôi vàng để xem chi tiết.", "Đang tải văn bản...",
      "#",
    ]
    let below = [
      "## Văn bản liên quan", "Ban hành:", "01/08/2025", "Hiệu lực: Đã biết", "Cập nhật:", "09/08/2025",
      "Bạn Chưa Đăng Nhập Thành Viên!", "Cảm ơn đã dùng ThuVienPhapLuat.vn",
    ]
    dressed.lines =
      above.map { .furniture($0) } + text.lines + below.map { .furniture($0, .pageFooter) }
    return dressed
  }
}
