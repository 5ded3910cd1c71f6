// Small words that bound names, titles and lines, grouped by what they are. An example begins with its word, as the
// text goes on behind a name.
extension Lexicon {
  /// Conjunctions, which join what stands before them to more.
  static let conjunctions: [LexiconRow] = [
    .init(
      "và",
      [
        .opensNoTitle, .opensNoName, .followsShortName, .keepsFromNumber, .joinsMentions, .joinsRelated,
        .notAbbreviated, .lineGoesOn, .titleGoesOn, .bodyNameGoesOn, .countsLoneNumber,
      ], "và hướng dẫn thi", in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init(
      "hoặc", [.endsBodyName, .opensNoTitle, .joinsMentions, .joinsRelated, .lineGoesOn, .countsLoneNumber],
      "hoặc định kỳ với", in: "gold/texts/004_af4708fd19bea487.txt"),
    .init(
      "nhưng", [.endsBodyName, .endsLawTitle], "nhưng tối đa không",
      in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("nếu", [.endsBodyName], "nếu chuyển ra nước", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("nên", [.endsBodyName], "nên việc kết nối", in: "gold/texts/003_007126a308cf8a6a.txt"),
    .init("mà", [.endsBodyName], "mà trực tiếp cùng", in: "gold/texts/004_af4708fd19bea487.txt"),
    .init("rằng", [.endsBodyName], "rằng nội dung này đúng"),
    .init("tuy", [.endsBodyName], "tuy đã được đào", in: "gold/texts/002_282b1dbe3f5ddbfb.txt"),
  ]

  /// Prepositions: what follows says where, whose, for whom or by what.
  static let prepositions: [LexiconRow] = [
    .init(
      "tại",
      [
        .endsBodyName, .endsLawTitle, .endsNameInSentence, .opensNoTitle, .followsShortName, .keepsFromNumber,
        .lineGoesOn, .titleGoesOn,
      ], "tại văn bản số", in: "gold/texts/d06-cong-van.txt"),
    .init(
      "trong",
      [
        .endsBodyName, .opensNoTitle, .followsShortName, .notAbbreviated, .lineGoesOn, .titleGoesOn,
        .countsLoneNumber,
      ], "trong công tác phát triển", in: "gold/texts/002_282b1dbe3f5ddbfb.txt"),
    .init(
      "theo",
      [
        .endsBodyName, .endsLawTitle, .endsNameInSentence, .endsContinuation, .opensNoName, .followsShortName,
        .keepsFromNumber, .lineGoesOn, .titleGoesOn,
      ], "theo hướng dẫn của", in: "gold/texts/001_a7123551a21b73dd.txt"),
    .init(
      "để",
      [.endsBodyName, .endsLawTitle, .endsNameInSentence, .opensNoTitle, .keepsFromNumber, .titleGoesOn],
      "để cảnh báo về", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "cho",
      [
        .endsBodyName, .opensNoTitle, .opensNoName, .followsShortName, .notAbbreviated, .lineGoesOn,
        .titleGoesOn,
      ], "cho lãnh đạo", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "từ", [.endsBodyName, .endsLawTitle, .opensNoTitle, .lineGoesOn, .titleGoesOn, .countsLoneNumber],
      "từ một địa bàn", in: "gold/texts/d02-nghi-dinh.txt"),
    .init(
      "đến",
      [
        .endsBodyName, .endsLawTitle, .opensNoTitle, .followsShortName, .joinsMentions, .joinsRelated,
        .lineGoesOn, .titleGoesOn, .countsLoneNumber,
      ], "đến thời điểm ngày", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "với",
      [
        .endsBodyName, .opensNoTitle, .followsShortName, .keepsFromNumber, .joinsRelated, .notAbbreviated,
        .lineGoesOn, .titleGoesOn, .countsLoneNumber,
      ], "với tăng cường bảo", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("bằng", [.endsBodyName, .lineGoesOn], "bằng văn bản", in: "mixed/nghi-quyet-0abcf1a5.txt"),
    .init(
      "cùng", [.endsBodyName, .opensNoTitle, .joinsRelated], "cùng cán bộ",
      in: "gold/texts/004_af4708fd19bea487.txt"),
    .init(
      "nhằm", [.endsBodyName, .endsLawTitle, .opensNoTitle], "nhằm góp phần nâng",
      in: "gold/texts/001_a7123551a21b73dd.txt"),
    .init(
      "do", [.endsBodyName, .endsLawTitle, .endsNameInSentence, .opensNoTitle, .lineGoesOn, .titleGoesOn],
      "do các địa phương", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "bởi", [.endsBodyName, .endsLawTitle, .opensNoTitle, .lineGoesOn], "bởi mưa lũ đặc",
      in: "gold/texts/cong-dien-44aeb2fd.txt"),
    .init(
      "trên",
      [
        .endsBodyName, .endsLawTitle, .opensNoName, .followsShortName, .keepsFromNumber, .titleGoesOn,
        .awaitsNumber, .countsLoneNumber,
      ], "trên nhiều phương tiện", in: "gold/texts/001_a7123551a21b73dd.txt"),
    .init("dưới", [.countsLoneNumber], "dưới hình thức dịch vụ", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("vào", [.endsBodyName], "vào sử dụng thống", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("ra", [.endsBodyName], "ra quyết định dựa trên dữ liệu", in: "gold/texts/d03-ke-hoach.txt"),
    .init(
      "của",
      [
        .endsBodyName, .endsContinuation, .opensNoName, .followsShortName, .notAbbreviated, .lineGoesOn,
        .titleGoesOn, .bodyNameGoesOn,
      ], "của Chính phủ quy định chi tiết", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init(
      "về",
      [
        .endsLawTitle, .followsShortName, .keepsFromNumber, .notAbbreviated, .lineGoesOn, .titleGoesOn,
        .bodyNameGoesOn,
      ], "về chính sách thuế", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "thuộc", [.endsBodyName, .lineGoesOn, .titleGoesOn, .bodyNameGoesOn], "thuộc thành phố",
      in: "gold/texts/d02-nghi-dinh.txt"),
    .init("giữa", [.endsBodyName], "giữa kế hoạch", in: "gold/texts/002_282b1dbe3f5ddbfb.txt"),
    .init("tới", [.endsBodyName], "tới hệ thống", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("đối", [.endsBodyName], "đối với người lao động", in: "mixed/nghi-dinh-1180a89c.txt"),
    .init(
      "như", [.endsBodyName, .endsLawTitle, .endsNameInSentence, .opensNoTitle], "như trên toàn hệ",
      in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("phù", [.endsLawTitle], "phù hợp với tiêu", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("dựa", [.endsBodyName], "dựa trên nhiều phương", in: "gold/texts/003_007126a308cf8a6a.txt"),
    .init("khoảng", [.countsLoneNumber], "khoảng trống theo dạng", in: "mixed/quyet-dinh-3928ef06.txt"),
    .init(
      "kèm", [.endsBodyName, .keepsFromNumber], "kèm theo Quyết định này",
      in: "aside/texts/ocr-quyet-dinh-ubnd.txt"),
  ]
}
