extension Lexicon {
  /// How a căn cứ begins (Nghị định 30/2020/NĐ-CP, Phụ lục III, the forms of decisions and resolutions).
  static let basisRows: [LexiconRow] = [
    .init(
      "căn cứ", [.basis, .strongBasis, .opensBlock],
      "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
      in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init(
      "chiểu theo", [.basis, .strongBasis, .opensBlock], "Chiểu theo Luật Tổ chức Hội đồng Chính phủ"),
    .init("chiểu", [.basis, .strongBasis, .opensBlock], "Chiểu Sắc lệnh số 1 ngày 20 tháng 4 năm 1946"),
    .init(
      "theo đề nghị", [.basis, .strongBasis, .opensBlock], "Theo đề nghị của Cục trưởng Cục Quản lý đấu thầu",
      in: "gold/texts/d01-thong-tu.txt"),
    .init(
      "xét đề nghị", [.basis, .strongBasis, .opensBlock],
      "Xét đề nghị của Sở Nông nghiệp & Phát triển nông thôn tại Tờ trình số 66/TTr-SNN",
      from: .text("Quyết định 991/QĐ-UBND năm 2008")),
    .init(
      "xét tờ trình", [.basis, .strongBasis, .opensBlock],
      "Xét Tờ trình số 226/TTr-BKHCN ngày 05 tháng 11 năm 2025 của Bộ Khoa học và Công nghệ",
      in: "mixed/cong-van-06690fd4.txt"),
    .init(
      "xét", [.basis, .strongBasis], "Xét báo cáo thẩm tra của Ban Đô thị",
      in: "gold/texts/d08-nghi-quyet-hdnd.txt"),
    .init(
      "thực hiện", [.basis], "Thực hiện Nghị định 13/2023/NĐ-CP", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "trên cơ sở", [.basis], "Trên cơ sở rà soát dữ liệu do Bộ, ngành cung cấp",
      in: "mixed/cong-dien-344b9eec.txt"),
    .init(
      "theo", [.basis], "Theo Nghị quyết số 17/NQ-CP ngày 07/3/2019",
      in: "aside/texts/quyet-dinh-14d45619.txt"),
    .init(
      "thi hành", [.basis], "Thi hành Luật Việc làm trên địa bàn Thành phố",
      in: "gold/texts/ke-hoach-2f6f80b9.txt"),
    .init(
      "sau khi", [.basis], "Sau khi nghe báo cáo của lãnh đạo Ủy ban nhân dân tỉnh Thanh Hóa",
      in: "mixed/thong-bao-24701a1c.txt"),
    .init(
      "tiếp theo", [.basis], "Tiếp theo kết quả tích cực, ý nghĩa đã đạt được của Lễ khánh thành",
      in: "mixed/cong-dien-1095764e.txt"),
    .init("được sự", [.basis], "Được sự đồng ý của Thường trực Huyện ủy"),
    .init(
      "được sự đồng ý", [.basis, .opensBlock], "Được sự đồng ý của Thường trực Thành ủy",
      in: "gold/texts/dang-huong-dan-thanh-uy.txt"),
    .init(
      "triển khai", [.basis], "Triển khai Chỉ thị số 39-CT/TU ngày 10/6/2019",
      in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "để thực hiện", [.basis],
      "Để thực hiện tốt nhiệm vụ ứng dụng công nghệ thông tin trong hoạt động của cơ quan Nhà nước",
      in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "để triển khai", [.basis], "Để triển khai các nhiệm vụ về chuyển đổi số",
      in: "gold/texts/001_a7123551a21b73dd.txt"),
    .init("căn cứ", [.basisHeading], "CĂN CỨ LẬP KẾ HOẠCH", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("các căn cứ", [.basisHeading], "CÁC CĂN CỨ PHÁP LÝ"),
    .init("những căn cứ", [.basisHeading], "NHỮNG CĂN CỨ XÂY DỰNG ĐỀ ÁN"),
    .init("cơ sở pháp lý", [.basisHeading], "Cơ sở pháp lý"),
    .init("cơ sở xây dựng", [.basisHeading], "CƠ SỞ XÂY DỰNG KẾ HOẠCH"),
    .init("văn bản căn cứ", [.basisHeading], "Văn bản căn cứ"),
  ]
}
