extension Lexicon {
  /// Words by which the name of a document that has no number is found, goes on and ends.
  static let nameRows: [LexiconRow] = [
    .init(
      "ban hành", [.issuesName], "ban hành Đề án phát triển nguồn nhân lực y tế",
      in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "phê duyệt", [.issuesName], "phê duyệt Đề án phát triển nguồn nhân lực y tế",
      in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "thông qua", [.issuesName], "thông qua Đề án phát triển nguồn nhân lực y tế",
      in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init(
      "ban hành kèm theo", [.issuesName], "ban hành kèm theo Đề án phát triển nguồn nhân lực y tế",
      in: "aside/texts/ocr-quyet-dinh-ubnd.txt"),
    .init(
      "phê duyệt điều chỉnh", [.issuesName], "phê duyệt điều chỉnh Đề án phát triển nguồn nhân lực y tế",
      in: "plans/ke-hoach-d40513a8.txt"),
    .init(
      "cập nhật", [.issuesName], "cập nhật Đề án phát triển nguồn nhân lực y tế",
      in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "công bố", [.issuesName], "công bố Đề án phát triển nguồn nhân lực y tế",
      in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init(
      "phê duyệt nội dung", [.issuesName], "phê duyệt nội dung Đề án phát triển nguồn nhân lực y tế",
      in: "mixed/quyet-dinh-04e4130e.txt"),
    .init(
      "xây dựng", [.leavesUnnamed], "xây dựng Đề án phát triển thương mại điện tử quốc gia",
      in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "dự thảo", [.leavesUnnamed], "dự thảo Đề án phát triển thương mại điện tử quốc gia",
      in: "gold/texts/d06-cong-van.txt"),
    .init(
      "đề nghị ban hành", [.leavesUnnamed], "đề nghị ban hành Đề án phát triển thương mại điện tử quốc gia",
      in: "gold/texts/d08-nghi-quyet-hdnd.txt"),
    .init(
      "chủ trương đầu tư", [.leavesUnnamed], "chủ trương đầu tư Đề án phát triển thương mại điện tử quốc gia",
      in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "lập", [.leavesUnnamed], "lập Đề án phát triển thương mại điện tử quốc gia",
      in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "trình", [.leavesUnnamed], "trình Đề án phát triển thương mại điện tử quốc gia",
      in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "một số điều của", [.amendsName], "một số điều của Quy chế quản lý nhà chung cư",
      in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init(
      "định hướng", [.continuesName], "định hướng đến năm 2030", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("tầm nhìn", [.continuesName], "tầm nhìn đến năm 2045", in: "gold/texts/001_a7123551a21b73dd.txt"),
    .init("giai đoạn", [.continuesName], "giai đoạn 2026-2030", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("phiên bản", [.continuesName], "phiên bản 2.0", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("nhiệm kỳ", [.continuesName], "nhiệm kỳ 2025-2030", in: "gold/texts/004_af4708fd19bea487.txt"),
    .init("hướng đến", [.continuesName], "hướng đến năm 2045", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("hướng tới", [.continuesName], "hướng tới năm 2045", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("đến năm", [.continuesName], "đến năm 2030", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("trên địa bàn", [.placesName], "trên địa bàn tỉnh", in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init(
      "và những năm tiếp theo", [.placesName], "và những năm tiếp theo", in: "mixed/nghi-quyet-27e00d59.txt"),
    .init("vẫn", [.endsName], "vẫn hoạt động bình thường", in: "aside/texts/thong-bao-299dbc03.txt"),
    .init("nhằm", [.endsName], "nhằm góp phần nâng cao nhận thức", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "ban hành kèm theo", [.endsName], "ban hành kèm theo Nghị định này",
      in: "aside/texts/ocr-quyet-dinh-ubnd.txt"),
    .init("kèm theo", [.endsName], "kèm theo Quyết định này", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("trong đó", [.endsName], "trong đó ưu tiên hạ tầng số", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "đã được", [.endsName], "đã được cấp có thẩm quyền phê duyệt",
      in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("theo đó", [.endsName], "theo đó các cơ quan chủ động", in: "mixed/cong-dien-344b9eec.txt"),
    .init("bao gồm", [.endsName], "bao gồm các nhiệm vụ", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("cụ thể", [.endsName], "cụ thể như sau", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("nêu trên", [.endsName], "nêu trên là căn cứ", in: "aside/texts/thong-bao-299dbc03.txt"),
    .init("hết hiệu lực", [.endsName], "hết hiệu lực thi hành", in: "gold/texts/d02-nghi-dinh.txt"),
    .init("có hiệu lực", [.endsName], "có hiệu lực thi hành", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("thì", [.endsName], "thì thực hiện", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "theo quy định", [.endsName], "theo quy định hiện hành", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("tiếp tục", [.endsName], "tiếp tục lưu trữ", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("gồm", [.endsName], "gồm các cơ sở dữ liệu", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("quy định tại", [.endsName], "quy định tại khoản 2", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init(
      "quy định của", [.endsName], "quy định của pháp luật", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("như sau", [.endsName], "như sau", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "quốc gia", [.nationwide], "phát triển thương mại điện tử quốc gia",
      in: "aside/texts/ocr-quyet-dinh-ubnd.txt"),
    .init(
      "việt nam", [.nationwide], "phát triển thương mại điện tử Việt Nam",
      in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "toàn quốc", [.nationwide], "phát triển thương mại điện tử toàn quốc",
      in: "gold/texts/004_af4708fd19bea487.txt"),
    .init(
      "chương trình mục tiêu quốc gia", [.fundingProgramme],
      "Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025",
      in: "gold/texts/d04-ke-hoach.txt"),
  ]
}
