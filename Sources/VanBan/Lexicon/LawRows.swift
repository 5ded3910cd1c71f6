extension Lexicon {
  /// Words around the titles of laws.
  static let lawRows: [LexiconRow] = [
    .init(
      "nước cộng hòa xã hội chủ nghĩa việt nam", [.republic], "nước Cộng hòa xã hội chủ nghĩa Việt Nam",
      in: "mixed/cong-dien-1095764e.txt"),
    .init("nước chxhcn việt nam", [.republic], "nước CHXHCN Việt Nam"),
    .init("việt nam", [.republic], "Việt Nam", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("nước việt nam dân chủ cộng hòa", [.republic], "nước Việt Nam dân chủ cộng hòa"),
    .init(
      "trong lĩnh vực", [.lawField], "trong lĩnh vực nông nghiệp và môi trường",
      in: "aside/texts/ocr-quyet-dinh-ubnd.txt"),
    .init(
      "có liên quan đến", [.lawField], "có liên quan đến nông nghiệp và môi trường",
      in: "aside/texts/ocr-quyet-dinh-ubnd.txt"),
    .init(
      "liên quan đến", [.lawField], "liên quan đến nông nghiệp và môi trường",
      in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "về lĩnh vực", [.lawField], "về lĩnh vực nông nghiệp và môi trường",
      in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "thuộc lĩnh vực", [.lawField], "thuộc lĩnh vực nông nghiệp và môi trường",
      in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("pháp", [.keepsFromLaw], "pháp luật an toàn thực phẩm", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("kỷ", [.keepsFromLaw], "kỷ luật cán bộ, công chức", in: "gold/texts/002_282b1dbe3f5ddbfb.txt"),
    .init("học", [.keepsFromLaw], "học Luật Hà Nội", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("dự án", [.draftLaw], "dự án Luật Đất đai", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("dự thảo", [.draftLaw], "dự thảo Luật Đất đai", in: "gold/texts/d06-cong-van.txt"),
    .init("đề nghị xây dựng", [.draftLaw], "đề nghị xây dựng Luật Đất đai"),
    .init("đề xuất xây dựng", [.draftLaw], "đề xuất xây dựng Luật Đất đai"),
    .init("xây dựng", [.draftLaw], "xây dựng Luật Đất đai"),
    .init("soạn thảo", [.draftLaw], "soạn thảo Luật Đất đai"),
    .init("sửa đổi , bổ sung tại", [.amendedBy], "sửa đổi, bổ sung tại", in: "mixed/cong-van-1894fbab.txt"),
    .init(
      "sửa đổi , bổ sung theo", [.amendedBy], "sửa đổi, bổ sung theo", in: "mixed/cong-dien-344b9eec.txt"),
    .init(
      "sửa đổi , bổ sung bởi", [.amendedBy], "sửa đổi, bổ sung bởi", in: "aside/texts/nghi-quyet-1852f731.txt"
    ),
    .init("sửa đổi bổ sung tại", [.amendedBy], "sửa đổi bổ sung tại", in: "mixed/thong-bao-9c31035f.txt"),
    .init(
      "sửa đổi bổ sung bởi", [.amendedBy], "sửa đổi bổ sung bởi", in: "gold/texts/d08-nghi-quyet-hdnd.txt"),
    .init("được sửa đổi", [.amendedBy], "được sửa đổi", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("được bổ sung", [.amendedBy], "được bổ sung", in: "mixed/quyet-dinh-24c6583a.txt"),
    .init("được thay thế", [.amendedBy], "được thay thế", in: "gold/texts/003_007126a308cf8a6a.txt"),
    .init("được đính chính", [.amendedBy], "được đính chính"),
    .init("sửa đổi bởi", [.amendedBy], "sửa đổi bởi", in: "mixed/thong-tu-514184bd.txt"),
    .init("bổ sung bởi", [.amendedBy], "bổ sung bởi", in: "aside/texts/nghi-quyet-1852f731.txt"),
  ]
}
