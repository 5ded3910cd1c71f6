extension Lexicon {
  /// Names of bodies beside those of ``Authority``.
  static let issuerRows: [LexiconRow] = [
    .init(
      "ban chỉ đạo", [.namedByMatter], "Ban Chỉ đạo về phát triển khoa học, công nghệ tỉnh",
      in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "tổ công tác", [.namedByMatter], "Tổ công tác về cải cách thủ tục hành chính tỉnh",
      in: "mixed/quyet-dinh-001c610b.txt"),
    .init("bcđ", [.namedByMatter], "BCĐ về chuyển đổi số tỉnh", in: "gold/texts/002_282b1dbe3f5ddbfb.txt"),
    .init("liên minh", [.headsBody], "Liên minh Hợp tác xã tỉnh", in: "gold/texts/002_282b1dbe3f5ddbfb.txt"),
    .init("đoàn", [.headsBody], "Đoàn Luật sư tỉnh", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("đài", [.headsBody], "Đài Truyền thanh huyện", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("tổ", [.headsBody], "Tổ Đề án 06", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("quân khu", [.headsBody], "Quân khu 3"),
    .init("bộ tư lệnh", [.headsBody], "Bộ Tư lệnh Cảnh vệ", in: "mixed/quyet-dinh-001c610b.txt"),
    .init("bộ chỉ huy", [.headsBody], "Bộ Chỉ huy quân sự tỉnh", in: "plans/ke-hoach-f069c23c.txt"),
    .init("nhà xuất bản", [.headsBody], "Nhà xuất bản Giáo dục Việt Nam"),
    .init("cơ quan", [.headsBody], "Cơ quan Ủy ban Kiểm tra", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("liên bộ", [.headsBody], "Liên Bộ Tài chính - Công Thương"),
    .init("liên ngành", [.headsBody], "Liên ngành Tài chính - Thuế", in: "mixed/quyet-dinh-001c610b.txt"),
    .init("ban cán sự", [.headsBody], "Ban Cán sự đảng Chính phủ", in: "gold/texts/ke-hoach-truong-thpt.txt"),
    .init("bcđ", [.headsBody], "BCĐ Chuyển đổi số", in: "gold/texts/002_282b1dbe3f5ddbfb.txt"),
    .init("bch", [.headsBody], "BCH Đoàn tỉnh"),
    .init("khối", [.headsBody], "Khối thi đua số 3", in: "gold/texts/004_af4708fd19bea487.txt"),
    .init("ttgcp", [.headsBody], "TTgCP", in: "gold/texts/d06-cong-van.txt"),
    .init("hội nghị", [.headsBody], "Hội nghị lần thứ sáu", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("chính quyền", [.headsBody], "Chính quyền thành phố", in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init("trạm", [.headsBody], "Trạm Y tế xã", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("đội", [.headsBody], "Đội Quản lý thị trường số 1", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("quỹ", [.headsBody], "Quỹ Bảo vệ môi trường", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("bộ chính trị", [.partyOrgan], "Bộ Chính trị", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("ban bí thư", [.partyOrgan], "Ban Bí thư", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
  ]
}
