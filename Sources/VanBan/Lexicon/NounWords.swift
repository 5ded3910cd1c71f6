// Small words that bound names, titles and lines, grouped by what they are. An example begins with its word, as the
// text goes on behind a name.
extension Lexicon {
  /// Words of time.
  static let timeWords: [LexiconRow] = [
    .init(
      "khi", [.endsBodyName, .endsLawTitle, .opensNoTitle], "khi thực hiện sắp",
      in: "mixed/nghi-quyet-592501a2.txt"),
    .init(
      "sau", [.endsBodyName, .endsLawTitle], "sau khi nộp thuế", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("trước", [.endsBodyName], "trước khi thực hiện", in: "mixed/nghi-quyet-592501a2.txt"),
    .init(
      "ngày",
      [.endsBodyName, .endsLawTitle, .lineGoesOn, .titleGoesOn, .awaitsOnlyNumber, .countsLoneNumber],
      "ngày càng tốt hơn", in: "gold/texts/004_af4708fd19bea487.txt"),
    .init(
      "tháng", [.endsBodyName, .lineGoesOn, .titleGoesOn, .awaitsOnlyNumber, .countsLoneNumber],
      "tháng đầu năm 2022", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "năm", [.endsBodyName, .endsLawTitle, .titleGoesOn, .awaitsNumber, .countsLoneNumber], "năm giai đoạn",
      in: "plans/ke-hoach-556b2fb4.txt"),
    .init("quý", [.countsLoneNumber], "quý I năm 2026", in: "mixed/cong-van-06690fd4.txt"),
    .init("nay", [.endsBodyName], "nay là Cục Hải quan", in: "mixed/cong-van-28eca2b7.txt"),
    .init(
      "hiện", [.endsBodyName, .endsLawTitle], "hiện đang sử dụng phần mềm",
      in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("tuổi", [.countsLoneNumber], "tuổi trở lên", in: "aside/texts/nghi-quyet-1852f731.txt"),
  ]

  /// Words that point at what has been named.
  static let pointers: [LexiconRow] = [
    .init(
      "này", [.endsBodyName, .endsLawTitle, .opensNoTitle, .opensNoName, .keepsFromNumber],
      "này chưa cập nhật", in: "gold/texts/cong-dien-44aeb2fd.txt"),
    .init(
      "nêu", [.endsBodyName, .endsLawTitle, .endsNameInSentence, .opensNoTitle, .opensNoName], "nêu tại vùng",
      in: "gold/texts/d02-nghi-dinh.txt"),
    .init(
      "nói", [.endsBodyName, .endsLawTitle, .opensNoTitle], "nói riêng và sự",
      in: "gold/texts/002_282b1dbe3f5ddbfb.txt"),
  ]

  /// Words of number before a noun.
  static let plurals: [LexiconRow] = [
    .init(
      "các",
      [
        .endsBodyName, .keepsFromNumber, .joinsRelated, .notAbbreviated, .plural, .lineGoesOn, .titleGoesOn,
        .bodyNameGoesOn, .countsLoneNumber,
      ], "các tổ chức", in: "aside/texts/ocr-quyet-dinh-ubnd.txt"),
    .init(
      "những", [.endsBodyName, .keepsFromNumber, .plural, .lineGoesOn], "những vấn đề vượt",
      in: "mixed/cong-dien-344b9eec.txt"),
    .init("một", [.endsBodyName], "một số điều của Nghị định", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init(
      "số", [.endsBodyName, .opensNoName, .plural, .countsLoneNumber], "số điều của",
      in: "aside/texts/ocr-quyet-dinh-ubnd.txt"),
    .init("mức", [.awaitsNumber], "mức lương tối thiểu", in: "gold/texts/d02-nghi-dinh.txt"),
    .init("lần", [.countsLoneNumber], "lần đầu", in: "gold/texts/d08-nghi-quyet-hdnd.txt"),
    .init("thứ", [.awaitsNumber, .countsLoneNumber], "thứ hai", in: "gold/texts/004_af4708fd19bea487.txt"),
    .init("nhất", [.endsBodyName], "nhất dự án", in: "mixed/nghi-quyet-45cc2b3c.txt"),
  ]

  /// Words for a term of office.
  static let termWords: [LexiconRow] = [
    .init(
      "khóa", [.endsBodyName, .awaitsNumber, .countsLoneNumber], "khóa bồi dưỡng đội ngũ",
      in: "gold/texts/002_282b1dbe3f5ddbfb.txt"),
    .init("nhiệm", [.endsBodyName], "nhiệm vụ xây dựng", in: "gold/texts/001_a7123551a21b73dd.txt"),
  ]

  /// Parts of documents, which a number follows.
  static let partWords: [LexiconRow] = [
    .init(
      "điều", [.lineGoesOn, .awaitsOnlyNumber, .countsLoneNumber], "điều và biện pháp",
      in: "aside/texts/quyet-dinh-14d45619.txt"),
    .init(
      "khoản", [.lineGoesOn, .awaitsOnlyNumber, .countsLoneNumber], "khoản tiền ăn giữa",
      in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "điểm", [.lineGoesOn, .awaitsOnlyNumber, .countsLoneNumber], "điểm b và điểm",
      in: "mixed/cong-van-28219392.txt"),
    .init(
      "mục", [.lineGoesOn, .awaitsOnlyNumber, .countsLoneNumber], "mục tuyên truyền",
      in: "gold/texts/001_a7123551a21b73dd.txt"),
    .init("trang", [.countsLoneNumber], "trang thiết bị", in: "aside/texts/quyet-dinh-14d45619.txt"),
    .init("bảng", [.countsLoneNumber], "bảng so sánh", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("biểu", [.countsLoneNumber], "biểu quyết của đại", in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init("hình", [.countsLoneNumber], "hình thức đào tạo", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("lục", [.countsLoneNumber], "lục ban hành kèm", in: "gold/texts/d02-nghi-dinh.txt"),
    .init("mẫu", [.countsLoneNumber], "mẫu thực hiện sử", in: "gold/texts/003_007126a308cf8a6a.txt"),
    .init("phần", [.countsLoneNumber], "phần mềm và hệ", in: "gold/texts/001_a7123551a21b73dd.txt"),
    .init("chương", [.countsLoneNumber], "chương trình tín dụng", in: "mixed/nghi-quyet-5daf5bf6.txt"),
    .init(
      "cấp", [.followsShortName, .countsLoneNumber], "cấp xã và các",
      in: "aside/texts/ocr-quyet-dinh-ubnd.txt"),
    .init("lớp", [.countsLoneNumber], "lớp tập huấn", in: "gold/texts/002_282b1dbe3f5ddbfb.txt"),
    .init("nhóm", [.countsLoneNumber], "nhóm này là để", in: "gold/texts/004_af4708fd19bea487.txt"),
  ]

  /// Nouns by which things are counted with a number or letter: `nhóm A`, `Phụ lục I`, `bậc 5`.
  static let countedByLabels: [LexiconRow] = [
    .init("số", [.countsByLabel], "số điều của"),
    .init("nhóm", [.countsByLabel], "nhóm này là để"),
    .init("lục", [.countsByLabel], "lục ban hành kèm"),
    .init("biểu", [.countsByLabel], "biểu quyết của đại"),
    .init("mẫu", [.countsByLabel], "mẫu thực hiện sử"),
    .init("bảng", [.countsByLabel], "bảng so sánh"),
    .init("hình", [.countsByLabel], "hình thức đào tạo"),
    .init("bậc", [.countsByLabel], "bậc thợ"),
    .init("hạng", [.countsByLabel], "hạng mục"),
    .init("cấp", [.countsByLabel], "cấp xã và các"),
    .init("loại", [.countsByLabel], "loại hình"),
    .init("đợt", [.countsByLabel], "đợt cao điểm"),
    .init("mức", [.countsByLabel], "mức lương tối thiểu"),
    .init("bước", [.countsByLabel], "bước đầu"),
    .init("đoạn", [.countsByLabel], "đoạn đường"),
    .init("quý", [.countsByLabel], "quý trước"),
    .init("vực", [.countsByLabel], "vực sâu"),
    .init("phố", [.countsByLabel], "phố trực thuộc"),
    .init("tổ", [.countsByLabel], "tổ chức"),
    .init("thôn", [.countsByLabel], "thôn xóm"),
    .init("xóm", [.countsByLabel], "xóm làng"),
    .init("ấp", [.countsByLabel], "ấp ủ"),
    .init("đội", [.countsByLabel], "đội ngũ"),
    .init("cụm", [.countsByLabel], "cụm từ"),
    .init("mũi", [.countsByLabel], "mũi nhọn"),
    .init("dòng", [.countsByLabel], "dòng chảy"),
    .init("lộ", [.countsByLabel], "lộ trình"),
    .init("km", [.countsByLabel], "km đường"),
    .init("tầng", [.countsByLabel], "tầng lớp"),
    .init("đường", [.countsByLabel], "đường thủy"),
    .init("khóa", [.countsByLabel], "khóa học"),
    .init("kỳ", [.countsByLabel], "kỳ họp"),
    .init("lần", [.countsByLabel], "lần đầu"),
    .init("vùng", [.countsByLabel], "vùng cao"),
    .init("phần", [.countsByLabel], "phần mềm"),
    .init("chương", [.countsByLabel], "chương trình"),
    .init("quyển", [.countsByLabel], "quyển sổ"),
    .init("ca", [.countsByLabel], "ca trực"),
    .init("cột", [.countsByLabel], "cột mốc"),
    .init("trang", [.countsByLabel], "trang thiết bị"),
    .init("khối", [.countsByLabel], "khối lượng"),
    .init("lớp", [.countsByLabel], "lớp tập huấn"),
    .init("tuyến", [.countsByLabel], "tuyến trên"),
    .init("khu", [.countsByLabel], "khu vực"),
  ]

  /// Nouns that a name or a rank follows.
  static let nounsBeforeNames: [LexiconRow] = [
    .init("tỉnh", [.awaitsName], "tỉnh về thực hiện", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("huyện", [.awaitsName], "huyện và cấp xã", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("xã", [.awaitsName], "xã và các tổ", in: "aside/texts/ocr-quyet-dinh-ubnd.txt"),
    .init("phường", [.awaitsName], "phường trang bị máy", in: "gold/texts/003_007126a308cf8a6a.txt"),
    .init("quận", [.awaitsName], "quận và các huyện", in: "gold/texts/d02-nghi-dinh.txt"),
    .init("phố", [.awaitsName], "phố trực thuộc Trung ương", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init("trấn", [.awaitsName], "trấn nơi người đó", in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init("ông", [.awaitsName], "ông Thái", in: "mixed/cong-van-3eb6b006.txt"),
    .init("bà", [.awaitsName], "bà bé", in: "mixed/thong-tu-637e9efc.txt"),
    .init("phòng", [.awaitsName], "phòng họp truyền hình", in: "gold/texts/003_007126a308cf8a6a.txt"),
    .init("bộ", [.lineGoesOn], "bộ làm việc tại", in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init("sở", [.lineGoesOn], "sở trên địa bàn", in: "gold/texts/001_a7123551a21b73dd.txt"),
    .init("luật", [.lineGoesOn], "luật chuyên ngành", in: "mixed/nghi-dinh-e8b69e31.txt"),
    .init("tịch", [.bodyNameGoesOn], "tịch UBND các phường", in: "aside/texts/quyet-dinh-14d45619.txt"),
    .init("phó", [.bodyNameGoesOn], "phó sự cố cho", in: "gold/texts/000_b166b5ad43e877e0.txt"),
  ]
}
