// Small words that bound names, titles and lines, grouped by what they are. An example begins with its word, as the
// text goes on behind a name.
extension Lexicon {
  /// Words that stand before a verb or are one by themselves: a sentence goes on with them.
  static let auxiliaries: [LexiconRow] = [
    .init(
      "đã",
      [
        .endsBodyName, .endsLawTitle, .endsNameInSentence, .opensNoTitle, .opensNoName, .followsShortName,
        .keepsFromNumber, .precedesVerb,
      ], "đã tích cực triển", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "là",
      [
        .endsBodyName, .endsLawTitle, .endsNameInSentence, .opensNoTitle, .opensNoName, .followsShortName,
        .lineGoesOn, .titleGoesOn, .countsLoneNumber,
      ], "là cơ quan thường", in: "gold/texts/004_af4708fd19bea487.txt"),
    .init(
      "được",
      [
        .endsBodyName, .endsLawTitle, .endsNameInSentence, .opensNoTitle, .opensNoName, .followsShortName,
        .keepsFromNumber,
      ], "được kết nối với", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "có", [.endsBodyName, .endsLawTitle, .opensNoTitle, .countsLoneNumber], "có một số kiến",
      in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "cũng", [.endsBodyName, .endsLawTitle, .endsNameInSentence, .precedesVerb], "cũng đã đánh thắng",
      in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "chưa", [.endsBodyName, .endsLawTitle, .endsNameInSentence], "chưa đúng quy định",
      in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "không", [.endsBodyName, .endsLawTitle, .endsNameInSentence], "không hoàn thành theo",
      in: "gold/texts/001_a7123551a21b73dd.txt"),
    .init(
      "phải", [.endsBodyName, .endsLawTitle, .endsNameInSentence], "phải được kết nối",
      in: "mixed/quyet-dinh-3928ef06.txt"),
    .init(
      "cần", [.endsBodyName, .endsNameInSentence], "cần có cơ chế", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "sẽ", [.endsBodyName, .endsLawTitle, .endsNameInSentence], "sẽ được cài đặt",
      in: "gold/texts/004_af4708fd19bea487.txt"),
    .init(
      "đang", [.endsBodyName, .endsLawTitle, .endsNameInSentence], "đang tích hợp",
      in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "còn", [.endsBodyName, .endsLawTitle, .endsNameInSentence, .opensNoTitle, .countsLoneNumber],
      "còn thấp do các", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "vẫn", [.endsBodyName, .endsLawTitle, .opensNoTitle], "vẫn hoạt động bình",
      in: "aside/texts/thong-bao-299dbc03.txt"),
    .init("bị", [.endsBodyName], "bị thiệt hại trong đợt thiên tai", in: "mixed/cong-dien-692e12b0.txt"),
    .init("hết", [.endsBodyName, .opensNoTitle], "hết hiệu lực thi", in: "mixed/quyet-dinh-32bf80ce.txt"),
    .init(
      "thì", [.endsBodyName, .endsLawTitle, .opensNoTitle], "thì cán bộ", in: "mixed/quyet-dinh-3928ef06.txt"),
    .init("vừa", [.precedesVerb], "vừa làm việc tại", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("tiếp", [.precedesVerb], "tiếp tục phối hợp", in: "gold/texts/003_007126a308cf8a6a.txt"),
    .init("tục", [.precedesVerb], "tục đẩy mạnh ứng dụng", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "gồm", [.endsBodyName, .endsLawTitle, .countsLoneNumber], "gồm các cơ sở dữ liệu",
      in: "gold/texts/001_a7123551a21b73dd.txt"),
    .init("bao", [.endsBodyName], "bao gồm thống kê", in: "gold/texts/004_af4708fd19bea487.txt"),
    .init(
      "đạt", [.opensNoTitle, .awaitsNumber, .countsLoneNumber], "đạt tỷ lệ",
      in: "gold/texts/003_007126a308cf8a6a.txt"),
    .init("đảm", [.opensNoTitle], "đảm bảo phục vụ", in: "gold/texts/000_b166b5ad43e877e0.txt"),
  ]

  /// The first syllables of verbs that say what a body does: `chấp` of `chấp thuận`, `sáp` of `sáp nhập`. A name has none of them in small letters.
  static let verbOpeners: [LexiconRow] = [
    .init(
      "gửi", [.endsBodyName, .endsNameInSentence], "gửi nhận liên thông",
      in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("đề", [.endsBodyName], "đề nghị cấp quyền", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "tổ", [.endsBodyName, .countsLoneNumber], "tổ chức thực hiện", in: "aside/texts/nghi-quyet-1852f731.txt"
    ),
    .init("chọn", [.endsBodyName], "chọn hình thức phù", in: "plans/ke-hoach-d5ffa6af.txt"),
    .init("xây", [.endsBodyName], "xây dựng chính quyền", in: "gold/texts/001_a7123551a21b73dd.txt"),
    .init("hủy", [.endsBodyName], "hủy bỏ giấy tờ", in: "mixed/quyet-dinh-0f98ee48.txt"),
    .init(
      "trình", [.endsBodyName, .endsLawTitle], "trình UBND huyện khen thưởng",
      in: "gold/texts/001_a7123551a21b73dd.txt"),
    .init("chỉ", [.endsBodyName], "chỉ đạo triển khai", in: "gold/texts/001_a7123551a21b73dd.txt"),
    .init("yêu", [.endsBodyName], "yêu cầu xác nhận", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("đồng", [.endsBodyName, .endsLawTitle], "đồng ý của", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("chấp", [.endsBodyName], "chấp thuận việc thay đổi", in: "mixed/quyet-dinh-0f98ee48.txt"),
    .init("thông", [.endsBodyName], "thông qua ngày 27", in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init("kết", [.endsBodyName], "kết luận của Bộ Chính trị", in: "gold/texts/d05-chi-thi.txt"),
    .init("ủy", [.endsBodyName], "ủy quyền cho", in: "mixed/quyet-dinh-27009faf.txt"),
    .init("trả", [.endsBodyName], "trả lời để Thuế tỉnh", in: "mixed/cong-van-1871c6bc.txt"),
    .init("liên", [.endsBodyName], "liên quan chỉ đạo", in: "gold/texts/cong-dien-44aeb2fd.txt"),
    .init("tuyên", [.endsBodyName], "tuyên truyền nâng cao", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("ngừng", [.endsBodyName], "ngừng hoạt động của", in: "mixed/quyet-dinh-0f98ee48.txt"),
    .init("ngưng", [.endsBodyName], "ngưng hiệu lực của", in: "gold/texts/d01-thong-tu.txt"),
    .init("sáp", [.endsBodyName], "sáp nhập từ", in: "mixed/nghi-dinh-e8b69e31.txt"),
    .init("đánh", [.endsBodyName], "đánh giá chất lượng", in: "gold/texts/d05-chi-thi.txt"),
    .init("báo", [.endsBodyName], "báo cáo thống kê", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("phát", [.endsBodyName], "phát triển chính quyền số", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("tiến", [.endsBodyName], "tiến hành thường xuyên", in: "gold/texts/d04-ke-hoach.txt"),
    .init("xác", [.endsBodyName], "xác định cơ quan", in: "mixed/quyet-dinh-0f98ee48.txt"),
    .init("quyết", [.endsBodyName], "quyết định chủ trương", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("nhận", [.endsBodyName], "nhận và giải quyết hồ sơ", in: "gold/texts/004_af4708fd19bea487.txt"),
    .init("thay", [.endsBodyName], "thay thế Văn bản", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("giải", [.endsBodyName], "giải pháp đảm bảo", in: "gold/texts/002_282b1dbe3f5ddbfb.txt"),
    .init(
      "quán", [.endsBodyName], "quán triệt chủ trương của Đảng", in: "gold/texts/001_a7123551a21b73dd.txt"),
    .init("nghiêm", [.endsBodyName], "nghiêm túc triển khai", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("tham", [.endsBodyName], "tham mưu với UBND huyện", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("xếp", [.endsBodyName], "xếp hạng chỉ số", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("áp", [.endsBodyName], "áp dụng thuế suất", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("phối", [.endsBodyName], "phối hợp thực hiện", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "chủ", [.endsBodyName, .bodyNameGoesOn], "chủ trì tổ chức thực hiện",
      in: "gold/texts/004_af4708fd19bea487.txt"),
    .init("rà", [.endsBodyName], "rà soát và xử", in: "mixed/cong-van-1871c6bc.txt"),
    .init(
      "thống", [.endsBodyName], "thống nhất của các thành viên", in: "aside/texts/quyet-dinh-14d45619.txt"),
    .init("góp", [.endsBodyName], "góp ý của ông Thái", in: "mixed/cong-van-3eb6b006.txt"),
    .init("lập", [.endsBodyName], "lập kế hoạch thực hiện", in: "gold/texts/d04-ke-hoach.txt"),
    .init("ký", [.endsBodyName], "ký kết hợp tác với", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("tự", [.endsBodyName], "tự nguyện tại gia đình", in: "plans/ke-hoach-f069c23c.txt"),
    .init("quy", [.endsLawTitle], "quy định chi tiết", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("hướng", [.endsLawTitle], "hướng dẫn thi hành", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("ban", [.endsLawTitle], "ban hành kèm theo", in: "gold/texts/d02-nghi-dinh.txt"),
    .init("tăng", [.countsLoneNumber], "tăng cường chỉ đạo", in: "mixed/cong-van-3870cd0c.txt"),
    .init("giảm", [.countsLoneNumber], "giảm lãi suất cho", in: "mixed/nghi-quyet-5daf5bf6.txt"),
    .init("việc", [.lineGoesOn], "việc xây dựng", in: "aside/texts/nghi-quyet-1852f731.txt"),
  ]
}
