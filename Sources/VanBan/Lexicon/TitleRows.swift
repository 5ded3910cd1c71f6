extension Lexicon {
  /// Words with which the title or the subject of a document begins, and those with which the sentence goes on.
  static let titleRows: [LexiconRow] = [
    .init(
      "về", [.opensCitedTitle, .opensSubject, .opensTitleAfterComma], "về ứng dụng công nghệ thông tin",
      in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "v / v", [.opensCitedTitle, .opensSubject, .opensTitleAfterComma], "v/v kiện toàn Ban Chỉ đạo",
      in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "quy định", [.opensCitedTitle, .opensSubject, .opensTitleAfterComma], "quy định chức năng, nhiệm vụ",
      in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init(
      "ban hành", [.opensCitedTitle, .opensSubject, .opensTitleAfterComma, .predicate],
      "ban hành danh mục thủ tục hành chính", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "phê duyệt", [.opensCitedTitle, .opensSubject, .actOf], "phê duyệt chủ trương đầu tư",
      in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "sửa đổi", [.opensCitedTitle, .opensSubject], "sửa đổi mức thu phí",
      in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "bổ sung", [.opensCitedTitle, .opensSubject], "bổ sung kinh phí",
      in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "hướng dẫn", [.opensCitedTitle, .opensSubject, .predicate], "hướng dẫn thực hiện chế độ báo cáo",
      in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "thông qua", [.opensCitedTitle, .opensSubject], "thông qua danh mục dự án",
      in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init(
      "công bố", [.opensCitedTitle, .opensSubject], "công bố danh mục thủ tục hành chính",
      in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init(
      "bãi bỏ", [.opensCitedTitle, .opensSubject], "bãi bỏ một số văn bản",
      in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init(
      "thay thế", [.opensCitedTitle, .opensSubject], "thay thế thành viên Hội đồng",
      in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "điều chỉnh", [.opensCitedTitle, .opensSubject], "điều chỉnh dự toán chi",
      in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "thành lập", [.opensCitedTitle, .opensSubject, .actOf], "thành lập Tổ công tác",
      in: "gold/texts/001_a7123551a21b73dd.txt"),
    .init(
      "kiện toàn", [.opensCitedTitle, .opensSubject, .actOf], "kiện toàn Ban Chỉ đạo",
      in: "gold/texts/001_a7123551a21b73dd.txt"),
    .init(
      "thực hiện", [.opensCitedTitle, .opensSubject, .actOf], "thực hiện cải cách hành chính",
      in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "triển khai", [.opensCitedTitle, .opensSubject, .predicate, .actOf], "triển khai thu thuế điện tử",
      in: "aside/texts/quyet-dinh-14d45619.txt"),
    .init(
      "tổ chức thực hiện", [.opensCitedTitle], "tổ chức thực hiện dự toán",
      in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init(
      "tăng cường", [.opensCitedTitle, .opensSubject], "tăng cường công tác quản lý",
      in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "đẩy mạnh", [.opensCitedTitle, .opensSubject], "đẩy mạnh chuyển đổi số",
      in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "giao", [.opensSubject, .predicate], "giao chỉ tiêu kế hoạch", in: "aside/texts/nghi-quyet-1852f731.txt"
    ),
    .init("cho phép", [.opensSubject], "cho phép thành lập hội", in: "gold/texts/d03-ke-hoach.txt"),
    .init(
      "phân công", [.opensSubject], "phân công nhiệm vụ thành viên", in: "gold/texts/000_b166b5ad43e877e0.txt"
    ),
    .init(
      "phân bổ", [.opensSubject], "phân bổ dự toán ngân sách", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init(
      "tiếp tục", [.opensSubject, .predicate], "tiếp tục cải cách hành chính",
      in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "quyết định", [.opensSubject, .predicate], "quyết định chủ trương đầu tư",
      in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init("đã", [.predicate], "đã tích cực khắc phục", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("xây dựng", [.predicate], "xây dựng kế hoạch", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("tổ chức", [.predicate], "tổ chức hội nghị", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("chỉ đạo", [.predicate], "chỉ đạo các cơ quan", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("yêu cầu", [.predicate], "yêu cầu các cơ quan", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("đề nghị", [.predicate], "đề nghị các cơ quan", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("báo cáo", [.predicate], "báo cáo kết quả", in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init("trình", [.predicate], "trình Hội đồng nhân dân", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("có", [.predicate], "có ý kiến như sau", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("nhận được", [.predicate], "nhận được công văn", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("thông báo", [.predicate], "thông báo kết quả", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("kính trình", [.predicate], "kính trình Chính phủ"),
    .init("kính đề nghị", [.predicate], "kính đề nghị Bộ xem xét", in: "mixed/cong-van-3870cd0c.txt"),
    .init("trân trọng", [.predicate], "trân trọng cảm ơn", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("nhận thấy", [.predicate], "nhận thấy hồ sơ đầy đủ"),
    .init("tham mưu", [.predicate], "tham mưu nội dung văn bản", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("thống nhất", [.predicate], "thống nhất nội dung", in: "aside/texts/quyet-dinh-14d45619.txt"),
    .init("phối hợp", [.predicate], "phối hợp các cơ quan", in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init("về việc", [.actOf], "về việc giao chỉ tiêu", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("hoạt động", [.actOf], "hoạt động của Ban Chỉ đạo", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
  ]
}
